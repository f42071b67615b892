package org.banggiao.task;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The official table on a day: one line a lead body, and the sum.
 *
 * @param lines in no order; bodies with nothing to count are absent
 */
public record FourClasses(LocalDate day, List<Line> lines, Line sum) {

  /**
   * @param lead body that answers, 0 for the sum
   * @param counts tasks in each class; absent means none
   * @param waiting of the open ones, submitted and not judged
   * @param suspended of the open ones, held by the assigner
   */
  public record Line(long lead, Map<TimeClass, Long> counts, long waiting, long suspended) {

    public Line {
      counts = Map.copyOf(counts);
    }

    public long of(TimeClass timeClass) {
      return counts.getOrDefault(timeClass, 0L);
    }

    /** Sum of the classes: there is no other way to make a total. */
    public long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public Rates rates() {
      return new Rates(
          of(TimeClass.DONE_ON_TIME), of(TimeClass.DONE_LATE), of(TimeClass.OPEN_OVERDUE));
    }
  }

  static FourClasses of(LocalDate day, List<Line> lines) {
    Map<TimeClass, Long> sum = new EnumMap<>(TimeClass.class);
    for (Line line : lines) {
      line.counts().forEach((c, n) -> sum.merge(c, n, Long::sum));
    }
    return new FourClasses(
        day,
        List.copyOf(lines),
        new Line(
            0,
            sum,
            lines.stream().mapToLong(Line::waiting).sum(),
            lines.stream().mapToLong(Line::suspended).sum()));
  }
}
