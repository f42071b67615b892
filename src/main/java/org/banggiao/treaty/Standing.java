package org.banggiao.treaty;

import java.time.LocalDate;
import org.banggiao.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a partner has with a treaty during one stretch of time; one that left and came back has two.
 *
 * @param signed day of signature
 * @param consented day of consent
 * @param provisional first day of provisional application
 * @param from first day in force for the partner
 * @param until first day no longer in force for it
 */
public record Standing(
    String treaty,
    String partner,
    int position,
    @Nullable LocalDate signed,
    @Nullable LocalDate consented,
    @Nullable LocalDate provisional,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Basis basis) {

  /** Where the days in force come from. */
  public enum Basis {
    /** From the clause of the treaty and its actions. */
    COMPUTED,
    /** As the depositary or the source states it; the clause is unknown or gives nothing. */
    STATED,
    /** Neither is known. */
    UNKNOWN
  }

  /** Where a partner stands on a day; the order is that of the way. */
  public enum State {
    /** Nothing done by then. */
    NONE("khong", "none"),
    /** Signed, no more. */
    SIGNED("da-ky", "wait"),
    /** Applied provisionally. */
    PROVISIONAL("tam-thoi", "run"),
    /** Consented; not yet in force for it, or not known since when. */
    CONSENTED("da-chap-nhan", "soon"),
    /** In force for it. */
    IN_FORCE("hieu-luc", "ok"),
    /** No longer. */
    ENDED("het", "none");

    private final String code;
    private final String tag;

    State(String code, String tag) {
      this.code = code;
      this.tag = tag;
    }

    /** As addresses and messages write it. */
    public String code() {
      return code;
    }

    /** Class of the tag on pages. */
    public String tag() {
      return tag;
    }
  }

  /** The partner of today that an act of this actor counts for. */
  public static String today(String actor) {
    return Standings.today(actor);
  }

  /** Where the partner stands by this stretch on the day. */
  public State on(LocalDate day) {
    if (until != null && !day.isBefore(until)) {
      return State.ENDED;
    }
    if (from != null && new Period(from, until).contains(day)) {
      return State.IN_FORCE;
    }
    if (reached(provisional, day)) {
      return State.PROVISIONAL;
    }
    if (reached(consented, day)) {
      return State.CONSENTED;
    }
    return reached(signed, day) ? State.SIGNED : State.NONE;
  }

  private static boolean reached(@Nullable LocalDate when, LocalDate day) {
    return when != null && !day.isBefore(when);
  }
}
