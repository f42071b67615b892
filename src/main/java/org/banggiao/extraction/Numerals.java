package org.banggiao.extraction;

/** Numbers as list labels show them. */
final class Numerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };

  private Numerals() {}

  /** 4 → IV; numbers outside 1–3999 stay Arabic. */
  static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }

  /** 1 → a, 27 → aa, as word processors count. */
  static String letter(int number) {
    if (number < 1 || number > 780) {
      return Integer.toString(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(1 + (number - 1) / 26);
  }

  /**
   * 1 → một, 21 → hai mươi mốt; the word processors' "vietnameseCounting". Above 99 the number
   * stays in digits.
   */
  static String words(int number) {
    if (number < 0 || number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    if (tens == 0) {
      return DIGITS[ones];
    }
    String head = tens == 1 ? "mười" : DIGITS[tens] + " mươi";
    if (ones == 0) {
      return head;
    }
    String tail = ones == 5 ? "lăm" : ones == 1 && tens > 1 ? "mốt" : DIGITS[ones];
    return head + " " + tail;
  }
}
