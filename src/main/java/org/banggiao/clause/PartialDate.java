package org.banggiao.clause;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, or as much of it as is known (EDTF, ISO 8601-2 level 1): {@code 1976-03-23}, {@code
 * 1976-03}, {@code 1976}, {@code 197X}, {@code 1976-XX-XX}, {@code 1976~}, {@code
 * 1976-03-01/1976-03-09}.
 *
 * @param earliest the first day it can be, in
 * @param latest the last day it can be, in
 * @param text as written
 */
public record PartialDate(LocalDate earliest, LocalDate latest, String text) {

  private static final Pattern ISO =
      Pattern.compile("([0-9]{2}[0-9X]{2})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?(?:T.*)?[?~%]?");
  private static final Pattern WORDS =
      Pattern.compile("([0-9]{1,2}) ([A-Za-z]{3})[a-z]*\\.?,? ([0-9]{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day, day.toString());
  }

  /** Whether the day itself is known. */
  public boolean exact() {
    return earliest.equals(latest);
  }

  /** Reads one date; empty when it is none, a day that does not exist too. */
  public static Optional<PartialDate> read(String text) {
    String s = text.strip();
    int slash = s.indexOf('/');
    try {
      if (slash > 0 && s.indexOf('-') > 0) {
        PartialDate from = one(s.substring(0, slash), s);
        PartialDate to = one(s.substring(slash + 1), s);
        return to.latest.isBefore(from.earliest)
            ? Optional.empty()
            : Optional.of(new PartialDate(from.earliest, to.latest, s));
      }
      return Optional.of(one(s, s));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static PartialDate one(String part, String text) {
    Matcher words = WORDS.matcher(part);
    if (words.matches()) {
      int month = MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT)) + 1;
      return of(
          LocalDate.of(Integer.parseInt(words.group(3)), month, Integer.parseInt(words.group(1))));
    }
    Matcher m = ISO.matcher(part);
    if (!m.matches()) {
      throw new DateTimeException(part);
    }
    String year = m.group(1);
    int first = Integer.parseInt(year.replace('X', '0'));
    int last = Integer.parseInt(year.replace('X', '9'));
    if (first != last || open(m.group(2))) {
      if (m.group(2) != null && !open(m.group(2)) || m.group(3) != null && !open(m.group(3))) {
        throw new DateTimeException(part);
      }
      return new PartialDate(Year.of(first).atDay(1), LocalDate.of(last, 12, 31), text);
    }
    YearMonth month = YearMonth.of(first, Integer.parseInt(m.group(2)));
    if (open(m.group(3))) {
      return new PartialDate(month.atDay(1), month.atEndOfMonth(), text);
    }
    LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(m.group(3)));
    return new PartialDate(day, day, text);
  }

  private static boolean open(@org.jspecify.annotations.Nullable String part) {
    if (part != null && part.indexOf('X') >= 0 && !part.equals("XX")) {
      throw new DateTimeException(part);
    }
    return part == null || part.equals("XX");
  }
}
