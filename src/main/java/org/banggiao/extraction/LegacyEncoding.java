package org.banggiao.extraction;

import java.util.Locale;
import java.util.Optional;

/**
 * Ways Vietnamese was stored before Unicode. Each converts text whose code units are the old codes.
 */
public enum LegacyEncoding {
  /**
   * TCVN 5712 VN3 ("ABC"), fonts {@code .Vn…}; one code a letter, accented capitals by font only.
   */
  TCVN3 {
    @Override
    public String convert(String text) {
      return Tcvn3.convert(text);
    }
  },
  /** VNI for Windows, fonts {@code VNI-…}; a letter followed by its mark. */
  VNI {
    @Override
    public String convert(String text) {
      return Vni.convert(text);
    }
  },
  /** VIQR (RFC 1456): marks typed as ASCII punctuation after the vowel. */
  VIQR {
    @Override
    public String convert(String text) {
      return Viqr.convert(text);
    }
  };

  /** The same text in Unicode NFC; code units that are none of the encoding's are kept. */
  public abstract String convert(String text);

  /** The encoding a font name stands for, e.g. {@code .VnTimeH} or {@code ABCDEF+VNI-Times}. */
  static Optional<LegacyEncoding> ofFont(String font) {
    String name = font.substring(font.indexOf('+') + 1).toLowerCase(Locale.ROOT);
    if (name.startsWith(".vn")) {
      return Optional.of(TCVN3);
    }
    return name.startsWith("vni-") || name.startsWith("vni ") ? Optional.of(VNI) : Optional.empty();
  }

  /**
   * Converts one run of text set in {@code font}; text of other fonts, and text that is Unicode
   * already, is kept.
   */
  static String convertRun(String text, String font) {
    Optional<LegacyEncoding> encoding = ofFont(font);
    if (encoding.isEmpty() || text.chars().anyMatch(LegacyEncoding::onlyUnicodeHas)) {
      return text;
    }
    String converted = encoding.get().convert(text);
    // .VnTimeH and its like show small codes as capitals.
    boolean capitals =
        encoding.get() == TCVN3
            && font.stripTrailing().matches("(?i).*h(?:[, -]*(?:bold|italic))*");
    return capitals ? converted.toUpperCase(Locale.ROOT) : converted;
  }

  private static boolean onlyUnicodeHas(int c) {
    return (c >= 0x1EA0 && c <= 0x1EF9)
        || c == 'ơ'
        || c == 'ư'
        || c == 'đ'
        || c == 'ă'
        || c == 'Đ'
        || c == 'Ư';
  }
}
