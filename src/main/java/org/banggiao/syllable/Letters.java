package org.banggiao.syllable;

import java.text.Normalizer;

/**
 * One letter taken apart: its small form without the tone, its tone, and its plain form. A table,
 * because every character of every text passes here.
 */
final class Letters {

  /** Tones as the digit that ends a key: huyền, sắc, hỏi, ngã, nặng. */
  private static final String TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323";

  private static final String TONE_DIGITS = "12345";

  private static final int TABLE = 0x2000;
  private static final char[] TONELESS = new char[TABLE];
  private static final char[] PLAIN = new char[TABLE];
  private static final char[] TONE = new char[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      if (Character.isLetterOrDigit(c)) {
        fill(c);
      }
    }
  }

  private Letters() {}

  private static void fill(char c) {
    String parts =
        Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD);
    StringBuilder rest = new StringBuilder();
    char tone = 0;
    for (int i = 0; i < parts.length(); i++) {
      char t = tone(parts.charAt(i));
      if (t == 0) {
        rest.append(parts.charAt(i));
      } else {
        tone = t;
      }
    }
    String toneless = Normalizer.normalize(rest, Normalizer.Form.NFC);
    if (toneless.length() != 1) {
      toneless = String.valueOf(Character.toLowerCase(c));
      tone = 0;
    }
    TONELESS[c] = toneless.charAt(0);
    TONE[c] = tone;
    char plain = rest.charAt(0);
    PLAIN[c] = plain == 'đ' ? 'd' : plain;
  }

  /** The digit of a combining tone mark, 0 for anything else. */
  static char tone(char mark) {
    int i = mark < '\u0300' || mark > '\u0323' ? -1 : TONE_MARKS.indexOf(mark);
    return i < 0 ? 0 : TONE_DIGITS.charAt(i);
  }

  /** Small letter that keeps its quality (ă â đ ê ô ơ ư) and loses its tone. */
  static char toneless(char c) {
    return c < TABLE ? TONELESS[c] : Character.toLowerCase(c);
  }

  /** Small letter without any mark. */
  static char plain(char c) {
    return c < TABLE ? PLAIN[c] : Character.toLowerCase(c);
  }

  /** The tone the letter carries, 0 when none. */
  static char toneOf(char c) {
    return c < TABLE ? TONE[c] : 0;
  }

  /**
   * The letter with a quality mark put on it (circumflex, breve, horn), or 0 when there is none.
   */
  static char with(char base, char mark) {
    return switch (mark) {
      case '\u0302' ->
          switch (base) {
            case 'a' -> 'â';
            case 'e' -> 'ê';
            case 'o' -> 'ô';
            default -> 0;
          };
      case '\u0306' -> base == 'a' ? 'ă' : 0;
      case '\u031B' -> base == 'o' ? 'ơ' : base == 'u' ? 'ư' : 0;
      default -> 0;
    };
  }
}
