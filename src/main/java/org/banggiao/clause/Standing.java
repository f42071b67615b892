package org.banggiao.clause;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one participant stands.
 *
 * @param signed the day of its signature; null when it has not signed, or took it back
 * @param consented the day of its last consent that stands; null when there is none
 * @param bound the periods in which it is bound, in order
 * @param notes what is special, one line each
 */
public record Standing(
    String actor,
    @Nullable LocalDate signed,
    @Nullable LocalDate consented,
    List<Bound> bound,
    List<Bound> provisional,
    List<Bound> suspended,
    List<Bound> territories,
    @Nullable LocalDate stated,
    List<String> notes) {

  /** Bound and not suspended. */
  public boolean boundOn(LocalDate day) {
    return bound.stream().anyMatch(b -> b.contains(day));
  }

  public boolean suspendedOn(LocalDate day) {
    return suspended.stream().anyMatch(b -> b.contains(day));
  }

  /** none, signatory, provisional, contracting, party, suspended or former, on a day. */
  public String status(LocalDate day) {
    if (boundOn(day)) {
      return suspendedOn(day) ? "suspended" : "party";
    }
    if (provisional.stream().anyMatch(b -> b.contains(day))) {
      return "provisional";
    }
    boolean was = bound.stream().anyMatch(b -> b.until() != null && !day.isBefore(b.until()));
    if (consented != null
        && !day.isBefore(consented)
        && bound.stream()
            .noneMatch(b ->
                b.until() != null && b.until().isAfter(consented) && !day.isBefore(b.until()))) {
      return "contracting";
    }
    if (was) {
      return "former";
    }
    return signed != null && !day.isBefore(signed) ? "signatory" : "none";
  }
}
