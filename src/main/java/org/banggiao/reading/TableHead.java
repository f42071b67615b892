package org.banggiao.reading;

import java.util.List;

/**
 * Which column of a table holds what, told by its head: "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan
 * phối hợp | Thời hạn". A column that is not there is -1.
 */
record TableHead(int task, int lead, int together, int term, int width) {
  private static final Phrases<Boolean> NUMBER =
      Phrases.of("stt|tt|số tt|số thứ tự|số|thứ tự", true);
  private static final Phrases<Boolean> TASK = Phrases.of(Lexicon.of("table.task"), true);
  private static final Phrases<Boolean> LEAD = Phrases.of(Lexicon.of("table.lead"), true);
  private static final Phrases<Boolean> TOGETHER = Phrases.of(Lexicon.of("table.together"), true);
  private static final Phrases<Boolean> TERM = Phrases.of(Lexicon.of("table.term"), true);
  private static final Phrases<Boolean> OTHER = Phrases.of(Lexicon.of("table.other"), true);

  static TableHead of(Tokens t, List<int[]> cells) {
    int task = column(t, cells, TASK);
    return new TableHead(
        task,
        column(t, cells, LEAD),
        column(t, cells, TOGETHER),
        column(t, cells, TERM),
        cells.size());
  }

  /** The head of a table of tasks: what is to be done, and by whom or by when. */
  boolean ofTasks() {
    return width >= 3 && task >= 0 && (lead >= 0 || term >= 0) && lead != task;
  }

  /** The line is the name of the column that numbers the rows. */
  static boolean numbers(Tokens t, int from, int to) {
    return names(t, from, to, NUMBER);
  }

  /** The line is the name of some column and nothing else. */
  static boolean names(Tokens t, int from, int to) {
    return numbers(t, from, to)
        || names(t, from, to, TASK)
        || names(t, from, to, LEAD)
        || names(t, from, to, TOGETHER)
        || names(t, from, to, TERM)
        || names(t, from, to, OTHER);
  }

  private static int column(Tokens t, List<int[]> cells, Phrases<Boolean> names) {
    for (int c = 0; c < cells.size(); c++) {
      if (names(t, cells.get(c)[0], cells.get(c)[1], names)) {
        return c;
      }
    }
    return -1;
  }

  private static boolean names(Tokens t, int from, int to, Phrases<Boolean> names) {
    int after = from < to && t.is(from, Tokens.WORD) ? names.after(t, from) : -1;
    return after > 0 && (after >= to || t.anyMark(after, "(/") || to - after <= 2);
  }
}
