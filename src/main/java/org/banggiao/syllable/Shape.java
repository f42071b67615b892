package org.banggiao.syllable;

import java.util.regex.Pattern;

/** Whether a run of letters without marks can be a Vietnamese syllable: onset, vowels, coda. */
final class Shape {

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?"
              + "(?:uye|uya|uyu|uoi|uou|ieu|yeu|oai|oay|oao|oeo|uay"
              + "|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ya|ye|[aeiouy])"
              + "(?:ch|ng|nh|[cmnpt])?");

  private static final int LONGEST = 7;

  private Shape() {}

  static boolean isVietnamese(char[] letters, int length) {
    return length <= LONGEST && SYLLABLE.matcher(new String(letters, 0, length)).matches();
  }

  /** The same question for a folded key. */
  static boolean isVietnamese(String folded) {
    return folded.length() <= LONGEST && SYLLABLE.matcher(folded).matches();
  }
}
