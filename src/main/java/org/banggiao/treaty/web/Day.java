package org.banggiao.treaty.web;

import java.time.LocalDate;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.shell.Form;

/** The day of an address, and what was known by another. */
final class Day {

  private Day() {}

  /** As known by the end of a day; all that is known when none is typed. */
  static AsOf asOf(LocalDate day, String known) {
    LocalDate by = Form.day(known, "biet-den", LocalDate.MAX);
    return by.equals(LocalDate.MAX) ? AsOf.on(day) : new AsOf(day, Days.start(by));
  }
}
