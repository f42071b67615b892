package org.banggiao.treaty;

import java.time.LocalDate;
import org.banggiao.kernel.PartialDay;

/**
 * An act taken over from another register, its partner already told.
 *
 * @param partner code of the actor of the time
 * @param knownOn the day on which that register knew it
 * @param confidence {@code found}, {@code found-weak} or {@code high}
 * @param target {@link Alike key} of the act that it answers, empty for none
 * @param nth of the acts of that register that nothing else tells apart, from 1
 */
public record Taking(
    NewAction action,
    String partner,
    LocalDate knownOn,
    String confidence,
    String target,
    int nth) {

  String key() {
    NewAction a = action;
    LocalDate day = a.day();
    return Alike.nth(
        Alike.key(
            partner,
            a.kind().code(),
            day == null ? PartialDay.written(a.inForce()) : day.toString(),
            a.articles().strip(),
            a.territory(),
            target),
        nth);
  }

  /** The same act from any file has the same origin, so it is taken once. */
  String origin() {
    NewAction a = action;
    return Alike.nth(
        String.join(
                ":",
                "import",
                a.treaty(),
                partner,
                a.kind().code(),
                PartialDay.written(a.received()),
                PartialDay.written(a.deposited()),
                PartialDay.written(a.notified()),
                PartialDay.written(a.inForce()),
                a.articles())
            + (a.territory().isEmpty() ? "" : "@" + a.territory())
            + (target.isEmpty() ? "" : "#" + target),
        nth);
  }
}
