package org.banggiao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.banggiao.reading.Figure.Kind;
import org.banggiao.reading.Figure.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers with their units: "gần 700 tỷ USD", "ít nhất 8%", "từ 8,3-8,5%", "gấp 1,5 lần",
 * "hai mươi hai bộ, cơ quan". No figure: dates, document and telephone numbers, ordinals, list
 * markers, file names, names such as P4G.
 */
final class Figures {
  private static final Phrases<Qualifier> QUALIFIERS =
      Phrases.of("ít nhất|tối thiểu|không dưới|không ít hơn|từ mức", Qualifier.GE)
          .and(
              "trên|hơn|vượt|vượt mốc|vượt qua|vượt qua mốc|vượt ngưỡng|vượt mốc kỷ lục|vượt con số|lớn hơn|quá|đạt hơn|đạt trên|đạt vượt",
              Qualifier.GT)
          .and("trong vòng|không quá|tối đa|không vượt quá|nhiều nhất|không hơn", Qualifier.LE)
          .and("dưới|chưa tới|chưa đến|chưa đầy", Qualifier.LT)
          .and("gần|gần gấp|đạt gần|gấp gần|sát mốc|tiệm cận|xấp xỉ gần", Qualifier.LT_NEAR)
          .and(
              "khoảng|xấp xỉ|chừng|ước|ước đạt|ước khoảng|đạt khoảng|khoảng gấp|đạt xấp xỉ",
              Qualifier.ABOUT)
          .and(
              "cán mốc|chạm mốc|đạt|đạt mốc|cán đích|đạt mức|đạt tới|đạt ngưỡng|cán ngưỡng|đạt con số|đạt kỷ lục",
              Qualifier.REACH)
          .and("gấp|nhiều hơn|cao hơn|ít hơn|thấp hơn", Qualifier.EQ)
          .and("gấp hơn|gấp trên", Qualifier.GT);

  /** More items than this are a statistic, not the size of a list in the text. */
  private static final BigDecimal LARGEST_LIST = new BigDecimal(30);

  private static final Phrases<Boolean> FROM = Phrases.of("từ", true);
  private static final Phrases<Boolean> TO = Phrases.of("đến|tới", true);
  private static final Phrases<Boolean> UP = Phrases.of("trở lên", true);
  private static final Phrases<Boolean> NO_FIGURE_BEFORE =
      Phrases.of(
          "điều|khoản|mục|chương|phần|số|thứ|khóa|khoá|kỳ|nghị quyết|nghị định|quyết định|thông báo|chỉ thị|kết luận|luật|trang|tầng|đại hội|thế kỷ|cop|phụ lục|biểu|bảng|hình|quốc lộ|đường|phố|ngõ|hạng|top|tốp|đt|thoại|fax|hotline|tel|sđt|mã|version|phiên bản|quý|ngày|lúc|nghệ|tổ|vùng|nhóm g|tháng|ttg|công văn|bản|tháng|cuốn|tập|lớp|chi nhánh|asean|sea|g|vụ số|nghiệp|máy",
          true);
  private static final Phrases<Boolean> IDIOM =
      Phrases.of(
          "nước|quốc gia|bên|phía|dân tộc|đảng|nhà lãnh đạo|nhà nước|chiều|miền|vế|thủ tướng|bộ trưởng|đầu|mặt|số|con số|tuần một lần|năm một lần|nền kinh tế|nhân dân|chính phủ|quốc hội|lần",
          true);
  private static final Phrases<Boolean> ANNIVERSARY = Phrases.of("kỷ niệm|kỉ niệm|tròn|mừng", true);
  private static final Phrases<Boolean> ANNIVERSARY_AFTER =
      Phrases.of(
          "ngày thành lập|thành lập|ngày truyền thống|thiết lập|quốc khánh|ngày quốc khánh|ngày sinh|giải phóng|ngày giải phóng|ngày toàn quốc",
          true);
  private static final Phrases<Boolean> ONCE = Phrases.of("một lần|lần", true);
  private static final Phrases<Boolean> CLOCK = Phrases.of("giờ", true);
  private static final Phrases<Boolean> MOT = Phrases.of("một", true);

  private final Source s;
  private final Tokens t;
  private final boolean[] taken;
  private final List<When> dates;
  private final List<Figure> out = new ArrayList<>();
  private int nextDate;

  private Figures(Source s, List<When> dates, boolean[] taken) {
    this.s = s;
    this.t = s.tokens;
    this.dates = dates;
    this.taken = taken;
  }

  /** {@code taken} marks tokens that belong to a date. */
  static List<Figure> find(Source s, List<When> dates, boolean[] taken) {
    return new Figures(s, dates, taken).run();
  }

