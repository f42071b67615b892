package org.banggiao.kernel;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Calendar days of the product: always Asia/Ho_Chi_Minh (UTC+7, no summer time). */
public final class Days {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private Days() {}

  public static LocalDate today(InstantSource clock) {
    return clock.instant().atZone(ZONE).toLocalDate();
  }

  public static LocalDate of(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** First instant of the day. */
  public static Instant start(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
