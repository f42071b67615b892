package org.banggiao.reading;

import java.util.regex.Pattern;
import org.banggiao.reading.DateMention.Precision;

/** Times of day that belong to a date. */
final class Hours {
  private static final Phrases<Boolean> HOUR = Phrases.of("giờ", true);
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[hHgG](\\d{0,2})");

  /** "18:02, Thứ Ba, 14/01/2026". */
  private static final int TIME_BEFORE = 8;

  private Hours() {}

  /** "trước 17h00 ngày 10/9": the hour belongs to a deadline, and only there. */
  static When ofDeadline(Source s, When w) {
    Tokens t = s.tokens;
    if (w.precision != Precision.DAY
        || w.dayTo > 0
        || !t.is(w.first - 1, Tokens.MIXED)
        || !Dates.STRICTLY_DUE.begins(t, w.first - 2)) {
      return w;
    }
    var clock = CLOCK.matcher(t.string(w.first - 1));
    if (!clock.matches()) {
      return w;
    }
    When timed = new When(w.first - 1, w.after, Precision.MINUTE, w.year, w.month, w.day);
    String minutes = clock.group(2);
    timed.minutes =
        Integer.parseInt(clock.group(1)) * 60 + (minutes.isEmpty() ? 0 : Integer.parseInt(minutes));
    return timed;
  }

  /** Joins a time of day on the same short line: "16:30 14/12/2021", "06/01/2025 | 14:30". */
  static When beside(Source s, When w, int line) {
    Tokens t = s.tokens;
    int from = Math.max(s.lines.from(line), w.first - TIME_BEFORE);
    int to = Math.min(s.lines.to(line), w.after + 5);
    for (int i = from; i < to; i++) {
      if (i >= w.first && i < w.after) {
        continue;
      }
      int after = i + 3;
      int h = Months.number(t, i, 2);
      int m = t.mark(i + 1, ':') && t.glued(i) ? Months.number(t, i + 2, 2) : -1;
      if (t.is(i, Tokens.MIXED)) {
        String[] p = t.string(i).toLowerCase(java.util.Locale.ROOT).split("[hg]", -1);
        h = p.length == 2 && p[0].matches("\\d{1,2}") ? Integer.parseInt(p[0]) : -1;
        m =
            p.length == 2 && p[1].matches("\\d{1,2}")
                ? Integer.parseInt(p[1])
                : p.length == 2 && p[1].isEmpty() ? 0 : -1;
        after = i + 1;
      } else if (i + 2 < t.size && HOUR.begins(t, i + 1)) {
        m = Math.max(0, Months.number(t, i + 2, 2));
      }
      if (h >= 0 && h < 24 && m >= 0 && m < 60) {
        When timed =
            new When(
                Math.min(w.first, i),
                Math.max(w.after, after),
                Precision.MINUTE,
                w.year,
                w.month,
                w.day);
        timed.minutes = h * 60 + m;
        return timed;
      }
    }
    return w;
  }
}
