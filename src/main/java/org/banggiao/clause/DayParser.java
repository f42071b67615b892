package org.banggiao.clause;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads delays and days: {@code 30d}, {@code FIRST_OF_NTH_MONTH(6)}, {@code opening + 2y}. */
final class DayParser {
  private static final String STEPS =
      "30d 3m 2y FIRST_OF_NTH_MONTH(n) FIRST_OF_MONTH_AFTER(60d) FIRST_OF_NEXT_MONTH END_OF_YEAR NEXT(01-01)";

  private final Cursor c;

  DayParser(Cursor cursor) {
    this.c = cursor;
  }

  /** Steps joined by "+", the first without it. */
  Delay delay() {
    List<Step> steps = new ArrayList<>();
    do {
      Step step = step();
      if (!(step instanceof Step.Days d && d.n() == 0)) {
        steps.add(step);
      }
    } while (c.accept("+"));
    return new Delay(steps);
  }

  boolean seesDelay() {
    return c.seesNumeral()
        || c.seesWord(
            "FIRST_OF_NTH_MONTH",
            "FIRST_OF_MONTH_AFTER",
            "FIRST_OF_MONTH_ON_OR_AFTER",
            "FIRST_OF_NEXT_MONTH",
            "FIRST_OF_FOLLOWING_MONTH",
            "END_OF_MONTH",
            "END_OF_YEAR",
            "FIRST_OF_YEAR",
            "FIRST_DAY_OF",
            "NEXT");
  }

  /**
   * A day in brackets or without: {@code NOT_BEFORE(opening + 2y)}, {@code not before 2001-01-01}.
   */
  Day bracketedDay() {
    if (!c.accept("(")) {
      return day();
    }
    Day day = day();
    c.expect(")");
    return day;
  }

  private Step step() {
    if (c.word("FIRST_OF_NTH_MONTH", "FIRST_DAY_OF_NTH_MONTH")) {
      c.expect("(");
      int n = c.number(1200);
      ordinal();
      c.expect(")");
      return new Step.FirstOfNthMonth(n);
    }
    if (c.word("FIRST_OF_MONTH_AFTER", "FIRST_DAY_OF_MONTH_AFTER")) {
      return new Step.FirstOfMonthAfter(bracketed());
    }
    if (c.word("FIRST_OF_MONTH_ON_OR_AFTER")) {
      return new Step.FirstOfMonthOnOrAfter(bracketed());
    }
    if (c.word("FIRST_OF_NEXT_MONTH", "FIRST_OF_FOLLOWING_MONTH")) {
      return new Step.FirstOfNthMonth(1);
    }
    if (c.word("FIRST_DAY_OF", "FIRST_DAY_OF_THE")) {
      return firstDay();
    }
    if (c.word("END_OF_MONTH")) {
      return new Step.EndOfMonth();
    }
    if (c.word("END_OF_YEAR", "END_OF_CALENDAR_YEAR")) {
      return new Step.EndOfYear();
    }
    if (c.word("FIRST_OF_YEAR")) {
      return new Step.Next(List.of(MonthDay.of(1, 1)));
    }
    if (c.word("NEXT")) {
      return next();
    }
    if (!c.seesNumeral()) {
      throw c.fault(STEPS);
    }
    int n = c.numeral(99_999);
    ordinal();
    String unit =
        c.peek().kind() == Token.Kind.WORD ? c.peek().text().toLowerCase(Locale.ROOT) : "";
    Step step =
        switch (unit) {
          case "d", "day", "days" -> new Step.Days(n);
          case "w", "week", "weeks" -> new Step.Days(7 * n);
          case "m", "mo", "month", "months" -> new Step.Months(n);
          case "y", "yr", "year", "years" -> n > 999 ? null : new Step.Years(n);
          default -> null;
        };
    if (step == null) {
      throw c.fault("d m y");
    }
    c.next();
    return step;
  }

  private void ordinal() {
    c.word("ST", "ND", "RD", "TH");
  }

