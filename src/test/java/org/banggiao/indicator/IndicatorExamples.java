package org.banggiao.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Named observations for tests. */
public final class IndicatorExamples {

  private static final AtomicLong NEXT = new AtomicLong(1);

  private IndicatorExamples() {}

  static Observation said(Comparator comparator, String value) {
    return observation("2024", comparator, value, null);
  }

  static Observation in(String period, String value) {
    return observation(period, Comparator.EQ, value, null);
  }

  static Observation range(String from, String to) {
    return observation("2024", Comparator.RANGE, from, new BigDecimal(to));
  }

  static Decision choosing(Observation chosen, Observation... considered) {
    return new Decision(
        1,
        chosen.indicator(),
        chosen.period(),
        chosen.id(),
        Arrays.stream(considered).map(Observation::id).toList(),
        "thống kê chính thức",
        "Vụ trưởng",
        Instant.EPOCH);
  }

  /** A figure named by its source in words. */
  public static NewObservation byPress(String indicator, String period, String value) {
    return new NewObservation(
        indicator,
        period,
        new BigDecimal(value),
        null,
        Comparator.EQ,
        Observation.Kind.FINAL,
        null,
        "Báo chí thử nghiệm",
        "",
        null,
        true);
  }

  private static Observation observation(
      String period, Comparator comparator, String value, @Nullable BigDecimal max) {
    return new Observation(
        NEXT.getAndIncrement(),
        "trade_total",
        Window.parse(period),
        new BigDecimal(value),
        max,
        comparator,
        "tỷ USD",
        Observation.Kind.FINAL,
        null,
        "",
        "nguồn thử",
        "found",
        "",
        null,
        "thử",
        Instant.EPOCH,
        true);
  }
}
