package org.banggiao.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stood on a day.
 *
 * @param due deadline in force that day, last day included; null for none
 * @param submittedOn day of the submission being judged or accepted
 */
public record Timely(
    TimeClass timeClass,
    Mark mark,
    TaskState state,
    long lead,
    @Nullable LocalDate due,
    @Nullable LocalDate submittedOn) {}
