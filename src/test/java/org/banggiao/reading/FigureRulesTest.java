package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.reading.Read.figures;

import org.junit.jupiter.api.Test;

/** What a number counts, how it binds and of which year it speaks, one rule a test. */
class FigureRulesTest {
  @Test
  void twoMagnitudesAreOneNumber() {
    assertThat(figures("Quỹ chi 6 tỷ 250 triệu đồng cho lớp học."))
        .containsExactly("EQ 6250000000 đồng");
    assertThat(figures("Quỹ chi 6 tỷ đồng, 250 triệu USD."))
        .containsExactly("EQ 6000000000 đồng", "EQ 250000000 USD");
  }

  @Test
  void peopleOnBoardAreNotMoreThanTheirShips() {
    assertThat(figures("Đã đưa 1.047 ngư dân trên 138 tàu cá về bờ."))
        .containsExactly("EQ 1047 ngư dân", "EQ 138 tàu cá");
    assertThat(figures("Đã cứu hộ trên 138 tàu cá.")).containsExactly("GT 138 tàu cá");
  }

  @Test
  void everyYearIsNotFiveOfThem() {
    assertThat(figures("Hằng năm tổ chức giao ban; mỗi năm cử cán bộ đi học.")).isEmpty();
    assertThat(figures("Ngành có năm tổ chức quốc tế đứng cùng.")).isNotEmpty();
  }
}
