package org.banggiao.clause;

import java.math.BigDecimal;

/**
 * A share of a table of weights, as a clause states it.
 *
 * @param outOf what it is a share of: 100 for per cent, 0 for a weight that is no share
 */
record Share(BigDecimal least, BigDecimal outOf, boolean more) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** {@code >= 55%}, {@code more than 1/2}, {@code 0.55}. */
  static Share read(Cursor c) {
    boolean more = c.accept(">") || c.word("MORE_THAN");
    if (!more && !c.accept(">=")) {
      c.word("AT_LEAST");
    }
    if (c.peek().kind() != Token.Kind.NUMBER) {
      throw c.fault(">= 55%");
    }
    if (c.peek().text().length() > 30) {
      throw c.fault("0-…");
    }
    BigDecimal least = new BigDecimal(c.next().text());
    if (c.accept("%") || c.word("PER_CENT", "PERCENT")) {
      return new Share(least, HUNDRED, more);
    }
    if (c.accept("/")) {
      BigDecimal outOf = new BigDecimal(c.number(100_000));
      if (outOf.signum() == 0) {
        throw c.fault("1-100000");
      }
      return new Share(least, outOf, more);
    }
    if (least.compareTo(BigDecimal.ONE) > 0) {
      return new Share(least, BigDecimal.ZERO, more);
    }
    BigDecimal percent = least.movePointRight(2).stripTrailingZeros();
    return new Share(percent.scale() < 0 ? percent.setScale(0) : percent, HUNDRED, more);
  }
}
