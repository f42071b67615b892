package org.banggiao.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as its source tells it, written as EDTF (ISO 8601-2): {@code 1982}, {@code
 * 1982-12}, {@code 1982-12-10}; a trailing {@code ~} means about.
 *
 * @param text in that form, never empty
 */
public record PartialDay(String text) {

  private static final Pattern FORM =
      Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?~?");

  public PartialDay {
    if (!FORM.matcher(text).matches()) {
      throw Refusal.invalid("day.partial", text);
    }
    if (bare(text).length() == 10) {
      try {
        LocalDate.parse(bare(text));
      } catch (DateTimeException e) {
        throw Refusal.invalid("day.partial", text);
      }
    }
  }

  public static PartialDay of(LocalDate day) {
    return new PartialDay(day.toString());
  }

  /** As stores and files keep it: null when empty. */
  public static @Nullable PartialDay read(String text) {
    return text.isEmpty() ? null : new PartialDay(text);
  }

  /** The other way round: empty when null. */
  public static String written(@Nullable PartialDay day) {
    return day == null ? "" : day.text;
  }

  private static String bare(String text) {
    return text.endsWith("~") ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether a single day is told, and not as about. */
  public boolean exact() {
    return text.length() == 10;
  }

  public boolean about() {
    return text.endsWith("~");
  }

  public int year() {
    return Integer.parseInt(text.substring(0, 4));
  }

  /** The first day it may be. */
  public LocalDate first() {
    String b = bare(text);
    return switch (b.length()) {
      case 4 -> LocalDate.of(year(), 1, 1);
      case 7 -> YearMonth.parse(b).atDay(1);
      default -> LocalDate.parse(b);
    };
  }

  /** The last day it may be. */
  public LocalDate last() {
    String b = bare(text);
    return switch (b.length()) {
      case 4 -> LocalDate.of(year(), 12, 31);
      case 7 -> YearMonth.parse(b).atEndOfMonth();
      default -> LocalDate.parse(b);
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
