package org.banggiao.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banggiao.reading.DateMention.Precision;
import org.banggiao.reading.DateMention.Role;
import org.jspecify.annotations.Nullable;

/** Gives the dates of a text their years and their roles, and finds when the text appeared. */
final class Dates {
  private static final Phrases<Boolean> DUE =
      Phrases.of("trước|chậm nhất|muộn nhất|hết|trong|xong|hạn|kể từ|vào|từ|phiên họp", true);
  static final Phrases<Boolean> STRICTLY_DUE =
      Phrases.of("trước|chậm nhất|muộn nhất|hết|trong|thời hạn|hạn chót|hoàn thành", true);
  private static final Phrases<Boolean> WITHIN = Phrases.of("trong", true);
  private static final Phrases<Boolean> UPDATED =
      Phrases.of("cập nhật|ngày cập nhật|hôm nay:", true);
  private static final Phrases<Boolean> LOOKS_BACK =
      Phrases.of("vừa qua|đã qua|qua|nhiệm kỳ", true);
  private static final int DATE_LINE_WORDS = 18;

  /** "Cập nhật lúc 18:02, Thứ Ba, 14/01/2026 (GMT+7)" counts more marks. */
  private static final int UPDATED_WORDS = 24;

  private static final int HEAD_LINES = 12;

  final List<When> found;
  @Nullable When published;
  @Nullable When headed;
  private @Nullable When updated;

  private Dates(List<When> found) {
    this.found = found;
  }

  /** Finds the dates; those without a year wait for {@link #resolve}. */
  static Dates find(Source s) {
    Dates d = new Dates(new ArrayList<>());
    for (When w : DateForms.find(s.tokens)) {
      int line = s.lineOf(w.first);
      if (s.aside[line] == Aside.Kind.FILE_NAME || Asides.link(s, line)) {
        continue;
      }
      When kept =
          w.precision == Precision.DAY && w.year > 0
              ? d.dateLine(s, w, line)
              : Hours.ofDeadline(s, w);
      d.found.add(kept);
    }
    if (d.published == null && d.headed == null && d.updated != null) {
      d.published = d.updated; // the head gives no other day
      d.updated.role = Role.PUBLISHED;
    }
    return d;
  }

  private When dateLine(Source s, When w, int line) {
    if (headed == null && Headers.placeAndDate(s, line) == w.first && line < 40) {
      headed = w;
      w.role = Role.PUBLISHED;
      return w;
    }
    for (int i = Math.max(s.lines.from(line), w.first - 5); i < w.first; i++) {
      if (UPDATED.begins(s.tokens, i)) {
        return Hours.beside(s, w, line); // "Giấy phép số … Cập nhật lần cuối: 08/01/2024 09:15"
      }
    }
    int words = s.lines.to(line) - s.lines.from(line);
    boolean updated = UPDATED.begins(s.tokens, s.lines.from(line));
    boolean short_ =
        words <= (updated ? UPDATED_WORDS : DATE_LINE_WORDS)
            && !s.tokens.mark(s.lines.to(line) - 1, '.');
    if (!short_ || s.aside[line] == Aside.Kind.CAPTION) {
      return w;
    }
    When timed = Hours.beside(s, w, line);
    boolean head = line <= HEAD_LINES && (timed != w || words <= 12);
    if (!updated && head && published == null) {
      timed.role = Role.PUBLISHED;
      published = timed;
    }
    if (updated && line <= HEAD_LINES) {
      this.updated = timed;
    }
    return timed;
  }

  /** The day the text appeared or was signed, else the hint. */
  @Nullable LocalDate day(@Nullable LocalDate hint) {
    When w = published != null ? published : headed;
    return w == null || w.last() == null ? hint : w.last();
  }

  void resolve(Source s, Anchors a) {
    LocalDate only = a.day() != null ? a.day() : onlyFullDay();
    Anchors anchors = new Anchors(only, a.reviewYear(), a.planYear());
    for (int k = 0; k + 1 < found.size(); k++) {
      share(s.tokens, found.get(k), found.get(k + 1));
    }
    for (int k = 0; k < found.size(); k++) {
      When w = found.get(k);
      boolean due = isDue(s.tokens, w);
      if (w.relative) {
        relative(w, a.day());
      } else if (w.yearless()) {
        w.year = year(s, w, due, anchors);
        if (w.year == 0 && anchors.day() == null) {
          w.year = beside(s, k);
        }
      }
      if (anchors.day() == null && w.part != null && w.year > 0) {
        anchors = new Anchors(w.last(), a.reviewYear(), a.planYear()); // the day of the event
      }
      if (w.role == Role.OTHER) {
        w.role = role(s, w, due, only);
      }
    }
  }

