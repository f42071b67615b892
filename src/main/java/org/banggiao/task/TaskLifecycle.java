package org.banggiao.task;

import static org.banggiao.task.Act.*;
import static org.banggiao.task.Party.ASSIGNER;
import static org.banggiao.task.Party.COOPERATOR;
import static org.banggiao.task.Party.LEAD;
import static org.banggiao.task.Party.MONITOR;
import static org.banggiao.task.TaskState.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banggiao.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * The life of a task as one table: in which states an act is allowed, what state follows, which
 * party may do it with which role, and what must be true besides. The buttons of the page, the
 * guard of the door and the picture in {@code docs/tasks.md} are read from here.
 */
public final class TaskLifecycle {

  /**
   * @param to the state that follows; null when it stays
   * @param needs what must be true besides, in the order in which it is told
   */
  public record Step(
      Set<TaskState> from,
      Act act,
      @Nullable TaskState to,
      Set<Party> who,
      Set<Role> roles,
      List<Need> needs) {}

  private static final Set<Role> DOERS = Set.of(Role.OFFICER, Role.FOLLOW_UP, Role.LEADER);
  private static final Set<Role> DECIDERS = Set.of(Role.FOLLOW_UP, Role.LEADER);
  private static final Set<TaskState> WORK = Set.of(ISSUED, TaskState.ACKNOWLEDGED, IN_PROGRESS);
  private static final Set<TaskState> UNJUDGED =
      Set.of(ISSUED, TaskState.CONTESTED, TaskState.ACKNOWLEDGED, IN_PROGRESS);
  private static final Set<TaskState> OPEN =
      Set.of(
          ISSUED,
          TaskState.CONTESTED,
          TaskState.ACKNOWLEDGED,
          IN_PROGRESS,
          TaskState.SUBMITTED,
          TaskState.SUSPENDED);

  /** The table. */
  static final List<Step> STEPS =
      List.of(
          step(Set.of(ISSUED), Act.ACKNOWLEDGED, TaskState.ACKNOWLEDGED, LEAD, DOERS),
          step(
              Set.of(ISSUED),
              Act.CONTESTED,
              TaskState.CONTESTED,
              LEAD,
              DOERS,
              Need.REASON,
              Need.OTHER_LEAD),
          step(
              Set.of(TaskState.CONTESTED),
              UPHELD,
              ISSUED,
              ASSIGNER,
              DECIDERS,
              Need.REASON,
              Need.NOT_THE_DOER),
          step(
              Set.of(
                  ISSUED,
                  TaskState.CONTESTED,
                  TaskState.ACKNOWLEDGED,
                  IN_PROGRESS,
                  TaskState.SUSPENDED),
              LEAD_CHANGED,
              ISSUED,
              ASSIGNER,
              DECIDERS,
              Need.OTHER_LEAD,
              Need.REASON),
          step(WORK, PROGRESSED, IN_PROGRESS, LEAD, DOERS, Need.REASON, Need.PERCENT),
          step(WORK, PROGRESSED, null, COOPERATOR, DOERS, Need.REASON, Need.PERCENT),
          step(WORK, EVIDENCED, null, LEAD, DOERS, Need.PROOF),
          step(WORK, EVIDENCED, null, COOPERATOR, DOERS, Need.PROOF),
          step(WORK, Act.SUBMITTED, TaskState.SUBMITTED, LEAD, DOERS, Need.REASON, Need.EVIDENCE),
          judged(Act.ACCEPTED, TaskState.ACCEPTED, Need.VERDICT),
          judged(RETURNED, IN_PROGRESS),
          step(
              UNJUDGED,
              DEADLINE_SET,
              null,
              ASSIGNER,
              DECIDERS,
              Need.NOT_THE_DOER,
              Need.NOT_STANDING,
              Need.DEADLINE),
          step(WORK, Act.SUSPENDED, TaskState.SUSPENDED, ASSIGNER, DECIDERS, Need.REASON),
          step(
              Set.of(TaskState.SUSPENDED),
              RESUMED,
              IN_PROGRESS,
              ASSIGNER,
              DECIDERS,
              Need.NOT_THE_DOER,
              Need.DEADLINE),
          step(OPEN, Act.CANCELLED, TaskState.CANCELLED, ASSIGNER, DECIDERS, Need.REASON),
          step(
              OPEN,
              Act.SUPERSEDED,
              TaskState.SUPERSEDED,
              ASSIGNER,
              DECIDERS,
              Need.SUCCESSOR,
              Need.REASON),
          step(Set.of(TaskState.ACCEPTED), REOPENED, IN_PROGRESS, ASSIGNER, DECIDERS, Need.REASON));

  private TaskLifecycle() {}

  private static Step step(
      Set<TaskState> from,
      Act act,
      @Nullable TaskState to,
      Party who,
      Set<Role> roles,
      Need... needs) {
    return new Step(from, act, to, Set.of(who), roles, List.of(needs));
  }

  private static Step judged(Act act, TaskState to, Need... besides) {
    List<Need> needs = new java.util.ArrayList<>(List.of(Need.NOT_THE_DOER));
    needs.addAll(List.of(besides));
    needs.add(Need.REASON);
    return new Step(
        Set.of(TaskState.SUBMITTED), act, to, Set.of(ASSIGNER, MONITOR), DECIDERS, needs);
  }

  /** Whether anybody may do this in that state. */
  static boolean allows(TaskState state, Act act) {
    return STEPS.stream().anyMatch(s -> s.act() == act && s.from().contains(state));
  }

  /** The step that those parties with those roles may take. */
  static Optional<Step> find(TaskState state, Act act, Set<Party> parties, Set<Role> roles) {
    return STEPS.stream()
        .filter(s -> s.act() == act && s.from().contains(state))
        .filter(s -> s.who().stream().anyMatch(parties::contains))
        .filter(s -> s.roles().stream().anyMatch(roles::contains))
        .findFirst();
  }

  /** The table as a Mermaid state diagram. */
  public static String picture() {
    StringBuilder b = new StringBuilder("stateDiagram-v2\n  [*] --> ISSUED: ASSIGNED\n");
    for (Step s : STEPS) {
      for (TaskState from : TaskState.values()) {
        if (s.from().contains(from)) {
          b.append("  " + from + " --> " + (s.to() == null ? from : s.to()) + ": " + s.act());
          b.append(" (" + s.who().stream().map(Party::name).sorted().toList() + ")\n");
        }
      }
    }
    return b.toString();
  }
}
