package org.banggiao.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Days as other registers write them: 1982-12-10, 10 Dec 1982, 10/12/1982 (day first), 1982. */
final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\.?\\s+(\\d{4})");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

  private Dates() {}

  static @Nullable PartialDay read(String text) {
    String typed = text.strip();
    if (typed.isEmpty() || typed.equals("-") || typed.equals("–")) {
      return null;
    }
    Matcher words = WORDS.matcher(typed);
    if (words.matches()) {
      int month = MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT)) + 1;
      return iso(words.group(3), month, Integer.parseInt(words.group(1)), text);
    }
    Matcher slashed = SLASHED.matcher(typed);
    if (slashed.matches()) {
      return iso(
          slashed.group(3),
          Integer.parseInt(slashed.group(2)),
          Integer.parseInt(slashed.group(1)),
          text);
    }
    return new PartialDay(typed.replaceFirst("T.*", ""));
  }

  private static PartialDay iso(String year, int month, int day, String text) {
    if (month < 1 || month > 12) {
      throw Refusal.invalid("day.partial", text);
    }
    return new PartialDay("%s-%02d-%02d".formatted(year, month, day));
  }
}
