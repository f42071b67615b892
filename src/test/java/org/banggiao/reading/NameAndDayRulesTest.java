package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.reading.Read.dates;
import static org.banggiao.reading.Read.figures;
import static org.banggiao.reading.Read.people;

import org.junit.jupiter.api.Test;

/** Names, days and figures, one rule a test, in sentences of our own. */
class NameAndDayRulesTest {
  @Test
  void noHalfOfAProvinceIsASurname() {
    assertThat(
            people(
                "Chủ tịch UBND tỉnh Quảng Ninh Doãn Mạnh Hà và Bí thư Tỉnh ủy Lạng Sơn Vi Quốc Tuấn."))
        .containsExactly(
            "Doãn Mạnh Hà[Chủ tịch UBND tỉnh Quảng Ninh]", "Vi Quốc Tuấn[Bí thư Tỉnh ủy Lạng Sơn]");
  }

  @Test
  void aVietnameseAbroadMayBearAForeignFirstName() {
    assertThat(
            people(
                "Ông Peter Hồng Nguyễn, Chủ tịch Hiệp hội Doanh nhân Việt Nam ở nước ngoài, dự."))
        .containsExactly("Peter Hồng Nguyễn[Chủ tịch Hiệp hội Doanh nhân Việt Nam ở nước ngoài]");
  }

  @Test
  void aPostSaidOnceForSeveralIsEverybodys() {
    assertThat(people("Dự họp có các Phó Thủ tướng: Lê Hoài An, Bùi Quốc Bảo và Trần Văn Cư."))
        .containsExactly(
            "Lê Hoài An[Phó Thủ tướng]",
            "Bùi Quốc Bảo[Phó Thủ tướng]",
            "Trần Văn Cư[Phó Thủ tướng]");
  }

  @Test
  void aFormerHolderIsPrintedAsFormerOnly() {
    String json =
        ReadingJson.toJson("", "", "", Read.of("Nguyên Phó Thủ tướng Vũ Khắc Ninh có mặt."));
    assertThat(json).contains("\"posts\":[{\"post\":\"Phó Thủ tướng\",\"former\":true}]");
  }

  @Test
  void aQuarterToldOfIsTheLastOneAndAQuarterAskedForTheNext() {
    assertThat(dates("Trong quý III, các bộ đã hoàn thành việc rà soát."))
        .containsExactly("2025-Q3");
    assertThat(dates("Các bộ phải hoàn thành trong quý III.")).containsExactly("2026-Q3");
    assertThat(dates("Trong tháng 11, đoàn đã thăm Lào; trong tháng 11 sẽ họp lại."))
        .containsExactly("2025-11", "2026-11");
  }

  @Test
  void whatHappenedWithinDaysIsNoDeadlineAndADeadlineHasItsHour() {
    assertThat(
            dates(
                "Trong hai ngày 18 và 19/2, hội nghị đã họp. Trong phiên họp chiều 19/2, bàn về số."))
        .containsExactly("2026-02-18/2026-02-19", "2026-02-19");
    assertThat(dates("Gửi về Cục trước 17h00 ngày 10/3; hội nghị khai mạc 8h00 ngày 20/3."))
        .containsExactly("2026-03-10T17:00", "2026-03-20");
  }

  @Test
  void aMottoInCapitalsIsNobody() {
    assertThat(people("Hội nghị Trưởng cơ quan đại diện: Đồng Hành Cùng Địa Phương.")).isEmpty();
    assertThat(people("Giám đốc Sở Công Thương Đồng Tháp Lữ Cẩm Hường phát biểu."))
        .containsExactly("Lữ Cẩm Hường[Giám đốc Sở Công Thương Đồng Tháp]");
  }

  @Test
  void daysMayShareTheirMonthAndMonthsTheirYear() {
    assertThat(dates("Từ ngày 12 đến 14/1/2026, đoàn thăm Lào."))
        .containsExactly("2026-01-12/2026-01-14");
    assertThat(dates("Trong hai ngày 8 và 9/1, hội nghị họp."))
        .containsExactly("2026-01-08/2026-01-09");
    assertThat(dates("Thực hiện từ tháng 3 đến tháng 6/2027."))
        .containsExactly("2027-03", "2027-06");
    assertThat(dates("Chiều qua (5/1), hội nghị bế mạc.")).containsExactly("2026-01-05");
  }

  @Test
  void theYearBesideADayServesWhenTheTextBearsNoDate() {
    Reading r =
        Readings.read(
            "Chiều 12/7, Thủ tướng chủ trì Hội nghị ngoại giao kinh tế 6 tháng đầu năm 2025. Bộ báo cáo trước 30/9 về đề án đến năm 2030.",
            Hints.none());
    assertThat(r.dates())
        .extracting(DateMention::iso)
        .containsExactly("2025-07-12", "2025", "2025-09-30", "2030");
  }

  @Test
  void halfAYearIsNotTheYearUnderReview() {
    Conference c =
        Read.of(
                "Rà soát cam kết quốc tế\n\nSáng 6/1, Phó Thủ tướng chủ trì Hội nghị rà soát các cam kết, thỏa thuận quốc tế 6 tháng đầu năm 2025.")
            .mainConference();
    assertThat(c).isNotNull();
    assertThat(c.reviewYear()).isNull();
  }

