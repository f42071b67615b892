package org.banggiao.extraction;

/** Joins two printed lines of one paragraph. */
final class LineJoin {
  private LineJoin() {}

  /**
   * Appends {@code next} to {@code text}; at a page end the turn is marked before the first
   * character of the page.
   */
  static void append(StringBuilder text, String next, boolean pageTurns) {
    int end = text.length();
    char lastChar = text.charAt(end - 1);
    String turn = pageTurns ? String.valueOf(CleanText.PAGE_TURN) : "";
    boolean soft = lastChar == '\u00AD';
    boolean hyphen = soft || lastChar == '-' || lastChar == '\u2010';
    boolean inWord =
        hyphen && end > 1 && Character.isLetter(text.charAt(end - 2)) && !next.isEmpty();
    if (inWord
        && (soft
            || (Character.isLowerCase(next.charAt(0))
                && wordBreak(lastWord(text), firstWord(next))))) {
      text.setLength(end - 1);
      text.append(turn).append(next);
    } else if (inWord && Character.isLetter(next.charAt(0))) {
      text.append(turn).append(next);
    } else {
      text.append(' ').append(turn).append(next);
    }
  }

  /**
   * True if the hyphen only broke a word at the line end. Vietnamese is never broken so, but writes
   * foreign names with hyphens (Ô-xtrây-li-a): a second hyphen, a letter with marks or two whole
   * syllables keep it.
   */
  private static boolean wordBreak(String left, String right) {
    boolean plain =
        (left + right).chars().allMatch(c -> c < 0x80)
            && !left.contains("-")
            && !right.contains("-");
    return plain
        && left.length() > 1
        && !(Syllable.isVietnamese(left) && Syllable.isVietnamese(right));
  }

  private static String lastWord(StringBuilder text) {
    int start = text.length() - 1;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, text.length() - 1);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return text.substring(0, end);
  }
}
