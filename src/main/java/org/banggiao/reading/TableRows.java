package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tasks in the rows of a table whose head names them: "STT | Nhiệm vụ | Cơ quan chủ trì | Thời
 * hạn". The body is the cell below "Nhiệm vụ"; the lead is the cell below "chủ trì"; the row goes
 * on to its last cell, where the deadline stands. Cells are parted by tabs or upright bars.
 */
final class TableRows {
  private static final Phrases<Boolean> TASK =
      Phrases.of(
          "nhiệm vụ|nội dung|nội dung công việc|nội dung nhiệm vụ|tên nhiệm vụ|công việc|tên công việc|nhiệm vụ, giải pháp|nhiệm vụ cụ thể|nhiệm vụ/giải pháp|nhiệm vụ chủ yếu|tên đề án|đề án|tên đề án, nhiệm vụ|tên nhiệm vụ, đề án|nội dung, nhiệm vụ|hoạt động|nội dung hoạt động|nhiệm vụ trọng tâm|nội dung thực hiện|nhiệm vụ được giao",
          true);
  private static final Phrases<Boolean> LEAD =
      Phrases.of(
          "cơ quan chủ trì|đơn vị chủ trì|chủ trì|cơ quan thực hiện|đơn vị thực hiện|cơ quan, đơn vị chủ trì|bộ, ngành chủ trì|cơ quan đầu mối|đơn vị đầu mối|đơn vị chủ trì thực hiện|cơ quan chủ trì thực hiện|phụ trách|trách nhiệm|đơn vị",
          true);
  private static final Phrases<Boolean> TERM =
      Phrases.of(
          "thời hạn|thời hạn hoàn thành|thời gian|thời gian hoàn thành|thời gian thực hiện|hoàn thành|tiến độ|hạn hoàn thành|thời điểm hoàn thành|thời hạn trình|thời gian trình|mốc hoàn thành",
          true);

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
      List<int[]> head = x.cells(l);
      int task = head.size() < 3 ? -1 : x.column(head, TASK);
      int lead = task < 0 ? -1 : x.column(head, LEAD);
      int term = task < 0 ? -1 : x.column(head, TERM);
      if (task < 0 || lead < 0 && term < 0 || lead == task) {
        continue;
      }
      List<Draft.Part> items = new ArrayList<>();
      int k = x.rows(l + 1, task, lead, head.size(), items);
      if (!items.isEmpty()) {
        java.util.Arrays.fill(covered, l, k, true);
        out.add(new Draft(Enumeration.Kind.TASK, head.getFirst()[0], head.getLast()[1], items));
      }
      l = Math.max(l, k - 1);
    }
    return out;
  }

  /** Reads rows until a line that is none; the line after the table. */
  private int rows(int from, int task, int lead, int width, List<Draft.Part> items) {
    int k = from;
    for (; k < s.lines.size; k++) {
      List<int[]> row = cells(k);
      boolean heading = row.size() < 3 && k - from > 0 == items.isEmpty() && numbered(k);
      if (row.size() < 2 && !heading) {
        break;
      }
      if (row.size() > task && row.size() >= Math.min(3, width) && words(row.get(task))) {
        add(items, row, task, lead);
      }
    }
    return k;
  }

  private void add(List<Draft.Part> items, List<int[]> row, int task, int lead) {
    int[] body = row.get(task);
    int[] first = row.getFirst();
    boolean counted = task > 0 && first[1] - first[0] <= 2;
    int after = MarkedLists.trim(t, body[0], body[1]);
    int[] by = lead < 0 || lead >= row.size() ? null : row.get(lead);
    items.add(
        new Draft.Part(
            items.size() + 1,
            counted ? t.string(first[0]) : null,
            counted ? first[0] : body[0],
            body[0],
            after,
            Math.max(after, row.getLast()[1]),
            List.of(),
            "table-row-vi/1",
            by));
  }

  /** A section of the table, "II Hội nhập quốc tế". */
  private boolean numbered(int l) {
    int from = s.lines.from(l);
    return t.is(from, Tokens.NUMBER) || Markers.roman(t, from) > 0;
  }

  private boolean words(int[] cell) {
    return cell[1] - cell[0] >= 2 && (t.is(cell[0], Tokens.WORD) || t.anyMark(cell[0], "“\"-"));
  }

  private int column(List<int[]> head, Phrases<Boolean> names) {
    for (int c = 0; c < head.size(); c++) {
      int[] cell = head.get(c);
      int after = t.is(cell[0], Tokens.WORD) ? names.after(t, cell[0]) : -1;
      if (after > 0 && (after >= cell[1] || t.anyMark(after, "(/") || cell[1] - after <= 2)) {
        return c;
      }
    }
    return -1;
  }

  /** The cells of a line as pairs of tokens; one cell when it is no row. Empty cells count. */
  private List<int[]> cells(int l) {
    List<int[]> out = new ArrayList<>();
    int start = s.lines.from(l);
    int to = s.lines.to(l);
    boolean bar = t.mark(start, '|');
    start = bar ? start + 1 : start;
    for (int i = start; i < to; i++) {
      boolean upright = t.mark(i, '|');
      int tabs = upright ? 0 : tabs(i, to);
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

  /** How many tabs stand between token {@code i} and the next of the line. */
  private int tabs(int i, int to) {
    int n = 0;
    for (int c = t.end[i]; i + 1 < to && c < t.start[i + 1]; c++) {
      n += s.text.charAt(c) == '\t' ? 1 : 0;
    }
    return n;
  }

  /** The tokens of the cell's words, or null. */
  static @Nullable String text(Source s, int @Nullable [] cell) {
    return cell == null || cell[1] <= cell[0]
        ? null
        : s.text.substring(s.tokens.start[cell[0]], s.tokens.end[cell[1] - 1]);
  }
}
