package org.banggiao.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banggiao.reading.DateMention.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Finds by when something must be done: "trước ngày 15/11", "chậm nhất là ngày 30 tháng 6", "trong
 * quý II", "trong tháng 6", "cuối năm", "trong năm 2026". A period is due on its last day. "thường
 * xuyên", "hằng quý" make a standing duty without a day.
 */
public final class Deadlines {
  private static final Phrases<Boolean> STANDING =
      Phrases.of(
          "thường xuyên|hằng ngày|hàng ngày|hằng tuần|hàng tuần|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng năm|hàng năm|định kỳ|mỗi năm|mỗi quý|mỗi tháng",
          true);
  private static final Phrases<Integer> YEAR_END =
      Phrases.of(
              "cuối năm|trong năm|hết năm|trước khi kết thúc năm|cuối năm nay|trong năm nay|ngay trong năm",
              12)
          .and("sáu tháng đầu năm|nửa đầu năm", 6);
  private static final Phrases<Boolean> IN = Phrases.of("trong|hết|trước|chậm nhất|cuối", true);
  private static final Phrases<Boolean> FIRST_HALF = Phrases.of("tháng đầu năm", true);

  private Deadlines() {}

  /**
   * The deadlines said inside {@code span} of {@code text}, in order. {@code anchor} is the day the
   * directive was given: it supplies the year the text leaves out (a day already past means next
   * year). A period ("trong quý II") is due on its last day; "trước ngày d" is due on d itself, as
   * deadlines are counted inclusively. Linear in the span.
   */
  public static List<Deadline> in(String text, Span span, @Nullable LocalDate anchor) {
    Rules.load();
    Plain plain = Plain.of(text.substring(span.start(), span.end()));
    Tokens t = Tokens.of(plain.text);
    Anchors anchors = new Anchors(anchor, 0, 0);
    List<Deadline> out = new ArrayList<>();
    boolean[] taken = new boolean[t.size + 1];
    for (When w : DateForms.find(t)) {
      boolean year = w.precision == Precision.YEAR;
      boolean cell = cell(plain.text, t, w);
      boolean due = cell || (year ? w.first > 0 && IN.begins(t, w.first - 1) : Dates.isDue(t, w));
      if (!due || w.relative || w.precision == Precision.PERIOD) {
        continue;
      }
      if (w.yearless()) {
        int month = w.precision == Precision.QUARTER ? w.quarter * 3 : w.month;
        w.year = anchors.next(month, w.day == 0 ? 28 : w.day);
      }
      int first =
          year || IN.begins(t, Math.max(0, w.first - 1)) ? Math.max(0, w.first - 1) : w.first;
      out.add(deadline(plain, t, span, first, w.after, w.last(), false, "deadline-date-vi/1"));
      java.util.Arrays.fill(taken, first, w.after, true);
    }
    phrases(plain, t, span, anchor, taken, out);
    out.sort(Comparator.comparingInt(d -> d.span().start()));
    return out;
  }

  /** The date fills a cell of a table's row: "…\t30/6/2027", or a line of its own. */
  private static boolean cell(String text, Tokens t, When w) {
    if (w.first == 0) {
      return false;
    }
    return edge(text, t, w.first) && (w.after >= t.size || edge(text, t, w.after));
  }

  /** A tab, a bar, a line's end or two blanks stand before token {@code i}. */
  private static boolean edge(String text, Tokens t, int i) {
    boolean mark = t.anyMark(i - 1, "|") || t.anyMark(i, "|") || t.kind[i - 1] == Tokens.BREAK;
    int gap = t.start[i] - t.end[i - 1];
    return mark
        || t.kind[i] == Tokens.BREAK
        || gap > 1
        || gap == 1 && text.charAt(t.end[i - 1]) == '\t';
  }

  private static void phrases(
      Plain plain,
      Tokens t,
      Span span,
      @Nullable LocalDate anchor,
      boolean[] taken,
      List<Deadline> out) {
    for (int i = 0; i < t.size; i++) {
      if (taken[i] || (t.kind[i] != Tokens.WORD && t.kind[i] != Tokens.NUMBER)) {
        continue;
      }
      int standing = STANDING.after(t, i);
      Phrases.Hit<Integer> end = t.kind[i] == Tokens.WORD ? YEAR_END.at(t, i) : null;
      int after = end == null ? -1 : end.after();
      int month = end == null ? 0 : end.value();
      if (Months.number(t, i, 1) == 6 && FIRST_HALF.after(t, i + 1) > 0) {
        after = FIRST_HALF.after(t, i + 1);
        month = 6;
      }
      if (standing > 0) {
        out.add(deadline(plain, t, span, i, standing, null, true, "standing-vi/1"));
        i = standing - 1;
      } else if (after > 0 && !(after < taken.length && taken[after - 1])) {
        int said = Months.year(t, after);
        int year =
            said > 0
                ? said
                : anchor == null ? 0 : anchor.getYear() + (month < anchor.getMonthValue() ? 1 : 0);
        LocalDate due = year == 0 ? null : LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
        out.add(
            deadline(
                plain,
                t,
                span,
                i,
                said > 0 ? after + 1 : after,
                due,
                false,
                "deadline-period-vi/1"));
        i = after - 1;
      }
    }
  }

  private static Deadline deadline(
      Plain plain,
      Tokens t,
      Span within,
      int first,
      int after,
      @Nullable LocalDate due,
      boolean standing,
      String rule) {
    Span s = plain.back(t.start[first], t.end[after - 1]);
    String phrase = t.text.substring(t.start[first], t.end[after - 1]);
    return new Deadline(
        new Span(within.start() + s.start(), within.start() + s.end()),
        phrase,
        due,
        standing,
        rule);
  }
}
