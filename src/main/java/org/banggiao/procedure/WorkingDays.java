package org.banggiao.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which days are worked: not Saturdays and Sundays, not the four days that article 112 of the
 * Labour Code fixes by the sun, not the days of Tết, of the Hùng Kings and given in exchange, which
 * are announced year by year and are data.
 */
public final class WorkingDays {

  /** Article 112(1): New Year, victory, labour, National Day (its second day is announced). */
  public static final Set<MonthDay> FIXED =
      Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

  private final Map<LocalDate, DayOff> announced;
  private final Set<Integer> years;

  /** One row a day. */
  public WorkingDays(Iterable<DayOff> rows) {
    announced = new TreeMap<>();
    rows.forEach(r -> announced.put(r.day(), r));
    years =
        announced.values().stream()
            .filter(r -> r.kind() == DayOff.Kind.OFF && !r.weak() && r.day().getMonthValue() <= 3)
            .filter(r -> !FIXED.contains(MonthDay.from(r.day())) && r.day().getDayOfYear() > 15)
            .map(r -> r.day().getYear())
            .collect(Collectors.toSet());
  }

  public boolean works(LocalDate day) {
    DayOff row = announced.get(day);
    if (row != null && row.kind() != DayOff.Kind.USUAL) {
      return row.kind() == DayOff.Kind.WORK;
    }
    return !weekend(day) && (row != null || !FIXED.contains(MonthDay.from(day)));
  }

  public static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Whether Tết of that year is announced; without it a count through that year is not sure. */
  public boolean known(int year) {
    return years.contains(year);
  }

  /**
   * Whether a count from one day to another, both included, meets nothing that is only expected.
   */
  boolean sure(LocalDate from, LocalDate until) {
    return known(from.getYear())
        && known(until.getYear())
        && announced.values().stream()
            .noneMatch(r -> r.weak() && !r.day().isBefore(from) && !r.day().isAfter(until));
  }

  /** The next day that is worked, the day itself if it is. */
  public LocalDate next(LocalDate day) {
    LocalDate d = day;
    while (!works(d)) {
      d = d.plusDays(1);
    }
    return d;
  }
}
