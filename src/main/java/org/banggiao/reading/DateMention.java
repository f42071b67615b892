package org.banggiao.reading;

import org.jspecify.annotations.Nullable;

/**
 * A date as written and as resolved. {@code iso}: {@code 2025-01-06}, {@code 2021-12-14T16:30},
 * {@code 2026-06}, {@code 2026-Q2}, {@code 2025}, {@code 2025/2030}; null when the text does not
 * give enough.
 */
public record DateMention(
    int start, int end, @Nullable String iso, Precision precision, Role role, String rule) {
  public Span span() {
    return new Span(start, end);
  }

  /** How fine the date is. */
  public enum Precision {
    MINUTE,
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    PERIOD
  }

  /** What the date is for. */
  public enum Role {
    /** The day the conference met. */
    CONFERENCE_DATE,
    /** When the text itself appeared. */
    PUBLISHED,
    /** By when something must be done. */
    DEADLINE,
    /** Years ahead. */
    PLAN_PERIOD,
    /** Years looked back on. */
    REVIEW_PERIOD,
    /** "năm 2025". */
    YEAR_MENTION,
    /** Anything else. */
    OTHER
  }
}
