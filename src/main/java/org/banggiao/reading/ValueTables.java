package org.banggiao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banggiao.reading.Figure.Kind;
import org.banggiao.reading.Figure.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Figures in the cells of a table: each cell that is a number and nothing else, with the unit of
 * its row (column "Đơn vị"), of its column ("Kinh phí (triệu đồng)", "Số người"), or of the table
 * ("Đơn vị tính: tỷ USD"), and the year of its column. A cell without a known unit is no figure.
 */
final class ValueTables {
  private static final int LEAST_CELLS = 3;

  private static final Phrases<Boolean> UNIT = Phrases.of("đơn vị tính|đơn vị đo|đơn vị|đvt", true);
  private static final Phrases<Boolean> COUNT = Phrases.of("số lượng|tổng số|số", true);

  private final Source s;
  private final Tokens t;
  private final List<Figure> out = new ArrayList<>();

  /** How a number of some column or row is to be read. */
  private record Measure(BigDecimal factor, String unit) {}

  private ValueTables(Source s) {
    this.s = s;
    this.t = s.tokens;
  }

  /** The figures of all tables; their rows are marked in {@code rows}, by line. */
  static List<Figure> find(Source s, boolean[] rows) {
    ValueTables x = new ValueTables(s);
    for (int l = 0; l + 1 < s.lines.size; l++) {
      List<int[]> head = TableRows.cells(s, l);
      if (head.size() < LEAST_CELLS || x.values(head) > 0) {
        continue;
      }
      int k = l + 1;
      for (; k < s.lines.size; k++) {
        List<int[]> row = TableRows.cells(s, k);
        if (row.size() != head.size() || x.values(row) == 0) {
          break;
        }
        rows[k] = x.row(l, head, row) || rows[k];
      }
      l = k - 1;
    }
    return x.out;
  }

  /** How many cells after the first are a number and nothing else, years left out. */
  private int values(List<int[]> row) {
    int n = 0;
    for (int[] cell : row.subList(1, row.size())) {
      n += number(cell) >= 0 && Months.year(t, cell[0]) == 0 ? 1 : 0;
    }
    return n;
  }

  /** The token of the number that fills the cell, perhaps behind a sign or before "%"; or -1. */
  private int number(int[] cell) {
    int n = cell[1] > cell[0] && sign(cell[0]) != null ? cell[0] + 1 : cell[0];
    int end = cell[1] - 1 > n && t.mark(cell[1] - 1, '%') ? cell[1] - 1 : cell[1];
    return end == n + 1 && t.is(n, Tokens.NUMBER) && Numerals.at(t, n) != null ? n : -1;
  }

  private @Nullable Qualifier sign(int i) {
    if (t.kind[i] != Tokens.MARK) {
      return null;
    }
    return switch (t.text.charAt(t.start[i])) {
      case '≥' -> Qualifier.GE;
      case '>' -> Qualifier.GT;
      case '≤' -> Qualifier.LE;
      case '<' -> Qualifier.LT;
      case '~', '≈' -> Qualifier.ABOUT;
      default -> null;
    };
  }

  private boolean row(int headLine, List<int[]> head, List<int[]> row) {
    Measure own = null;
    for (int c = 0; c < head.size(); c++) {
      int[] name = head.get(c);
      boolean unit = name[1] > name[0] && UNIT.after(t, name[0]) == name[1];
      own = unit ? measure(row.get(c)[0], row.get(c)[1]) : own;
    }
    boolean found = false;
    int first = TableHead.numbers(t, head.getFirst()[0], head.getFirst()[1]) ? 1 : 0;
    for (int c = first + 1; c < row.size(); c++) {
      int[] cell = row.get(c);
      int n = number(cell);
      Measure m = n < 0 ? null : measure(headLine, head.get(c), cell, own);
      Numerals.Numeral value = m == null ? null : Numerals.at(t, n);
      if (m != null && value != null) {
        Qualifier sign = sign(cell[0]);
        out.add(
            new Figure(
                Kind.QUANTITY,
                t.start[cell[0]],
                t.end[cell[1] - 1],
                value.value().multiply(m.factor()),
                null,
                m.unit(),
                sign == null ? Qualifier.EQ : sign,
                TableRows.text(s, row.get(first)),
                year(head.get(c)),
                "figure-cell-vi/1"));
        found = true;
      }
    }
    return found;
  }

  private @Nullable Measure measure(int headLine, int[] name, int[] cell, @Nullable Measure own) {
    if (t.mark(cell[1] - 1, '%')) {
      return new Measure(BigDecimal.ONE, "%");
    }
    for (int i = name[0]; i < name[1]; i++) {
      if (t.mark(i, '(')) {
        Measure m = measure(i + 1, t.mark(name[1] - 1, ')') ? name[1] - 1 : name[1]);
        if (m != null) {
          return m;
        }
      }
    }
    if (own != null) {
      return own;
    }
    int counted = COUNT.after(t, name[0]);
    if (counted > 0 && counted < name[1] && t.is(counted, Tokens.WORD)) {
      return new Measure(BigDecimal.ONE, words(counted, name[1]));
    }
    return above(headLine);
  }

  /** "Đơn vị tính: triệu USD" in the line or two above the head. */
  private @Nullable Measure above(int headLine) {
    for (int l = headLine - 1; l >= Math.max(0, headLine - 2); l--) {
      for (int i = s.lines.from(l); i < s.lines.to(l); i++) {
        int after = t.is(i, Tokens.WORD) ? UNIT.after(t, i) : -1;
        if (after > 0 && t.mark(after, ':')) {
          int to = s.lines.to(l);
          return measure(after + 1, t.anyMark(to - 1, ").") ? to - 1 : to);
        }
      }
    }
    return null;
  }

  /** "nghìn cuốn", "tỷ USD", "%", "lượt người". */
  private @Nullable Measure measure(int from, int to) {
    Phrases.Hit<BigDecimal> m = from < to ? Numerals.magnitude(t, from) : null;
    int i = m == null ? from : m.after();
    if (i >= to) {
      return null;
    }
    BigDecimal factor = m == null ? BigDecimal.ONE : m.value();
    Phrases.Hit<Units.Unit> unit = Units.at(t, i);
    if (unit != null && unit.after() == to) {
      return new Measure(factor, unit.value().name());
    }
    return t.is(i, Tokens.WORD) ? new Measure(factor, words(i, to)) : null;
  }

  private String words(int from, int to) {
    int end = from;
    while (end < to && !t.mark(end, '(')) {
      end++;
    }
    return t.text.substring(t.start[from], t.end[end - 1]).toLowerCase(Locale.ROOT);
  }

  private @Nullable String year(int[] name) {
    for (int i = name[0]; i < name[1]; i++) {
      int year = Months.year(t, i);
      if (year > 0) {
        return Integer.toString(year);
      }
    }
    return null;
  }
}
