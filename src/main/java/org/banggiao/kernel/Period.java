package org.banggiao.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from} (in) to {@code until} (out): half-open, so periods that follow each other
 * meet without overlap. A missing end is open.
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

  public Period {
    if (from != null && until != null && until.isBefore(from)) {
      throw Refusal.invalid("period.order", from, until);
    }
  }

  public static Period since(LocalDate from) {
    return new Period(from, null);
  }

  public static Period always() {
    return new Period(null, null);
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }

  public boolean overlaps(Period other) {
    return (from == null || other.until == null || from.isBefore(other.until))
        && (other.from == null || until == null || other.from.isBefore(until));
  }
}
