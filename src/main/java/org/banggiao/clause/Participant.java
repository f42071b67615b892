package org.banggiao.clause;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A State, organisation or territory, as it was at the time.
 *
 * @param from the first day it exists, in; null for always
 * @param until the day it is no more, out; null for still there
 */
public record Participant(
    String id,
    String name,
    Kind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String region) {

  /** What it is. */
  public enum Kind {
    /** A State. */
    STATE,
    /** An organisation of regional economic integration, such as the European Union. */
    REIO,
    /** Any other international organisation. */
    ORGANISATION,
    /** A territory that acts for itself. */
    TERRITORY
  }
}
