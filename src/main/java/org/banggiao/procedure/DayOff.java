package org.banggiao.procedure;

import java.time.LocalDate;

/**
 * What is known of one day of the calendar of work.
 *
 * @param kind whether it is off, or a weekend day that is worked in exchange
 * @param basis the article or decision
 * @param confidence found, found-weak or high; the last two carry a badge
 * @param recordedBy empty for the data that came with the product
 */
public record DayOff(
    LocalDate day,
    Kind kind,
    String nameVi,
    String nameEn,
    String basis,
    String confidence,
    String source,
    String recordedBy) {

  /** What the row says. */
  public enum Kind {
    /** Not worked. */
    OFF,
    /** A Saturday or Sunday worked in exchange. */
    WORK,
    /** As the weekday says: takes an earlier row back. */
    USUAL
  }

  /** The day worked in exchange for this one, by the same decision. */
  DayOff exchanged(LocalDate worked) {
    return new DayOff(worked, Kind.WORK, nameVi, nameEn, basis, confidence, source, recordedBy);
  }

  public String name(boolean english) {
    return english && !nameEn.isEmpty() ? nameEn : nameVi;
  }

  /** Expected, not announced. */
  boolean weak() {
    return confidence.equals("found-weak");
  }

  public boolean toVerify() {
    return !confidence.equals("found");
  }
}
