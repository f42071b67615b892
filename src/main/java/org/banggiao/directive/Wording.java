package org.banggiao.directive;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short wording of a directive: our own, made from the quote, never in its place. */
public final class Wording {

  private static final int SHORT = 90;
  private static final Pattern SENTENCE = Pattern.compile("[.!?…](?=\\s|$)");
  private static final Pattern CLAUSE = Pattern.compile("[;,:](?=\\s)");

  private Wording() {}

  /**
   * What a form starts with: the first sentence of the quote, cut at the last clause or word that
   * fits 90 characters, first letter large, without the closing mark.
   */
  public static String suggest(String quote) {
    String text = quote.strip().replaceAll("\\s+", " ");
    Matcher end = SENTENCE.matcher(text);
    if (end.find()) {
      text = text.substring(0, end.start());
    }
    if (text.length() > SHORT) {
      text = text.substring(0, cut(text));
    }
    text = text.replaceAll("[\\s;,:.–-]+$", "");
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static int cut(String text) {
    int clause = -1;
    Matcher m = CLAUSE.matcher(text);
    while (m.find() && m.start() <= SHORT) {
      clause = m.start();
    }
    int word = text.lastIndexOf(' ', SHORT);
    return clause > SHORT / 3 ? clause : word > 0 ? word : SHORT;
  }
}
