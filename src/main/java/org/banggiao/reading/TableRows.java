package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tasks in the rows of a table whose head names them ({@link TableHead}). The body is the cell
 * below "Nhiệm vụ"; the row goes on to its last cell, where the deadline stands. Cells are parted
 * by tabs, by upright bars, or by two blanks and more; {@link StackedRows} reads those one a line.
 */
final class TableRows {
  private static final int GAP = 2;

  private final Source s;
  private final Tokens t;

  private TableRows(Source s) {
    this.s = s;
    this.t = s.tokens;
  }

  /** The lists of tasks in tables; their lines are covered after. */
  static List<Draft> find(Source s, boolean[] covered) {
    TableRows x = new TableRows(s);
    List<Draft> out = new ArrayList<>();
    for (int l = 0; l + 1 < s.lines.size; l++) {
      List<int[]> cells = cells(s, l);
      TableHead head = cells.size() < 3 ? null : TableHead.of(s.tokens, cells);
      if (head == null || !head.ofTasks()) {
        continue;
      }
      List<Draft.Part> items = new ArrayList<>();
      int k = x.rows(l + 1, head, items);
      if (!items.isEmpty()) {
        java.util.Arrays.fill(covered, l, k, true);
        out.add(new Draft(Enumeration.Kind.TASK, cells.getFirst()[0], cells.getLast()[1], items));
      }
      l = Math.max(l, k - 1);
    }
    out.addAll(StackedRows.find(s, covered));
    return out;
  }

  /** Reads rows until a line that is none; the line after the table. */
  private int rows(int from, TableHead head, List<Draft.Part> items) {
    int k = from;
    for (; k < s.lines.size; k++) {
      List<int[]> row = cells(s, k);
      boolean heading = row.size() < 3 && k - from > 0 == items.isEmpty() && numbered(k);
      if (row.size() < 2 && !heading) {
        break;
      }
      if (row.size() > head.task()
          && row.size() >= Math.min(3, head.width())
          && words(row.get(head.task()))) {
        items.add(part(s, items.size() + 1, row, head));
      }
    }
    return k;
  }

  /** The item of one row. */
  static Draft.Part part(Source s, int order, List<int[]> row, TableHead head) {
    Tokens t = s.tokens;
    int[] body = row.get(head.task());
    int[] first = row.getFirst();
    boolean counted = head.task() > 0 && first[1] - first[0] <= 2;
    int after = MarkedLists.trim(t, body[0], body[1]);
    return new Draft.Part(
        order,
        counted ? t.string(first[0]) : null,
        counted ? first[0] : body[0],
        body[0],
        after,
        Math.max(after, row.getLast()[1]),
        List.of(),
        "table-row-vi/2",
        cell(row, head.lead()),
        cell(row, head.together()));
  }

  private static int @Nullable [] cell(List<int[]> row, int column) {
    return column < 0 || column >= row.size() ? null : row.get(column);
  }

  /** A section of the table, "II Hội nhập quốc tế". */
  private boolean numbered(int l) {
    int from = s.lines.from(l);
    return t.is(from, Tokens.NUMBER) || Markers.roman(t, from) > 0;
  }

  private boolean words(int[] cell) {
    return cell[1] - cell[0] >= 2 && (t.is(cell[0], Tokens.WORD) || t.anyMark(cell[0], "“\"-"));
  }

  /** The cells of a line as pairs of tokens; one cell when it is no row. Empty cells count. */
  static List<int[]> cells(Source s, int l) {
    Tokens t = s.tokens;
    List<int[]> out = new ArrayList<>();
    int start = s.lines.from(l);
    int to = s.lines.to(l);
    boolean bar = t.mark(start, '|');
    start = bar ? start + 1 : start;
    boolean tabbed = s.text.substring(s.start(l), s.end(l)).indexOf('\t') >= 0;
    for (int i = start; i < to; i++) {
      boolean upright = t.mark(i, '|');
      int tabs = upright || i + 1 >= to ? 0 : tabbed ? tabs(s, i) : blanks(t, i) && !bar ? 1 : 0;
      if (upright || tabs > 0) {
        int end = upright ? i : i + 1;
        out.add(new int[] {start, Math.max(start, end)});
        for (int k = 1; k < tabs; k++) {
          out.add(new int[] {end, end});
        }
        start = i + 1;
      }
    }
    if (start < to) {
      out.add(new int[] {start, to});
    }
    return out;
  }

  private static boolean blanks(Tokens t, int i) {
    return t.start[i + 1] - t.end[i] >= GAP;
  }

  /** How many tabs stand between token {@code i} and the next of the line. */
  private static int tabs(Source s, int i) {
    int n = 0;
    for (int c = s.tokens.end[i]; c < s.tokens.start[i + 1]; c++) {
      n += s.text.charAt(c) == '\t' ? 1 : 0;
    }
    return n;
  }

  /** The words of the cell, or null. */
  static @Nullable String text(Source s, int @Nullable [] cell) {
    return cell == null || cell[1] <= cell[0]
        ? null
        : s.text.substring(s.tokens.start[cell[0]], s.tokens.end[cell[1] - 1]);
  }
}
