package org.banggiao.reading;

/**
 * Numbers that count nothing: of documents and articles, telephones, markers, the first cell of a
 * table's row, times of day, fractions.
 */
final class NotFigures {
  private static final Phrases<Boolean> BEFORE = Phrases.of(Lexicon.of("figures.not-after"), true);
  private static final Phrases<Boolean> EVERY = Phrases.of("hằng|hàng|mỗi|từng|nhiều", true);
  private static final Phrases<Boolean> AMONG = Phrases.of("trong số|tổng số", true);
  private static final Phrases<Boolean> CLOCK = Phrases.of("giờ", true);

  private NotFigures() {}

  /** Whether the number at token {@code n} of line {@code l} counts nothing. */
  static boolean at(Source s, int l, int n, boolean qualified) {
    Tokens t = s.tokens;
    if (t.is(n, Tokens.WORD)) {
      return n > 0 && !qualified && (BEFORE.begins(t, n - 1) || EVERY.begins(t, n - 1));
    }
    if (n > s.lines.from(l) && !qualified) {
      boolean glued =
          t.glued(n - 1)
              && t.kind[n - 1] == Tokens.MARK
              && !t.anyMark(n - 1, "(“\"'[,;:–")
              && !(t.mark(n - 1, '/') && t.is(n - 2, Tokens.WORD) && !t.capital(n - 2));
      boolean named =
          t.kind[n - 1] == Tokens.WORD
              && BEFORE.begins(t, n - 1)
              && !t.mark(n + 1, '%')
              && !AMONG.begins(t, n - 2);
      boolean proper = t.kind[n - 1] == Tokens.NUMBER && s.text.charAt(t.start[n] - 1) != '\t';
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
}
