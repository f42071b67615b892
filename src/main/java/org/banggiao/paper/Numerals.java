package org.banggiao.paper;

/** Numbers as an official text writes them: Roman, and the letters of points. */
public final class Numerals {
  // Alphabet of the decree's own points; letters with marks (ă â ê ô ơ ư) are skipped in practice.
  private static final String[] POINTS =
      "a b c d đ e g h i k l m n o p q r s t u v x y".split(" ", -1);
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = "M CM D CD C XC L XL X IX V IV I".split(" ", -1);

  private Numerals() {}

  /**
   * The letter of the n-th point, from 1: a, b, c, d, đ, e, g …; after y come aa, ab … because the
   * decree gives no rule past its alphabet.
   */
  public static String pointLetter(int ordinal) {
    if (ordinal < 1) {
      throw new IllegalArgumentException("points are counted from 1, was " + ordinal);
    }
    int zeroBased = ordinal - 1;
    String last = POINTS[zeroBased % POINTS.length];
    int rest = zeroBased / POINTS.length;
    return rest == 0 ? last : pointLetter(rest) + last;
  }

  /** Roman numeral of 1 to 3999. */
  public static String roman(int number) {
    if (number < 1 || number > 3999) {
      throw new IllegalArgumentException("Roman numerals run from 1 to 3999, was " + number);
    }
    StringBuilder out = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        out.append(ROMAN[i]);
        left -= VALUES[i];
      }
    }
    return out.toString();
  }
}
