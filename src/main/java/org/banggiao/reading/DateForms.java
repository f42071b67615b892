package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.reading.Conference.DayPart;
import org.banggiao.reading.DateMention.Precision;
import org.banggiao.reading.DateMention.Role;
import org.jspecify.annotations.Nullable;

// Longer than 300 lines because every written form of a date stands in one table.
/**
 * Finds dates as written, years still open: "sáng 6-1", "sáng nay (14/12)", "07.3.2026", "ngày 6
 * tháng 1 năm 2025", "tháng 3 năm 2026", "tháng Năm", "quý II/2028", "năm 2025", "2025 - 2030". A
 * hyphen makes a date only after a word of day ("5-10 năm" is a range); a document number
 * ("30/2020/NĐ-CP") is none. Over 300 lines because the forms overlap token by token and a reader
 * must see which one wins.
 */
final class DateForms {
  private enum Cue {
    NAM,
    NGAY,
    THANG,
    QUY,
    NAY,
    QUA
  }

  private static final Phrases<Cue> CUES =
      Phrases.of("năm", Cue.NAM)
          .and("ngày", Cue.NGAY)
          .and("tháng", Cue.THANG)
          .and("quý", Cue.QUY)
          .and("hôm nay", Cue.NAY)
          .and("hôm qua", Cue.QUA);
  private static final Phrases<DayPart> PARTS =
      Phrases.of("sáng", DayPart.MORNING)
          .and("chiều|trưa", DayPart.AFTERNOON)
          .and("tối|đêm", DayPart.EVENING);
  private static final Phrases<Boolean> NAY = Phrases.of("nay", true);
  private static final Phrases<Boolean> QUA = Phrases.of("qua|hôm qua", true);
  private static final Phrases<Boolean> DEN = Phrases.of("đến|tới", true);
  private static final Phrases<Boolean> DAY_CUE =
      Phrases.of(
          "ngày|sáng|chiều|tối|trưa|đêm|trước|từ|đến|hôm|và|khánh|mai|qua|tới|mùng|nhật", true);
  private static final Phrases<Boolean> AT_LATEST = Phrases.of("nhất là|hạn là|cuối là", true);
  private static final Phrases<Boolean> RECURRING =
      Phrases.of("hằng năm|hàng năm|mỗi năm|hằng tháng|hàng tháng|của năm trước|của năm sau", true);
  private static final Phrases<Boolean> YEAR_LEAD =
      Phrases.of(
          "với|từ|đến|tới|và|cuối|đầu|giữa|sau|trước|hết|qua|nhìn|asean|apec|sea|games|niên|khóa|mốc",
          true);
  private static final Phrases<Boolean> NO_YEAR =
      Phrases.of(
          "số|điều|trang|mã|phòng|luật|nghị quyết|hiến pháp|bộ luật|quyết định|nghị định", true);
  private static final Phrases<Boolean> REVOLUTION = Phrases.of("cách mạng", true);

  private static final Phrases<Boolean> HOLIDAY = Phrases.of("khánh|lễ", true);
  private static final Phrases<Boolean> QUOC_KHANH = Phrases.of("quốc khánh", true);

  private DateForms() {}

  static List<When> find(Tokens t) {
    List<When> out = new ArrayList<>();
    for (int i = 0; i < t.size; ) {
      When w =
          t.kind[i] == Tokens.WORD ? worded(t, i) : t.kind[i] == Tokens.NUMBER ? bare(t, i) : null;
      if (w == null) {
        i++;
        continue;
      }
      if (!RECURRING.begins(t, w.after)) {
        out.add(w);
      }
      i = w.after;
    }
    return out;
  }

