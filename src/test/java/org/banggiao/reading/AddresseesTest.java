package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who asks, and who is asked, in sentences of our own. */
class AddresseesTest {
  private static final String HEAD =
      "Bản tin đối ngoại trong ngày\n\nBộ trưởng Ngoại giao Lê Văn Nam chủ trì.\n\n";

  private static String single(String sentence) {
    SingleDirective d = Read.of(HEAD + sentence).singleDirectives().getFirst();
    return d.speaker() + " → " + d.addressee();
  }

  @Test
  void aSeriesOfBodiesIsTakenWhole() {
    assertThat(single("Bộ trưởng yêu cầu các bộ, ngành, địa phương tập trung rà soát cam kết."))
        .isEqualTo("Lê Văn Nam → các bộ, ngành, địa phương");
    assertThat(single("Bộ trưởng giao Vụ Tổng hợp, Cục Lãnh sự và Văn phòng Bộ báo cáo."))
        .isEqualTo("Lê Văn Nam → Vụ Tổng hợp, Cục Lãnh sự và Văn phòng Bộ");
    assertThat(single("Bộ trưởng yêu cầu các cơ quan đại diện, chủ động bám sát địa bàn."))
        .isEqualTo("Lê Văn Nam → các cơ quan đại diện");
  }

  @Test
  void aYearOrAnAsideIsNoPartOfTheAddressee() {
    assertThat(single("Bộ trưởng đề nghị toàn ngành năm 2026 nỗ lực hơn nữa."))
        .isEqualTo("Lê Văn Nam → toàn ngành");
    assertThat(single("Bộ trưởng yêu cầu, trong năm 2026, các cơ quan đại diện phải chủ động."))
        .isEqualTo("Lê Văn Nam → các cơ quan đại diện");
    assertThat(single("Bộ trưởng yêu cầu đẩy mạnh ngoại giao kinh tế."))
        .isEqualTo("Lê Văn Nam → null");
  }

  @Test
  void aMeetingThatAsksIsTheGiver() {
    assertThat(single("Hội nghị yêu cầu Bộ Tài chính khẩn trương bố trí kinh phí."))
        .isEqualTo("Hội nghị → Bộ Tài chính");
    assertThat(single("Kết luận Hội nghị, Bộ trưởng yêu cầu Văn phòng Bộ báo cáo."))
        .isEqualTo("Lê Văn Nam → Văn phòng Bộ");
  }

  @Test
  void anItemNamesItsOwnAddressee() {
    Enumeration list =
        Read.of(
                HEAD
                    + "Hội nghị yêu cầu tập trung các nhiệm vụ sau:\n1. Giao UBND tỉnh Lạng Sơn chủ trì thí điểm cửa khẩu.\n2. Bộ Ngoại giao phối hợp Bộ Tài chính bố trí kinh phí.\n3. Rà soát cam kết.")
            .lists()
            .getFirst();
    assertThat(list.items())
        .extracting(Item::addressee)
        .containsExactly("UBND tỉnh Lạng Sơn", "Bộ Ngoại giao", null);
  }
}
