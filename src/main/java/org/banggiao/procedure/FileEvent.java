package org.banggiao.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banggiao.task.Proof;
import org.jspecify.annotations.Nullable;

/**
 * One act that happened to a file.
 *
 * @param number from 1, without gaps
 * @param reckoning the deadline as counted then; later changes of the calendar do not move it
 * @param limit id of the rule it was counted by, empty when there is none
 * @param task id of the task that carries the deadline
 */
public record FileEvent(
    long file,
    int number,
    FileAct act,
    @Nullable Step step,
    LocalDate on,
    String limit,
    @Nullable Reckoning reckoning,
    @Nullable Long task,
    String note,
    List<Proof> proofs,
    long person,
    String personName,
    String bodyName,
    Instant recordedAt) {}
