package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.List;

/**
 * A treaty in force for two partners.
 *
 * @param since the first day on which it was in force for both
 */
public record Between(
    String treaty, boolean bilateral, LocalDate fromA, LocalDate fromB, LocalDate since) {

  /** Some of them, and how many there are. */
  public record Found(List<Between> rows, long total) {}
}
