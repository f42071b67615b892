package org.banggiao.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decree's own examples. */
class Decree30Test {

  @Test
  void aNumberBelowTenTakesAZero() {
    String symbol = Decree30.symbol(DocumentType.REPORT, "BNG");
    assertThat(Decree30.numberLine(5, symbol)).isEqualTo("Số: 05/BC-BNG");
    assertThat(Decree30.numberLine(12, symbol)).isEqualTo("Số: 12/BC-BNG");
    assertThat(Decree30.numberLine(null, symbol)).isEqualTo("Số: …/BC-BNG");
  }

  @Test
  void aLetterHasNoTypeInItsSymbol() {
    String symbol = Decree30.symbol(DocumentType.OFFICIAL_LETTER, "BNG-LPĐƯ");
    assertThat(Decree30.numberLine(12, symbol)).isEqualTo("Số: 12/BNG-LPĐƯ");
  }

  @Test
  void daysBelowTenAndTheFirstTwoMonthsTakeAZero() {
    assertThat(Decree30.placeAndDate("Hà Nội", LocalDate.of(2026, 3, 7)))
        .isEqualTo("Hà Nội, ngày 07 tháng 3 năm 2026");
    assertThat(Decree30.dateWords(LocalDate.of(2026, 2, 11)))
        .isEqualTo("ngày 11 tháng 02 năm 2026");
    assertThat(Decree30.dateWords(LocalDate.of(2026, 10, 1)))
        .isEqualTo("ngày 01 tháng 10 năm 2026");
    assertThat(Decree30.dateWords(LocalDate.of(2026, 1, 10)))
        .isEqualTo("ngày 10 tháng 01 năm 2026");
    assertThat(Decree30.dateWords(null)).isEqualTo("ngày … tháng … năm …");
  }

  @Test
  void aDeputyMinisterSignsForTheMinister() {
    assertThat(Decree30.signingLines(Signature.deputy("Bộ trưởng", "Thứ trưởng", null)))
        .containsExactly("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG");
    assertThat(Decree30.signingLines(Signature.head("Bộ trưởng"))).containsExactly("BỘ TRƯỞNG");
    assertThat(
            Decree30.signingLines(
                new Signature(Capacity.FOR_COLLECTIVE, "Chính phủ", "Thủ tướng", null)))
        .containsExactly("TM. CHÍNH PHỦ", "THỦ TƯỚNG");
  }

  @Test
  void oneAddresseeStandsBareAndSeveralAreListed() {
    assertThat(Decree30.addresseeLines(List.of("Thủ tướng Chính phủ.")))
        .containsExactly("Thủ tướng Chính phủ");
    assertThat(Decree30.addresseeLines(List.of("Bộ Công Thương;", "Bộ Tài chính")))
        .containsExactly("- Bộ Công Thương;", "- Bộ Tài chính.");
  }

  @Test
  void recipientsBeginWithAsAboveAndEndWithTheFile() {
    assertThat(Decree30.recipientLines(true, List.of("Lãnh đạo Bộ"), "THKT"))
        .containsExactly("- Như trên;", "- Lãnh đạo Bộ;", "- Lưu: VT, THKT.");
    assertThat(Decree30.recipientLines(false, List.of(), "")).containsExactly("- Lưu: VT.");
  }

  @Test
  void legalBasesEndInSemicolonsAndTheLastInAStop() {
    assertThat(Decree30.legalBasisLines(List.of("Căn cứ A", "Căn cứ B.")))
        .containsExactly("Căn cứ A;", "Căn cứ B.");
  }

  @Test
  void theClosingMarkTakesThePlaceOfTheStopOnce() {
    assertThat(Decree30.closed("Xin báo cáo.")).isEqualTo("Xin báo cáo./.");
    assertThat(Decree30.closed("Xin báo cáo")).isEqualTo("Xin báo cáo./.");
    assertThat(Decree30.closed("Xin báo cáo./. ")).isEqualTo("Xin báo cáo./.");
  }

  @Test
  void everyAbbreviationOfTheDecreeIsThereOnce() {
    List<String> abbreviations =
        Arrays.stream(DocumentType.values())
            .map(DocumentType::abbreviation)
            .filter(one -> !one.isEmpty())
            .toList();
    assertThat(abbreviations)
        .containsExactlyInAnyOrder(
            ("NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC"
                    + " PB SY TrS SL")
                .split(" "));
    // 29 types and 3 forms of copy; the two kinds of letter have no abbreviation.
    assertThat(DocumentType.values()).hasSize(32);
  }
}
