package org.banggiao.task;

/**
 * The class of a task in the official table on a day: derived from dates, never chosen. Total =
 * done (on time, late) + not done (in time, overdue), and apart those without a deadline.
 */
public enum TimeClass {
  /** Submitted by the deadline, and that submission was accepted. */
  DONE_ON_TIME,
  /** Submitted after it, and accepted. */
  DONE_LATE,
  /** Open, the deadline not passed; or submitted by it and waiting to be judged. */
  OPEN_IN_TIME,
  /** Open, the deadline passed; or submitted after it. */
  OPEN_OVERDUE,
  /** Open, expressly without a deadline: in the total, outside both rates. */
  OPEN_NO_DEADLINE,
  /** Accepted, never had a deadline: in the total, outside both rates. */
  DONE_NO_DEADLINE,
  /** A regular duty: never in the statistics. */
  STANDING,
  /** Cancelled or superseded: in no statistics from that day. */
  WITHDRAWN;

  /** Whether the table counts it. */
  public boolean counted() {
    return this != STANDING && this != WITHDRAWN;
  }
}