  private static @Nullable When worded(Tokens t, int i) {
    Phrases.Hit<DayPart> part = PARTS.at(t, i);
    if (part != null) {
      When w = day(t, i, part.after());
      if (w != null) {
        w.part = part.value();
      }
      return w;
    }
    Phrases.Hit<Cue> cue = CUES.at(t, i);
    if (cue == null) {
      return null;
    }
    return switch (cue.value()) {
      case NAM -> year(t, i);
      case NGAY -> numbered(t, i, QUOC_KHANH.after(t, i + 1) > 0 ? i + 3 : i + 1);
      case THANG -> month(t, i);
      case QUY -> quarter(t, i);
      case NAY, QUA -> {
        When w = day(t, i, cue.after() - 1);
        if (w != null && w.relative && cue.value() == Cue.QUA) {
          w.shift = -1;
        }
        // "như hôm nay" speaks of an age, not a day: only with a date or at the head of a clause.
        boolean day = w == null || !w.relative || t.mark(w.after, ',') && t.capital(i);
        yield day ? w : null;
      }
    };
  }

  /** After a part of the day: "nay", "nay (14/12)", "ngày 6/1", "6-1"; "qua" for yesterday. */
  private static @Nullable When day(Tokens t, int first, int i) {
    if (i >= t.size) {
      return null;
    }
    boolean yesterday =
        t.is(i, Tokens.WORD) && !NAY.begins(t, i) && i > first && CUES.at(t, i - 1) != null;
    boolean last = QUA.begins(t, i) && (t.mark(i + 1, '(') || t.anyMark(i + 1, ","));
    if (NAY.begins(t, i) || yesterday || last) {
      int j = t.mark(i + 1, '(') || t.mark(i + 1, ',') ? i + 2 : i + 1;
      boolean ngay =
          j < t.size && CUES.at(t, j) instanceof Phrases.Hit<Cue> h && h.value() == Cue.NGAY;
      When dated = numbered(t, first, ngay ? j + 1 : j);
      if (dated != null) {
        return t.mark(i + 1, '(') && t.mark(dated.after, ')')
            ? copy(dated, dated.after + 1)
            : dated;
      }
      When w = new When(first, i + 1, Precision.DAY, 0, 0, 0);
      w.relative = true;
      w.shift = last ? -1 : 0; // "Chiều qua, tại Hà Nội"
      return w;
    }
    boolean ngay = CUES.at(t, i) instanceof Phrases.Hit<Cue> h && h.value() == Cue.NGAY;
    return numbered(t, first, ngay ? i + 1 : i);
  }

  private static When copy(When w, int after) {
    When c = new When(w.first, after, w.precision, w.year, w.month, w.day);
    c.dayTo = w.dayTo;
    return c;
  }

  /** A day in digits at {@code i}, in a place where a day is expected. */
  private static @Nullable When numbered(Tokens t, int first, int i) {
    return numbered(t, first, i, true);
  }

  /** {@code several}: the day may be the first of some that share a month. */
  private static @Nullable When numbered(Tokens t, int first, int i, boolean several) {
    if (!t.is(i, Tokens.NUMBER)) {
      return null;
    }
    When dotted = dotted(t, first, i);
    if (dotted != null) {
      return dotted;
    }
    int d = Months.number(t, i, 2);
    if (d < 1 || d > 31) {
      return null;
    }
    if (i + 2 < t.size
        && CUES.at(t, i + 1) instanceof Phrases.Hit<Cue> h
        && h.value() == Cue.THANG) {
      int m = Months.at(t, i + 2);
      if (m > 0) {
        int after = Months.after(t, i + 2);
        int y = yearAfter(t, after);
        return new When(first, y > 0 ? after + 2 : after, Precision.DAY, y, m, d);
      }
      return null;
    }
    if (!t.anyMark(i + 1, "/-–.")) {
      return several ? spread(t, first, i, d) : null;
    }
    int m = Months.number(t, i + 2, 2);
    if (m < 1 || m > 31) {
      return null;
    }
    boolean again = t.anyMark(i + 3, "/-–.") && t.is(i + 4, Tokens.NUMBER);
    int y = again ? Months.year(t, i + 4) : 0;
    if (y > 0 && m <= 12) {
      return new When(first, i + 5, Precision.DAY, y, m, d);
    }
    int m2 =
        again && t.anyMark(i + 1, "-–") && t.mark(i + 3, '/') ? Months.number(t, i + 4, 2) : -1;
    if (m2 >= 1 && m2 <= 12 && m >= d) {
      int y2 = t.mark(i + 5, '/') ? Months.year(t, i + 6) : 0;
      When w = new When(first, y2 > 0 ? i + 7 : i + 5, Precision.DAY, y2, m2, d);
      w.dayTo = m;
      return w;
    }
    boolean number =
        t.mark(i + 3, '/') || (t.mark(i + 3, '-') && t.glued(i + 3) && t.is(i + 4, Tokens.WORD));
    return m > 12 || number || t.mark(i + 1, '.')
        ? null
        : new When(first, i + 3, Precision.DAY, 0, m, d);
  }

