package org.banggiao.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banggiao.extraction.Extraction.Note;
import org.banggiao.extraction.Extraction.NoteCode;

/**
 * Bytes to characters when nobody says how: byte order mark, strict UTF-8, UTF-16 by its zeros,
 * then whichever of damaged UTF-8, windows-1258 and the one-byte legacy encodings reads most like
 * Vietnamese. Legacy codes are left as Latin-1 characters for {@link LegacyText} to convert.
 */
record TextDecoding(String text, List<Note> notes) {
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static TextDecoding of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new TextDecoding(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), List.of());
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new TextDecoding(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), List.of());
    }
    Optional<String> strict = strictUtf8(bytes, 0);
    if (strict.isPresent() && !looksUtf16(bytes)) {
      return new TextDecoding(strict.get(), List.of());
    }
    if (looksUtf16(bytes)) {
      boolean little = zeros(bytes, 1) > zeros(bytes, 0);
      Charset utf16 = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return guessed(new String(bytes, utf16), utf16.name());
    }
    return bestOf(bytes);
  }

  /**
   * Decodes as declared; a declaration of UTF-8 that the bytes break, or an unknown name, is not
   * believed.
   */
  static TextDecoding declared(byte[] bytes, String charset) {
    try {
      Charset named = Charset.forName(charset.strip());
      if (!named.equals(StandardCharsets.UTF_8) && !starts(bytes, 0xEF, 0xBB, 0xBF)) {
        return new TextDecoding(new String(bytes, named), List.of());
      }
    } catch (IllegalArgumentException unknownName) {
      return of(bytes);
    }
    return of(bytes);
  }

  private static TextDecoding bestOf(byte[] bytes) {
    int high = 0;
    int inWords = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        high++;
        inWords += letter(bytes, i - 1) || letter(bytes, i + 1) ? 1 : 0;
      }
    }
    TextDecoding damaged = utf8(bytes, 0);
    int invalid = Integer.parseInt(damaged.notes.getFirst().value());
    // A UTF-8 letter costs two or three high bytes; few losses against that are damage, not another
    // encoding.
    if (invalid * 4 < high || high < 3) {
      return damaged;
    }
    String latin = new String(bytes, WINDOWS_1252);
    Optional<LegacyEncoding> legacy = LegacyText.whole(latin);
    double asLegacy = legacy.map(e -> LegacyText.vietnameseShare(e.convert(latin))).orElse(-1.0);
    String vietnamese = CleanText.nfc(new String(bytes, WINDOWS_1258));
    double as1258 = LegacyText.vietnameseShare(vietnamese);
    if (asLegacy >= as1258 && asLegacy > 0.5) {
      return guessed(latin, legacy.map(Enum::name).orElse(""));
    }
    if (as1258 > 0.5) {
      return guessed(vietnamese, "windows-1258");
    }
    return inWords > 0.8 * high ? guessed(latin, "windows-1252") : damaged;
  }

  private static TextDecoding utf8(byte[] bytes, int from) {
    Optional<String> strict = strictUtf8(bytes, from);
    if (strict.isPresent()) {
      return new TextDecoding(strict.get(), List.of());
    }
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    long lost = text.chars().filter(c -> c == 0xFFFD).count();
    return new TextDecoding(text, List.of(new Note(NoteCode.INVALID_BYTES, Long.toString(lost))));
  }

  private static Optional<String> strictUtf8(byte[] bytes, int from) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static TextDecoding guessed(String text, String charset) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note(NoteCode.CHARSET_GUESSED, charset));
    long lost = text.chars().filter(c -> c == 0xFFFD).count();
    if (lost > 0) {
      notes.add(new Note(NoteCode.INVALID_BYTES, Long.toString(lost)));
    }
    return new TextDecoding(text, List.copyOf(notes));
  }

  private static boolean looksUtf16(byte[] bytes) {
    int half = Math.min(bytes.length, 4096) / 2;
    return half >= 4 && Math.abs(zeros(bytes, 0) - zeros(bytes, 1)) > half * 0.3;
  }

  private static int zeros(byte[] bytes, int parity) {
    int n = 0;
    for (int i = parity; i < Math.min(bytes.length, 4096); i += 2) {
      n += bytes[i] == 0 ? 1 : 0;
    }
    return n;
  }

  private static boolean letter(byte[] bytes, int i) {
    return i >= 0 && i < bytes.length && bytes[i] > 0 && Character.isLetter(bytes[i]);
  }

  private static boolean starts(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
