package org.banggiao.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.banggiao.indicator.IndicatorExamples.byPress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class IndicatorsTest {

  private static final AsOf NOW = AsOf.on(LocalDate.of(2026, 1, 1));

  @Autowired private Indicators indicators;
  @Autowired private IndicatorLoader loader;
  @Autowired private Actors actors;
  @Autowired private Documents documents;

  @Test
  void theReferenceFiguresAreThereOnceWithBothSidesOfTheirContradictions() {
    assertThat(loader.load()).isZero();
    Figure trade = indicators.figure("trade_total", "2024", NOW).orElseThrow();
    assertThat(trade.contradicting()).hasSize(2);
    assertThat(trade.live())
        .extracting(Observation::comparator)
        .containsExactlyInAnyOrder(Comparator.ABOUT, Comparator.REACH);
    assertThat(indicators.targets("gdp_growth"))
        .singleElement()
        .satisfies(t -> assertThat(t.comparator()).isEqualTo(Comparator.GE));
    assertThat(indicators.figure("gdp_growth", "2025", NOW).orElseThrow().contradicting())
        .isEmpty();
  }

  @Test
  void nothingOfMediumConfidenceIsLoadedAndTheHighCarriesABadge() {
    assertThat(indicators.figure("arrivals", "2021", NOW)).isEmpty();
    assertThat(indicators.figure("fdi_disbursed", "2020", NOW).orElseThrow().shown().toVerify())
        .isTrue();
  }

  @Test
  void aCorrectionSupersedesAndTheOldAnswerStaysForItsTime() throws Exception {
    Actor officer = actors.officerOf("CHI-SO");
    Observation first = indicators.observe(byPress("remittances", "2011", "9.0"), officer);
    Instant then = first.recordedAt();
    Observation second = indicators.observe(correcting(first, "9.1"), officer);
    assertThat(indicators.figure("remittances", "2011", NOW).orElseThrow().live())
        .containsExactly(second);
    AsOf before = new AsOf(LocalDate.of(2026, 1, 1), then);
    assertThat(indicators.figure("remittances", "2011", before).orElseThrow().live())
        .containsExactly(first);
    assertThatThrownBy(() -> indicators.observe(correcting(first, "9.2"), officer))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
  }

  @Test
  void aFigureOfADocumentKeepsItsPassageAndWordsAndNoOtherWords() {
    Actor officer = actors.officerOf("CHI-SO");
    long document =
        documents.paste("Báo cáo kiều hối", "Kiều hối gần 9 tỷ USD.", officer).document();
    Citation cited = documents.cite(document, 9, 21);
    assertThat(cited.quote()).isEqualTo("gần 9 tỷ USD");
    Observation kept = indicators.observe(cited("remittances", cited), officer);
    assertThat(kept.source()).isEqualTo(cited.passage());
    assertThat(kept.quote()).isEqualTo("gần 9 tỷ USD");
    assertThat(indicators.citing(document)).containsExactly(kept);
    Citation other = new Citation(new PassageRef(document, 9, 21), "gần 8 tỷ USD");
    assertThatThrownBy(() -> indicators.observe(cited("remittances", other), officer))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("indicator.quote"));
  }

  private static NewObservation cited(String indicator, Citation citation) {
    return NewObservation.cited(
        indicator, "2010", new java.math.BigDecimal("9"), Comparator.LT_NEAR, citation);
  }

  @Test
  void aContradictionIsDecidedWithAReasonAndDecidedOtherwiseLater() {
    Actor officer = actors.officerOf("CHI-SO");
    Observation a = indicators.observe(byPress("remittances", "2012", "10.0"), officer);
    Observation b = indicators.observe(byPress("remittances", "2012", "10.5"), officer);
    assertThat(indicators.openContradictions("2012", NOW)).hasSize(1);
    assertThatThrownBy(() -> indicators.decide("remittances", "2012", a.id(), " ", null, officer))
        .isInstanceOf(Refusal.class);
    Decision first =
        indicators.decide("remittances", "2012", a.id(), "số chính thức", null, officer);
    assertThat(indicators.openContradictions("2012", NOW)).isEmpty();
    assertThat(indicators.figure("remittances", "2012", NOW).orElseThrow().shown()).isEqualTo(a);
    indicators.decide("remittances", "2012", b.id(), "đã sửa", first.id(), officer);
    assertThat(indicators.figure("remittances", "2012", NOW).orElseThrow().shown()).isEqualTo(b);
    assertThat(indicators.decisions("remittances"))
        .extracting(Decision::reason)
        .contains("số chính thức", "đã sửa");
  }

  @Test
  void ofTwoDecisionsAtOnceOneWinsAndTheOtherIsTold() throws Exception {
    Actor officer = actors.officerOf("CHI-SO");
    Observation a = indicators.observe(byPress("remittances", "2013", "11.0"), officer);
    indicators.observe(byPress("remittances", "2013", "11.5"), officer);
    Callable<String> act =
        () -> {
          try {
            indicators.decide("remittances", "2013", a.id(), "số chính thức", null, officer);
            return "decided";
          } catch (Refusal refusal) {
            return refusal.code();
          }
        };
    try (var both = Executors.newFixedThreadPool(2)) {
      assertThat(both.invokeAll(List.of(act, act)).stream().map(f -> f.resultNow()).toList())
          .containsExactlyInAnyOrder("decided", "decision.taken");
    }
  }

  @Test
  void aReaderMayNeitherRecordNorDecide() {
    Actor reader = actors.of("CHI-SO", Role.READER);
    assertThatThrownBy(() -> indicators.observe(byPress("remittances", "2014", "12"), reader))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    assertThatThrownBy(() -> indicators.decide("trade_total", "2024", 1, "x", null, reader))
        .isInstanceOf(Refusal.class);
  }

  private static NewObservation correcting(Observation old, String value) {
    NewObservation n = byPress(old.indicator(), old.period(), value);
    return new NewObservation(
        n.indicator(),
        n.period(),
        n.value(),
        null,
        n.comparator(),
        n.kind(),
        null,
        n.sourceText(),
        n.note(),
        old.id(),
        true);
  }
}
