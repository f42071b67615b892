package org.banggiao.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes any string fit to be set: NFC, one line, and nothing that XML forbids or the eye cannot see
 * (control, zero-width and direction marks, soft hyphens, lone surrogates).
 */
final class Clean {
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\t\\n\\r\\u000B\\f\\u0085]]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private Clean() {}

  /** Clean, but keeps one blank at either end, for a run among others. */
  static String run(String text) {
    String seen = UNSEEN.matcher(text).replaceAll("");
    return Normalizer.normalize(BLANKS.matcher(seen).replaceAll(" "), Normalizer.Form.NFC);
  }

  /** Clean, without blanks at the ends, for a line of its own. */
  static String line(String text) {
    return run(text).strip();
  }
}
