package org.banggiao.shell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a deadline stands on the axis that all rows of a list share: {@link #BACK} days back and
 * {@link #AHEAD} days ahead of the day of the list, a unit a day.
 *
 * @param from where the work begins, or the edge
 * @param end where it is due, or the edge
 * @param before whether it was due before the axis begins
 * @param late whether the days since then count as overdue; work that waits for a decision does not
 * @param months where a month begins
 */
public record Ruler(long from, long end, boolean before, boolean late, List<Long> months) {

  private static final long BACK = 60;
  private static final long AHEAD = 120;

  /** The day of the list. */
  public static final long NOW = BACK;

  /** Null without a deadline: then there is nothing to draw. */
  public static @Nullable Ruler of(
      @Nullable LocalDate start, @Nullable LocalDate due, LocalDate day, boolean overdue) {
    if (due == null) {
      return null;
    }
    long at = at(due, day);
    List<Long> months = new ArrayList<>();
    LocalDate month = day.minusDays(BACK).withDayOfMonth(1).plusMonths(1);
    for (; at(month, day) <= BACK + AHEAD; month = month.plusMonths(1)) {
      months.add(at(month, day));
    }
    return new Ruler(
        start == null ? 0 : edge(at(start, day)), edge(at), at < 0, overdue && at < NOW, months);
  }

  /** What the axis spans, for its heading: {@code 09/2026 – 03/2027}. */
  public static String span(LocalDate day) {
    LocalDate first = day.minusDays(BACK);
    LocalDate last = day.plusDays(AHEAD);
    return "%02d/%d – %02d/%d"
        .formatted(first.getMonthValue(), first.getYear(), last.getMonthValue(), last.getYear());
  }

  public long last() {
    return Math.max(end, NOW);
  }

  public long done() {
    return Math.min(NOW, Math.max(from, end));
  }

  private static long at(LocalDate what, LocalDate day) {
    return BACK + ChronoUnit.DAYS.between(day, what);
  }

  private static long edge(long at) {
    return Math.max(0, Math.min(BACK + AHEAD, at));
  }
}
