package org.banggiao.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an event says about time, in the order of the story.
 *
 * @param on the day it happened
 * @param recorded when it was written down
 * @param state of the task after it
 * @param setsDue whether it enters the deadline ledger
 * @param due the deadline it sets, last day included; null for none
 * @param lead the lead after it
 */
public record Fact(
    Act act,
    LocalDate on,
    Instant recorded,
    TaskState state,
    boolean setsDue,
    @Nullable LocalDate due,
    long lead) {}
