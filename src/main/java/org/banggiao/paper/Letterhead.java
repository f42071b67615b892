package org.banggiao.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Boxes 1 to 4 and 10b: who issues, number and symbol, place and date, urgency.
 *
 * @param parent the body directly above; null when there is none, as for a ministry
 * @param agency the issuing body
 * @param number the number in the register, from 1; null prints "…" for a document not yet numbered
 * @param symbol such as {@code BC-BNG}; {@link Decree30#symbol} makes it
 * @param place province or city of the seat, for a central body
 * @param date day of issue; null prints "…"
 * @param urgency null for the ordinary case
 */
public record Letterhead(
    @Nullable String parent,
    String agency,
    @Nullable Integer number,
    String symbol,
    String place,
    @Nullable LocalDate date,
    @Nullable Urgency urgency) {

  /** A draft: no parent, no number, no date, not urgent. */
  public static Letterhead draft(String agency, String symbol, String place) {
    return new Letterhead(null, agency, null, symbol, place, null, null);
  }
}
