package org.banggiao.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbering system B and the numerals in it. */
class OutlineTest {

  @Test
  void pointsFollowTheVietnameseAlphabet() {
    assertThat(IntStream.rangeClosed(1, 24).mapToObj(Numerals::pointLetter))
        .containsExactly("a b c d đ e g h i k l m n o p q r s t u v x y aa".split(" "));
    assertThat(Numerals.pointLetter(5)).isEqualTo("đ");
    assertThat(Numerals.pointLetter(7)).isEqualTo("g");
    assertThatIllegalArgumentException().isThrownBy(() -> Numerals.pointLetter(0));
  }

  @Test
  void romanNumeralsAreRightAtTheirTurns() {
    assertThat(List.of(1, 4, 9, 14, 40, 90, 400, 1994, 3999).stream().map(Numerals::roman))
        .containsExactly("I", "IV", "IX", "XIV", "XL", "XC", "CD", "MCMXCIV", "MMMCMXCIX");
    assertThatIllegalArgumentException().isThrownBy(() -> Numerals.roman(4000));
  }

  @Test
  void aHigherBlockStartsTheLowerCountsAgainAndTablesCountThrough() {
    Words w = Words.of("x");
    List<Block> body =
        List.of(
            new Block.Part("A"),
            new Block.Section("B"),
            new Block.Item("C"),
            new Block.Point(w),
            new Block.Point(w),
            new Block.Clause(w),
            new Block.Point(w),
            Samples.table(1),
            new Block.Section("D"),
            new Block.Clause(w),
            new Block.Part("E"),
            new Block.Section("F"),
            Samples.table(1),
            Samples.paragraph("g"));
    assertThat(Outline.of(body).stream().map(Outline.Labelled::label))
        .containsExactly(
            "Phần I", "I.", "1.", "a)", "b)", "2.", "a)", "Bảng 1.", "II.", "1.", "Phần II", "I.",
            "Bảng 2.", "");
  }

  @Test
  void theClosingMarkGoesIntoTheLastTextOrOnALineAfterATable() {
    assertThat(Closing.close(List.of(Samples.paragraph("Hết."))))
        .containsExactly(Samples.paragraph("Hết./."));
    assertThat(Closing.close(List.of(Samples.table(1))))
        .containsExactly(Samples.table(1), Samples.paragraph("./."));
    assertThat(Closing.close(List.of())).containsExactly(Samples.paragraph("./."));
    assertThat(Closing.close(List.of(new Block.Paragraph(Words.of("Đạt.").mark(1)))))
        .containsExactly(new Block.Paragraph(Words.of("Đạt.").mark(1).plain("./.")));
  }

  @Test
  void onlyAShortLastTextIsHeldWithTheSignature() {
    assertThat(Closing.staysWithSignature(Samples.paragraph("Xin báo cáo./."))).isTrue();
    assertThat(Closing.staysWithSignature(Samples.paragraph("Xin báo cáo. ".repeat(60)))).isFalse();
  }

  @Test
  void aLongPlaceTakesTheSmallerSizeSoThatTheDateStaysOnOneLine() {
    assertThat(TextWidth.dateSize("Hà Nội, ngày 07 tháng 3 năm 2026")).isEqualTo(14);
    String line = "Thành phố Hồ Chí Minh, ngày 01 tháng 02 năm 2026";
    assertThat(TextWidth.dateSize(line)).isEqualTo(13);
    assertThat(TextWidth.of(line, Typeface.ITALIC, 13)).isLessThan(101 * 72 / 25.4);
  }

  @Test
  void oneAnnexHasNoNumberAndSeveralHaveRomanOnes() {
    assertThat(Fixed.annexLabel(1, 1)).isEqualTo("Phụ lục");
    assertThat(Fixed.annexLabel(2, 3)).isEqualTo("Phụ lục II");
  }

  @Test
  void columnSharesAddUpToAHundred() {
    for (int count = 1; count <= 30; count++) {
      List<Block.Column> columns =
          IntStream.rangeClosed(1, count)
              .mapToObj(i -> new Block.Column("c", i * i, Block.Align.LEFT))
              .toList();
      assertThat(TableShape.percents(columns)).allMatch(one -> one >= 1);
      assertThat(TableShape.percents(columns).stream().mapToInt(one -> one).sum()).isEqualTo(100);
    }
  }
}