  /**
   * As treaties write it: {@code first day of the sixth month after}, {@code first day of the month
   * following the expiration of a period of three months}.
   */
  private Step firstDay() {
    int nth = 0;
    if (!c.seesWord("MONTH")) {
      nth = c.numeral(1200);
      ordinal();
    }
    if (!c.word("MONTH")) {
      throw c.fault("MONTH");
    }
    if (!c.word("FOLLOWING", "AFTER")) {
      return new Step.FirstOfNthMonth(Math.max(nth, 1));
    }
    c.word("THE");
    if (c.word("EXPIRATION_OF", "EXPIRY_OF", "END_OF")) {
      c.word("A_PERIOD_OF", "THE_PERIOD_OF");
    }
    if (nth > 0 || !c.seesNumeral()) {
      c.word("MONTH", "DATE", "DAY");
      return new Step.FirstOfNthMonth(Math.max(nth, 1));
    }
    return new Step.FirstOfMonthAfter(new Delay(List.of(step())));
  }

  private Delay bracketed() {
    c.expect("(");
    c.deeper();
    Delay delay = delay();
    c.shallower();
    c.expect(")");
    return delay;
  }

  private Step next() {
    List<MonthDay> days = new ArrayList<>();
    c.expect("(");
    do {
      int month = c.number(12);
      c.expect("-");
      int day = c.number(31);
      try {
        days.add(MonthDay.of(month, day));
      } catch (DateTimeException e) {
        throw c.fault("MM-DD");
      }
    } while (c.accept(","));
    c.expect(")");
    return new Step.Next(List.copyOf(days));
  }

  /** A day, with the delays added to it. */
  Day day() {
    c.deeper();
    Day day = atom();
    if (c.accept("+")) {
      Delay delay = delay();
      day = delay.none() ? day : new Day.After(day, delay);
    }
    c.shallower();
    return day;
  }

  private Day atom() {
    if (c.peek().kind() == Token.Kind.DATE) {
      return new Day.On(date());
    }
    if (c.word("LATEST", "LATER_OF", "LATEST_OF", "MAX")) {
      return new Day.Latest(several());
    }
    if (c.word("EARLIEST", "EARLIER_OF", "EARLIEST_OF", "MIN")) {
      return new Day.Earliest(several());
    }
    if (c.word("OWN_ENTRY", "OWN_EIF", "OWN_ENTRY_INTO_FORCE")) {
      return new Day.OwnEntry();
    }
    if (c.word("OWN_SIGNATURE")) {
      return new Day.OwnSignature();
    }
    if (c.word("EIF", "ENTRY_OF", "ENTRY_INTO_FORCE_OF", "ENTRY", "ENTRY_INTO_FORCE")) {
      if (c.accept("(")) {
        String treaty = c.name();
        c.expect(")");
        return new Day.EntryOf(treaty);
      }
      return new Day.Entry();
    }
    Clock clock = clock();
    if (clock != null) {
      return new Day.Own(clock);
    }
    if (c.peek().kind() != Token.Kind.WORD && c.peek().kind() != Token.Kind.QUOTED) {
      throw c.fault("2001-12-31 opening adoption EIF(…) ENTRY DEPOSIT LATEST(…)");
    }
    return new Day.Called(c.name(STOPS));
  }

  private static final String[] STOPS = {
    "IF", "AND", "FOR", "UNTIL", "NOTICE", "THEN", "UNLESS", "PAIRWISE", "OF", "ONLY", "ELSE", "BY"
  };

  @org.jspecify.annotations.Nullable
  Clock clock() {
    if (c.word("DEPOSIT", "DEPOSITED", "NOTICE", "DEPOSIT_DATE", "OWN_DEPOSIT")) {
      return Clock.DEPOSITED;
    }
    if (c.word("RECEIVED", "RECEIPT")) {
      return Clock.RECEIVED;
    }
    if (c.word("NOTIFIED", "NOTIFICATION")) {
      return Clock.NOTIFIED;
    }
    return c.word("SENT", "SENDING", "DATED") ? Clock.SENT : null;
  }

  LocalDate date() {
    try {
      LocalDate day = LocalDate.parse(c.peek().text());
      c.next();
      return day;
    } catch (DateTimeException e) {
      throw c.fault("YYYY-MM-DD");
    }
  }

  private List<Day> several() {
    List<Day> days = new ArrayList<>();
    c.expect("(");
    do {
      days.add(day());
    } while (c.accept(","));
    c.expect(")");
    return List.copyOf(days);
  }
}
