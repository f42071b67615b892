package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables of tasks whose cells came one a line, as some formats give them: the names of the columns
 * below each other, then "1", the cells of the first row, "2" and so on. A row ends at the next
 * number, at a section's Roman numeral, or when it has as many cells as the head; a row with fewer
 * keeps its task first and its lead second.
 */
final class StackedRows {
  private final Source s;
  private final Tokens t;

  private StackedRows(Source s) {
    this.s = s;
    this.t = s.tokens;
  }

  static List<Draft> find(Source s, boolean[] covered) {
    StackedRows x = new StackedRows(s);
    List<Draft> out = new ArrayList<>();
    for (int l = 0; l + 3 < s.lines.size; l++) {
      if (covered[l] || !TableHead.numbers(s.tokens, s.lines.from(l), s.lines.to(l))) {
        continue;
      }
      List<int[]> cells = x.head(l);
      TableHead head = TableHead.of(s.tokens, cells);
      List<Draft.Part> items = new ArrayList<>();
      int k = head.ofTasks() ? x.rows(l + cells.size(), head, items) : l;
      if (!items.isEmpty()) {
        java.util.Arrays.fill(covered, l, k, true);
        out.add(new Draft(Enumeration.Kind.TASK, cells.getFirst()[0], cells.getLast()[1], items));
      }
      l = Math.max(l + cells.size() - 1, k - 1);
    }
    return out;
  }

  /** The names of columns from line {@code l} on. */
  private List<int[]> head(int l) {
    List<int[]> out = new ArrayList<>();
    for (int k = l; k < s.lines.size; k++) {
      int from = s.lines.from(k);
      int to = s.lines.to(k);
      if (k > l && TableHead.numbers(t, from, to) || !TableHead.names(t, from, to)) {
        break;
      }
      out.add(new int[] {from, to});
    }
    return out;
  }

  private int rows(int from, TableHead head, List<Draft.Part> items) {
    int k = from;
    while (k < s.lines.size) {
      if (Markers.roman(t, s.lines.from(k)) > 0 && single(k)) {
        k += 2; // "II" and the section's title
        continue;
      }
      if (!number(k, items.size() + 1)) {
        break;
      }
      List<int[]> row = new ArrayList<>();
      do {
        row.add(new int[] {s.lines.from(k), s.lines.to(k)});
        k++;
      } while (k < s.lines.size
          && row.size() < head.width()
          && !number(k, items.size() + 2)
          && !(Markers.roman(t, s.lines.from(k)) > 0 && single(k)));
      if (row.size() <= head.task()) {
        break;
      }
      items.add(TableRows.part(s, items.size() + 1, row, head));
    }
    return Math.min(k, s.lines.size);
  }

  private boolean single(int l) {
    return s.lines.to(l) - s.lines.from(l) <= 2;
  }

  /** The line is the number of a row, "2" or "2.". */
  private boolean number(int l, int n) {
    return single(l) && Months.number(t, s.lines.from(l), 3) == n;
  }
}
