package org.banggiao.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.banggiao.kernel.Role;
import org.junit.jupiter.api.Test;

class TaskLifecycleTest {

  @Test
  void thePictureInTheDocumentsIsTheTable() throws IOException {
    assertThat(Files.readString(Path.of("docs", "tasks.md"))).contains(TaskLifecycle.picture());
  }

  @Test
  void everyStateIsReachedAndEveryOpenOneCanBeLeft() {
    Set<TaskState> reached = EnumSet.of(TaskState.ISSUED);
    for (TaskLifecycle.Step s : TaskLifecycle.STEPS) {
      if (s.to() != null) {
        reached.add(s.to());
      }
    }
    assertThat(reached).containsExactlyInAnyOrder(TaskState.values());
    for (TaskState state : TaskState.values()) {
      boolean left =
          TaskLifecycle.STEPS.stream()
              .anyMatch(s -> s.from().contains(state) && s.to() != null && s.to() != state);
      assertThat(left).as("%s", state).isEqualTo(!state.withdrawn());
    }
  }

  @Test
  void onlyOthersThanTheDoerJudgeAndMoveDeadlines() {
    for (Act act : Set.of(Act.ACCEPTED, Act.RETURNED, Act.DEADLINE_SET, Act.RESUMED)) {
      assertThat(TaskLifecycle.STEPS)
          .filteredOn(s -> s.act() == act)
          .isNotEmpty()
          .allMatch(s -> s.needs().contains(Need.NOT_THE_DOER))
          .noneMatch(s -> s.who().contains(Party.LEAD));
    }
  }

  @Test
  void aReaderMayDoNothing() {
    for (TaskState state : TaskState.values()) {
      for (Act act : Act.values()) {
        assertThat(
                TaskLifecycle.find(
                    state, act, EnumSet.allOf(Party.class), Set.of(Role.READER, Role.AUDITOR)))
            .isEmpty();
      }
    }
  }
}
