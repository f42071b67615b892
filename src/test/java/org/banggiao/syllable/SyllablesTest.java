package org.banggiao.syllable;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  private static List<String> accented(String text) {
    List<String> keys = new ArrayList<>();
    Syllables s = Syllables.of(text);
    while (s.next()) {
      keys.add(s.accented());
    }
    return keys;
  }

  private static List<String> folded(String text) {
    List<String> keys = new ArrayList<>();
    Syllables s = Syllables.of(text);
    while (s.next()) {
      keys.add(s.folded());
    }
    return keys;
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoà", "hòa", "HÒA", "ho\u0300a", "hoa\u0300", "h\u00ADòa", "h\u200Bòa"})
  void oneWordHasOneKeyHoweverItIsTyped(String typed) {
    assertThat(accented(typed)).containsExactly("hoa1");
    assertThat(folded(typed)).containsExactly("hoa");
  }

  @Test
  void composedHalfComposedAndDecomposedTextHaveTheSameKeys() {
    String text = "Đề nghị các nước thành viên thúc đẩy việc phê chuẩn điều ước, ưu tiên trước hết";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String half = text.replace("ệ", "ê\u0323").replace("ề", "ê\u0300").replace("ướ", "ươ\u0301");
    assertThat(accented(decomposed)).isEqualTo(accented(text)).hasSize(17);
    assertThat(accented(half)).isEqualTo(accented(text));
    assertThat(folded(decomposed)).isEqualTo(folded(text)).startsWith("de", "nghi");
  }

  @Test
  void yAndIAreOneInAnOpenSyllableAndTwoElsewhere() {
    assertThat(accented("kỹ lý mỹ quý")).isEqualTo(accented("kĩ lí mĩ quí"));
    assertThat(accented("thúy")).isNotEqualTo(accented("thúi"));
    assertThat(accented("tay")).isNotEqualTo(accented("tai"));
  }

  @Test
  void accentsMeanSomethingInOneKeyAndNothingInTheOther() {
    assertThat(accented("năm")).isNotEqualTo(accented("Nam"));
    assertThat(folded("năm")).isEqualTo(folded("Nam"));
    assertThat(folded("Đường đi")).containsExactly("duong", "di");
  }

  @Test
  void englishWordsLoseTheirEndingsAndVietnameseOnesDoNot() {
    assertThat(folded("treaties")).isEqualTo(folded("treaty"));
    assertThat(folded("negotiating negotiated")).containsExactly("negoti", "negoti");
    assertThat(folded("ban hanh thong nhat")).containsExactly("ban", "hanh", "thong", "nhat");
  }

  @Test
  void aNumberKeepsItsPointsAndCommasAndEndsBeforeAFullStop() {
    assertThat(folded("đạt 1.234,5 tỷ, năm 2025."))
        .containsExactly("dat", "1.234,5", "ti", "nam", "2025");
  }

  @Test
  void everySpanGivesBackItsKey() {
    String text = "“Cộng hòa”, Ô-xtrây-li-a; P4G… 東京 𝒳 café naïve ﬁ ẞ İ";
    Syllables s = Syllables.of(text);
    int last = 0;
    while (s.next()) {
      assertThat(s.start()).isGreaterThanOrEqualTo(last);
      assertThat(s.end()).isGreaterThan(s.start());
      Syllables again = Syllables.of(text.substring(s.start(), s.end()));
      assertThat(again.next()).isTrue();
      assertThat(again.accented()).isEqualTo(s.accented());
      last = s.end();
    }
    assertThat(last).isEqualTo(text.length());
  }

  @Test
  void hostileTextIsCutAndNeverBreaksTheWalk() {
    assertThat(accented("a".repeat(100_000))).hasSizeGreaterThan(800);
    assertThat(accented("e" + "\u0301".repeat(5_000))).hasSize(1);
    assertThat(accented("\uD800 \uDC00 \u0301 \u200B\uFFFF")).isEmpty();
    assertThat(accented("")).isEmpty();
  }
}
