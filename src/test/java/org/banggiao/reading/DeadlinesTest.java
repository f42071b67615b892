package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Phrases of term and the last day each allows (anchor 10 March 2026). */
class DeadlinesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private static List<Deadline> in(String text) {
    return Deadlines.in("x " + text, new Span(2, text.length() + 2), DAY);
  }

  private static LocalDate due(String text) {
    List<Deadline> found = in(text);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst().due();
  }

  @Test
  void aPeriodIsDueOnItsLastDay() {
    assertThat(due("Trình đề án trong quý II.")).isEqualTo("2026-06-30");
    assertThat(due("Hoàn thành trong tháng 6.")).isEqualTo("2026-06-30");
    assertThat(due("Hoàn thành trong tháng 2.")).isEqualTo("2027-02-28");
    assertThat(due("Báo cáo vào cuối năm.")).isEqualTo("2026-12-31");
    assertThat(due("Hoàn thành trong năm 2027.")).isEqualTo("2027-12-31");
  }

  @Test
  void aDayWithoutAYearIsTheNextOne() {
    assertThat(due("Báo cáo trước ngày 15/11.")).isEqualTo("2026-11-15");
    assertThat(due("Gửi chậm nhất là ngày 30 tháng 6;")).isEqualTo("2026-06-30");
    assertThat(due("Gửi trước ngày 20/02.")).isEqualTo("2027-02-20");
  }

  @Test
  void aStandingDutyHasNoDay() {
    assertThat(in("Thường xuyên cập nhật tình hình."))
        .singleElement()
        .matches(d -> d.standing() && d.due() == null);
  }

  @Test
  void thePhraseIsKeptWhereItStands() {
    Deadline d = in("Trình đề án trong quý II/2026.").getFirst();
    assertThat(d.phrase()).isEqualTo("trong quý II/2026");
    assertThat(d.span().in("x Trình đề án trong quý II/2026.")).isEqualTo("trong quý II/2026");
  }
}
