package org.banggiao.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.kernel.RecordRef;
import org.banggiao.task.Task;
import org.banggiao.task.TaskState;
import org.banggiao.task.TimeClass;
import org.banggiao.task.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosureSuggestionTest {

  private static final LocalDate GIVEN = LocalDate.of(2025, 2, 1);
  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

  @Test
  void withoutATaskThereIsNoEvidence() {
    assertThat(suggested()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void aTaskGivenIsNotAResult() {
    assertThat(suggested(open(TaskState.ISSUED), open(TaskState.ACKNOWLEDGED)))
        .isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void reportedWorkIsLimited() {
    assertThat(suggested(open(TaskState.IN_PROGRESS))).isEqualTo(Verdict.LIMITED);
  }

  @Test
  void whenAllAreAcceptedTheLeastVerdictCounts() {
    assertThat(suggested(done(Verdict.COMPLETE), done(Verdict.LIMITED))).isEqualTo(Verdict.LIMITED);
    assertThat(suggested(done(Verdict.COMPLETE), done(Verdict.COMPLETE)))
        .isEqualTo(Verdict.COMPLETE);
  }

  @Test
  void whenMostAreAcceptedAsGoodItIsSubstantialAndOtherwiseLimited() {
    assertThat(suggested(done(Verdict.COMPLETE), done(Verdict.SUBSTANTIAL), open(TaskState.ISSUED)))
        .isEqualTo(Verdict.SUBSTANTIAL);
    assertThat(suggested(done(Verdict.COMPLETE), open(TaskState.ISSUED)))
        .isEqualTo(Verdict.LIMITED);
  }

  @Test
  void overtakenCountsOnlyWhenAllAre() {
    assertThat(suggested(done(Verdict.OVERTAKEN))).isEqualTo(Verdict.OVERTAKEN);
    assertThat(suggested(done(Verdict.OVERTAKEN), done(Verdict.COMPLETE)))
        .isEqualTo(Verdict.COMPLETE);
  }

  @Test
  void theClassesAreCountedOnTheDay() {
    ClosureSuggestion s =
        ClosureSuggestion.of(
            List.of(done(Verdict.COMPLETE), open(TaskState.IN_PROGRESS), open(TaskState.CANCELLED)),
            DUE.plusDays(1));
    assertThat(s.tasks()).isEqualTo(2);
    assertThat(s.classes().get(TimeClass.OPEN_OVERDUE)).isEqualTo(1);
    assertThat(s.classes().get(TimeClass.DONE_ON_TIME)).isEqualTo(1);
  }

  private static Verdict suggested(Task... tasks) {
    return ClosureSuggestion.of(List.of(tasks), DUE).verdict();
  }

  private static Task open(TaskState state) {
    return task(state, null, null);
  }

  private static Task done(Verdict verdict) {
    return task(TaskState.ACCEPTED, verdict, DUE.minusDays(5));
  }

  private static Task task(
      TaskState state, @Nullable Verdict verdict, @Nullable LocalDate closedOn) {
    return new Task(
        1,
        1,
        RecordRef.of("directive", 1),
        List.of(),
        "Việc",
        "",
        1,
        2,
        null,
        List.of(),
        state,
        verdict,
        GIVEN,
        DUE,
        "căn cứ",
        false,
        null,
        closedOn,
        closedOn == null ? GIVEN : closedOn,
        null,
        true);
  }
}
