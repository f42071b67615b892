package org.banggiao.task;

/** Where a task stands in its process: the fold of its events. Says nothing of time or worth. */
public enum TaskState {
  /** Given to the lead, who has not answered yet. */
  ISSUED,
  /** The lead argues that it is not the right body; the assigner decides. */
  CONTESTED,
  /** The lead has taken it. */
  ACKNOWLEDGED,
  /** Work has been reported. */
  IN_PROGRESS,
  /** The lead says it is done and shows evidence; somebody else must judge. */
  SUBMITTED,
  /** Judged done, with a verdict. */
  ACCEPTED,
  /** Held with a reason; counts as open, reported apart. */
  SUSPENDED,
  /** Taken back by the assigner; in no statistics from that day. */
  CANCELLED,
  /** Replaced by another task; in no statistics from that day. */
  SUPERSEDED;

  /** Whether somebody still owes something. */
  public boolean open() {
    return this != ACCEPTED && !withdrawn();
  }

  public boolean withdrawn() {
    return this == CANCELLED || this == SUPERSEDED;
  }
}
