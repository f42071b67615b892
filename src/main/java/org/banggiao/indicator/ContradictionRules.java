package org.banggiao.indicator;

import static java.math.BigDecimal.ONE;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether two sources can both be right. Each observation allows an interval: a plain number half a
 * unit of its last digit to each side (786 allows 785.5 to 786.5); "khoảng" the larger of 1 % and
 * half a unit of its last digit that is not zero, at most 5 %; "gần" down to 5 % below; "hơn", "ít
 * nhất", "cán mốc" anything above. Two observations contradict when their intervals do not meet: so
 * "cán mốc 800" and "khoảng 786" do, "gần 800" and "khoảng 786" do not. The 1 % and 5 % are this
 * product's choice, not a law.
 */
final class ContradictionRules {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal NARROW = new BigDecimal("0.01");
  private static final BigDecimal WIDE = new BigDecimal("0.05");

  /** Lowest and highest value allowed, both in; null is without end. */
  record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    boolean meets(Interval other) {
      return below(low, other.high) && below(other.low, high);
    }

    private static boolean below(@Nullable BigDecimal low, @Nullable BigDecimal high) {
      return low == null || high == null || low.compareTo(high) <= 0;
    }
  }

  private ContradictionRules() {}

  static boolean contradict(Observation a, Observation b) {
    return a.id() != b.id()
        && a.indicator().equals(b.indicator())
        && a.period().equals(b.period())
        && !allowed(a).meets(allowed(b));
  }

  /** Those among the live observations of one indicator and period that contradict another. */
  static List<Observation> contradicting(List<Observation> live) {
    return live.stream().filter(a -> live.stream().anyMatch(b -> contradict(a, b))).toList();
  }

  static Interval allowed(Observation o) {
    BigDecimal v = o.value();
    BigDecimal size = v.abs();
    BigDecimal digit = unitOf(v, v.scale()).multiply(HALF);
    return switch (o.comparator()) {
      case EQ -> new Interval(v.subtract(digit), v.add(digit));
      case ABOUT -> {
        BigDecimal significant = unitOf(v, v.stripTrailingZeros().scale()).multiply(HALF);
        BigDecimal give = size.multiply(NARROW).max(significant).min(size.multiply(WIDE));
        yield new Interval(v.subtract(give), v.add(give));
      }
      case LT_NEAR -> new Interval(v.subtract(size.multiply(WIDE)), v);
      case GT, GE, REACH -> new Interval(v, null);
      case LT, LE -> new Interval(null, v);
      case RANGE -> new Interval(v, o.valueMax() == null ? v : o.valueMax());
    };
  }

  private static BigDecimal unitOf(BigDecimal value, int scale) {
    return value.signum() == 0 ? BigDecimal.ZERO : ONE.scaleByPowerOfTen(-scale);
  }
}
