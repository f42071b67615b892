package org.banggiao.review;

import org.banggiao.kernel.Refusal;

/** The fixed parts of a yearly review, in the order in which the sector's reports give them. */
public enum Part {
  /** Reading of the world and of the country's position in the year. */
  SITUATION,
  /** What was achieved, field by field, with evidence. */
  RESULTS,
  /** Figures of the year beside those of the year before. */
  FIGURES,
  /** Frameworks of relations and their upgrades. */
  PARTNERSHIPS,
  /** High-level activities and what was signed there. */
  ACTIVITIES,
  /** What was late, left open or without evidence, and why. */
  SHORTCOMINGS,
  /** Lessons drawn. */
  LESSONS,
  /** Directions and tasks for the year ahead. */
  DIRECTIONS;

  /** Number in the address, from 1. */
  public int number() {
    return ordinal() + 1;
  }

  /**
   * Whether a review may not be issued while the part keeps nothing: results, shortcomings, lessons
   * and directions must be said.
   */
  boolean required() {
    return switch (this) {
      case RESULTS, SHORTCOMINGS, LESSONS, DIRECTIONS -> true;
      case SITUATION, FIGURES, PARTNERSHIPS, ACTIVITIES -> false;
    };
  }

  public String key() {
    return "review.part." + name();
  }

  /** The part with this number; refuses when there is none. */
  public static Part of(int number) {
    if (number < 1 || number > values().length) {
      throw Refusal.absent("absent");
    }
    return values()[number - 1];
  }
}
