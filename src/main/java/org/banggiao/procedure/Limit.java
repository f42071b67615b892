package org.banggiao.procedure;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A time limit set by law, with the days on which that law is in force.
 *
 * @param number of days; 0 when the source read does not tell it
 * @param each the day of the year, for {@link Unit#YEARLY} only
 * @param validFrom first day
 * @param validUntil day after the last; null while it lasts
 * @param verifyFrom from this day on the row must be checked against the law as amended; null when
 *     it was read in the law itself
 * @param duty id in {@code statutory_deadlines.csv}; empty when it comes from the articles alone
 */
public record Limit(
    String id,
    Step step,
    Variant variant,
    int number,
    Unit unit,
    @Nullable MonthDay each,
    Article article,
    String fromVi,
    String fromEn,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable LocalDate verifyFrom,
    String duty,
    String confidence,
    String source,
    String noteVi,
    String noteEn) {

  /** Which case of the step it is for. */
  public enum Variant {
    /** The usual case. */
    USUAL,
    /** A council checks or appraises. */
    COUNCIL,
    /** The short procedure. */
    SHORT,
    /** The dossier is incomplete and the body is told so. */
    INCOMPLETE
  }

  /** What is counted. */
  public enum Unit {
    /** Calendar days after the day it counts from. */
    DAYS,
    /** Working days after it. */
    WORKING_DAYS,
    /** Calendar days before it. */
    DAYS_BEFORE,
    /** A fixed day of every year. */
    YEARLY
  }

  /** Whether the source tells how long. */
  public boolean known() {
    return unit == Unit.YEARLY || number > 0;
  }

  /** The article for a file of that nature: where the row names several, the one of the step. */
  public Article article(Nature n) {
    return article.number().contains(",") && article.law().equals(Article.AGREEMENTS)
        ? step.article(n)
        : article;
  }

  public boolean on(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
  }

  /** Whether a reader on that day is told to check it first. */
  public boolean toVerify(LocalDate day) {
    return !confidence.equals("found") || (verifyFrom != null && !day.isBefore(verifyFrom));
  }

  public String from(boolean english) {
    return english ? fromEn : fromVi;
  }

  public String note(boolean english) {
    return english ? noteEn : noteVi;
  }
}
