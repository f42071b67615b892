package org.banggiao.syllable;

import java.text.Normalizer;

/** An accented key as it is written: {@code hoa1} is hòa again, in the placement of our laws. */
public final class Surface {

  private static final String MARKS = "\u0300\u0301\u0309\u0303\u0323";
  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String STRONG = "ăâêôơư";

  private Surface() {}

  /** The key of a word with at most one tone, without other digits. */
  public static boolean isWord(String key) {
    if (key.isEmpty()) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean tone = i == key.length() - 1 && i > 0 && c >= '1' && c <= '5';
      if (!Character.isLetter(c) && !tone) {
        return false;
      }
    }
    return true;
  }

  /** The folded key of the same word. */
  public static String fold(String key) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (Character.isLetter(key.charAt(i))) {
        folded.append(Letters.plain(key.charAt(i)));
      }
    }
    return folded.toString();
  }

  /** The word as people write it. */
  public static String of(String key) {
    char last = key.charAt(key.length() - 1);
    if (last < '1' || last > '5') {
      return key;
    }
    String letters = key.substring(0, key.length() - 1);
    if (letters.matches("[klm]i|qui")) {
      letters = letters.substring(0, letters.length() - 1) + "y";
    }
    int at = toned(letters);
    String written =
        letters.substring(0, at + 1) + MARKS.charAt(last - '1') + letters.substring(at + 1);
    return Normalizer.normalize(written, Normalizer.Form.NFC);
  }

  /** Index of the vowel that bears the tone. */
  private static int toned(String letters) {
    int strong = -1;
    for (int i = 0; i < letters.length(); i++) {
      if (STRONG.indexOf(letters.charAt(i)) >= 0) {
        strong = i;
      }
    }
    if (strong >= 0) {
      return strong;
    }
    int first = 0;
    boolean glide = letters.startsWith("qu") || letters.startsWith("gi") && letters.length() > 2;
    if (glide && letters.length() > 2 && isVowel(letters.charAt(2))) {
      first = 2;
    }
    while (first < letters.length() && !isVowel(letters.charAt(first))) {
      first++;
    }
    if (first >= letters.length()) {
      return letters.length() - 1;
    }
    int end = first;
    while (end < letters.length() && isVowel(letters.charAt(end))) {
      end++;
    }
    int vowels = end - first;
    boolean closed = end < letters.length();
    return vowels == 1 ? first : vowels == 3 || closed ? first + 1 : first;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
