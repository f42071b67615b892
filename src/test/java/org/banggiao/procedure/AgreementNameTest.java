package org.banggiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.banggiao.procedure.AgreementName.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law 70/2020/QH14, article 6. */
class AgreementNameTest {

  @ParameterizedTest
  @CsvSource({
    "Thỏa thuận hợp tác giữa hai bộ, LISTED, thỏa thuận",
    "Thoả thuận hợp tác, LISTED, thỏa thuận",
    "BẢN GHI NHỚ về giáo dục, LISTED, bản ghi nhớ",
    "Chương trình hợp tác 2026–2028, LISTED, chương trình hợp tác",
    "Ý định thư, LISTED, ý định thư",
    "Thỏa thuận thực hiện Hiệp định vận tải, LISTED, thỏa thuận",
    "Hiệp định về giáo dục, FORBIDDEN, hiệp định",
    "Dự thảo Hiệp định khung, FORBIDDEN, hiệp định",
    "hiep dinh khung, FORBIDDEN, hiệp định",
    "“Công ước” mẫu, FORBIDDEN, công ước",
    "HIỆP  ƯỚC hữu nghị, FORBIDDEN, hiệp ước",
    "Định-ước cuối cùng, FORBIDDEN, định ước",
    "Nghị định thư sửa đổi, OTHER, ''",
    "Biên lai, OTHER, ''",
    "Công ướcx, OTHER, ''"
  })
  void theHeadOfTheTitleDecides(String title, Verdict verdict, String word) {
    assertThat(AgreementName.of(title)).isEqualTo(new AgreementName(verdict, word));
  }

  @Test
  void noSpellingHidesAForbiddenName() {
    String decomposed = Normalizer.normalize("Hiệp định thương mại", Normalizer.Form.NFD);
    assertThat(AgreementName.of(decomposed).verdict()).isEqualTo(Verdict.FORBIDDEN);
    assertThat(AgreementName.of("Hiệp\u200b định").verdict()).isEqualTo(Verdict.FORBIDDEN);
    assertThat(AgreementName.of("\u00a0Hiệp\u00a0định").verdict()).isEqualTo(Verdict.FORBIDDEN);
    assertThat(AgreementName.of("").verdict()).isEqualTo(Verdict.OTHER);
    assertThat(AgreementName.of("bản ".repeat(20_000)).verdict()).isEqualTo(Verdict.OTHER);
  }
}
