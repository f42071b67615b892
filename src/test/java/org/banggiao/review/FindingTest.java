package org.banggiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.junit.jupiter.api.Test;

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
}
