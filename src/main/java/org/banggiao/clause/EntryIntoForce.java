package org.banggiao.clause;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the treaty enters into force, with the working.
 *
 * @param source where the date comes from
 * @param threshold the first day on which the condition held
 * @param date the day it enters into force, the day itself in; null while not fixed
 * @param rule the rule that gave it, as printed
 * @param made the instruments deposited on the threshold day that count
 * @param steps how the date follows from the threshold, one step a line
 * @param original whether deposits up to the entry, not only up to the threshold, share it
 */
public record EntryIntoForce(
    Source source,
    @Nullable LocalDate threshold,
    @Nullable LocalDate date,
    String rule,
    List<Working.Counted> made,
    List<Working> workings,
    List<String> steps,
    boolean original) {

  /** Where the date comes from. */
  public enum Source {
    /** From the clause. */
    COMPUTED,
    /** The clause is unknown: the depositary's date. */
    DEPOSITARY,
    /** There is no date, by clause or depositary. */
    NONE
  }
}
