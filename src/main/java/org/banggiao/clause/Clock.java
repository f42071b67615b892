package org.banggiao.clause;

/** Which of the dates of an action a rule runs from. */
public enum Clock {
  /** The deposit, or the day the depositary treats as the deposit. */
  DEPOSITED,
  /** The day the instrument or note reached its addressee. */
  RECEIVED,
  /** The day the depositary told the States. */
  NOTIFIED,
  /** The day the note was sent or dated. */
  SENT
}
