package org.banggiao.clause;

import java.time.LocalDate;
import java.util.List;

/** A day named in a clause, fixed or to be found. */
public sealed interface Day {

  /** A day of the calendar. */
  record On(LocalDate day) implements Day {}

  /** A day the file names: adoption, opening, closing, or any of its {@code dates}. */
  record Called(String name) implements Day {}

  /** The entry into force of another treaty. */
  record EntryOf(String treaty) implements Day {}

  /** The entry into force of this treaty. */
  record Entry() implements Day {}

  /** The entry into force for the party concerned. */
  record OwnEntry() implements Day {}

  /** The date of the action concerned, by one of its clocks. */
  record Own(Clock clock) implements Day {}

  /** The signature of the participant concerned. */
  record OwnSignature() implements Day {}

  /** A day moved on. */
  record After(Day day, Delay delay) implements Day {}

  /** The last of several days; unknown when one is unknown. */
  record Latest(List<Day> days) implements Day {}

  /** The first of the days that are known. */
  record Earliest(List<Day> days) implements Day {}
}
