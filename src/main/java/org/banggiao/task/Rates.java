package org.banggiao.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The two rates of the official table, both on the same base: what was due, done (on time, late)
 * and open overdue. Per cent, two decimals, HALF_UP. Tasks still in time or without a deadline are
 * outside the base.
 */
public record Rates(long onTime, long late, long overdue) {

  public long base() {
    return onTime + late + overdue;
  }

  /** Done of what was due; null when nothing was. */
  public @Nullable BigDecimal completion() {
    return percent(onTime + late);
  }

  /** Done on time of what was due; null when nothing was. */
  public @Nullable BigDecimal punctuality() {
    return percent(onTime);
  }

  /** Not done of what was due; null when nothing was. */
  public @Nullable BigDecimal arrears() {
    return percent(overdue);
  }

  private @Nullable BigDecimal percent(long part) {
    return base() == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(base()), 2, RoundingMode.HALF_UP);
  }
}
