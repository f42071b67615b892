package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class TreatyActionsTest {

  private static final AsOf NOW = AsOf.on(LocalDate.of(2026, 1, 1));

  @Autowired private Actors actors;
  @Autowired private Treaties treaties;
  @Autowired private TreatyActions actions;
  @Autowired private Recomputation recomputation;
  private Actor lawyer;
  private Treaty treaty;

  @BeforeEach
  void enter() {
    lawyer = actors.officerOf("LUAT-DIEU-UOC");
    treaty =
        actions.enter(
            new NewTreaty(
                "Công ước thử nghiệm",
                "",
                "convention",
                false,
                new PartialDay("1990-05-01"),
                "Hà Nội",
                "",
                "",
                Rule.UNKNOWN,
                "bài thử"),
            lawyer);
  }

  private NewAction ratified(String partner, String day) {
    return act(partner, ActionKind.RATIFICATION, "", day, "");
  }

  private NewAction act(
      String partner, ActionKind kind, String received, String day, String effect) {
    return new NewAction(
        treaty.id(),
        partner,
        kind,
        PartialDay.read(received),
        PartialDay.read(day),
        null,
        PartialDay.read(effect),
        "",
        "",
        "",
        "C.N.1 (thử)");
  }

  private void refused(NewAction a, String code, String field) {
    assertThatThrownBy(() -> actions.record(a, lawyer))
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .satisfies(r -> {
          assertThat(r.code()).isEqualTo(code);
          assertThat(r.field()).isEqualTo(field);
        });
  }

  @Test
  void theSecondOfTwoLawyersWhoRecordTheSameDepositIsToldWhoWasFirst() {
    actions.record(ratified("FRA", "1996-04-11"), lawyer);
    Actor second = actors.officerOf("LUAT-DIEU-UOC-2");
    assertThatThrownBy(() -> actions.record(ratified("Pháp", "1996-04-11"), second))
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .satisfies(r -> {
          assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT);
          assertThat(r.arguments().getFirst()).isEqualTo(lawyer.name());
        });
    assertThat(treaties.actions(treaty.id(), NOW)).hasSize(1);
  }

  @Test
  void anActionBeforeAdoptionIsRefusedAtItsDay() {
    refused(ratified("FRA", "1990-04-30"), "treaty.action.adopted", "ngayNop");
    assertThat(actions.record(ratified("FRA", "1990"), lawyer).day()).isEqualTo("1990-01-01");
  }

  @Test
  void anActorThatDidNotExistYetIsRefused() {
    refused(ratified("CZE", "1992-06-01"), "treaty.action.existed", "ben");
    actions.record(ratified("CSK", "1992-06-01"), lawyer);
  }

  @Test
  void datesTheWrongWayRoundAreRefused() {
    refused(
        act("FRA", ActionKind.RATIFICATION, "1996-04-12", "1996-04-11", ""),
        "treaty.action.order",
        "ngayNop");
  }

  @Test
  void nobodyWithdrawsFromWhatBindsThemNot() {
    refused(
        act("FRA", ActionKind.WITHDRAWAL, "", "1996-04-11", ""), "treaty.action.nothing", "loai");
  }

  @Test
  void aCorrectionNamesWhatItCorrectsAndIsMadeOnce() {
    TreatyAction wrong = actions.record(ratified("FRA", "1996-04-11"), lawyer);
    TreatyAction right = actions.correct(wrong.id(), ratified("FRA", "1996-04-12"), lawyer);
    assertThat(right.corrects()).isEqualTo(wrong.id());
    assertThat(treaties.actions(treaty.id(), NOW)).singleElement().isEqualTo(right);
    assertThat(treaties.history(treaty.id(), NOW)).hasSize(2);
    assertThatThrownBy(() -> actions.correct(wrong.id(), ratified("FRA", "1996-04-13"), lawyer))
        .hasMessageContaining("treaty.action.corrected");
    actions.strike(right.id(), "ghi nhầm điều ước", lawyer);
    assertThat(treaties.actions(treaty.id(), NOW)).isEmpty();
    assertThat(treaties.standings(treaty.id(), NOW)).isEmpty();
  }

  @Test
  void aReaderRecordsNothing() {
    Actor reader = actors.of("LUAT-DIEU-UOC", Role.READER);
    assertThatThrownBy(() -> actions.record(ratified("FRA", "1996-04-11"), reader))
        .hasMessageContaining("forbidden");
  }

  @Test
  void standingsKeptAreThoseWorkedOutAgain() {
    actions.record(act("FRA", ActionKind.RATIFICATION, "", "1996-04-11", "1996-05-11"), lawyer);
    actions.record(act("FRA", ActionKind.WITHDRAWAL, "", "2001-01-01", "2002-01-01"), lawyer);
    actions.record(act("FRA", ActionKind.ACCESSION, "", "2005-01-01", "2005-02-01"), lawyer);
    assertThat(treaties.standings(treaty.id(), NOW))
        .isEqualTo(recomputation.standings(treaty, treaties.actions(treaty.id(), NOW)))
        .hasSize(2);
  }
}
