package org.banggiao.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.banggiao.procedure.Limit.Unit;

/**
 * A deadline with how it was counted. The day counted from is not itself counted (Civil Code 2015,
 * article 147). A last day that is not worked is left where it falls, the strict reading; {@link
 * #moved} is where article 148(5) would carry it.
 *
 * @param from the day counted from
 * @param due last day, included
 * @param skipped days between that were not counted, weekends aside (working days only)
 * @param moved the next working day, when the last day is not worked; else the last day itself
 * @param sure whether the calendar of work is whole for the years counted through
 */
public record Reckoning(
    LocalDate from,
    LocalDate due,
    int number,
    Unit unit,
    List<LocalDate> skipped,
    LocalDate moved,
    boolean sure) {

  /** Counts a limit whose length is known. */
  public static Reckoning of(Limit limit, LocalDate from, WorkingDays calendar) {
    List<LocalDate> skipped = new ArrayList<>();
    LocalDate due =
        switch (limit.unit()) {
          case DAYS -> from.plusDays(limit.number());
          case DAYS_BEFORE -> from.minusDays(limit.number());
          case WORKING_DAYS -> working(from, limit.number(), calendar, skipped);
          case YEARLY -> yearly(limit, from);
        };
    boolean sure = limit.unit() != Unit.WORKING_DAYS || calendar.sure(from, due);
    return new Reckoning(
        from, due, limit.number(), limit.unit(), skipped, calendar.next(due), sure);
  }

  private static LocalDate working(
      LocalDate from, int number, WorkingDays calendar, List<LocalDate> skipped) {
    LocalDate day = from;
    for (int counted = 0; counted < number; ) {
      day = day.plusDays(1);
      if (calendar.works(day)) {
        counted++;
      } else if (!WorkingDays.weekend(day)) {
        skipped.add(day);
      }
    }
    return day;
  }

  /** This year's day, or next year's when it has passed. */
  private static LocalDate yearly(Limit limit, LocalDate from) {
    LocalDate day = Objects.requireNonNull(limit.each()).atYear(from.getYear());
    return day.isBefore(from) ? day.plusYears(1) : day;
  }

  public boolean falls() {
    return !moved.equals(due);
  }
}
