package org.banggiao.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.banggiao.indicator.Comparator;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Observation;
import org.banggiao.kernel.Citation;
import org.banggiao.shell.Say;
import org.banggiao.shell.Words;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of figures.
 *
 * @param name of the indicator
 * @param before the value of the year before as printed, or empty
 * @param now the value of the year as printed, or empty
 * @param change in per cent as printed, or empty when either value is missing or only approximate
 * @param source where the value of the year comes from, or that of the year before
 * @param beforeAt passage that gives the value of the year before
 * @param nowAt passage that gives the value of the year
 */
public record YearFigures(
    String name,
    String before,
    String now,
    String change,
    String source,
    @Nullable Citation beforeAt,
    @Nullable Citation nowAt) {

  /** Only between two exact values: a change against "nearly" would be a guess. */
  static String change(Optional<Figure> before, Optional<Figure> here) {
    if (before.isEmpty() || here.isEmpty()) {
      return "";
    }
    Observation a = before.get().shown();
    Observation b = here.get().shown();
    if (a.comparator() != Comparator.EQ
        || b.comparator() != Comparator.EQ
        || a.unit().contains("%")
        || a.value().signum() == 0) {
      return "";
    }
    BigDecimal percent =
        b.value()
            .subtract(a.value())
            .multiply(BigDecimal.valueOf(100))
            .divide(a.value(), 1, RoundingMode.HALF_UP);
    return (percent.signum() > 0 ? "+" : "") + new Say(Words.VIETNAMESE).number(percent) + "%";
  }
}
