package org.banggiao.document;

import java.time.LocalDate;
import java.util.Set;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What a document says it is: the values a person confirms (Nghị định 30/2020, Appendix I). */
public record Description(
    String title,
    @Nullable String typeName,
    @Nullable String symbol,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    String language,
    @Nullable String urgency) {

  /** Nghị định 30/2020, Appendix I, box 10b. */
  private static final Set<String> URGENCIES = Set.of("Khẩn", "Thượng khẩn", "Hỏa tốc");

  /** Refuses what a person must mend; the fields are those of the form. */
  void check() {
    if (title.isBlank()) {
      throw Refusal.invalid("document.title").at("tieuDe");
    }
    fits(title, 500, "tieuDe");
    fits(typeName, 100, "loaiVanBan");
    fits(symbol, 100, "so");
    fits(issuer, 300, "coQuan");
    if (!language.matches("[a-z]{2,3}")) {
      throw Refusal.invalid("document.language").at("ngonNgu");
    }
    if (urgency != null && !URGENCIES.contains(urgency)) {
      throw Refusal.invalid("document.urgency").at("doKhan");
    }
  }

  private static void fits(@Nullable String value, int longest, String field) {
    if (value != null && value.length() > longest) {
      throw Refusal.invalid("document.long", longest).at(field);
    }
  }
}
