package org.banggiao.treaty.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;

/** A day as typed in an address or a field: 2000-01-01 or 01/01/2000. */
final class Day {

  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private Day() {}

  /** As known by the end of a day; all that is known when none is typed. */
  static AsOf asOf(LocalDate day, String known) {
    LocalDate by = read(known, LocalDate.MAX);
    return by.equals(LocalDate.MAX) ? AsOf.on(day) : new AsOf(day, Days.start(by));
  }

  static LocalDate read(String text, LocalDate otherwise) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return otherwise;
    }
    try {
      var slashed = SLASHED.matcher(typed);
      return slashed.matches()
          ? LocalDate.of(
              Integer.parseInt(slashed.group(3)),
              Integer.parseInt(slashed.group(2)),
              Integer.parseInt(slashed.group(1)))
          : LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw Refusal.invalid("day.form", text);
    }
  }
}
