package org.banggiao.shell;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PartialDay;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as readers write them: 05/03/2026, 1.234,56 (English 1,234.56). */
public record Say(Locale locale) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

  public String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  public String day(@Nullable Instant instant) {
    return instant == null ? "" : DAY.format(Days.of(instant));
  }

  /** As far as the source tells it: 1982, 12/1982 or 10/12/1982. */
  public String day(@Nullable PartialDay day) {
    if (day == null) {
      return "";
    }
    String said =
        day.exact()
            ? DAY.format(day.first())
            : day.text().replaceAll("^([0-9]{4})-([0-9]{2})", "$2/$1").replace("~", "");
    return day.about() ? "≈ " + said : said;
  }

  public String dayMonth(@Nullable LocalDate day) {
    return day == null ? "" : SHORT.format(day);
  }

  /** Hour and day, Ha Noi time. */
  public String moment(@Nullable Instant instant) {
    return instant == null ? "" : MOMENT.format(instant.atZone(Days.ZONE));
  }

  /** At most four decimals, grouped by the rule of the language. */
  public String number(@Nullable BigDecimal value) {
    if (value == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(4);
    return format.format(value);
  }

  public String number(long value) {
    return NumberFormat.getInstance(locale).format(value);
  }

  /** Size of a file before download, in KB or MB. */
  public String size(long bytes) {
    if (bytes < 1024 * 1024) {
      return number(Math.max(1, Math.round(bytes / 1024.0))) + " KB";
    }
    return number(BigDecimal.valueOf(Math.round(bytes / 104857.6) / 10.0)) + " MB";
  }
}
