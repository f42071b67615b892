package org.banggiao.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.task.TaskExamples.DUE;
import static org.banggiao.task.TaskExamples.GIVEN;
import static org.banggiao.task.TaskExamples.fact;
import static org.banggiao.task.TaskExamples.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.banggiao.kernel.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelinessTest {

  private static final Fact SENT_ON_TIME = fact(Act.SUBMITTED, DUE, TaskState.SUBMITTED);
  private static final Fact SENT_LATE = fact(Act.SUBMITTED, DUE.plusDays(1), TaskState.SUBMITTED);

  private static TimeClass on(Facts facts, LocalDate day) {
    return Timeliness.of(facts, AsOf.on(day)).orElseThrow().timeClass();
  }

  @Test
  void theLastDayOfTheDeadlineIsInTimeAndTheNextIsOverdue() {
    assertThat(on(story(DUE), DUE)).isEqualTo(TimeClass.OPEN_IN_TIME);
    assertThat(on(story(DUE), DUE.plusDays(1))).isEqualTo(TimeClass.OPEN_OVERDUE);
  }

  @Test
  void aTaskIsNothingBeforeItWasGiven() {
    assertThat(Timeliness.of(story(DUE), AsOf.on(GIVEN.minusDays(1)))).isEmpty();
  }

  @Test
  void whatWaitsToBeJudgedDoesNotAge() {
    Facts sent = story(DUE, SENT_ON_TIME);
    assertThat(on(sent, DUE.plusDays(90))).isEqualTo(TimeClass.OPEN_IN_TIME);
    Timely later = Timeliness.of(sent, AsOf.on(DUE.plusDays(90))).orElseThrow();
    assertThat(later.mark()).isEqualTo(Mark.WAITING);
  }

  @Test
  void theDayOfSubmissionCountsAndNotTheDayOfAcceptance() {
    Fact accepted = fact(Act.ACCEPTED, DUE.plusDays(20), TaskState.ACCEPTED);
    assertThat(on(story(DUE, SENT_ON_TIME, accepted), DUE.plusDays(20)))
        .isEqualTo(TimeClass.DONE_ON_TIME);
    assertThat(on(story(DUE, SENT_LATE, accepted), DUE.plusDays(20)))
        .isEqualTo(TimeClass.DONE_LATE);
  }

  @Test
  void aReturnedTaskIsOpenAndTheDaysItWaitedCountAgain() {
    Fact returned = fact(Act.RETURNED, DUE.plusDays(5), TaskState.IN_PROGRESS);
    Facts facts = story(DUE, SENT_ON_TIME, returned);
    assertThat(on(facts, DUE.plusDays(4))).isEqualTo(TimeClass.OPEN_IN_TIME);
    assertThat(on(facts, DUE.plusDays(5))).isEqualTo(TimeClass.OPEN_OVERDUE);
  }

  @Test
  void theDeadlineInForceOnTheDayCounts() {
    Fact moved =
        new Fact(
            Act.DEADLINE_SET,
            DUE.plusDays(10),
            org.banggiao.kernel.Days.start(DUE),
            TaskState.ISSUED,
            true,
            DUE.plusDays(30),
            1);
    assertThat(on(story(DUE, moved), DUE.plusDays(9))).isEqualTo(TimeClass.OPEN_OVERDUE);
    assertThat(on(story(DUE, moved), DUE.plusDays(10))).isEqualTo(TimeClass.OPEN_IN_TIME);
  }

  @Test
  void withoutDeadlineATaskIsInItsOwnClass() {
    Fact accepted = fact(Act.ACCEPTED, DUE, TaskState.ACCEPTED);
    assertThat(on(story(null), DUE)).isEqualTo(TimeClass.OPEN_NO_DEADLINE);
    assertThat(on(story(null, SENT_ON_TIME, accepted), DUE)).isEqualTo(TimeClass.DONE_NO_DEADLINE);
  }

  @Test
  void standingDutiesAndWithdrawnTasksAreNeverCounted() {
    Facts standing = new Facts(true, List.of(TaskExamples.given(null)));
    Fact cancelled = fact(Act.CANCELLED, DUE, TaskState.CANCELLED);
    assertThat(on(standing, DUE).counted()).isFalse();
    assertThat(on(story(DUE, cancelled), DUE).counted()).isFalse();
    assertThat(on(story(DUE, cancelled), DUE.minusDays(1)).counted()).isTrue();
  }

  @Test
  void onlyWhatWasKnownByThenIsRead() {
    Fact late =
        new Fact(
            Act.SUBMITTED,
            DUE,
            org.banggiao.kernel.Days.start(DUE.plusDays(3)),
            TaskState.SUBMITTED,
            false,
            null,
            1);
    AsOf known = new AsOf(DUE.plusDays(2), org.banggiao.kernel.Days.start(DUE.plusDays(2)));
    assertThat(Timeliness.of(story(DUE, late), known).orElseThrow().timeClass())
        .isEqualTo(TimeClass.OPEN_OVERDUE);
  }

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSpansSayTheSameAsTheFunctionOnEveryDay(long seed) {
    Facts facts = TaskExamples.random(seed);
    List<Span> spans = Timeliness.spans(facts);
    for (LocalDate d = GIVEN.minusDays(2); d.isBefore(GIVEN.plusDays(300)); d = d.plusDays(1)) {
      LocalDate day = d;
      var stretch =
          spans.stream().filter(s -> !day.isBefore(s.from()) && day.isBefore(s.until())).toList();
      var told = Timeliness.of(facts, AsOf.on(day));
      assertThat(stretch.stream().map(Span::timely).toList())
          .as("seed %d on %s", seed, day)
          .isEqualTo(told.stream().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatHappensLaterNeverChangesAnEarlierDay(long seed) {
    Facts facts = TaskExamples.random(seed);
    for (int n = 1; n < facts.story().size(); n++) {
      LocalDate before = facts.story().get(n).on().minusDays(1);
      Facts shorter = new Facts(facts.standing(), facts.story().subList(0, n));
      assertThat(Timeliness.of(shorter, AsOf.on(before)))
          .isEqualTo(Timeliness.of(facts, AsOf.on(before)));
    }
  }
}
