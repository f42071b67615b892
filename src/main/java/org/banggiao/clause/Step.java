package org.banggiao.clause;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** One step from a day to a later day. */
public sealed interface Step {

  /** The day reached from {@code day}. */
  LocalDate from(LocalDate day);

  /** "The N-th day after" and "N days after" are the same day: day + N. */
  record Days(int n) implements Step {
    @Override
    public LocalDate from(LocalDate day) {
      return day.plusDays(n);
    }
  }

  /**
   * The same day of the month N months on, clipped to the month's end: 31 August + 3 = 30 November.
   */
  record Months(int n) implements Step {
    @Override
    public LocalDate from(LocalDate day) {
      return day.plusMonths(n);
    }
  }

  /** The same day N years on; 29 February becomes 28 February in a common year. */
  record Years(int n) implements Step {
    @Override
    public LocalDate from(LocalDate day) {
      return day.plusYears(n);
    }
  }

  /** The first day of the N-th month after the month of the day: 16 September, 6th = 1 March. */
  record FirstOfNthMonth(int n) implements Step {
    @Override
    public LocalDate from(LocalDate day) {
      return day.withDayOfMonth(1).plusMonths(n);
    }
  }

  /** The first 1st of a month strictly after day + period: 14 March + 3 months = 1 July. */
  record FirstOfMonthAfter(Delay period) implements Step {
    @Override
    public LocalDate from(LocalDate day) {
      return period.from(day).withDayOfMonth(1).plusMonths(1);
    }
  }

  /** The first 1st of a month on or after day + period. */
  record FirstOfMonthOnOrAfter(Delay period) implements Step {
    @Override
    public LocalDate from(LocalDate day) {
      LocalDate end = period.from(day);
      return end.getDayOfMonth() == 1 ? end : end.withDayOfMonth(1).plusMonths(1);
    }
  }

  /** The last day of the month of the day. */
  record EndOfMonth() implements Step {
    @Override
    public LocalDate from(LocalDate day) {
      return day.withDayOfMonth(day.lengthOfMonth());
    }
  }

  /** 31 December of the year of the day. */
  record EndOfYear() implements Step {
    @Override
    public LocalDate from(LocalDate day) {
      return LocalDate.of(day.getYear(), 12, 31);
    }
  }

  /** The next of these days of the year, strictly after the day. */
  record Next(List<MonthDay> days) implements Step {
    @Override
    public LocalDate from(LocalDate day) {
      LocalDate next = LocalDate.MAX;
      for (MonthDay d : days) {
        LocalDate here = d.atYear(day.getYear());
        LocalDate candidate = here.isAfter(day) ? here : d.atYear(day.getYear() + 1);
        next = candidate.isBefore(next) ? candidate : next;
      }
      return next;
    }
  }
}
