package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
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
  @Autowired private InstantSource clock;
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

  @Test
  void anObjectionThatOpposesEntryTakesTheTreatyOutBetweenTheTwoAndIsNotKnownBefore() {
    LocalDate day = LocalDate.of(2005, 1, 1);
    for (String partner : List.of("FRA", "JPN")) {
      actions.record(act(partner, ActionKind.RATIFICATION, "", "1996-04-11", "1996-05-11"), lawyer);
    }
    TreatyAction reserved =
        actions.record(act("FRA", ActionKind.RESERVATION, "", "1996-04-11", ""), lawyer);
    assertThat(between("FRA", "JPN", AsOf.on(day))).isTrue();
    NewAction objection = answer("JPN", ActionKind.OBJECTION, "1997-01-01", reserved.id(), true);
    TreatyAction objected = actions.record(objection, lawyer);
    assertThat(between("FRA", "JPN", AsOf.on(day))).isFalse();
    assertThat(between("JPN", "FRA", AsOf.on(day))).isFalse();
    assertThat(between("FRA", "JPN", AsOf.on(LocalDate.of(1996, 12, 31)))).isTrue();
    actions.record(
        answer("JPN", ActionKind.WITHDRAWAL_OF_STATEMENT, "2004-01-01", objected.id(), false),
        lawyer);
    assertThat(between("FRA", "JPN", AsOf.on(day))).isTrue();
    assertThat(between("FRA", "JPN", new AsOf(day, Days.start(LocalDate.of(2001, 1, 1)))))
        .isFalse();
    assertThat(between("FRA", "JPN", new AsOf(day, Days.start(Days.today(clock))))).isTrue();
  }

  @Test
  void anAnswerNamesAnActOfAnotherAndOnlyItsAuthorTakesAnActBack() {
    actions.record(ratified("FRA", "1996-04-11"), lawyer);
    TreatyAction reserved =
        actions.record(act("FRA", ActionKind.RESERVATION, "", "1996-04-11", ""), lawyer);
    String code = "treaty.action.target";
    refused(act("JPN", ActionKind.OBJECTION, "", "1997-01-01", ""), code, "dong");
    refused(answer("FRA", ActionKind.OBJECTION, "1997-01-01", reserved.id(), false), code, "dong");
    refused(
        answer("JPN", ActionKind.WITHDRAWAL_OF_STATEMENT, "1997-01-01", reserved.id(), false),
        code,
        "dong");
    refused(
        answer("JPN", ActionKind.OBJECTION, "1996-04-10", reserved.id(), false),
        "treaty.action.order",
        "ngayNop");
    refused(
        answer("JPN", ActionKind.ACCESSION, "1997-01-01", reserved.id(), false),
        "treaty.action.target.none",
        "dong");
    refused(
        act("FRA", ActionKind.TERRITORIAL_APPLICATION, "", "1997-01-01", ""),
        "treaty.action.territory",
        "lanhTho");
  }

  @Test
  void aYearOfManyBeginningsLosesNoneOfVietNam() {
    assertThat(
            treaties.coming("VNM", LocalDate.of(1949, 1, 1), LocalDate.of(2030, 1, 1)).stream()
                .filter(c -> !c.partner().isEmpty())
                .map(Coming::partner))
        .hasSizeGreaterThan(50)
        .containsOnly("VNM");
  }

  private boolean between(String a, String b, AsOf asOf) {
    return treaties.between(a, b, asOf, 500, 0).rows().stream()
        .anyMatch(f -> f.treaty().equals(treaty.id()));
  }

  private NewAction answer(
      String partner, ActionKind kind, String day, long target, boolean opposing) {
    NewAction a = act(partner, kind, "", day, "");
    return new NewAction(
        a.treaty(),
        a.partner(),
        a.kind(),
        null,
        a.deposited(),
        null,
        null,
        "",
        "",
        "",
        a.source(),
        "",
        target,
        opposing);
  }
}
