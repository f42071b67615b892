package org.banggiao.kernel;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two times of every answer: true on which day, and as known when.
 *
 * @param valid the day asked about, Asia/Ho_Chi_Minh
 * @param known what had been recorded by then; null means all that is recorded now
 */
public record AsOf(LocalDate valid, @Nullable Instant known) {

  public static AsOf on(LocalDate day) {
    return new AsOf(day, null);
  }
}
