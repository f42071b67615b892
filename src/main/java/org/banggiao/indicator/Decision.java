package org.banggiao.indicator;

import java.time.Instant;
import java.util.List;

/**
 * Which observation a person chose to use where sources contradict, and why. A later decision on
 * the same period takes its place; this row stays.
 *
 * @param considered ids of the observations that stood when it was taken
 */
public record Decision(
    long id,
    String indicator,
    String period,
    long observation,
    List<Long> considered,
    String reason,
    String decidedBy,
    Instant decidedAt) {}
