package org.banggiao.directive;

import java.time.Instant;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, as worded, confirmed by a person.
 *
 * @param number within its conference, from 1
 * @param title our own short wording; may be edited, the quote may not
 * @param standing an orientation or standing duty rather than something that ends
 * @param source the very words that gave it
 * @param proposal id of the proposal it was confirmed from; null when recorded by hand
 * @param version counts edits of the title
 */
public record Directive(
    long id,
    long conference,
    int number,
    String title,
    boolean standing,
    String givenBy,
    String addressee,
    Citation source,
    @Nullable Long proposal,
    int version,
    String confirmedBy,
    Instant confirmedAt) {

  public RecordRef ref() {
    return RecordRef.of("directive", id);
  }

  public String path() {
    return "/ban/chi-dao/" + id;
  }
}
