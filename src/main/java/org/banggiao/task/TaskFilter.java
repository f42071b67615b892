package org.banggiao.task;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of tasks is narrowed by, on a day.
 *
 * @param lead id of the body that led that day
 * @param cooperator id of a body that cooperated that day
 * @param classes any of these; empty for all
 * @param dueFrom and {@code dueUntil}: first and last day of the deadline, both in
 * @param words all of them in wording or product, with or without marks
 */
public record TaskFilter(
    @Nullable Long lead,
    @Nullable Long cooperator,
    Set<TimeClass> classes,
    @Nullable TaskState state,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueUntil,
    String words,
    LocalDate day) {

  public TaskFilter {
    classes = Set.copyOf(classes);
  }

  /** Everything on a day. */
  public static TaskFilter on(LocalDate day) {
    return new TaskFilter(null, null, Set.of(), null, null, null, "", day);
  }

  /** What the official table counts in its total. */
  public static Set<TimeClass> counted() {
    Set<TimeClass> counted = EnumSet.allOf(TimeClass.class);
    counted.removeIf(c -> !c.counted());
    return counted;
  }

  public TaskFilter with(TimeClass... any) {
    return new TaskFilter(lead, cooperator, Set.of(any), state, dueFrom, dueUntil, words, day);
  }

  /** Whether the tally can count it. */
  boolean plain() {
    return cooperator == null
        && state == null
        && dueFrom == null
        && dueUntil == null
        && words.isBlank();
  }
}
