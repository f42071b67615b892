package org.banggiao.clause;

import java.math.BigDecimal;
import java.util.List;

/**
 * What must be so before a treaty can enter into force; asked of each day on which something was
 * done.
 */
public sealed interface Condition {

  /** So many instruments of a group. */
  record Count(Need need, Who who, Counting counting) implements Condition {}

  /**
   * Instruments that together weigh enough.
   *
   * @param table the name of the table of weights in the file
   * @param least the sum needed, absolute or (with {@code outOf}) a share of the table's total
   * @param outOf the denominator of the share; zero for an absolute sum
   * @param more whether more than that is needed, else at least that
   */
  record Weight(
      String table, BigDecimal least, BigDecimal outOf, boolean more, Who who, Counting counting)
      implements Condition {}

  /** Instruments from so many regions, at least {@code each} from every one of them. */
  record Regions(int n, int each, Who who, Counting counting) implements Condition {}

  /** Another treaty is in force. */
  record InForce(String treaty) implements Condition {}

  /** A day has come. */
  record Reached(Day day) implements Condition {}

  /** All of these. */
  record Every(List<Condition> all) implements Condition {}

  /** One of these. */
  record Some(List<Condition> any) implements Condition {}

  /** At least {@code n} of these. */
  record AtLeast(int n, List<Condition> of) implements Condition {}
}
