package org.banggiao.extraction;

import java.text.Normalizer;

/**
 * VIQR (RFC 1456): {@code ( ^ +} shape the vowel, {@code ' ` ? ~ .} give the tone, {@code dd} is đ,
 * a backslash keeps the sign. A full stop or question mark that ends a word before a space and a
 * capital, or ends the text, stays itself: writers seldom escaped it.
 */
final class Viqr {
  private static final String TONES = "'`?~.";
  private static final String TONE_MARKS = "\u0301\u0300\u0309\u0303\u0323";

  private Viqr() {}

  static String convert(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      char next = at(text, i + 1);
      if (c == '\\' && next != 0) {
        out.append(next);
        i += 2;
      } else if ((c == 'd' && next == 'd') || (c == 'D' && (next == 'D' || next == 'd'))) {
        out.append(c == 'd' ? 'đ' : 'Đ');
        i += 2;
      } else if ("aeiouyAEIOUY".indexOf(c) >= 0) {
        i = vowel(text, i, out);
      } else {
        out.append(c);
        i++;
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static int vowel(String text, int start, StringBuilder out) {
    char v = text.charAt(start);
    out.append(v);
    int i = start + 1;
    char shape = at(text, i);
    char low = Character.toLowerCase(v);
    if ((shape == '(' && low == 'a')
        || (shape == '^' && "aeo".indexOf(low) >= 0)
        || ((shape == '+' || shape == '*') && "ou".indexOf(low) >= 0)) {
      out.append(shape == '(' ? '\u0306' : shape == '^' ? '\u0302' : '\u031B');
      i++;
    }
    int tone = at(text, i) == 0 ? -1 : TONES.indexOf(at(text, i));
    if (tone >= 0 && !endsSentence(text, i)) {
      out.append(TONE_MARKS.charAt(tone));
      i++;
    }
    return i;
  }

  private static boolean endsSentence(String text, int i) {
    char c = text.charAt(i);
    if (c != '.' && c != '?') {
      return c == '\'' && !Character.isLetter(at(text, i + 1)) && at(text, i + 1) == '\'';
    }
    int next = i + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next == text.length() || (next > i + 1 && Character.isUpperCase(text.charAt(next)));
  }

  private static char at(String text, int i) {
    return i < text.length() ? text.charAt(i) : 0;
  }
}
