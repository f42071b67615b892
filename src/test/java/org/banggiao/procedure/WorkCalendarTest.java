package org.banggiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** The calendar of work is the office's to keep, and files keep what they counted by. */
@ProductTest
class WorkCalendarTest {

  private static final LocalDate OPENED = LocalDate.of(2022, 6, 1);
  private static final LocalDate BEGUN = LocalDate.of(2022, 6, 6);
  private static final LocalDate DUE = LocalDate.of(2022, 6, 15);

  @Autowired private WorkCalendar calendar;
  @Autowired private DomesticFiles files;
  @Autowired private Actors actors;

  private Actor administrator() {
    return actors.of("BNG-15", Role.ADMINISTRATOR);
  }

  private static DayOff day(LocalDate day, DayOff.Kind kind) {
    return new DayOff(day, kind, "Nghỉ thử", "", "Thông báo thử", "found", "thử", "Người thử");
  }

  private LocalDate due() {
    Actor lawyer = actors.officerOf("BNG-10");
    DomesticFile f =
        files.open(
            new NewFile(
                new Nature(Kind.AGREEMENT, false, true, Side.MINISTRY, Set.of()),
                "Bản ghi nhớ thử " + UUID.randomUUID(),
                actors.body("BCT").id(),
                null,
                OPENED,
                true),
            lawyer);
    files.act(f.id(), 0, FileDeed.of(FileAct.COMPLETED, Step.DRAFT, OPENED, ""), lawyer);
    files.act(f.id(), 0, FileDeed.of(FileAct.STARTED, Step.CONSULTATION, BEGUN, ""), lawyer);
    last = f.id();
    return files.get(f.id()).due();
  }

  private long last;

  @Test
  void aDayAnnouncedLaterMovesNewDeadlinesAndLeavesThoseAlreadyCounted() {
    assertThat(due()).isEqualTo(DUE);
    long before = last;
    LocalDate off = LocalDate.of(2022, 6, 8);
    LocalDate worked = LocalDate.of(2022, 6, 11);
    calendar.record(day(off, DayOff.Kind.OFF), administrator());
    try {
      assertThat(due()).isEqualTo(DUE.plusDays(1));
      assertThat(files.get(before).due()).isEqualTo(DUE);
      assertThat(
              files.progress(files.get(before)).stream()
                  .filter(l -> l.step() == Step.CONSULTATION)
                  .findFirst()
                  .orElseThrow()
                  .reckoning()
                  .skipped())
          .isEmpty();
      calendar.swap(day(off, DayOff.Kind.OFF), worked, administrator());
      assertThat(due()).isEqualTo(DUE);
    } finally {
      calendar.record(day(off, DayOff.Kind.USUAL), administrator());
      calendar.record(day(worked, DayOff.Kind.USUAL), administrator());
    }
    assertThat(due()).isEqualTo(DUE);
  }

  @Test
  void aWorkingDayInExchangeMustBeOfAWeekendAndNothingIsKeptOtherwise() {
    LocalDate off = LocalDate.of(2033, 6, 8);
    assertThatThrownBy(
            () -> calendar.swap(day(off, DayOff.Kind.OFF), off.plusDays(1), administrator()))
        .hasMessageContaining("procedure.calendar.work");
    assertThat(calendar.working().works(off)).isTrue();
  }

  @Test
  void whatTheOfficeEnteredStaysWhenTheProductBringsItsDaysAgain() {
    LocalDate hung = LocalDate.of(2027, 4, 16);
    calendar.record(day(hung, DayOff.Kind.USUAL), administrator());
    int rows = calendar.list().size();
    calendar.run(new DefaultApplicationArguments());
    assertThat(calendar.working().works(hung)).isTrue();
    assertThat(calendar.list()).hasSize(rows);
    calendar.record(day(hung, DayOff.Kind.OFF), administrator());
  }

  @Test
  void everyShippedDayNamesItsBasisAndTheAnnouncedYearsAreSure() {
    assertThat(DaysOff.shipped())
        .allSatisfy(d -> assertThat(d.basis() + d.source()).isNotEmpty())
        .filteredOn(d -> d.day().getYear() >= 2024 && d.day().getYear() <= 2026)
        .filteredOn(d -> !d.weak())
        .allSatisfy(d -> assertThat(d.confidence()).isEqualTo("found"));
    WorkingDays days = new WorkingDays(DaysOff.shipped());
    assertThat(days.known(2026)).isTrue();
    assertThat(days.known(2027)).isFalse();
    assertThat(days.works(LocalDate.of(2027, 2, 8))).isFalse();
    // Meant to be a day off; the law that says so could not be read.
    assertThat(days.sure(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 25))).isFalse();
    assertThat(days.sure(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 20))).isTrue();
  }
}