  @Test
  void countedTimesAndRoundsOfPeopleAreFigures() {
    assertThat(figures("Có việc qua ba lần đôn đốc vẫn chậm; cử ít nhất 200 lượt cán bộ."))
        .containsExactly("EQ 3 lần", "GE 200 lượt cán bộ");
    assertThat(figures("Bảo hộ 2.178 ngư dân/312 tàu cá; 9 trong số 10 đối tác."))
        .containsExactly("EQ 2178 ngư dân", "EQ 312 tàu cá", "EQ 10 đối tác");
  }

  @Test
  void numberWordsGoUpToHundreds() {
    assertThat(figures("Có hai trăm năm mươi đại biểu và một trăm linh năm gian hàng."))
        .containsExactly("EQ 250 đại biểu", "EQ 105 gian hàng");
    assertThat(figures("Kiều hối ước 16 tỷ đô; ít nhất là 8%; trên dưới 50 người."))
        .containsExactly("EQ 16000000000 USD", "GE 8 %", "ABOUT 50 người");
    assertThat(figures("Vụ Châu Á 1 rà soát hồ sơ.")).isEmpty();
  }

  @Test
  void aMonthCountedUpToIsPastAndAMeetingOfDaysBeginsOnTheFirst() {
    assertThat(dates("Tính đến hết tháng 11, có 61% hoàn thành.")).containsExactly("2025-11");
    Conference c =
        Read.of(
                "Hội nghị Ngoại giao 33\n\nHội nghị Ngoại giao lần thứ 33 diễn ra từ ngày 14 đến 18/8/2026 tại Hà Nội.")
            .mainConference();
    assertThat(c).isNotNull();
    assertThat(c.date()).isEqualTo(java.time.LocalDate.of(2026, 8, 14));
  }

  @Test
  void whatAConferenceDoesIsNotItsName() {
    Conference c =
        Read.of("Tin đối ngoại trong ngày\n\nHội nghị thống nhất cao với năm định hướng lớn.")
            .mainConference();
    assertThat(c).isNull();
  }

  @Test
  void aMottoOfNumbersCountsNothing() {
    assertThat(figures("Thực hiện “5 không”, 3 kiên định và 4 đẩy mạnh.")).isEmpty();
  }

  @Test
  void afterMrAndMrsAContinentMayBeAName() {
    assertThat(people("Bà Châu Mỹ Lệ, Giám đốc Sở Ngoại vụ, dự; hàng sang Châu Mỹ tăng."))
        .containsExactly("Châu Mỹ Lệ[Giám đốc Sở Ngoại vụ]");
    assertThat(people("PHÁT BIỂU CỦA BỘ TRƯỞNG LÊ VĂN AN TẠI HỘI NGHỊ"))
        .containsExactly("Lê Văn An[Bộ trưởng]");
  }

  @Test
  void aHolidayIsADayWithAPointToo() {
    assertThat(dates("Dịp Quốc khánh 2.9, đoàn thăm Lào.")).containsExactly("2025-09-02");
    assertThat(dates("Phiên bản 2.9 đã chạy; lãi suất 2.9 phần trăm.")).isEmpty();
  }

  @Test
  void theYearMayBeToldFromTheTextsOwn() {
    assertThat(dates("Cuối tháng 8 năm nay, ngành kỷ niệm; quý I năm tới sẽ tổng kết."))
        .containsExactly("2026-08", "2027-Q1");
    assertThat(dates("Tháng 8 năm ngoái, đoàn thăm Lào.")).containsExactly("2025-08");
  }

  @Test
  void aDayToldOfIsNoDeadline() {
    assertThat(dates("Trước đó, trong hai ngày 26 và 27/12, các phiên họp đã diễn ra."))
        .containsExactly("2025-12-26/2025-12-27");
    assertThat(dates("Các bộ phải báo cáo trong ngày 27/12.")).containsExactly("2026-12-27");
  }

  @Test
  void atTheLatestLeadsADay() {
    assertThat(dates("Hoàn thiện báo cáo, chậm nhất là 20/12.")).containsExactly("2026-12-20");
    assertThat(dates("Tỷ lệ phiếu thuận là 20/12.")).isEmpty();
  }

  @Test
  void whereTheHeadGivesNoOtherDayTheLastChangeIsTheDayOfTheText() {
    Reading r =
        Readings.read(
            "Không để cam kết nằm trên giấy\n\nCập nhật lúc 18:02, Thứ Tư, 14/01/2026 (GMT+7)\n\nSáng nay, Phó Thủ tướng chủ trì cuộc họp.",
            Hints.none());
    assertThat(r.published()).isEqualTo("2026-01-14T18:02");
    assertThat(r.dates())
        .extracting(DateMention::iso)
        .containsExactly("2026-01-14T18:02", "2026-01-14");
    assertThat(
            Readings.read(
                    "Tin ngắn\n\n08:15 12/01/2026\n\nCập nhật: 18:02 14/01/2026\n\nHội nghị đã họp.",
                    Hints.none())
                .published())
        .isEqualTo("2026-01-12T08:15");
  }

  @Test
  void aReviewLooksAheadToTheYearAfter() {
    Reading r =
        Readings.read(
            "Phát biểu tại Hội nghị tổng kết công tác năm 2024\n\nCác đơn vị hoàn thành trước ngày 1 tháng 6.",
            Hints.none());
    assertThat(r.dates()).extracting(DateMention::iso).containsExactly("2024", "2025-06-01");
  }
}
