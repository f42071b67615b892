package org.banggiao.reading;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text as the rules see it: composed letters (NFC), plain spaces, one kind of line break, and
 * no zero-width or direction marks; with the way back to the offsets of the text as given. Example:
 * "Mo\u0323\u0302t\u200B là\u00A0" is read as "Một là ".
 */
final class Plain {
  /** A base letter with more marks than this is noise, not Vietnamese. */
  private static final int LONGEST_CLUSTER = 8;

  final String text;
  private final int @Nullable [] from;
  private final int @Nullable [] to;

  private Plain(String text, int @Nullable [] from, int @Nullable [] to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  static Plain of(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= 0x80
          ? c == 0xA0 || isMark(c) || (c >= 0x2000 && c <= 0x3000) || c == 0xFEFF
          : c < ' ' && c != '\n' && c != '\t') {
        return folded(raw);
      }
    }
    return new Plain(raw, null, null);
  }

  private static Plain folded(String raw) {
    int n = raw.length();
    char[] out = new char[n];
    int[] from = new int[n];
    int[] to = new int[n];
    int size = 0;
    boolean moved = false;
    for (int i = 0; i < n; ) {
      int next = i + 1;
      while (next < n && next - i < LONGEST_CLUSTER && isMark(raw.charAt(next))) {
        next++;
      }
      String piece =
          next == i + 1 ? null : Normalizer.normalize(raw.substring(i, next), Normalizer.Form.NFC);
      int count = piece == null ? 1 : Math.min(piece.length(), next - i);
      for (int k = 0; k < count; k++) {
        char c = piece == null ? folded(raw, i) : piece.charAt(k);
        if (c != 0) {
          out[size] = c;
          from[size] = i;
          to[size++] = next;
        }
      }
      moved |= piece != null || size != next;
      i = next;
    }
    String text = new String(out, 0, size);
    return moved
        ? new Plain(text, Arrays.copyOf(from, size), Arrays.copyOf(to, size))
        : new Plain(text, null, null);
  }

  /** The character to read instead; 0 for none. */
  private static char folded(String raw, int i) {
    char c = raw.charAt(i);
    return switch (c) {
      case '\n', '\u2028', '\u2029', '\f', '\u000B' -> '\n';
      case '\r' -> i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? ' ' : '\n';
      case '\t' -> '\t'; // parts the cells of a table
      case '\u00A0', '\u202F', '\u205F', '\u3000' -> ' ';
      case '\uFEFF', '\u2060', '\u2061', '\u2062', '\u2063', '\u2064' -> 0;
      default -> {
        if (c >= '\u2000' && c <= '\u200A') {
          yield ' ';
        }
        boolean invisible =
            (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
        yield invisible ? 0 : c < ' ' ? ' ' : c;
      }
    };
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && c <= 0x36F;
  }

  /** A span of the plain text as a span of the text given. */
  Span back(int start, int end) {
    if (from == null || to == null) {
      return new Span(start, end);
    }
    if (end <= start) {
      int at = start < from.length ? from[start] : from.length == 0 ? 0 : to[from.length - 1];
      return new Span(at, at);
    }
    return new Span(from[start], to[end - 1]);
  }
}
