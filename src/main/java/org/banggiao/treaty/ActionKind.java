package org.banggiao.treaty;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be done with a treaty, from its signing to its end. */
public enum ActionKind {
  /** Signature, no word said on what else is needed. */
  SIGNATURE(Group.SIGNATURE),
  /** Signature that itself expresses consent. */
  DEFINITIVE_SIGNATURE(Group.CONSENT),
  /** Signature that counts once confirmed (VCLT 12(2)). */
  SIGNATURE_AD_REFERENDUM(Group.SIGNATURE),
  /** The confirmation of a signature ad referendum. */
  CONFIRMATION_OF_SIGNATURE(Group.CONSENT),
  /** A successor takes over a signature. */
  SUCCESSION_TO_SIGNATURE(Group.SIGNATURE),
  /** Initialling, which authenticates the text. */
  INITIALLING(Group.OTHER),
  /** Ratification. */
  RATIFICATION(Group.CONSENT),
  /** Acceptance. */
  ACCEPTANCE(Group.CONSENT),
  /** Approval. */
  APPROVAL(Group.CONSENT),
  /** Accession, without having signed. */
  ACCESSION(Group.CONSENT),
  /** Formal confirmation by an organisation. */
  FORMAL_CONFIRMATION(Group.CONSENT),
  /** Succession of a state to its predecessor. */
  SUCCESSION(Group.CONSENT),
  /** A successor declares that the treaty goes on applying. */
  CONTINUED_APPLICATION(Group.CONSENT),
  /** Exchange of instruments or notes. */
  EXCHANGE(Group.CONSENT),
  /** Notification that the procedures at home are completed. */
  NOTIFICATION(Group.CONSENT),
  /** Consent by a procedure simplified for those bound by another treaty. */
  SIMPLIFIED_PROCEDURE(Group.CONSENT),
  /** Consent or participation whose kind the source does not state. */
  CONSENT(Group.CONSENT),
  /** The source states only since when the treaty is in force for the partner. */
  IN_FORCE(Group.CONSENT),
  /** Reservation. */
  RESERVATION(Group.STATEMENT),
  /** Declaration or understanding. */
  DECLARATION(Group.STATEMENT),
  /** Objection to a reservation or to an accession. */
  OBJECTION(Group.STATEMENT),
  /** Acceptance of a reservation. */
  RESERVATION_ACCEPTANCE(Group.STATEMENT),
  /** A reservation, declaration or objection is withdrawn. */
  WITHDRAWAL_OF_STATEMENT(Group.STATEMENT),
  /** The treaty is applied to a territory. */
  TERRITORIAL_APPLICATION(Group.TERRITORY),
  /** It is no longer applied to a territory. */
  TERRITORIAL_END(Group.TERRITORY),
  /** Provisional application (VCLT 25). */
  PROVISIONAL_APPLICATION(Group.PROVISIONAL),
  /** End of provisional application, or notice that there is none. */
  PROVISIONAL_APPLICATION_END(Group.PROVISIONAL),
  /** Denunciation or withdrawal. */
  WITHDRAWAL(Group.EXIT),
  /** A notice of withdrawal is taken back before it takes effect (VCLT 68). */
  WITHDRAWAL_REVOKED(Group.EXIT),
  /** Ratification taken back before or after entry into force, the signature standing. */
  RATIFICATION_REVOKED(Group.EXIT),
  /** The signature taken back: no intention to become a party (VCLT 18). */
  SIGNATURE_REVOKED(Group.EXIT),
  /** Operation suspended. */
  SUSPENSION(Group.EXIT),
  /** Operation resumed. */
  RESUMPTION(Group.EXIT),
  /** Termination of the whole treaty. */
  TERMINATION(Group.EXIT),
  /** Acceptance of an amendment. */
  AMENDMENT_ACCEPTANCE(Group.CONSENT);

  /** What kinds have in common for whoever reads them. */
  public enum Group {
    /** Opens the way, binds to nothing but good faith. */
    SIGNATURE,
    /** Expresses consent to be bound. */
    CONSENT,
    /** Says how the treaty is understood or limited. */
    STATEMENT,
    /** Where it applies. */
    TERRITORY,
    /** Before entry into force. */
    PROVISIONAL,
    /** Ends or suspends. */
    EXIT,
    /** None of these. */
    OTHER
  }

  private final Group group;

  ActionKind(Group group) {
    this.group = group;
  }

  public Group group() {
    return group;
  }

  /** Whether it answers or takes back another act of the treaty, and says nothing without it. */
  public boolean answers() {
    return this == OBJECTION
        || this == RESERVATION_ACCEPTANCE
        || this == WITHDRAWAL_OF_STATEMENT
        || this == WITHDRAWAL_REVOKED;
  }

  /** Whether it may answer or take back an act of the other kind. */
  boolean answers(ActionKind other) {
    return switch (this) {
      case OBJECTION -> other == RESERVATION || other == DECLARATION || other == ACCESSION;
      case RESERVATION_ACCEPTANCE -> other == RESERVATION;
      case WITHDRAWAL_OF_STATEMENT ->
          other.group == Group.STATEMENT && other != WITHDRAWAL_OF_STATEMENT;
      case WITHDRAWAL_REVOKED -> other == WITHDRAWAL;
      default -> false;
    };
  }

  /** Whether an act of any kind may answer it or take it back. */
  boolean answerable() {
    return Stream.of(values()).anyMatch(k -> k.answers(this));
  }

  /** As files and addresses write it: {@code definitive-signature}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ActionKind> find(String code) {
    return Stream.of(values()).filter(k -> k.code().equals(code)).findFirst();
  }
}
