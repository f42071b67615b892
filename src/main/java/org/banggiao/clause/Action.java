package org.banggiao.clause;

import org.jspecify.annotations.Nullable;

/** Something done to a treaty. Append-only: a mistake is mended by a {@link Correction}. */
public sealed interface Action {

  Act act();

  ActionKind kind();

  default String id() {
    return act().id();
  }

  default String actor() {
    return act().actor();
  }

  /** Initials. */
  record Initialling(Act act) implements Action {
    @Override
    public ActionKind kind() {
      return ActionKind.INITIALLING;
    }
  }

  /** A signature: definitive, ad referendum, or subject to ratification. */
  record Signature(Act act, ActionKind kind) implements Action {}

  /** Consent to be bound in any other form. */
  record Consent(Act act, ActionKind kind) implements Action {}

  /**
   * A reservation.
   *
   * @param to what of the treaty it touches, in the file's own words
   * @param confirmed when it was confirmed on ratifying (VCLT 23(2)); null when not
   */
  record Reservation(Act act, String to, @Nullable PartialDate confirmed) implements Action {
    @Override
    public ActionKind kind() {
      return ActionKind.RESERVATION;
    }
  }

  /** A declaration that is no reservation. */
  record Declaration(Act act, String to) implements Action {
    @Override
    public ActionKind kind() {
      return ActionKind.DECLARATION;
    }
  }

  /**
   * An objection to or acceptance of a reservation, or of an accession.
   *
   * @param target the action answered, by id; or the participant that made it
   * @param opposes for an objection: whether it opposes entry into force between the two
   */
  record Answer(Act act, ActionKind kind, String target, boolean opposes) implements Action {}

  /** Takes back an earlier action of the same participant. */
  record WithdrawalOf(Act act, String target) implements Action {
    @Override
    public ActionKind kind() {
      return ActionKind.WITHDRAWAL_OF;
    }
  }

  /** Territorial application and its end. */
  record Territorial(Act act, ActionKind kind) implements Action {}

  /** Provisional application and its end. */
  record Provisionally(Act act, ActionKind kind) implements Action {}

  /** Denunciation, revocation, notice against renewal, termination. */
  record Leaving(Act act, ActionKind kind) implements Action {}

  /** Suspension and resumption; without an actor for all. */
  record Suspending(Act act, ActionKind kind) implements Action {}

  /** Acceptance of an amendment, or objection to it. */
  record OnAmendment(Act act, ActionKind kind, String amendment) implements Action {}

  /**
   * Mends an earlier record: what is given replaces it, the rest stays.
   *
   * @param corrects the id of what it mends
   * @param kindNow the kind it should have had; null when right
   * @param struck whether the record is struck out altogether
   */
  record Correction(Act act, String corrects, @Nullable ActionKind kindNow, boolean struck)
      implements Action {
    @Override
    public ActionKind kind() {
      return ActionKind.CORRECTION;
    }
  }
}
