package org.banggiao.task;

/** What a body is to a task. */
public enum Party {
  /** Chủ trì: answers for it; exactly one at any instant. */
  LEAD,
  /** Phối hợp: contributes. */
  COOPERATOR,
  /** Theo dõi: watches, urges, judges the result. */
  MONITOR,
  /** Giao: gave it, moves its deadline, judges the result. */
  ASSIGNER
}
