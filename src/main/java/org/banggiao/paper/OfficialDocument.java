package org.banggiao.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as Decree 30/2020/ND-CP lays it out, before it becomes DOCX, PDF or HTML.
 *
 * @param addressees "Kính gửi", without dash and semicolon; empty when it is not sent upwards
 * @param legalBases each beginning with its own "Căn cứ", without closing mark
 * @param notice a line on every page, for demonstration data that is invented; null otherwise
 * @param sources numbered from 1; {@link Run.Mark} points into it
 * @param madeAt stamped into the files as time of creation, so that the same input is the same file
 */
public record OfficialDocument(
    Letterhead head,
    DocumentType type,
    String subject,
    List<String> addressees,
    List<String> legalBases,
    List<Block> body,
    Footing foot,
    List<Annex> annexes,
    List<Source> sources,
    @Nullable String notice,
    Instant madeAt) {

  public OfficialDocument {
    addressees = List.copyOf(addressees);
    legalBases = List.copyOf(legalBases);
    body = List.copyOf(body);
    annexes = List.copyOf(annexes);
    sources = List.copyOf(sources);
  }

  /** Type and subject in one line: the title of the file. */
  public String title() {
    return Clean.line(type.vietnamese() + " " + subject);
  }
}
