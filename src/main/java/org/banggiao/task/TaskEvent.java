package org.banggiao.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a task's story, as it was written down; never changed.
 *
 * @param number from 1 in each task
 * @param state of the task after it
 * @param personName and {@code bodyName}: as they were then
 * @param deed what it brought
 */
public record TaskEvent(
    long task,
    int number,
    TaskState state,
    long person,
    String personName,
    long body,
    String bodyName,
    LocalDate occurredOn,
    Instant recordedAt,
    Deed deed) {

  public Act act() {
    return deed.act();
  }

  /** Whether it enters the deadline ledger. */
  public boolean setsDue() {
    return act() == Act.ASSIGNED || act() == Act.DEADLINE_SET || act() == Act.RESUMED;
  }

  /** What a story says about time. */
  static Facts facts(boolean standing, List<TaskEvent> story) {
    List<Fact> facts = new java.util.ArrayList<>();
    long lead = 0;
    for (TaskEvent e : story) {
      @Nullable Long body = e.deed.body();
      if (body != null && (e.act() == Act.ASSIGNED || e.act() == Act.LEAD_CHANGED)) {
        lead = body;
      }
      facts.add(
          new Fact(
              e.act(),
              e.occurredOn,
              e.recordedAt,
              e.state,
              e.setsDue(),
              e.setsDue() ? e.deed.due() : null,
              lead));
    }
    return new Facts(standing, facts);
  }
}
