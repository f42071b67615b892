package org.banggiao.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one condition stands on one day.
 *
 * @param condition as printed
 * @param need what it asks for; null when it is no number
 * @param have what there is
 * @param share have as a share of the table's total in percent, for weights
 * @param counted the instruments counted, by their day
 * @param left those not counted, each with its reason
 * @param missing the members of the group that are wanting, where the group is closed
 * @param later how many instruments came after that day
 */
public record Working(
    String condition,
    boolean met,
    LocalDate on,
    @Nullable BigDecimal need,
    @Nullable BigDecimal have,
    @Nullable BigDecimal share,
    List<Counted> counted,
    List<Left> left,
    List<String> missing,
    int later) {

  /** An instrument counted; {@code weight} only where weights are. */
  public record Counted(
      String actor, String action, ActionKind kind, LocalDate day, @Nullable BigDecimal weight) {}

  /** An instrument not counted. */
  public record Left(
      String actor, String action, ActionKind kind, LocalDate day, String code, String reason) {}
}
