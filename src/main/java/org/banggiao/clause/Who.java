package org.banggiao.clause;

import java.util.List;

/** A group of participants named in a clause. */
public sealed interface Who {

  /** Any participant. */
  record Anyone() implements Who {}

  /** A set, a region or a single participant of the file, by its name. */
  record Called(String name) implements Who {}

  /** These and no others. */
  record These(List<String> names) implements Who {}

  /** All who have signed, as far as the file knows; or its set {@code signatories}. */
  record Signatories() implements Who {}

  /** The negotiating States: the file's set {@code negotiating}, else its signatories. */
  record Negotiators() implements Who {}

  /**
   * Those bound by another treaty on the day asked about, or on the day of adoption of this one.
   */
  record PartiesTo(String treaty, boolean atAdoption) implements Who {}

  /** All but these. */
  record Not(Who who) implements Who {}

  /** The first without the second. */
  record Except(Who who, Who without) implements Who {}

  /** In both. */
  record Within(Who who, Who other) implements Who {}

  /** In one of them. */
  record Plus(Who who, Who other) implements Who {}
}
