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
  /** More items than this are a statistic, not the size of a list in the text. */
  private static final BigDecimal LARGEST_LIST = new BigDecimal(30);

  private static final Phrases<Boolean> FROM = Phrases.of("từ", true);
  private static final Phrases<Boolean> TO = Phrases.of("đến|tới", true);
  private static final Phrases<Boolean> UP = Phrases.of("trở lên", true);

  private static final Phrases<Boolean> ANNIVERSARY = Phrases.of("kỷ niệm|kỉ niệm|tròn|mừng", true);
  private static final Phrases<Boolean> ANNIVERSARY_AFTER =
      Phrases.of(
          "ngày thành lập|thành lập|ngày truyền thống|thiết lập|quốc khánh|ngày quốc khánh|ngày sinh|giải phóng|ngày giải phóng|ngày toàn quốc",
          true);
  private static final Phrases<Boolean> ON =
      Phrases.of("lĩnh vực|mặt trận|phương diện|bình diện|kênh|nền tảng|điểm", true);

  private static final Phrases<Boolean> BOARD =
      Phrases.of("tàu|tàu cá|chuyến bay|chuyến tàu|xe|máy bay|thuyền", true);
  private static final Phrases<Boolean> ABOARD =
      Phrases.of("ngư dân|người|thuyền viên|hành khách|công dân|lao động|khách", true);

  /** Words that make a count of tasks or proposals a statistic, not the size of a list. */
  private static final Phrases<Boolean> TALLY =
      Phrases.of(
          "quá hạn|chậm|đã|chưa|được giao|đúng hạn|hoàn thành|đang|đến hạn|bị|có thời hạn|trong hạn",
          true);

  private static final Phrases<Boolean> TALLIABLE =
      Phrases.of("nhiệm vụ|đề xuất|kiến nghị|yêu cầu|lưu ý|nội dung|công việc|việc|vấn đề", true);
  private static final Phrases<Boolean> TALLIED =
      Phrases.of("còn|hoàn thành|tổng số|trong đó|được giao|với tổng|tiếp nhận|xử lý", true);
  private static final Phrases<Boolean> MOVES = Phrases.of("lên|xuống|còn|tới|đến|thành", true);

  private final Source s;
  private final Tokens t;
  private final boolean[] taken;
  private final Counted counted;
  private final FigureYears years;
  private final List<Figure> out = new ArrayList<>();

  private Figures(Source s, List<When> dates, boolean[] taken) {
    this.s = s;
    this.t = s.tokens;
    this.years = new FigureYears(s, dates);
    this.taken = taken;
    this.counted = new Counted(s.tokens, taken);
  }

  /** {@code taken} marks tokens that belong to a date. */
  static List<Figure> find(Source s, List<When> dates, boolean[] taken) {
    return new Figures(s, dates, taken).run();
  }

  private List<Figure> run() {
    boolean[] rows = new boolean[s.lines.size];
    out.addAll(ValueTables.find(s, rows));
    for (int l = 0; l < s.lines.size; l++) {
      boolean skip =
          rows[l]
              || s.aside[l] == Aside.Kind.FURNITURE
              || s.aside[l] == Aside.Kind.FILE_NAME
              || s.aside[l] == Aside.Kind.REPEATED_TITLE;
      for (int i = s.lines.from(l); !skip && i < s.lines.to(l); ) {
        i = at(l, i);
      }
    }
    out.sort(java.util.Comparator.comparingInt(Figure::start));
    return out;
  }

  /** Reads a figure at token {@code i} of line {@code l}; the token to go on from. */
  private int at(int l, int i) {
    if (taken[i] || t.kind[i] == Tokens.MARK || t.kind[i] == Tokens.MIXED) {
      return i + 1;
    }
    Phrases.Hit<Qualifier> q = t.kind[i] == Tokens.WORD ? Qualifiers.at(t, i) : null;
    boolean from = t.kind[i] == Tokens.WORD && FROM.begins(t, i);
    int n = q != null ? Qualifiers.pastMark(t, q.after()) : from ? i + 1 : i;
    if (n >= s.lines.to(l) || taken[n] || !(t.is(n, Tokens.NUMBER) || t.is(n, Tokens.WORD))) {
      return i + 1;
    }
    Numerals.Numeral first = Numerals.at(t, n);
    if (first == null || first.after() >= t.size || NotFigures.at(s, l, n, q != null)) {
      return i + 1;
    }
    first = Numerals.joined(t, first);
    int after = first.after();
    Phrases.Hit<BigDecimal> m1 = Numerals.magnitude(t, after);
    int end1 = m1 == null ? after : m1.after();
    boolean dash = t.anyMark(end1, "-–—") && (t.is(end1 + 1, Tokens.NUMBER));
    boolean den = end1 < t.size && TO.begins(t, end1);
    boolean or =
        t.is(n, Tokens.WORD)
            && t.mark(end1, ',')
            && t.is(end1 + 1, Tokens.WORD)
            && Numerals.at(t, end1 + 1) instanceof Numerals.Numeral next
            && next.value().subtract(first.value()).compareTo(BigDecimal.ONE) == 0; // "một, hai"
    int second = dash || den || or ? end1 + 1 : -1;
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
    boolean on = q != null && q.value() == Qualifier.GT && s.text.startsWith("trên", t.start[i]);
    boolean place = on && preposition(first, end1, i);
    int start = from || place ? n : i;
    int done = emit(start, n, first, m1, null, q == null || place ? Qualifier.EQ : q.value(), from);
    return done > 0 ? done : Math.max(i + 1, first.after());
  }

  /** "thể hiện trên ba mặt": before the size of a list "trên" is a place, not "more than". */
  private boolean preposition(Numerals.Numeral n, int unitAt, int q) {
    Phrases.Hit<Units.Unit> unit = Units.at(t, unitAt);
    boolean people = ABOARD.begins(t, q - 1) || ABOARD.begins(t, q - 2);
    if (people && BOARD.begins(t, unitAt)) {
      return true; // "1.047 ngư dân trên 138 tàu cá"
    }
    return unit != null
        && (unit.value().kind() == Units.Kind.LIST || ON.begins(t, unitAt))
        && n.value().compareTo(LARGEST_LIST) <= 0;
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
    Counted.Found unit =
        counted.at(unitAt, words, first.after() - n, start < n && q != Qualifier.RANGE);
    if (unit == null) {
      return -1;
    }
    boolean structural =
        unit.kind() == Units.Kind.LIST
            && m == null
            && (start == n || q == Qualifier.REACH)
            && !tally(n, unit.after())
            && first.value().compareTo(LARGEST_LIST) <= 0;
    BigDecimal value = scaled(first.value(), m1 != null ? m1 : m);
    BigDecimal max = to == null ? null : scaled(to.value(), m);
    boolean up = q == Qualifier.EQ && UP.begins(t, unit.after());
    Qualifier qualifier = up ? Qualifier.GE : q;
    Kind cls =
        structural
            ? Kind.STRUCTURAL
            : unit.kind() == Units.Kind.FACTOR
                ? Kind.RATIO
                : unit.kind() == Units.Kind.TIME
                    ? time(n, unit.after(), to != null)
                    : Kind.QUANTITY;
    if (again(value, unit.name(), n, words)) {
      return unit.after();
    }
    int begin = t.start[up && from ? start - 1 : start];
    int end = t.end[(up ? UP.after(t, unit.after()) : unit.after()) - 1];
    out.add(
        new Figure(
            cls,
            begin,
            end,
            value,
            max,
            unit.name(),
            qualifier,
            Subjects.of(s, start, unitAt, unit.after(), unit.kind()),
            structural
                ? null
                : years.of(
                    start,
                    unit.after(),
                    from && MOVES.begins(t, unit.after()),
                    unit.kind() == Units.Kind.TIME),
            "figure-vi/3"));
    return unit.after();
  }

  /** "386.750.000 đồng (Ba trăm tám mươi sáu triệu … đồng)": the same sum in words. */
  private boolean again(BigDecimal value, String unit, int n, boolean words) {
    return words
        && t.mark(n - 1, '(')
        && !out.isEmpty()
        && out.getLast().unit().equals(unit)
        && t.start[n] - out.getLast().end() <= 3;
  }

  /** "còn 09 nhiệm vụ đã quá hạn": nobody announces a list of nine with a nought before it. */
  private boolean tally(int n, int after) {
    if (!TALLIABLE.begins(t, n + 1)) {
      return false;
    }
    boolean before = n > 0 && (TALLIED.begins(t, n - 1) || n > 1 && TALLIED.begins(t, n - 2));
    boolean nought = t.text.charAt(t.start[n]) == '0';
    return after < t.size && TALLY.begins(t, after) || nought || before && !t.mark(after, ':');
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
}
