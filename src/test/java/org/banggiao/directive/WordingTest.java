package org.banggiao.directive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void theFirstSentenceIsTakenWithoutItsPointAndWithALargeLetter() {
    assertThat(Wording.suggest("đa dạng hóa thị trường. Khai thác châu Phi."))
        .isEqualTo("Đa dạng hóa thị trường");
  }

  @Test
  void aLongSentenceIsCutAtItsLastClauseThatFits() {
    assertThat(
            Wording.suggest(
                "sớm hoàn thiện chương trình hỗ trợ doanh nghiệp Việt Nam ra thế giới, nhất là"
                    + " doanh nghiệp nhỏ và vừa trong các ngành mới"))
        .isEqualTo("Sớm hoàn thiện chương trình hỗ trợ doanh nghiệp Việt Nam ra thế giới");
  }

  @Test
  void withoutAClauseItIsCutBetweenWords() {
    String said = Wording.suggest("tiếp tục ".repeat(30));
    assertThat(said).hasSizeLessThanOrEqualTo(90).endsWith("tục");
  }

  @Test
  void numbersAreNotTakenForTheEndOfASentence() {
    assertThat(Wording.suggest("tăng trưởng đạt 8.02 phần trăm"))
        .isEqualTo("Tăng trưởng đạt 8.02 phần trăm");
  }
}
