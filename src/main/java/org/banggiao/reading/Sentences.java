package org.banggiao.reading;

/**
 * Cuts a line into sentences. A full stop ends one when a space, a closing quote or a capital
 * follows ("nhân dân.Bảo đảm"), but not after an abbreviation ("TP. Hồ Chí Minh", "GS. TS."), an
 * initial, or the number that opens a line ("1. Bộ Ngoại giao"), nor inside "VietQ.vn".
 */
final class Sentences {
  private static final Phrases<Boolean> ABBREVIATIONS =
      Phrases.of(
          "tp|tx|gs|ts|pgs|ths|bs|ks|ptt|tw|st|mr|mrs|dr|no|đ|ô|ths|tsk|tskh|nsnd|q|p|v|kt|tm|tl|tuq|đ/c|đc|ub|hđ",
          true);

  private Sentences() {}

  static void cut(Tokens t, int from, int to, Pieces out) {
    int first = from;
    for (int i = from; i < to; i++) {
      if (t.kind[i] != Tokens.MARK || !ends(t, from, i, to)) {
        continue;
      }
      int after = i + 1;
      while (after < to
          && (t.anyMark(after, "”\"»’)]") || (t.anyMark(after, ".…!?") && t.glued(after - 1)))) {
        if (t.mark(after, '"') && !t.glued(after - 1)) {
          break;
        }
        after++;
      }
      out.add(first, after);
      first = after;
      i = after - 1;
    }
    if (first < to) {
      out.add(first, to);
    }
  }

  private static boolean ends(Tokens t, int lineStart, int i, int to) {
    char c = t.text.charAt(t.start[i]);
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    if (i + 1 >= to) {
      return true;
    }
    boolean spaced = !t.glued(i);
    if (c == '…') {
      return spaced && (t.capital(i + 1) || t.anyMark(i + 1, "“\""));
    }
    if (c != '.') {
      return spaced || t.anyMark(i + 1, "”\"»");
    }
    if (i == lineStart || t.mark(i + 1, '.')) {
      return false;
    }
    if (i - lineStart <= 2 && opensLine(t, lineStart, i)) {
      return false;
    }
    if (t.is(i - 1, Tokens.WORD) && t.glued(i - 1)) {
      boolean initial = t.end[i - 1] - t.start[i - 1] == 1 && t.capital(i - 1);
      boolean short_ = ABBREVIATIONS.begins(t, i - 1) && t.capital(i - 1);
      if (initial || short_) {
        return false;
      }
    }
    if (spaced) {
      return !t.is(i + 1, Tokens.WORD) || t.capital(i + 1) || t.mark(i - 1, '.');
    }
    boolean sentenceCase = t.capital(i + 1) && !t.shouted(i + 1);
    return t.anyMark(i + 1, "”\"»")
        || (sentenceCase && !t.shouted(i - 1) && t.is(i - 1, Tokens.WORD));
  }

  /** "1." "IV." "a." at the head of a line is a marker, not a sentence. */
  private static boolean opensLine(Tokens t, int lineStart, int i) {
    int head = i - 1;
    return head == lineStart
        && (t.is(head, Tokens.NUMBER)
            || t.end[head] - t.start[head] == 1
            || Markers.roman(t, head) > 0);
  }
}
