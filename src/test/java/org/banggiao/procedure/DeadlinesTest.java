package org.banggiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.procedure.Limit.Variant;
import org.banggiao.shell.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines by the law of their day, counted over weekends, Tết and exchanged days. */
class DeadlinesTest {

  private static final Nature TREATY =
      new Nature(Kind.TREATY, false, true, Side.GOVERNMENT, Set.of());
  private static final WorkingDays CALENDAR = new WorkingDays(DaysOff.shipped());

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static Limit limit(String id) {
    return Limits.find(id).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "APPRAISAL, 2025-12-31, 20, false",
    "APPRAISAL, 2026-01-01, 10, true",
    "CHECK, 2016-07-01, 15, false",
    "CHECK, 2026-03-01, 10, true",
    "ORIGINALS, 2025-06-01, 10, false",
    "ORIGINALS, 2026-06-01, 10, true"
  })
  void eachDayHasItsOwnLimitAndTheAmendmentIsMarked(
      Step step, LocalDate day, int days, boolean toVerify) {
    Limit found = Limits.on(step, TREATY, day).orElseThrow();
    assertThat(found.number()).isEqualTo(days);
    assertThat(found.toVerify(day)).isEqualTo(toVerify);
  }

  @Test
  void aCouncilAndTheShortProcedureHaveTheirOwn() {
    Nature council = new Nature(Kind.TREATY, false, true, Side.GOVERNMENT, Set.of(Flag.COUNCIL));
    Nature brief = new Nature(Kind.TREATY, false, true, Side.GOVERNMENT, Set.of(Flag.SHORT));
    assertThat(Limits.on(Step.APPRAISAL, council, day("2025-01-01")).orElseThrow().number())
        .isEqualTo(60);
    assertThat(Limits.on(Step.CHECK, brief, day("2025-01-01")).orElseThrow().number()).isEqualTo(5);
    assertThat(Limits.on(Step.CHECK, council, day("2026-01-01")).orElseThrow().known()).isFalse();
  }

  @Test
  void beforeTheLawThereIsNoLimit() {
    assertThat(Limits.on(Step.CHECK, TREATY, day("2016-06-30"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Tết 2025: Monday 27 to Friday 31 January are off.
    "2025-01-22, 2025-02-07",
    // 30 April and 1 May 2025, 2 May off in exchange for Saturday 26 April, which is worked.
    "2025-04-24, 2025-05-07",
    // Nothing between.
    "2025-03-03, 2025-03-12",
    // Tết 2026: 16 to 20 February.
    "2026-02-12, 2026-03-02"
  })
  void sevenWorkingDaysSkipWeekendsTetAndExchangedDays(LocalDate from, LocalDate due) {
    Reckoning r = Reckoning.of(limit("consultation"), from, CALENDAR);
    assertThat(r.due()).isEqualTo(due);
    assertThat(r.sure()).isTrue();
  }

  @Test
  void theDaysSkippedAreNamed() {
    Reckoning r = Reckoning.of(limit("consultation"), day("2025-01-22"), CALENDAR);
    assertThat(r.skipped())
        .containsExactly(
            day("2025-01-27"),
            day("2025-01-28"),
            day("2025-01-29"),
            day("2025-01-30"),
            day("2025-01-31"));
  }

  @Test
  void aCountThroughAYearWithoutItsTetIsNotSure() {
    assertThat(Reckoning.of(limit("consultation"), day("2027-03-01"), CALENDAR).sure()).isFalse();
    assertThat(Reckoning.of(limit("consultation"), day("2026-12-28"), CALENDAR).sure()).isFalse();
    assertThat(CALENDAR.known(2026)).isTrue();
  }

  @Test
  void calendarDaysStayWhereTheyFallAndSayWhereARestDayWouldCarryThem() {
    Reckoning r = Reckoning.of(limit("originals"), day("2025-01-16"), CALENDAR);
    assertThat(r.due()).isEqualTo(day("2025-01-26"));
    assertThat(r.falls()).isTrue();
    assertThat(r.moved()).isEqualTo(day("2025-02-03"));
    assertThat(Reckoning.of(limit("originals"), day("2025-03-03"), CALENDAR).falls()).isFalse();
  }

  @Test
  void someAreCountedBackwardsAndSomeComeEveryYear() {
    assertThat(Reckoning.of(limit("assembly-dossier"), day("2025-10-20"), CALENDAR).due())
        .isEqualTo(day("2025-09-20"));
    assertThat(Reckoning.of(limit("yearly-report"), day("2025-11-15"), CALENDAR).due())
        .isEqualTo(day("2025-11-15"));
    assertThat(Reckoning.of(limit("yearly-report"), day("2025-11-16"), CALENDAR).due())
        .isEqualTo(day("2026-11-15"));
  }

  @Test
  void aDayTakenBackIsWorkedAgain() {
    var rows = new java.util.ArrayList<>(DaysOff.shipped());
    rows.add(new DayOff(day("2026-09-02"), DayOff.Kind.USUAL, "x", "", "x", "found", "x", "Người"));
    rows.add(new DayOff(day("2026-09-01"), DayOff.Kind.USUAL, "x", "", "x", "found", "x", "Người"));
    WorkingDays changed = new WorkingDays(rows);
    assertThat(changed.works(day("2026-09-01"))).isTrue();
    assertThat(CALENDAR.works(day("2026-09-01"))).isFalse();
    assertThat(CALENDAR.works(day("2025-04-26"))).isTrue();
    assertThat(CALENDAR.works(day("2031-01-01"))).isFalse();
  }

  @Test
  void noTwoRowsOfOneCaseHoldOnTheSameDay() {
    for (Step step : Step.values()) {
      for (Variant v : Variant.values()) {
        for (String day : List.of("2016-07-01", "2021-07-01", "2025-12-31", "2026-01-01")) {
          assertThat(
                  Limits.of(step).stream().filter(l -> l.variant() == v && l.on(day(day))).count())
              .isLessThanOrEqualTo(1);
        }
      }
    }
    assertThat(Limits.list().stream().map(Limit::id).toList()).doesNotHaveDuplicates();
  }

  @Test
  void everyLimitThatNamesADutyAgreesWithIt() {
    Map<String, Map<String, String>> duties =
        Facts.rows("statutory_deadlines.csv").stream()
            .collect(Collectors.toMap(r -> r.getOrDefault("id", ""), r -> r));
    Set<String> named = new HashSet<>();
    for (Limit l : Limits.list()) {
      if (!l.duty().isEmpty()) {
        named.add(l.duty());
        Map<String, String> duty = duties.getOrDefault(l.duty(), Map.of());
        assertThat(duty.getOrDefault("legal_basis", "")).contains(l.article().law());
        assertThat(duty.getOrDefault("deadline", ""))
            .contains(l.unit() == Limit.Unit.YEARLY ? "15 Nov" : l.number() + " days");
      }
    }
    assertThat(named).hasSize(11);
  }

  @Test
  void everyDutyIsToldInBothLanguages() {
    for (Map<String, String> duty : Facts.rows("statutory_deadlines.csv")) {
      assertThat(duty).allSatisfy((column, text) -> assertThat(text).as(column).isNotEmpty());
    }
  }

  @Test
  void bothStepsOfAnObjectionInTheAssemblyTakeSevenWorkingDaysEach() {
    Nature n = new Nature(Kind.AGREEMENT, false, true, Side.ASSEMBLY, Set.of(Flag.OBJECTION));
    Limit first = Limits.on(Step.OBJECTION, n, day("2025-03-03")).orElseThrow();
    Limit second = Limits.on(Step.OBJECTION_CHAIR, n, day("2025-03-03")).orElseThrow();
    Reckoning vice = Reckoning.of(first, day("2025-03-03"), CALENDAR);
    assertThat(vice.due()).isEqualTo(day("2025-03-12"));
    assertThat(Reckoning.of(second, vice.due(), CALENDAR).due()).isEqualTo(day("2025-03-21"));
    assertThat(first.article(n)).isEqualTo(new Article("70/2020/QH14", "13(4)"));
    assertThat(second.article(n)).isEqualTo(new Article("70/2020/QH14", "13(4)(b)"));
  }

  @Test
  void theNamingOfTheLeadAndThePlanHaveFifteenDaysEachToBeVerifiedSince2026() {
    for (String id : List.of("implementer", "plan")) {
      assertThat(limit(id).number()).isEqualTo(15);
      assertThat(limit(id).article().number()).startsWith("76(");
      assertThat(limit(id).toVerify(day("2025-12-31"))).isFalse();
      assertThat(limit(id).toVerify(day("2026-01-01"))).isTrue();
    }
  }
}