  /** The year a date leaves out, 0 when nothing tells. */
  private static int year(Source s, When w, boolean due, Anchors anchors) {
    if (w.quarter == DateForms.THIS_QUARTER) {
      LocalDate d = anchors.day();
      w.quarter = d == null ? 1 : (d.getMonthValue() + 2) / 3;
      return d == null ? 0 : d.getYear();
    }
    boolean coarse = w.precision == Precision.QUARTER || w.precision == Precision.MONTH;
    int said = anchors.said(s.tokens, w.after);
    if (said > 0) {
      return said;
    }
    boolean past = coarse && Tense.past(s, w);
    if (w.precision == Precision.QUARTER) {
      int asked = due ? anchors.next(w.quarter * 3, 28) : anchors.nearQuarter(w.quarter);
      return past ? anchors.last(w.quarter * 3 - 2) : asked;
    }
    if (w.precision == Precision.MONTH) {
      return past ? anchors.last(w.month) : anchors.next(w.month, 28);
    }
    return due && !Tense.past(s, w) ? anchors.next(w.month, w.day) : anchors.near(w.month, w.day);
  }

  /** The year said nearest in the same sentence or the one before, 0 for none. */
  private int beside(Source s, int k) {
    int sentence = s.sentenceOf(found.get(k).first);
    for (int step = -1; step <= 1; step += 2) {
      for (int i = k + step; i >= 0 && i < found.size() && Math.abs(i - k) < 4; i += step) {
        When w = found.get(i);
        int apart = sentence - s.sentenceOf(w.first);
        if (apart > 1 || apart < 0) {
          break;
        }
        boolean far = w.first > 0 && TO.begins(s.tokens, w.first - 1); // "đến năm 2030"
        if (w.year > 0 && w.precision != Precision.PERIOD && !w.relative && !far) {
          return w.year;
        }
      }
    }
    return 0;
  }

  /** "Từ tháng 3 đến tháng 6/2026": the year said once is the year of both. */
  private static void share(Tokens t, When a, When b) {
    boolean months = a.precision == b.precision && a.month > 0 && a.month <= b.month;
    if (a.yearless() && b.year > 0 && months && b.first - a.after <= 2 && TO.begins(t, a.after)) {
      a.year = b.year;
    }
  }

  private static final Phrases<Boolean> TO = Phrases.of("đến|tới|và|đến ngày|tới ngày", true);

  private static void relative(When w, @Nullable LocalDate day) {
    if (day != null) {
      LocalDate d = day.plusDays(w.shift);
      w.ahead = false;
      w.year = d.getYear();
      w.quarter = d.getDayOfYear();
    }
  }

  /** A single full day in the text is an anchor too; several that differ by years are none. */
  private @Nullable LocalDate onlyFullDay() {
    LocalDate first = null;
    for (When w : found) {
      if (w.precision == Precision.DAY
          && w.year > 0
          && !w.relative
          && w.last() instanceof LocalDate d) {
        if (first != null && first.getYear() != d.getYear()) {
          return null;
        }
        first = first == null ? d : first;
      }
    }
    return first;
  }

  /** A word of term stands within the four tokens before: "trước ngày", "chậm nhất là ngày". */
  static boolean isDue(Tokens t, When w) {
    if (Tense.upTo(t, w)) {
      return false;
    }
    boolean coarse = w.precision == Precision.MONTH || w.precision == Precision.QUARTER;
    for (int i = w.first - 1; i >= Math.max(0, w.first - 4) && t.kind[i] == Tokens.WORD; i--) {
      // "trong hai ngày 18 và 19/12", "trong phiên họp chiều 22/10": when it was, not by when
      boolean during = !coarse && WITHIN.begins(t, i) && (i < w.first - 1 || w.dayTo > 0);
      if (!during && (coarse ? DUE : STRICTLY_DUE).begins(t, i)) {
        return true;
      }
    }
    return false;
  }

  private static Role role(Source s, When w, boolean due, @Nullable LocalDate day) {
    if (w.precision == Precision.PERIOD) {
      boolean back =
          day != null
              ? w.yearTo <= day.getYear()
              : LOOKS_BACK.begins(s.tokens, Math.max(0, w.first - 2));
      return back ? Role.REVIEW_PERIOD : Role.PLAN_PERIOD;
    }
    LocalDate last = w.last();
    return due
            && w.precision != Precision.YEAR
            && (day == null || last == null || !last.isBefore(day))
        ? Role.DEADLINE
        : Role.OTHER;
  }

  static DateMention mention(Source s, Plain plain, When w) {
    Span span = plain.back(s.tokens.start[w.first], s.tokens.end[w.after - 1]);
    String iso = iso(w);
    String rule =
        w.relative
            ? "date-relative-vi/1"
            : w.precision == Precision.YEAR ? "year-vi/1" : "date-vi/3";
    return new DateMention(span.start(), span.end(), iso, w.precision, w.role, rule);
  }

  /** The day, of several the first. */
  static @Nullable LocalDate dateOf(When w) {
    if (w.relative) {
      return w.year == 0 ? null : LocalDate.ofYearDay(w.year, w.quarter);
    }
    LocalDate last = w.last();
    return last == null || w.dayTo == 0 ? last : last.withDayOfMonth(w.day);
  }

  private static @Nullable String iso(When w) {
    if (w.relative) {
      LocalDate d = dateOf(w);
      return d == null ? null : d.toString();
    }
    return w.iso();
  }
}
