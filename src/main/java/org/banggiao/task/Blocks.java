package org.banggiao.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks of days, each twice as long as a smaller one (a Fenwick tree): a change is added to some
 * fifteen blocks at most, and everything up to any day is the sum of some fifteen blocks at most,
 * however long the history. Block {@code i} ends on day number {@code i} and is as long as the
 * lowest set bit of {@code i}. Day 1 is 1 January 2000; earlier days count as that day.
 */
final class Blocks {

  static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  /** Last day number: in 2089. Later changes are not counted, later questions mean that day. */
  static final int LAST = 32_768;

  private Blocks() {}

  /** The blocks that hold the day. */
  static List<Integer> holding(LocalDate day) {
    List<Integer> blocks = new ArrayList<>();
    for (long i = number(day); i <= LAST; i += i & -i) {
      blocks.add((int) i);
    }
    return blocks;
  }

  /** The blocks that together hold every day up to this one, it included, once. */
  static List<Integer> until(LocalDate day) {
    List<Integer> blocks = new ArrayList<>();
    for (long i = Math.min(LAST, number(day)); i > 0; i -= i & -i) {
      blocks.add((int) i);
    }
    return blocks;
  }

  private static long number(LocalDate day) {
    return Math.max(1, ChronoUnit.DAYS.between(FIRST, day) + 1);
  }
}
