package org.banggiao.task;

/** Counted within its class, and shown apart. */
public enum Mark {
  NONE,
  /** Submitted, the judge's turn: a slow judge is visible too. */
  WAITING,
  /** Held by the assigner. */
  SUSPENDED
}
