package org.banggiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

  private static final String QUOTE = "kim ngạch năm 2025 vượt 930 tỷ USD, với 34 tỉnh, thành phố";
  private static final Citation SOURCE =
      new Citation(new PassageRef(1, 10, 10 + QUOTE.length()), QUOTE);
  private static final PrintedFigure TRADE =
      new PrintedFigure(RecordRef.of("observation", 7), "hơn 930 tỷ USD");

  @Test
  void itCannotBeBuiltWithoutACitation() {
    assertThatThrownBy(() -> new Finding("Kim ngạch tăng.", List.of(), List.of()))
        .hasMessageContaining("review.citation");
  }

  @Test
  void itsFiguresComeFromObservations() {
    Finding f = new Finding("Kim ngạch đạt [s1].", List.of(TRADE), List.of(SOURCE));
    assertThat(f.printed()).isEqualTo("Kim ngạch đạt hơn 930 tỷ USD.");
  }

  @Test
  void aFigureTypedIntoTheWordingIsRefused() {
    assertThatThrownBy(
            () -> new Finding("Kim ngạch đạt 940 tỷ USD, [s1].", List.of(TRADE), List.of(SOURCE)))
        .hasMessageContaining("review.figure.typed")
        .hasMessageContaining("940");
    assertThatThrownBy(() -> new Finding("Có 3 tỉnh.", List.of(), List.of(SOURCE)))
        .as("3 is not 34")
        .hasMessageContaining("review.figure.typed");
  }

  @Test
  void aNumberThatTheCitedPassageSaysMayStand() {
    assertThat(
            new Finding("Năm 2025, 34 tỉnh, thành phố tham gia.", List.of(), List.of(SOURCE))
                .printed())
        .contains("34");
  }

  @Test
  void aMarkWithoutFigureAndAFigureWithoutMarkAreRefused() {
    assertThatThrownBy(() -> new Finding("Đạt [s2].", List.of(TRADE), List.of(SOURCE)))
        .hasMessageContaining("review.mark.unknown");
    assertThatThrownBy(() -> new Finding("Đã tăng.", List.of(TRADE), List.of(SOURCE)))
        .hasMessageContaining("review.mark.missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thứ tư, mở rộng thị trường", "Một là mở rộng thị trường", "Hai là: mở rộng thị trường",
        "Việc thứ năm, mở rộng thị trường.", "3. Mở rộng thị trường", "đ) mở rộng thị trường;",
        "- mở rộng thị trường"
      })
  void aPassageStandsWithoutItsPlaceInTheListItCameFrom(String quote) {
    assertThat(sentence(quote)).isEqualTo("Mở rộng thị trường.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thứ trưởng đã dự.",
        "Một trong các việc là mở rộng.",
        "Hai nước đã ký.",
        "2025 là năm bản lề."
      })
  void wordsThatOnlyLookLikeAPlaceStay(String quote) {
    assertThat(sentence(quote)).isEqualTo(quote);
  }

  private static String sentence(String quote) {
    return Finding.sentence(new Citation(new PassageRef(1, 0, quote.length()), quote));
  }
}
