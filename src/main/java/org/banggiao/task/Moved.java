package org.banggiao.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The task as it stands after an act: pure. */
final class Moved {

  private Moved() {}

  static Task by(Task t, Deed deed, TaskState to, LocalDate on) {
    LocalDate submitted =
        switch (deed.act()) {
          case SUBMITTED -> on;
          case DEADLINE_SET, PROGRESSED, EVIDENCED -> t.submittedOn();
          default -> null;
        };
    LocalDate closed = deed.act() == Act.ACCEPTED ? t.submittedOn() : null;
    boolean setsDue = deed.act() == Act.DEADLINE_SET || deed.act() == Act.RESUMED;
    return copy(
        t,
        t.version() + 1,
        t.lead(),
        t.cooperators(),
        to,
        deed.act() == Act.ACCEPTED ? deed.verdict() : null,
        setsDue ? deed.due() : t.due(),
        setsDue ? deed.basis() : t.dueBasis(),
        submitted,
        closed,
        on,
        deed.successor());
  }

  static Task toLead(Task t, long lead) {
    return copy(
        t,
        t.version(),
        lead,
        t.cooperators().stream().filter(c -> c != lead).toList(),
        t.state(),
        t.verdict(),
        t.due(),
        t.dueBasis(),
        t.submittedOn(),
        t.closedOn(),
        t.lastOn(),
        t.successor());
  }

  private static Task copy(
      Task t,
      int version,
      long lead,
      List<Long> cooperators,
      TaskState state,
      @Nullable Verdict verdict,
      @Nullable LocalDate due,
      String basis,
      @Nullable LocalDate submitted,
      @Nullable LocalDate closed,
      LocalDate last,
      @Nullable Long successor) {
    return new Task(
        t.id(),
        version,
        t.origin(),
        t.passages(),
        t.wording(),
        t.product(),
        t.assigner(),
        lead,
        t.monitor(),
        cooperators,
        state,
        verdict,
        t.issuedOn(),
        due,
        basis,
        t.standing(),
        submitted,
        closed,
        last,
        successor,
        t.invented());
  }
}
