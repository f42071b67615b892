package org.banggiao.treaty;

import java.time.LocalDate;
import org.banggiao.kernel.PartialDay;

/**
 * An act taken over from another register, its partner already told.
 *
 * @param partner code of the actor of the time
 * @param knownOn the day on which that register knew it
 * @param confidence {@code found}, {@code found-weak} or {@code high}
 */
public record Taking(NewAction action, String partner, LocalDate knownOn, String confidence) {

  /** The same act from any file has the same origin, so it is taken once. */
  String origin() {
    NewAction a = action;
    return String.join(
        ":",
        "import",
        a.treaty(),
        partner,
        a.kind().code(),
        PartialDay.written(a.received()),
        PartialDay.written(a.deposited()),
        PartialDay.written(a.notified()),
        PartialDay.written(a.inForce()),
        a.articles());
  }
}
