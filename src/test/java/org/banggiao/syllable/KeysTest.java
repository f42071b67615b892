package org.banggiao.syllable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class KeysTest {

  private static List<String> terms(TokenStream stream) throws IOException {
    List<String> terms = new ArrayList<>();
    CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      terms.add(term.toString());
    }
    return terms;
  }

  @Test
  void theNumberOfADocumentIsAKeyWholeAndInParts() throws IOException {
    Keys keys = Keys.of("Thông báo số 65/TB-VPCP và Nghị định 30/2020/NĐ-CP");
    assertThat(terms(keys.singles(true)))
        .containsExactly(
            "thông",
            "bao2",
            "sô2",
            "65",
            "65/tb-vpcp",
            "tb",
            "vpcp",
            "va1",
            "nghi5",
            "đinh5",
            "30",
            "30/2020/nd-cp",
            "2020",
            "nđ",
            "cp");
    assertThat(terms(keys.pairs(false))).contains("tb vpcp", "30 2020", "nd cp");
  }

  @Test
  void aRangeWithoutAStrokeIsNoNumberOfADocument() {
    assertThat(Keys.of("từ 5-10 năm, 2025-2030").wholes()).isEmpty();
    assertThat(Keys.of("ngày 07/3/2026").wholes())
        .singleElement()
        .satisfies(w -> assertThat(w.key()).isEqualTo("07/3/2026"));
  }

  @Test
  void aTextIsTakenAsAccentedFromSixWordsInTenOn() {
    assertThat(Keys.of("cam ket voi Canada ba lan nhat").accented()).isFalse();
    assertThat(Keys.of("cam kết với Canada ba lần nhất").accented()).isFalse();
    assertThat(Keys.of("cam kết với Canada lần thứ nhất").accented()).isTrue();
    assertThat(Keys.of("2025 65/TB-VPCP").accented()).isFalse();
  }

  @Test
  void aLanguageShowsInTheShapeOfItsWords() {
    assertThat(Keys.of("hiep dinh thuong mai tu do").vietnameseShare()).isEqualTo(1);
    assertThat(Keys.of("free trade agreement between states").vietnameseShare()).isLessThan(0.5);
  }
}
