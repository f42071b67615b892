package org.banggiao.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures published by the government on the tasks it gave, recomputed. */
class RatesTest {

  @Test
  void theReportOf2017ComesOutOnTheDueBase() {
    Rates rates = new Rates(14_068, 1_983, 223);
    assertThat(rates.base()).isEqualTo(16_274);
    assertThat(rates.completion()).isEqualByComparingTo("98.63");
    assertThat(rates.arrears()).isEqualByComparingTo("1.37");
    assertThat(rates.punctuality()).isEqualByComparingTo("86.44");
  }

  @Test
  void theTotalsOf2016And2017AreTheSumsOfTheirClasses() {
    assertThat(line(14_068, 1_983, 5_640, 223).total()).isEqualTo(21_914);
    assertThat(line(1_310, 429, 1_812, 175).total()).isEqualTo(3_726);
  }

  @Test
  void theFirstEightMonthsOf2016Agree() {
    assertThat(new Rates(2_501, 0, 222).completion()).isEqualByComparingTo("91.85");
  }

  @Test
  void theArrearsOfOctober2016WereNotPublishedOnThisBase() {
    assertThat(new Rates(4_069, 0, 142).arrears()).isEqualByComparingTo("3.37");
  }

  @Test
  void withNothingDueThereIsNoRate() {
    assertThat(new Rates(0, 0, 0).completion()).isNull();
  }

  @Test
  void halvesAreRoundedUp() {
    assertThat(new Rates(1, 0, 799).completion()).isEqualByComparingTo("0.13");
  }

  private static FourClasses.Line line(long onTime, long late, long inTime, long overdue) {
    Map<TimeClass, Long> counts = new EnumMap<>(TimeClass.class);
    counts.put(TimeClass.DONE_ON_TIME, onTime);
    counts.put(TimeClass.DONE_LATE, late);
    counts.put(TimeClass.OPEN_IN_TIME, inTime);
    counts.put(TimeClass.OPEN_OVERDUE, overdue);
    return new FourClasses.Line(1, counts, 0, 0);
  }
}
