package org.banggiao.paper;

/** In what capacity somebody signs (box 7a; Decree 30/2020, Annex I, part I, II.7.b). */
public enum Capacity {
  /** The head signs as such. */
  HEAD(""),
  /** On behalf of a collective. */
  FOR_COLLECTIVE("TM."),
  /** Entrusted with the head's powers. */
  ACTING("Q."),
  /** A deputy signs for the head. */
  FOR_HEAD("KT."),
  /** By order of the head. */
  BY_ORDER("TL."),
  /** By delegated authority of the head. */
  BY_DELEGATION("TUQ.");

  private final String prefix;

  Capacity(String prefix) {
    this.prefix = prefix;
  }

  /** The abbreviation with its full stop, or nothing. */
  public String prefix() {
    return prefix;
  }
}