  /** "ngày 12 đến 14/1/2026", "hai ngày 8 và 9/1": days that share the month said last. */
  private static @Nullable When spread(Tokens t, int first, int i, int d) {
    if (!t.is(i + 1, Tokens.WORD) || !DEN.begins(t, i + 1) && !VA.begins(t, i + 1)) {
      return null;
    }
    boolean ngay = CUES.at(t, i + 2) instanceof Phrases.Hit<Cue> h && h.value() == Cue.NGAY;
    When last = numbered(t, first, ngay ? i + 3 : i + 2, false);
    if (last == null
        || last.precision != Precision.DAY
        || last.dayTo != 0
        || last.day <= d
        || VA.begins(t, i + 1) && last.day != d + 1) {
      return null;
    }
    When w = new When(first, last.after, Precision.DAY, last.year, last.month, d);
    w.dayTo = last.day;
    return w;
  }

  private static final Phrases<Boolean> VA = Phrases.of("và", true);

  /** "07.3.2026" or "6.1" or "6.1/2025" after a word of day. */
  private static @Nullable When dotted(Tokens t, int first, int i) {
    String[] p = t.string(i).split("[.]", -1);
    if (p.length < 2
        || p.length > 3
        || p[0].length() > 2
        || p[1].length() > 2
        || t.string(i).indexOf(',') >= 0) {
      return null;
    }
    int d = Integer.parseInt(p[0]);
    int m = Integer.parseInt(p[1]);
    if (d < 1 || d > 31 || m < 1 || m > 12 || (p.length == 3 && p[2].length() != 4)) {
      return null;
    }
    int y = p.length == 3 ? Integer.parseInt(p[2]) : t.mark(i + 1, '/') ? Months.year(t, i + 2) : 0;
    return new When(first, p.length == 2 && y > 0 ? i + 3 : i + 1, Precision.DAY, y, m, d);
  }

  private static int yearAfter(Tokens t, int i) {
    boolean nam = i < t.size && CUES.at(t, i) instanceof Phrases.Hit<Cue> h && h.value() == Cue.NAM;
    return nam || t.anyMark(i, "/-") ? Months.year(t, i + 1) : 0;
  }

  private static @Nullable When month(Tokens t, int i) {
    int m = Months.at(t, i + 1);
    if (m == 0 || (i > 1 && REVOLUTION.after(t, i - 2) == i) || t.is(i - 1, Tokens.NUMBER)) {
      return null;
    }
    int after = Months.after(t, i + 1);
    int y = yearAfter(t, after);
    if (y == 0 && t.mark(after, '/')) {
      return null;
    }
    return new When(i, y > 0 ? after + 2 : after, Precision.MONTH, y, m, 0);
  }

  private static final Phrases<Boolean> NAY_QUARTER = Phrases.of("này", true);

  /** The quarter of "quý này", until the day of the text is known. */
  static final int THIS_QUARTER = 9;

