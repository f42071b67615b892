package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.treaty.TreatyExamples.act;
import static org.banggiao.treaty.TreatyExamples.correcting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StandingsTest {

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<Standing> of(TreatyAction... acts) {
    return Standings.of("t", Standings.live(List.of(acts)), Map.of());
  }

  @Test
  void aPartnerThatLeftAndCameBackHasTwoStretches() {
    List<Standing> all =
        of(
            act(1, "ISL", ActionKind.RATIFICATION, "1947-03-10", "1948-11-10"),
            act(2, "ISL", ActionKind.WITHDRAWAL, "1991-12-27", "1992-06-30"),
            act(3, "ISL", ActionKind.ACCESSION, "2002-10-10", "2002-10-10"));
    assertThat(all).hasSize(2);
    assertThat(all.getFirst().on(day("1992-06-29"))).isEqualTo(Standing.State.IN_FORCE);
    assertThat(all.getFirst().on(day("1992-06-30"))).isEqualTo(Standing.State.ENDED);
    assertThat(all.getLast().on(day("2002-10-10"))).isEqualTo(Standing.State.IN_FORCE);
  }

  @Test
  void aConsentTakenBackBeforeEntryIntoForceLeavesOnlyTheSignature() {
    Standing s =
        of(
                act(1, "THA", ActionKind.SIGNATURE, "2000-10-02", ""),
                act(2, "THA", ActionKind.RATIFICATION, "2001-01-01", ""),
                act(3, "THA", ActionKind.WITHDRAWAL, "2001-06-01", ""))
            .getFirst();
    assertThat(s.on(day("2001-07-01"))).isEqualTo(Standing.State.SIGNED);
  }

  @Test
  void aRatificationRevokedLeavesTheSignatureStanding() {
    Standing s =
        of(
                act(1, "RUS", ActionKind.SIGNATURE, "1996-09-24", ""),
                act(2, "RUS", ActionKind.RATIFICATION, "2000-06-30", ""),
                act(3, "RUS", ActionKind.RATIFICATION_REVOKED, "2023-11-03", ""))
            .getFirst();
    assertThat(s.on(day("2024-01-01"))).isEqualTo(Standing.State.SIGNED);
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatItCorrectsAndAStrikeLeavesNothing() {
    TreatyAction wrong = act(1, "FRA", ActionKind.RATIFICATION, "1996-04-11", "1996-05-11");
    TreatyAction right =
        correcting(2, 1, act(2, "FRA", ActionKind.RATIFICATION, "1996-04-12", "1996-05-12"), false);
    assertThat(of(wrong, right))
        .singleElement()
        .extracting(Standing::from)
        .isEqualTo(day("1996-05-12"));
    assertThat(of(wrong, correcting(2, 1, wrong, true))).isEmpty();
  }

  @Test
  void theOrderOfRecordingNeverMatters() {
    List<TreatyAction> acts =
        new ArrayList<>(
            List.of(
                act(1, "ISL", ActionKind.RATIFICATION, "1947-03-10", "1948-11-10"),
                act(2, "ISL", ActionKind.WITHDRAWAL, "1991-12-27", "1992-06-30"),
                act(3, "ISL", ActionKind.ACCESSION, "2002-10-10", "2002-10-10"),
                act(4, "NOR", ActionKind.SIGNATURE, "1946-12-02", ""),
                act(5, "NOR", ActionKind.RATIFICATION, "1948-03-03", "1948-11-10"),
                act(6, "SUN", ActionKind.RATIFICATION, "1948-09-11", "1948-11-10")));
    List<Standing> expected = Standings.of("t", acts, Map.of());
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(acts, random);
      assertThat(Standings.of("t", acts, Map.of())).isEqualTo(expected);
    }
    assertThat(expected).extracting(Standing::partner).contains("RUS").doesNotContain("SUN");
  }

  @Test
  void whatTheClauseGivesGoesBeforeWhatIsStated() {
    Standing s =
        Standings.of(
                "t",
                List.of(act(1, "VNM", ActionKind.RATIFICATION, "1994-07-25", "1994-11-17")),
                Map.of("VNM", day("1994-11-16")))
            .getFirst();
    assertThat(s.from()).isEqualTo(day("1994-11-16"));
    assertThat(s.basis()).isEqualTo(Standing.Basis.COMPUTED);
  }
}
