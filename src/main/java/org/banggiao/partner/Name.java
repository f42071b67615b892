package org.banggiao.partner;

import java.time.LocalDate;
import org.banggiao.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a partner is called in one language.
 *
 * @param lang {@code vi} or {@code en}
 * @param from first day of the name, null when not known
 * @param until first day without it, null when it still stands
 */
public record Name(
    String lang,
    Kind kind,
    String words,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String confidence) {

  /** How the name is used. */
  public enum Kind {
    /** The short name readers see. */
    COMMON,
    /** The long name of the state or organisation. */
    OFFICIAL,
    /** Another spelling; found, not shown as a heading. */
    ALIAS
  }

  public boolean on(LocalDate day) {
    return new Period(from, until).contains(day);
  }
}
