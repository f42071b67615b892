package org.banggiao.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.indicator.IndicatorExamples.said;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionRulesTest {

  @Test
  void reachedEightHundredContradictsAboutSevenHundredEightySix() {
    assertThat(contradict(said(Comparator.REACH, "800"), said(Comparator.ABOUT, "786"))).isTrue();
  }

  @Test
  void nearlyEightHundredAgreesWithAboutSevenHundredEightySix() {
    assertThat(contradict(said(Comparator.LT_NEAR, "800"), said(Comparator.ABOUT, "786")))
        .isFalse();
  }

  @Test
  void overSevenHundredAgreesWithAboutSevenHundredThirtyTwo() {
    assertThat(contradict(said(Comparator.GT, "700"), said(Comparator.ABOUT, "732"))).isFalse();
  }

  @Test
  void overEighteenContradictsAboutSeventeenPointSix() {
    assertThat(contradict(said(Comparator.GT, "18"), said(Comparator.ABOUT, "17.6"))).isTrue();
  }

  @Test
  void aPlainNumberAllowsHalfAUnitOfItsLastDigit() {
    assertThat(contradict(said(Comparator.EQ, "786"), said(Comparator.EQ, "786.29"))).isFalse();
    assertThat(contradict(said(Comparator.EQ, "786.3"), said(Comparator.EQ, "786.0"))).isTrue();
  }

  @Test
  void aRangeAgreesWithWhatItHolds() {
    Observation range = IndicatorExamples.range("5", "10");
    assertThat(contradict(range, said(Comparator.EQ, "7"))).isFalse();
    assertThat(contradict(range, said(Comparator.EQ, "12"))).isTrue();
  }

  @Test
  void belowContradictsOver() {
    assertThat(contradict(said(Comparator.LT, "5"), said(Comparator.GT, "6"))).isTrue();
    assertThat(contradict(said(Comparator.LE, "6"), said(Comparator.GE, "6"))).isFalse();
  }

  @Test
  void otherWindowsNeverContradict() {
    Observation wholeYear = said(Comparator.EQ, "930");
    Observation part = IndicatorExamples.in("2025-01-01..2025-12-15", "883.7");
    assertThat(contradict(wholeYear, part)).isFalse();
  }

  @Test
  void anUndecidedContradictionIsOpenAndADecisionClosesItUntilANewSourceComes() {
    Observation a = said(Comparator.REACH, "800");
    Observation b = said(Comparator.ABOUT, "786");
    assertThat(Figure.of(List.of(a, b), null).open()).isTrue();
    Figure decided = Figure.of(List.of(a, b), IndicatorExamples.choosing(b, a, b));
    assertThat(decided.open()).isFalse();
    assertThat(decided.shown()).isEqualTo(b);
    Observation c = said(Comparator.EQ, "810.1");
    assertThat(Figure.of(List.of(a, b, c), IndicatorExamples.choosing(b, a, b)).open()).isTrue();
  }

  @Test
  void aDecisionForAnObservationSinceCorrectedDecidesNothing() {
    Observation a = said(Comparator.REACH, "800");
    Observation b = said(Comparator.ABOUT, "786");
    Observation gone = said(Comparator.ABOUT, "785");
    assertThat(Figure.of(List.of(a, b), IndicatorExamples.choosing(gone, a, b, gone)).open())
        .isTrue();
  }

  private static boolean contradict(Observation a, Observation b) {
    return ContradictionRules.contradict(a, b);
  }
}
