package org.banggiao.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banggiao.shell.Facts;

/** The announced days that come with the product. */
final class DaysOff {

  private DaysOff() {}

  static List<DayOff> shipped() {
    return Facts.rows("days_off.csv").stream()
        .map(r ->
            new DayOff(
                LocalDate.parse(r.getOrDefault("day", "")),
                DayOff.Kind.valueOf(r.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
                r.getOrDefault("name_vi", ""),
                r.getOrDefault("name_en", ""),
                r.getOrDefault("basis", ""),
                r.getOrDefault("confidence", ""),
                r.getOrDefault("source", ""),
                ""))
        .toList();
  }
}
