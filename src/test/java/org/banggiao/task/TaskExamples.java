package org.banggiao.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.organisation.Body;
import org.jspecify.annotations.Nullable;

/** Named tasks and stories for tests. */
final class TaskExamples {

  static final LocalDate GIVEN = LocalDate.of(2025, 3, 1);
  static final LocalDate DUE = LocalDate.of(2025, 3, 31);

  private TaskExamples() {}

  static NewTask task(Body lead, @Nullable LocalDate due, Body... cooperators) {
    return task(lead, List.of(), due, cooperators);
  }

  static NewTask task(
      Body lead, List<PassageRef> given, @Nullable LocalDate due, Body... cooperators) {
    return new NewTask(
        new RecordRef("directive", "12"),
        given,
        "Trình đề án " + lead.code(),
        "Đề án",
        lead.id(),
        java.util.Arrays.stream(cooperators).map(Body::id).toList(),
        null,
        due,
        due == null ? "Nguồn không nêu hạn" : "Kết luận hội nghị",
        false,
        false);
  }

  static Fact fact(Act act, LocalDate on, TaskState state) {
    return new Fact(act, on, instant(on), state, false, null, 1);
  }

  static Fact given(@Nullable LocalDate due) {
    return new Fact(Act.ASSIGNED, GIVEN, instant(GIVEN), TaskState.ISSUED, true, due, 1);
  }

  static Facts story(@Nullable LocalDate due, Fact... then) {
    List<Fact> all = new ArrayList<>(List.of(given(due)));
    all.addAll(List.of(then));
    return new Facts(false, all);
  }

  private static Instant instant(LocalDate on) {
    return org.banggiao.kernel.Days.start(on).plusSeconds(3600);
  }

  /** A story made by walking the lifecycle at random; the same seed gives the same story. */
  static Facts random(long seed) {
    Random r = new Random(seed);
    LocalDate on = GIVEN.plusDays(r.nextInt(40));
    LocalDate due = r.nextInt(5) == 0 ? null : on.plusDays(r.nextInt(60));
    long lead = 1 + r.nextInt(3);
    TaskState state = TaskState.ISSUED;
    List<Fact> story = new ArrayList<>();
    story.add(new Fact(Act.ASSIGNED, on, instant(on), state, true, due, lead));
    for (int i = r.nextInt(9); i > 0; i--) {
      on = on.plusDays(r.nextInt(20));
      TaskState from = state;
      List<TaskLifecycle.Step> open =
          TaskLifecycle.STEPS.stream().filter(s -> s.from().contains(from)).toList();
      if (open.isEmpty()) {
        break;
      }
      TaskLifecycle.Step step = open.get(r.nextInt(open.size()));
      state = step.to() == null ? state : step.to();
      boolean sets = step.act() == Act.DEADLINE_SET || step.act() == Act.RESUMED;
      if (step.act() == Act.LEAD_CHANGED) {
        lead = 1 + r.nextInt(3);
      }
      story.add(
          new Fact(
              step.act(),
              on,
              instant(on),
              state,
              sets,
              sets && r.nextInt(4) > 0 ? on.plusDays(r.nextInt(30)) : null,
              lead));
    }
    return new Facts(r.nextInt(10) == 0, story);
  }
}
