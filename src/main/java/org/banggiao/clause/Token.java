package org.banggiao.clause;

/**
 * One word, number, date, quoted name or sign of a clause.
 *
 * @param at offset of its first character in the text
 */
record Token(Kind kind, String text, int at) {
  enum Kind {
    WORD,
    NUMBER,
    DATE,
    QUOTED,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
