package org.banggiao.task;

/**
 * How well, judged by another body: the third axis. The five values of OGP's IRM, and OVERTAKEN.
 */
public enum Verdict {
  /** Nothing shows either way; never the same as not started. */
  NO_EVIDENCE,
  /** Shown not to have begun. */
  NOT_STARTED,
  /** Begun, little of it done. */
  LIMITED,
  /** Most of it done. */
  SUBSTANTIAL,
  /** All of it done. */
  COMPLETE,
  /** Events made it pointless. */
  OVERTAKEN;

  /** Whether a task may be accepted with it: what was not begun or not shown is sent back. */
  public boolean accepts() {
    return this != NO_EVIDENCE && this != NOT_STARTED;
  }
}
