package org.banggiao.clause;

import org.jspecify.annotations.Nullable;

/**
 * The final clauses of a treaty as rules. What is null is not said by the treaty or not known; what
 * then holds is the Vienna Convention on the Law of Treaties, and the answer says so.
 *
 * @param amendment the rule by which amendments of this treaty enter into force
 * @param amendmentBindsAll whether an amendment in force binds every party, else its acceptors
 * @param ratifiersMustSign whether a ratification, acceptance or approval needs a signature
 * @param reservations what the treaty says of reservations
 */
public record Clause(
    Rule entry,
    @Nullable Later later,
    @Nullable Provisional provisional,
    Ends.@Nullable Term term,
    Ends.@Nullable Withdrawal withdrawal,
    @Nullable Rule amendment,
    boolean amendmentBindsAll,
    boolean ratifiersMustSign,
    Reservations reservations) {

  /** What the treaty says of reservations. */
  public enum Reservations {
    /** Nothing: VCLT 19(c) to 23. */
    SILENT,
    /** They are expressly authorised and need no acceptance: VCLT 20(1). */
    AUTHORISED,
    /** They are prohibited: VCLT 19(a). */
    PROHIBITED
  }

  public static final Clause UNKNOWN =
      new Clause(
          new Rule.Unknown(), null, null, null, null, null, false, false, Reservations.SILENT);

  /** The clause with only an entry rule. */
  public static Clause of(Rule entry) {
    return new Clause(entry, null, null, null, null, null, false, false, Reservations.SILENT);
  }
}