  private static @Nullable When quarter(Tokens t, int i) {
    if (i + 1 >= t.size) {
      return null;
    }
    int digit = Months.number(t, i + 1, 1);
    if (NAY_QUARTER.begins(t, i + 1)) {
      When now = new When(i, i + 2, Precision.QUARTER, 0, 0, 0);
      now.quarter = THIS_QUARTER;
      return now;
    }
    int q = digit > 0 ? digit : Markers.roman(t, i + 1);
    if (q < 1 || q > 4) {
      return null;
    }
    int y = yearAfter(t, i + 2);
    When w = new When(i, y > 0 ? i + 4 : i + 2, Precision.QUARTER, y, 0, 0);
    w.quarter = q;
    return w;
  }

  private static @Nullable When year(Tokens t, int i) {
    int y = Months.year(t, i + 1);
    if (y == 0 || t.mark(i + 2, '/')) {
      return null;
    }
    When period = period(t, i, i + 1, y);
    if (period != null) {
      return period;
    }
    When w = new When(i, i + 2, Precision.YEAR, y, 0, 0);
    w.role = Role.YEAR_MENTION;
    return w;
  }

  /** "2016 - 2021", "2025-2030", "2021 đến 2025". */
  private static @Nullable When period(Tokens t, int first, int i, int from) {
    boolean dash = t.anyMark(i + 1, "-–—");
    boolean den = i + 1 < t.size && DEN.begins(t, i + 1);
    int to = dash || den ? Months.year(t, i + 2) : 0;
    if (to <= from || to - from > 100 || t.mark(i + 3, '/')) {
      return null;
    }
    When w = new When(first, i + 3, Precision.PERIOD, from, 0, 0);
    w.yearTo = to;
    return w;
  }

  /** A number with no word of time before it: full dates, day/month in brackets, years. */
  private static @Nullable When bare(Tokens t, int i) {
    boolean continued =
        i > 0 && t.glued(i - 1) && !t.anyMark(i - 1, "(“\"',:;") && t.kind[i - 1] != Tokens.BREAK;
    if (continued) {
      return null;
    }
    int y = Months.year(t, i);
    if (y > 0) {
      When period = period(t, i, i, y);
      boolean unit = t.is(i + 1, Tokens.WORD) && !t.capital(i + 1) && !DAY_CUE.begins(t, i + 1);
      boolean led = i > 0 && (YEAR_LEAD.begins(t, i - 1) || t.is(i - 1, Tokens.MIXED));
      boolean listed = i > 1 && t.mark(i - 1, ',') && Months.year(t, i - 2) > 0;
      if (period == null
          && (t.mark(i + 1, '/')
              || !(led || listed)
              || (unit && !led)
              || NO_YEAR.begins(t, i - 1))) {
        return null;
      }
      When w = period != null ? period : new When(i, i + 1, Precision.YEAR, y, 0, 0);
      w.role = period != null ? Role.OTHER : Role.YEAR_MENTION;
      return w;
    }
    When w = numbered(t, i, i);
    if (w == null) {
      return monthYear(t, i);
    }
    if (w.year > 0) {
      boolean number = t.mark(w.after, '/') && t.glued(w.after - 1);
      return number ? null : w;
    }
    boolean slash = t.mark(i + 1, '/');
    boolean holiday = w.after == i + 1 && i > 0 && HOLIDAY.begins(t, i - 1); // "Quốc khánh 2.9"
    boolean spoken =
        holiday
            || slash
                && i > 0
                && (DAY_CUE.begins(t, i - 1)
                    || AT_LATEST.after(t, i - 2) == i
                    || (t.mark(w.after, ')') && !t.glued(w.after))
                    || t.mark(w.after, ')'));
    return spoken && w.dayTo == 0 || w.dayTo > 0 && slash ? w : null;
  }

  /** "(12/2021)". */
  private static @Nullable When monthYear(Tokens t, int i) {
    int m = Months.number(t, i, 2);
    int y = t.mark(i + 1, '/') && t.glued(i) ? Months.year(t, i + 2) : 0;
    return m < 1 || m > 12 || y == 0 || t.anyMark(i + 3, "/-")
        ? null
        : new When(i, i + 3, Precision.MONTH, y, m, 0);
  }
}
