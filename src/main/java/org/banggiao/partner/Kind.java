package org.banggiao.partner;

/** What a partner is today, or was. */
public enum Kind {
  /** A member state of the United Nations. */
  STATE,
  /** A state that observes at the United Nations. */
  OBSERVER,
  /** A state in free association with another. */
  ASSOCIATED,
  /** A state that no longer exists, or exists under another name and code. */
  FORMER,
  /** An organisation of states or an organ of one. */
  ORGANISATION,
  /** A territory of another state, as ISO 3166 lists it; the list takes no side on sovereignty. */
  TERRITORY,
  /** None of these; see the note. */
  OTHER;

  /** Whether it counts as a state when a clause counts states. */
  public boolean state() {
    return this == STATE || this == OBSERVER || this == ASSOCIATED || this == FORMER;
  }

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
