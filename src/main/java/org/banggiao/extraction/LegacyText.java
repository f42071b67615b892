package org.banggiao.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds legacy encodings in text that claims to be Unicode: the whole of it, or single words. */
final class LegacyText {
  /**
   * Letters, and every Latin-1 sign a legacy letter can hide in (the soft hyphen and the middle dot
   * too).
   */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u00A1-\u00FF]+");

  private static final Pattern VIQR_WORD = Pattern.compile("[A-Za-z][A-Za-z'`?~.^(+*]*");
  private static final Pattern UNIT = Pattern.compile("[µ©®°§«»·].?[a-zA-Z]?|.*[©®]");

  private LegacyText() {}

  /** The encoding the text as a whole is stored in, if nearly every marked word says so. */
  static Optional<LegacyEncoding> whole(String text) {
    for (LegacyEncoding encoding : List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI)) {
      int marked = 0;
      int suspect = 0;
      int either = 0;
      Map<String, Reading> seen = new HashMap<>();
      Matcher m = WORD.matcher(text);
      while (m.find()) {
        String word = m.group();
        if (word.chars().allMatch(c -> c < 0x80)) {
          continue;
        }
        marked++;
        Reading reading = seen.computeIfAbsent(word, w -> reading(w, encoding));
        suspect += reading == Reading.LEGACY ? 1 : 0;
        either += reading == Reading.EITHER ? 1 : 0;
      }
      if (suspect >= 3 && suspect >= 0.85 * (marked - either)) {
        return Optional.of(encoding);
      }
    }
    return viqr(text) ? Optional.of(LegacyEncoding.VIQR) : Optional.empty();
  }

  /** Single words of Unicode text that are Vietnamese only when converted. */
  static List<Extraction.LegacyOffer> words(String text) {
    List<Extraction.LegacyOffer> offers = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      String word = m.group();
      if (word.chars().noneMatch(c -> c >= 0xA1 && c <= 0xFF) || UNIT.matcher(word).matches()) {
        continue;
      }
      for (LegacyEncoding encoding : List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI)) {
        if (reading(word, encoding) == Reading.LEGACY) {
          offers.add(
              new Extraction.LegacyOffer(m.start(), m.end(), encoding, encoding.convert(word)));
          break;
        }
      }
    }
    return offers;
  }

  /** Share of marked words that are Vietnamese syllables, 0–1; -1 if no word is marked. */
  static double vietnameseShare(String text) {
    int marked = 0;
    int good = 0;
    Map<String, Boolean> seen = new HashMap<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      String word = m.group();
      if (word.chars().anyMatch(c -> c >= 0x80)) {
        marked++;
        good += seen.computeIfAbsent(word, Syllable::isVietnamese) ? 1 : 0;
      }
    }
    return marked == 0 ? -1 : (double) good / marked;
  }

  private enum Reading {
    LEGACY,
    EITHER,
    OTHER
  }

  private static Reading reading(String word, LegacyEncoding encoding) {
    String converted = encoding.convert(word);
    if (converted.equals(word)
        || !Syllable.isVietnamese(converted)
        || !word.chars().anyMatch(LegacyText::isAscii)) {
      boolean alone =
          word.length() == 1 && !converted.equals(word) && Character.isLetter(converted.charAt(0));
      return alone ? Reading.EITHER : Reading.OTHER;
    }
    return Syllable.isVietnamese(word) ? Reading.EITHER : Reading.LEGACY;
  }

  private static boolean isAscii(int c) {
    return c < 0x80;
  }

  /**
   * VIQR collides with punctuation, so half of all words must carry its marks and nearly all must
   * come out right.
   */
  private static boolean viqr(String text) {
    if (text.chars().anyMatch(c -> c >= 0x80)) {
      return false;
    }
    int words = 0;
    int marked = 0;
    int good = 0;
    Matcher m = VIQR_WORD.matcher(text);
    while (m.find()) {
      words++;
      String converted =
          Viqr.convert(m.group() + " a").replaceFirst(" a$", "").replaceFirst("[.?'(]+$", "");
      if (converted.chars().anyMatch(c -> c >= 0x80)) {
        marked++;
        good += Syllable.isVietnamese(converted) ? 1 : 0;
      }
    }
    return marked >= 5 && marked >= 0.4 * words && good >= 0.9 * marked;
  }
}
