package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.banggiao.reading.Alignment.Match;
import org.junit.jupiter.api.Test;

/** Two reports of one conference side by side. */
class AlignmentTest {
  private static final String HEAD =
      "Tin hội nghị của ngành ngoại giao\n\nSáng 6-1-2025, diễn ra Hội nghị tổng kết công tác ngành ngoại giao năm 2024, triển khai nhiệm vụ năm 2025.\n\nBộ trưởng yêu cầu các nhiệm vụ sau.\n\n";

  @Test
  void sameAndPartialAndLoneDirectivesAreTold() {
    String a =
        HEAD
            + "Một là, hoàn thành việc tiếp nhận chức năng, nhiệm vụ mới.\n\nHai là, xây dựng đề án nâng cao chất lượng đội ngũ cán bộ toàn ngành trong năm nay.\n\nBa là, mở thêm ba trung tâm.";
    String b =
        HEAD
            + "Thứ nhất, hoàn thành việc tiếp nhận chức năng, nhiệm vụ mới.\n\nThứ hai, nâng cao chất lượng đội ngũ cán bộ và cơ sở vật chất.\n\nThứ ba, bảo hộ công dân từ sớm.";
    Alignment x =
        Alignment.of(a, Readings.read(a, Hints.none()), b, Readings.read(b, Hints.none()));
    assertThat(x.sameConference()).isTrue();
    assertThat(x.pairs())
        .extracting(Alignment.Pair::match)
        .containsExactly(Match.SAME, Match.PARTIAL, Match.ONLY_IN_FIRST, Match.ONLY_IN_SECOND);
  }
}
