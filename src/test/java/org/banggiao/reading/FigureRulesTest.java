package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.reading.Read.figures;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a number counts, how it binds and of which year it speaks, one rule a test. */
class FigureRulesTest {
  @Test
  void twoMagnitudesAreOneNumber() {
    assertThat(figures("Quỹ chi 6 tỷ 250 triệu đồng cho lớp học."))
        .containsExactly("EQ 6250000000 đồng");
    assertThat(figures("Quỹ chi 6 tỷ đồng, 250 triệu USD."))
        .containsExactly("EQ 6000000000 đồng", "EQ 250000000 USD");
  }

  @Test
  void peopleOnBoardAreNotMoreThanTheirShips() {
    assertThat(figures("Đã đưa 1.047 ngư dân trên 138 tàu cá về bờ."))
        .containsExactly("EQ 1047 ngư dân", "EQ 138 tàu cá");
    assertThat(figures("Đã cứu hộ trên 138 tàu cá.")).containsExactly("GT 138 tàu cá");
  }

  @Test
  void everyYearIsNotFiveOfThem() {
    assertThat(figures("Hằng năm tổ chức giao ban; mỗi năm cử cán bộ đi học.")).isEmpty();
    assertThat(figures("Ngành có năm tổ chức quốc tế đứng cùng.")).isNotEmpty();
  }

  private static List<String> years(String text) {
    return Read.of(text).figures().stream().map(f -> f.value() + " " + f.year()).toList();
  }

  @Test
  void aYearToCompareWithIsNoFiguresYear() {
    assertThat(years("Năm 2025, xuất khẩu tăng 18,2% so với năm 2024, xuất siêu hơn 20 tỷ USD."))
        .containsExactly("18.2 2025", "20000000000 2025");
    assertThat(years("Xuất khẩu tăng 18,2% so với năm 2024, xuất siêu 20 tỷ USD."))
        .containsExactly("18.2 null", "20000000000 null");
    assertThat(years("Kim ngạch gấp 1,6 lần năm 2020, thuộc nhóm 15 nền kinh tế."))
        .containsExactly("1.6 null", "15 null");
    assertThat(years("Xuất khẩu tăng so với 405 tỷ USD của năm 2024, còn năm 2025 đạt 470 tỷ USD."))
        .containsExactly("405000000000 2024", "470000000000 2025");
    assertThat(years("So với năm 2020, kim ngạch tăng từ 545 tỷ USD lên 790 tỷ USD năm 2024."))
        .containsExactly("545000000000 null", "790000000000 2024");
  }

  @Test
  void whatAParagraphIsAboutHoldsForItsLaterSentences() {
    assertThat(years("Năm 2025, GDP tăng 8%. Việt Nam đón 21 triệu lượt khách."))
        .containsExactly("8 2025", "21000000 2025");
    assertThat(years("Phấn đấu đến năm 2030 đạt 8%. Việt Nam đón 21 triệu lượt khách."))
        .containsExactly("8 2030", "21000000 null");
    assertThat(years("Năm 2025, GDP tăng 8%.\n\nViệt Nam đón 21 triệu lượt khách."))
        .containsExactly("8 2025", "21000000 null");
  }

  @Test
  void daysBeforeTheirDatesAndHalvesOfYearsAreNoLengths() {
    assertThat(figures("Trong hai ngày 26 và 27/12, hội nghị họp; sáu tháng đầu năm đã qua."))
        .isEmpty();
    assertThat(figures("Hội nghị họp hai ngày; thuê trụ sở trong ba năm đầu."))
        .containsExactly("EQ 2 ngày", "EQ 3 năm");
  }

  @Test
  void withinATimeCountsIt() {
    assertThat(figures("Trong vòng 5 năm qua, hai nước đã trao đổi nhiều đoàn."))
        .contains("EQ 5 năm");
    assertThat(figures("Cán bộ phải có mặt trong vòng 24 giờ.")).containsExactly("EQ 24 giờ");
  }

  @Test
  void nounsUnderOneNumberAreOneUnit() {
    assertThat(figures("Có 27 Đại sứ, Tổng Lãnh sự và 29 Đại sứ, Trưởng Phái đoàn, Tổng Lãnh sự."))
        .containsExactly(
            "EQ 27 đại sứ, tổng lãnh sự", "EQ 29 đại sứ, trưởng phái đoàn, tổng lãnh sự");
    assertThat(
            figures(
                "Kiểm tra 12 cơ quan, đơn vị; hỗ trợ 46 doanh nghiệp, giải quyết 3 vụ tranh chấp."))
        .containsExactly("EQ 12 cơ quan, đơn vị", "EQ 46 doanh nghiệp", "EQ 3 vụ tranh chấp");
    assertThat(
            figures(
                "Quan hệ với 8 nước, Đối tác chiến lược với 10 nước; kết nối 63 Sở Công Thương."))
        .containsExactly("EQ 8 nước", "EQ 10 nước", "EQ 63 Sở Công Thương");
  }

  @Test
  void aCellIsAFigureWithTheUnitOfItsRowOrColumn() {
    String rows =
        "TT\tChỉ tiêu\tĐơn vị\tNăm 2024\tKế hoạch 2026\n"
            + "1\tHộ chiếu\tnghìn cuốn\t412,6\t≥ 450\n2\tNộp trực tuyến\t%\t46,3\t-\n";
    assertThat(figures(rows)).containsExactly("EQ 412600.0 cuốn", "GE 450000 cuốn", "EQ 46.3 %");
    assertThat(years(rows)).containsExactly("412600.0 2024", "450000 2026", "46.3 2024");
    String columns =
        "Khu vực | Số vụ việc | Kinh phí (triệu đồng)\nChâu Á | 1.204 | 21.450\nChâu Âu | 342 | 1,5\n";
    assertThat(figures(columns))
        .containsExactly(
            "EQ 1204 vụ việc", "EQ 21450000000 đồng", "EQ 342 vụ việc", "EQ 1500000.0 đồng");
    assertThat(figures("Bên | Năm | Số\nA | 2024 | x\nB | 2025 | y\n")).isEmpty();
  }

  @Test
  void theSameSumInWordsAndSizesAreNoFigures() {
    assertThat(
            figures(
                "Dự toán 386.750.000 đồng (Ba trăm tám mươi sáu triệu đồng); container 40 feet."))
        .containsExactly("EQ 386750000 đồng");
    assertThat(figures("Chọn một, hai ngành thật mạnh; tỷ trọng không thấp hơn 25%."))
        .containsExactly("RANGE 1 ngành", "GE 25 %");
  }

  @Test
  void whatIsAdvertisedCountsNothing() {
    String text =
        "Tổng kết năm\n\nHội nghị khai mạc sáng nay.\n\nQUẢNG CÁO\n\nVay 50 triệu đồng trong 5 phút!\n\n"
            + "Sponsored — Căn hộ ven sông, giảm 12%\n\nXuất khẩu đạt 405 tỷ USD.";
    assertThat(figures(text)).containsExactly("REACH 405000000000 USD");
  }

  @Test
  void holdersOfAPostMayBeCounted() {
    assertThat(figures("Mỗi bộ cử 01 Thứ trưởng phụ trách.")).containsExactly("EQ 1 Thứ trưởng");
    assertThat(figures("Ngày 6/1 Thứ trưởng tiếp khách.")).isEmpty();
  }

  @Test
  void twoFiguresIsAManner() {
    assertThat(figures("Mục tiêu tăng trưởng 2 con số là thách thức.")).isEmpty();
    assertThat(figures("Bảng gồm 12 con số về xuất khẩu.")).containsExactly("EQ 12 con số");
  }
}
