package org.banggiao.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.kernel.Refusal;

/**
 * The time a figure speaks of, as its source words it: {@code 2024}, {@code 2024-12}, {@code
 * 2022-04-26}, {@code 2021-2025}, {@code 2025-01..09}, {@code 2025-01-01..2025-12-15}.
 *
 * @param text the form above; two figures are about the same time when it is the same
 * @param from first day
 * @param until day after the last
 */
public record Window(String text, LocalDate from, LocalDate until) {

  private static final String DAY = "(\\d{4}-\\d\\d-\\d\\d)";
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern MONTHS = Pattern.compile("(\\d{4})-(\\d\\d)\\.\\.(\\d\\d)");
  private static final Pattern ONE_DAY = Pattern.compile(DAY);
  private static final Pattern DAYS = Pattern.compile(DAY + "\\.\\." + DAY);

  public static Window year(int year) {
    return parse(Integer.toString(year));
  }

  /** Refuses what is none of the forms. */
  public static Window parse(String typed) {
    String text = typed.strip();
    try {
      Window window = read(text);
      if (window != null && window.from.isBefore(window.until)) {
        return window;
      }
    } catch (java.time.DateTimeException notADay) {
      throw Refusal.invalid("indicator.period", text);
    }
    throw Refusal.invalid("indicator.period", text);
  }

  private static @org.jspecify.annotations.Nullable Window read(String text) {
    Matcher m = YEAR.matcher(text);
    if (m.matches()) {
      return years(text, m.group(1), m.group(1));
    }
    m = YEARS.matcher(text);
    if (m.matches()) {
      return years(text, m.group(1), m.group(2));
    }
    m = MONTH.matcher(text);
    if (m.matches()) {
      return months(text, YearMonth.parse(text), YearMonth.parse(text));
    }
    m = MONTHS.matcher(text);
    if (m.matches()) {
      String year = m.group(1) + "-";
      return months(text, YearMonth.parse(year + m.group(2)), YearMonth.parse(year + m.group(3)));
    }
    m = ONE_DAY.matcher(text);
    if (m.matches()) {
      return new Window(text, LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
    }
    m = DAYS.matcher(text);
    return m.matches()
        ? new Window(text, LocalDate.parse(m.group(1)), LocalDate.parse(m.group(2)).plusDays(1))
        : null;
  }

  private static Window years(String text, String first, String last) {
    return new Window(
        text,
        LocalDate.of(Integer.parseInt(first), 1, 1),
        LocalDate.of(Integer.parseInt(last) + 1, 1, 1));
  }

  private static Window months(String text, YearMonth first, YearMonth last) {
    return new Window(text, first.atDay(1), last.plusMonths(1).atDay(1));
  }

  public LocalDate last() {
    return until.minusDays(1);
  }

  public boolean wholeYear() {
    return YEAR.matcher(text).matches();
  }

  /** As readers write it, the same in both languages: 2024, 12/2024, 26/04/2022, 2021–2025. */
  public String say() {
    if (wholeYear()) {
      return text;
    }
    if (YEARS.matcher(text).matches()) {
      return text.replace('-', '–');
    }
    if (MONTH.matcher(text).matches()) {
      return text.substring(5) + "/" + text.substring(0, 4);
    }
    if (MONTHS.matcher(text).matches()) {
      return text.substring(5, 7) + "–" + text.substring(9) + "/" + text.substring(0, 4);
    }
    if (ONE_DAY.matcher(text).matches()) {
      return day(from);
    }
    String first = day(from);
    boolean oneYear = from.getYear() == last().getYear();
    return (oneYear ? first.substring(0, 5) : first) + "–" + day(last());
  }

  private static String day(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
