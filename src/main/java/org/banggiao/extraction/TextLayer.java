package org.banggiao.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Judges whether a PDF's text layer is language, or the codes of a font without a Unicode map. */
final class TextLayer {
  private static final int SAMPLE = 200_000;
  private static final int ENOUGH_WORDS = 20;

  /** Signs that no language writes against a letter, but a shifted font does. */
  private static final Pattern STRAY_SIGN = Pattern.compile("[\\p{Sm}\\p{Sc}\\p{Sk}§&*]");

  private TextLayer() {}

  /**
   * True if a tenth of the signs are no characters, or less than half of the words are words of any
   * language.
   */
  static boolean isGarbage(CharSequence text) {
    String sample = text.subSequence(0, Math.min(SAMPLE, text.length())).toString();
    int signs = 0;
    int bad = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c > ' ' && c != CleanText.PAGE_TURN) {
        signs++;
        bad += c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || Character.isISOControl(c) ? 1 : 0;
      } else if (c < ' ' && c != '\n' && c != '\t') {
        signs++;
        bad++;
      }
    }
    if (signs > 0 && bad * 10 > signs) {
      return true;
    }
    int words = 0;
    int good = 0;
    Map<String, Boolean> seen = new HashMap<>();
    for (String token : sample.split("[\\s\u00A0]+")) {
      String word = token.replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$", "");
      if (word.chars().noneMatch(Character::isLetter) && token.length() < 4) {
        continue;
      }
      words++;
      boolean stray =
          STRAY_SIGN.matcher(token).find() && word.chars().anyMatch(Character::isLetter);
      good += !stray && seen.computeIfAbsent(word, TextLayer::plausible) ? 1 : 0;
    }
    return words >= ENOUGH_WORDS && good * 2 < words;
  }

  private static boolean plausible(String token) {
    if (token.matches("\\d+(?:[.,:/%+-]\\d+)*%?\\p{L}{0,4}")
        || token.matches("(?:\\S+@|https?://|www\\.)\\S+")) {
      return true;
    }
    if (token.matches("[.…_·-]{4,}")) {
      return true;
    }
    String[] parts = token.split("[-/–'’.,:;()&]+");
    int good = 0;
    for (String part : parts) {
      good += part.isEmpty() || part.matches("\\d+") || Syllable.isPlausibleWord(part) ? 1 : 0;
    }
    return parts.length > 0 && good == parts.length;
  }
}
