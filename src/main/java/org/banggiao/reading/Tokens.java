package org.banggiao.reading;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut into tokens, once, for every rule: words (runs of letters), numbers with their inner
 * points and commas ("1.234,5", "07.3.2026"), mixed runs ("P4G", "z62_5.jpg" up to the point),
 * single marks, and line breaks. Arrays, not objects, so that a long text stays cheap.
 */
final class Tokens {
  static final byte WORD = 1;
  static final byte NUMBER = 2;
  static final byte MIXED = 3;
  static final byte MARK = 4;
  static final byte BREAK = 5;

  final String text;
  int size;
  int[] start;
  int[] end;
  int[] word;
  byte[] kind;

  private Tokens(String text) {
    this.text = text;
    int guess = text.length() / 4 + 16;
    start = new int[guess];
    end = new int[guess];
    word = new int[guess];
    kind = new byte[guess];
  }

  static Tokens of(String text) {
    return cut(text, false);
  }

  /** The tokens of a phrase of a rule, whose words become known. */
  static Tokens learn(String phrase) {
    return cut(phrase.toLowerCase(Locale.ROOT), true);
  }

  private static Tokens cut(String text, boolean learn) {
    Tokens t = new Tokens(text);
    int n = text.length();
    for (int i = 0; i < n; ) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        i++;
      } else if (c == '\n') {
        t.add(i, ++i, BREAK, 0);
      } else if (isWordPart(c)) {
        int j = i;
        boolean digits = false;
        boolean letters = false;
        for (; j < n && isWordPart(text.charAt(j)); j++) {
          boolean digit = isDigit(text.charAt(j));
          digits |= digit;
          letters |= !digit;
        }
        if (!letters) {
          j = numberEnd(text, j, n);
        }
        byte kind = !letters ? NUMBER : digits ? MIXED : WORD;
        int id =
            kind == NUMBER
                ? 0
                : learn ? Words.intern(text.substring(i, j)) : Words.find(text, i, j);
        t.add(i, j, kind, id);
        i = j;
      } else {
        t.add(i, ++i, MARK, 0);
      }
    }
    return t;
  }

  private static int numberEnd(String text, int from, int n) {
    int j = from;
    while (j + 1 < n
        && (text.charAt(j) == '.' || text.charAt(j) == ',')
        && isDigit(text.charAt(j + 1))) {
      int k = j + 1;
      while (k < n && isDigit(text.charAt(k))) {
        k++;
      }
      if (k < n && isWordPart(text.charAt(k))) {
        return j;
      }
      j = k;
    }
    return j;
  }

  private void add(int s, int e, byte k, int id) {
    if (size == start.length) {
      int more = size + (size >> 1);
      start = Arrays.copyOf(start, more);
      end = Arrays.copyOf(end, more);
      word = Arrays.copyOf(word, more);
      kind = Arrays.copyOf(kind, more);
    }
    start[size] = s;
    end[size] = e;
    kind[size] = k;
    word[size++] = id;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_'
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  boolean is(int i, byte k) {
    return i >= 0 && i < size && kind[i] == k;
  }

  /** The token is the mark {@code c}. */
  boolean mark(int i, char c) {
    return is(i, MARK) && text.charAt(start[i]) == c;
  }

  /** The token is one of the marks of {@code marks}. */
  boolean anyMark(int i, String marks) {
    return is(i, MARK) && marks.indexOf(text.charAt(start[i])) >= 0;
  }

  boolean word(int i, int id) {
    return i >= 0 && i < size && word[i] == id;
  }

  /** A word that begins with a capital. */
  boolean capital(int i) {
    return (is(i, WORD) || is(i, MIXED)) && Character.isUpperCase(text.charAt(start[i]));
  }

  /** A word of two letters or more, all capitals. */
  boolean shouted(int i) {
    return capital(i) && end[i] - start[i] > 1 && Character.isUpperCase(text.charAt(end[i] - 1));
  }

  /** No space stands between token {@code i} and the next. */
  boolean glued(int i) {
    return i + 1 < size && end[i] == start[i + 1];
  }

  String string(int i) {
    return text.substring(start[i], end[i]);
  }

  /** The first token that starts at or after {@code offset}. */
  int at(int offset) {
    int i = Arrays.binarySearch(start, 0, size, offset);
    return i >= 0 ? i : -i - 1;
  }
}
