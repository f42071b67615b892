package org.banggiao.indicator;

import java.math.BigDecimal;

/**
 * A value to be reached in a window.
 *
 * @param confidence found, found-weak or high; the last two carry a badge
 */
public record Target(
    long id,
    String indicator,
    Window window,
    BigDecimal value,
    Comparator comparator,
    String sourceText,
    String confidence) {

  public boolean toVerify() {
    return !confidence.equals("found");
  }

  /** Whether a value keeps the target, by its own comparator. */
  public boolean kept(BigDecimal reached) {
    int c = reached.compareTo(value);
    return switch (comparator) {
      case LT -> c < 0;
      case LE -> c <= 0;
      case GT -> c > 0;
      default -> c >= 0;
    };
  }
}
