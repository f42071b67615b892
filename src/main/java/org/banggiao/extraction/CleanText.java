package org.banggiao.extraction;

import java.text.Normalizer;

/**
 * Brings text to the form all offsets refer to: NFC, LF, no controls, no half surrogates, no
 * non-characters.
 */
final class CleanText {
  /**
   * Stands in drafts where a page turns inside a paragraph; a non-character, so no file can bring
   * one.
   */
  static final char PAGE_TURN = '\uFDD0';

  final String text;
  final int removed;

  private CleanText(String text, int removed) {
    this.text = text;
    this.removed = removed;
  }

  /**
   * Tab, LF and form feed stay; CR and CRLF, vertical tab and the Unicode line separators become
   * LF.
   */
  static CleanText of(CharSequence raw) {
    StringBuilder out = new StringBuilder(raw.length());
    int removed = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r') {
        if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\u000B' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        out.append('\n');
      } else if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < raw.length()
                && Character.isLowSurrogate(raw.charAt(i + 1));
        int point = pair ? Character.toCodePoint(c, raw.charAt(i + 1)) : 0xFFFD;
        if ((point & 0xFFFE) == 0xFFFE) {
          removed++;
        } else {
          out.appendCodePoint(point);
        }
        i += pair ? 1 : 0;
      } else if (unwanted(c)) {
        removed++;
      } else {
        out.append(c);
      }
    }
    return new CleanText(nfc(out), removed);
  }

  /** NFC; a no-op without copying for text already composed. */
  static String nfc(CharSequence text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text.toString()
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean unwanted(char c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\f')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || c >= 0xFFFE;
  }
}
