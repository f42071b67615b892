package org.banggiao.reading;

/**
 * Vietnamese personal names: a family name and one to four more syllables, each with a capital
 * ("Bùi Thanh Sơn", "Nguyễn Thị Bé Mười"). Places that begin like a name ("Hà Nội", "Hồ Chí Minh")
 * are none.
 */
final class Names {
  private static final Phrases<Boolean> FAMILIES = Phrases.of(Lexicon.of("names.families"), true);
  private static final Phrases<Boolean> NOT = Phrases.of(Lexicon.of("names.not"), true);

  private static final Phrases<Boolean> RARE = Phrases.of("ông|phó|cái|đan|thủ|cao|bá", true);
  private static final Phrases<Boolean> MIDDLE = Phrases.of("thị|văn", true);

  private Names() {}

  /** The token after a place of several syllables that begins like a name ("Lâm Đồng"), or -1. */
  static int place(Tokens t, int i) {
    int after = t.capital(i) ? NOT.after(t, i) : -1;
    return after > i + 1 && t.capital(after - 1) ? after : -1;
  }

  /** The token after the name that begins at {@code i}, or -1. */
  static int after(Tokens t, int i, int limit) {
    if (!t.is(i, Tokens.WORD) || !t.capital(i)) {
      return -1;
    }
    // "Bà Ông Thị Hạnh": syllables that are also a title or a rank need "Thị" or "Văn" after them.
    boolean rare = RARE.begins(t, i) && MIDDLE.begins(t, i + 1) && t.capital(i + 1);
    if (!rare && !FAMILIES.begins(t, i)) {
      return -1;
    }
    int not = NOT.after(t, i);
    if (not > i + 1 || (not == i + 1 && !(t.capital(i + 1) && t.capital(i + 2)))) {
      return -1;
    }
    int j = i + 1;
    while (j < Math.min(limit, i + 5)
        && t.is(j, Tokens.WORD)
        && t.capital(j)
        && !t.mark(j - 1, '.')) {
      j++;
    }
    return j - i >= 2 ? j : -1;
  }
}