  private List<Figure> run() {
    for (int l = 0; l < s.lines.size; l++) {
      boolean skip =
          s.aside[l] == Aside.Kind.FURNITURE
              || s.aside[l] == Aside.Kind.FILE_NAME
              || s.aside[l] == Aside.Kind.REPEATED_TITLE;
      for (int i = s.lines.from(l); !skip && i < s.lines.to(l); ) {
        i = at(l, i);
      }
    }
    return out;
  }

  /** Reads a figure at token {@code i} of line {@code l}; the token to go on from. */
  private int at(int l, int i) {
    if (taken[i] || t.kind[i] == Tokens.MARK || t.kind[i] == Tokens.MIXED) {
      return i + 1;
    }
    Phrases.Hit<Qualifier> q = t.kind[i] == Tokens.WORD ? QUALIFIERS.at(t, i) : null;
    boolean from = t.kind[i] == Tokens.WORD && FROM.begins(t, i);
    int n = q != null ? q.after() : from ? i + 1 : i;
    if (n >= s.lines.to(l) || taken[n] || !(t.is(n, Tokens.NUMBER) || t.is(n, Tokens.WORD))) {
      return i + 1;
    }
    Numerals.Numeral first = Numerals.at(t, n);
    if (first == null || first.after() >= t.size || excluded(l, n, q != null)) {
      return i + 1;
    }
    int after = first.after();
    Phrases.Hit<BigDecimal> m1 = Numerals.magnitude(t, after);
    int end1 = m1 == null ? after : m1.after();
    boolean dash = t.anyMark(end1, "-–—") && (t.is(end1 + 1, Tokens.NUMBER));
    boolean den = end1 < t.size && TO.begins(t, end1);
    int second = dash ? end1 + 1 : den ? end1 + 1 : -1;
    Phrases.Hit<Units.Unit> split = Units.at(t, end1);
    if (second < 0
        && split != null
        && split.after() < t.size
        && (t.anyMark(split.after(), "-–") && split.value().kind() == Units.Kind.PERCENT
            || from && TO.begins(t, split.after()))) {
      second = split.after() + 1;
    }
    if (second > 0 && second < t.size && !taken[second]) {
      Numerals.Numeral to = Numerals.at(t, second);
      if (to != null && to.value().compareTo(first.value()) > 0) {
        int done = emit(i, n, first, m1, to, Qualifier.RANGE, from);
        if (done > 0) {
          return done;
        }
      }
      if (dash && !from && t.is(second, Tokens.NUMBER)) {
        return second + 1;
      }
    }
    int done = emit(from ? n : i, n, first, m1, null, q == null ? Qualifier.EQ : q.value(), false);
    return done > 0 ? done : Math.max(i + 1, first.after());
  }

  private int emit(
      int start,
      int n,
      Numerals.Numeral first,
      Phrases.@Nullable Hit<BigDecimal> m1,
      Numerals.@Nullable Numeral to,
      Qualifier q,
      boolean from) {
    int after = to == null ? first.after() : to.after();
    Phrases.Hit<BigDecimal> m = to == null ? m1 : Numerals.magnitude(t, after);
    int unitAt = m == null ? after : m.after();
    boolean words = t.kind[n] == Tokens.WORD;
    Found unit = unit(unitAt, words, first.after() - n, start < n && q != Qualifier.RANGE);
    if (unit == null) {
      return -1;
    }
    boolean structural =
        unit.kind == Units.Kind.LIST
            && m == null
            && start == n
            && first.value().compareTo(LARGEST_LIST) <= 0;
    BigDecimal value = scaled(first.value(), m1 != null ? m1 : m);
    BigDecimal max = to == null ? null : scaled(to.value(), m);
    Qualifier qualifier = q == Qualifier.EQ && UP.begins(t, unit.after) ? Qualifier.GE : q;
    Kind cls =
        structural
            ? Kind.STRUCTURAL
            : unit.kind == Units.Kind.FACTOR
                ? Kind.RATIO
                : unit.kind == Units.Kind.TIME ? time(n, unit.after, to != null) : Kind.QUANTITY;
    int begin = t.start[start];
    int end = t.end[unit.after - 1];
    out.add(
        new Figure(
            cls,
            begin,
            end,
            value,
            max,
            unit.name,
            qualifier,
            Subjects.of(s, start, unitAt, unit.after, unit.kind),
            structural ? null : year(start, unit.after),
            "figure-vi/2"));
    return unit.after;
  }

  private static BigDecimal scaled(BigDecimal v, Phrases.@Nullable Hit<BigDecimal> m) {
    return m == null ? v : v.multiply(m.value());
  }

  private Kind time(int n, int after, boolean range) {
    for (int i = Math.max(0, n - 4); i < n; i++) {
      if (ANNIVERSARY.begins(t, i)) {
        return Kind.ANNIVERSARY;
      }
    }
    return ANNIVERSARY_AFTER.begins(t, after)
        ? Kind.ANNIVERSARY
        : range ? Kind.QUANTITY : Kind.DURATION;
  }

  private record Found(String name, Units.Kind kind, int after) {}

