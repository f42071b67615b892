package org.banggiao.clause;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every action has.
 *
 * @param id unique in the file
 * @param actor the participant as it was then, by id; empty for an act of all
 * @param deposited the day that counts as the deposit
 * @param received the day the instrument arrived
 * @param notified the day the depositary told the others
 * @param sent the day the note was dated or sent
 * @param effective a day of effect the instrument itself names, or of a succession
 * @param known the day we came to know of it; null when always known
 * @param territory the territory concerned
 * @param stated the depositary's date of entry into force for the actor, or of effect of a notice
 */
public record Act(
    String id,
    String actor,
    @Nullable PartialDate deposited,
    @Nullable PartialDate received,
    @Nullable PartialDate notified,
    @Nullable PartialDate sent,
    @Nullable PartialDate effective,
    @Nullable LocalDate known,
    @Nullable String territory,
    @Nullable LocalDate stated) {

  /** The date by a clock; the deposit, else any date there is, when that one is not known. */
  @Nullable PartialDate date(Clock clock) {
    PartialDate asked = exact(clock);
    if (asked != null) {
      return asked;
    }
    for (Clock other : Clock.values()) {
      if (exact(other) != null) {
        return exact(other);
      }
    }
    return effective;
  }

  /** The date by a clock, and no other. */
  @Nullable PartialDate exact(Clock clock) {
    return switch (clock) {
      case DEPOSITED -> deposited;
      case RECEIVED -> received;
      case NOTIFIED -> notified;
      case SENT -> sent;
    };
  }
}
