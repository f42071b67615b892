package org.banggiao.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What supplies the year a date leaves out: the day the text appeared or was signed, and the years
 * a conference sums up and plans. Without either the year stays open: nothing is guessed.
 */
record Anchors(@Nullable LocalDate day, int reviewYear, int planYear) {

  /** The year of a day and month that lies nearest to the anchor, 0 when there is none. */
  int near(int month, int day) {
    if (this.day != null) {
      int best = 0;
      long least = Long.MAX_VALUE;
      for (int y = this.day.getYear() - 1; y <= this.day.getYear() + 1; y++) {
        long apart = Math.abs(apart(y, month, day, this.day));
        if (apart < least) {
          least = apart;
          best = y;
        }
      }
      return best;
    }
    return aroundReview(month);
  }

  /** The year of a quarter: the one under way, the next one, or the one just closed. */
  int nearQuarter(int quarter) {
    if (this.day == null) {
      return planYear;
    }
    int passed = (this.day.getMonthValue() + 2) / 3 - quarter;
    return passed == 1 ? this.day.getYear() : next(quarter * 3, 28);
  }

  /**
   * The first such day on or after the anchor: deadlines look ahead, of a review to the next year.
   */
  int next(int month, int day) {
    if (this.day == null) {
      return planYear != 0 || reviewYear == 0 ? planYear : reviewYear + 1;
    }
    return apart(this.day.getYear(), month, day, this.day) >= 0
        ? this.day.getYear()
        : this.day.getYear() + 1;
  }

  /** The latest year in which a month had begun by the anchor's day. */
  int last(int month) {
    if (this.day == null) {
      return reviewYear;
    }
    return month <= this.day.getMonthValue() ? this.day.getYear() : this.day.getYear() - 1;
  }

  /**
   * A meeting that sums up one year and plans the next sits at their joint: "6-1" is the plan's.
   */
  private int aroundReview(int month) {
    if (reviewYear == 0 || (planYear != 0 && planYear != reviewYear + 1)) {
      return 0;
    }
    return month <= 4 ? reviewYear + 1 : month >= 10 ? reviewYear : 0;
  }

  private static long apart(int year, int month, int day, LocalDate anchor) {
    try {
      return LocalDate.of(year, month, day).toEpochDay() - anchor.toEpochDay();
    } catch (DateTimeException e) {
      return Long.MAX_VALUE;
    }
  }

  /** "tháng 8 năm nay", "quý I năm tới": the year told from the text's day at {@code i}, or 0. */
  int said(Tokens t, int i) {
    Phrases.Hit<Integer> said = day == null || !t.is(i, Tokens.WORD) ? null : SAID.at(t, i);
    return said == null || day == null ? 0 : day.getYear() + said.value();
  }

  private static final Phrases<Integer> SAID =
      Phrases.of("năm nay", 0).and("năm tới|năm sau", 1).and("năm ngoái|năm trước", -1);
}
