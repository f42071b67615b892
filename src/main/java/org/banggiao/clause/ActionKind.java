package org.banggiao.clause;

import java.util.EnumSet;
import java.util.Set;

/** Everything that can be done to a treaty. The name in small letters is the kind in a file. */
public enum ActionKind {
  /** Initials under a text: no consent. */
  INITIALLING,
  /** Signature that alone does not bind. */
  SIGNATURE,
  /** Signature that binds at once (VCLT 12). */
  DEFINITIVE_SIGNATURE,
  /** Signature to be confirmed (VCLT 12(2)(b)). */
  SIGNATURE_AD_REFERENDUM,
  /** Ratification. */
  RATIFICATION,
  /** Acceptance. */
  ACCEPTANCE,
  /** Approval. */
  APPROVAL,
  /** Accession. */
  ACCESSION,
  /** Formal confirmation, of an organisation. */
  FORMAL_CONFIRMATION,
  /** Consent to be bound by another agreed means. */
  CONSENT,
  /** Notification of succession. */
  SUCCESSION,
  /** Declaration of continued application. */
  CONTINUED_APPLICATION,
  /** Exchange of instruments or notes. */
  EXCHANGE,
  /** Notification that internal procedures are completed. */
  NOTIFICATION,
  /** Reservation. */
  RESERVATION,
  /** Declaration. */
  DECLARATION,
  /** Objection to a reservation. */
  OBJECTION,
  /** Acceptance of a reservation. */
  ACCEPTANCE_OF_RESERVATION,
  /** Objection to an accession, between the two. */
  OBJECTION_TO_ACCESSION,
  /** Acceptance of an accession, between the two. */
  ACCEPTANCE_OF_ACCESSION,
  /**
   * Withdrawal of a reservation, declaration, objection or acceptance, or of a notice not yet in
   * effect.
   */
  WITHDRAWAL_OF,
  /** Territorial application begins. */
  TERRITORIAL_APPLICATION,
  /** Territorial application ends. */
  TERRITORIAL_END,
  /** Provisional application begins. */
  PROVISIONAL_APPLICATION,
  /** Provisional application ends, or is ruled out. */
  PROVISIONAL_END,
  /** Denunciation or withdrawal by notice. */
  DENUNCIATION,
  /** The consent is taken back. */
  REVOCATION_OF_CONSENT,
  /** The signature is taken back (VCLT 18(a)). */
  REVOCATION_OF_SIGNATURE,
  /** Operation suspended. */
  SUSPENSION,
  /** Operation resumed. */
  RESUMPTION,
  /** Notice that a term is not to be renewed. */
  NON_RENEWAL,
  /** The treaty ends, for all. */
  TERMINATION,
  /** Acceptance of an amendment. */
  AMENDMENT_ACCEPTANCE,
  /** Objection to an amendment, or opting out. */
  AMENDMENT_OBJECTION,
  /** Mends an earlier record. */
  CORRECTION;

  private static final Set<ActionKind> CONSENTS =
      EnumSet.of(
          DEFINITIVE_SIGNATURE,
          RATIFICATION,
          ACCEPTANCE,
          APPROVAL,
          ACCESSION,
          FORMAL_CONFIRMATION,
          CONSENT,
          SUCCESSION,
          CONTINUED_APPLICATION,
          EXCHANGE,
          NOTIFICATION);

  /** Whether it expresses consent to be bound. */
  public boolean consent() {
    return CONSENTS.contains(this);
  }

  /** Whether it is a signature of any form. */
  public boolean signs() {
    return this == SIGNATURE || this == DEFINITIVE_SIGNATURE || this == SIGNATURE_AD_REFERENDUM;
  }

  /** Whether it takes over what a predecessor was bound by, from a day of its own. */
  public boolean succeeds() {
    return this == SUCCESSION || this == CONTINUED_APPLICATION;
  }

  /** Whether it follows a signature where the treaty distinguishes signatories from acceders. */
  public boolean followsSignature() {
    return this == RATIFICATION || this == ACCEPTANCE || this == APPROVAL;
  }
}