  /** The unit at {@code i}; for digits an unknown noun will do, for words only a known one. */
  private @Nullable Found unit(int i, boolean words, int length, boolean qualified) {
    if (i >= t.size || taken[i] && !t.is(i, Tokens.WORD)) {
      return null;
    }
    Phrases.Hit<Units.Unit> u = Units.at(t, i);
    if (words) {
      boolean lone = length == 1 && !qualified;
      if (u == null || ONCE.begins(t, u.after()) && u.value().kind() == Units.Kind.TIME) {
        return null;
      }
      boolean one = length == 1 && MOT.begins(t, i - 1);
      if (lone && (one || IDIOM.begins(t, i) || u.value().kind() == Units.Kind.FACTOR)
          || qualified && one && u.value().kind() == Units.Kind.LIST) {
        return null;
      }
    }
    boolean clock = u != null && CLOCK.begins(t, i) && t.is(u.after(), Tokens.NUMBER);
    if (clock) {
      return null;
    }
    if (u != null) {
      return new Found(u.value().name(), u.value().kind(), u.after());
    }
    if (words
        || Months.year(t, i - 1) > 0
        || !t.is(i, Tokens.WORD)
        || t.capital(i)
        || DIGIT_STOP.begins(t, i)) {
      return null;
    }
    int after =
        t.is(i + 1, Tokens.WORD) && !t.capital(i + 1) && !DIGIT_STOP.begins(t, i + 1)
            ? i + 2
            : i + 1;
    return new Found(
        s.text.substring(t.start[i], t.end[after - 1]).toLowerCase(java.util.Locale.ROOT),
        Units.Kind.COUNT,
        after);
  }

  private static final Phrases<Boolean> DIGIT_STOP =
      Phrases.of(
          "và|của|cho|trong|tại|ở|với|là|đã|sẽ|được|so|để|do|từ|đến|tới|trên|dưới|khi|nếu|có|theo|về|vào|này|đó|như|hoặc|hay|cùng|nhất|tăng|giảm|giữa|sau|trước|qua|lên|xuống|ra|thì|mà|vẫn|còn|đang|phải|cần|mới|nữa|trở",
          true);

  private boolean excluded(int l, int n, boolean qualified) {
    if (t.is(n, Tokens.WORD)) {
      return n > 0 && (NO_FIGURE_BEFORE.begins(t, n - 1) && !qualified);
    }
    if (n > s.lines.from(l) && !qualified) {
      boolean glued =
          t.glued(n - 1) && t.kind[n - 1] == Tokens.MARK && !t.anyMark(n - 1, "(“\"'[,;:–");
      boolean named =
          t.kind[n - 1] == Tokens.WORD
              && NO_FIGURE_BEFORE.begins(t, n - 1)
              && !(t.mark(n + 1, '%'));
      boolean proper = t.kind[n - 1] == Tokens.NUMBER;
      if (glued || named || proper) {
        return true;
      }
    }
    boolean opens = n == s.lines.from(l) && t.anyMark(n + 1, ".)/") && t.glued(n);
    boolean number =
        t.anyMark(n + 1, "/-–:._@") && t.glued(n) && t.glued(n + 1) && !t.is(n + 2, Tokens.NUMBER);
    boolean fraction = t.anyMark(n + 1, "/:") && t.glued(n);
    boolean row = n == s.lines.from(l) && t.capital(n + 1); // "1  Vụ Châu Âu  58": a table's row
    boolean clock = n > 1 && CLOCK.begins(t, n - 1) && t.is(n - 2, Tokens.NUMBER);
    boolean phone =
        t.text.charAt(t.start[n]) == '0'
                && t.end[n] - t.start[n] > 4
                && t.text.charAt(t.start[n] + 1) != ','
            || t.is(n + 1, Tokens.NUMBER);
    return opens || row || clock || number || fraction || phone;
  }

  /** The year said in the same sentence, the nearest before, else the nearest after. */
  private @Nullable String year(int first, int after) {
    while (nextDate > 0 && dates.get(nextDate - 1).first > first) {
      nextDate--;
    }
    while (nextDate < dates.size() && dates.get(nextDate).first < after) {
      nextDate++;
    }
    int sentence = s.sentenceOf(first);
    When before = near(nextDate - 1, -1, sentence);
    When next = near(nextDate, 1, sentence);
    When w = before != null ? before : next;
    return w == null ? null : Integer.toString(w.year);
  }

  private @Nullable When near(int from, int step, int sentence) {
    for (int k = from, tries = 0; k >= 0 && k < dates.size() && tries < 4; k += step, tries++) {
      When w = dates.get(k);
      if (w.first < s.sentences.from(sentence) || w.first >= s.sentences.to(sentence)) {
        return null;
      }
      if (w.year > 0 && w.precision != DateMention.Precision.PERIOD) {
        return w;
      }
    }
    return null;
  }
}
