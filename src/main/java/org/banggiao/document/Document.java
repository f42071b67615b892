package org.banggiao.document;

import java.time.Instant;
import java.time.LocalDate;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A received file and what it is said to be.
 *
 * @param sha256 of the received bytes, 64 hex digits
 * @param title subject line, or the file's name until one is known
 * @param typeName type of Nghị định 30/2020, article 7: Thông báo, Nghị quyết …
 * @param symbol number and symbol: 65/TB-VPCP
 * @param issuedOn day written on the document, Asia/Ho_Chi_Minh
 * @param language vi, en or und
 * @param urgency Hỏa tốc, Thượng khẩn, Khẩn or null
 * @param bytes size of the file
 * @param state RECEIVED (not read yet), READ, NO_TEXT (a person may type it), UNREADABLE
 * @param confirmed whether a person confirmed type, number, issuer, date, language, urgency
 * @param invented whether it is demonstration data
 */
public record Document(
    long id,
    String sha256,
    String title,
    @Nullable String typeName,
    @Nullable String symbol,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    String language,
    @Nullable String urgency,
    String mediaType,
    long bytes,
    String state,
    Instant receivedAt,
    boolean confirmed,
    boolean invented) {

  public RecordRef ref() {
    return RecordRef.of("document", id);
  }

  /** Where people read it. */
  public String path() {
    return "/van-ban/" + id;
  }

  public boolean read() {
    return state.equals("READ");
  }

  /** Type and number when they are known, else the title. */
  public String label() {
    if (symbol == null) {
      return title;
    }
    return typeName == null ? symbol : typeName + " " + symbol;
  }
}
