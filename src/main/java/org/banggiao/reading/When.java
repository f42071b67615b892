package org.banggiao.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.banggiao.reading.DateMention.Precision;
import org.banggiao.reading.DateMention.Role;
import org.jspecify.annotations.Nullable;

/**
 * A date as written, before its year is known: tokens {@code first} to {@code after}; numbers the
 * text leaves out are 0. {@code minutes} is the time of day, -1 for none.
 */
final class When {
  final int first;
  final int after;
  final Precision precision;
  int year;
  final int month;
  final int day;
  int quarter;
  int yearTo;
  int dayTo;
  int minutes = -1;
  int shift;
  boolean relative;
  Conference.@Nullable DayPart part;
  boolean ahead;
  Role role = Role.OTHER;

  When(int first, int after, Precision precision, int year, int month, int day) {
    this.first = first;
    this.after = after;
    this.precision = precision;
    this.year = year;
    this.month = month;
    this.day = day;
  }

  boolean yearless() {
    return year == 0 && !relative;
  }

  /** The day itself, or the last day of the month, quarter or year; null when unknown. */
  @Nullable LocalDate last() {
    try {
      return switch (precision) {
        case MINUTE, DAY ->
            year == 0 || month == 0 ? null : LocalDate.of(year, month, dayTo > 0 ? dayTo : day);
        case MONTH -> year == 0 ? null : YearMonth.of(year, month).atEndOfMonth();
        case QUARTER -> year == 0 ? null : YearMonth.of(year, quarter * 3).atEndOfMonth();
        case YEAR -> LocalDate.of(year, 12, 31);
        case PERIOD -> yearTo == 0 ? null : LocalDate.of(yearTo, 12, 31);
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Nullable String iso() {
    LocalDate last = last();
    if (last == null) {
      return null;
    }
    return switch (precision) {
      case MINUTE -> "%sT%02d:%02d".formatted(last, minutes / 60, minutes % 60);
      case DAY -> dayTo > 0 ? last.withDayOfMonth(day) + "/" + last : last.toString();
      case MONTH -> YearMonth.from(last).toString();
      case QUARTER -> year + "-Q" + quarter;
      case YEAR -> Integer.toString(year);
      case PERIOD -> year + "/" + yearTo;
    };
  }
}
