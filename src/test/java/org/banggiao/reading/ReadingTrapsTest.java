package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.reading.Enumeration.Kind;
import org.junit.jupiter.api.Test;

/** The traps met in real reports, one by one, in sentences of our own. */
class ReadingTrapsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 6);

  private static Reading read(String text) {
    return Readings.read(text, Hints.dated(DAY));
  }

  private static List<String> items(String text, Kind kind) {
    return read(text).lists().stream()
        .filter(l -> l.kind() == kind)
        .flatMap(l -> l.items().stream())
        .map(i -> i.body().in(text))
        .toList();
  }

  private static List<String> figures(String text) {
    return read(text).figures().stream()
        .filter(f -> f.cls() != Figure.Kind.STRUCTURAL)
        .map(f ->
            f.comparator()
                + " "
                + f.value().stripTrailingZeros().toPlainString()
                + (f.valueMax() == null ? "" : "-" + f.valueMax())
                + " "
                + f.unit())
        .toList();
  }

  private static List<String> dates(String text) {
    return read(text).dates().stream().map(DateMention::iso).toList();
  }

  @Test
  void namIsFiveInAMarkerAndAYearElsewhere() {
    String text =
        "Bộ trưởng yêu cầu:\n\nMột là, làm A trong năm 2025.\n\nHai là, làm B.\n\nBa là, làm C.\n\nBốn là, làm D.\n\nNăm là, làm E.";
    assertThat(items(text, Kind.TASK)).hasSize(5).last().isEqualTo("làm E");
    assertThat(dates(text)).containsExactly("2025");
  }

  @Test
  void aWeekdayIsNoMarker() {
    String text =
        "Đề nghị các đơn vị tập trung các nhiệm vụ sau.\nThứ nhất, soạn kế hoạch.\nThứ hai, ngày 12/1 họp.\nThứ hai, gửi báo cáo.";
    assertThat(items(text, Kind.TASK)).containsExactly("soạn kế hoạch", "gửi báo cáo");
  }

  @Test
  void lessonsResultsAndAssessmentsAreNotTasks() {
    String form = "\n\nMột là, kiên trì.\n\nHai là, linh hoạt.";
    assertThat(items("Thủ tướng nhấn mạnh 2 bài học." + form, Kind.LESSON)).hasSize(2);
    assertThat(items("Bộ trưởng nhận định 2 vấn đề lớn." + form, Kind.ASSESSMENT)).hasSize(2);
    assertThat(items("Năm qua có 2 kết quả nổi bật." + form, Kind.RESULT)).hasSize(2);
    assertThat(items("Bộ trưởng yêu cầu tập trung 2 nội dung trọng tâm." + form, Kind.TASK))
        .hasSize(2);
  }

  @Test
  void aMottoWithSemicolonsIsKeyWordsNotTasks() {
    String text =
        "Kết quả ấy gói trong 24 từ khóa: “bản lĩnh, linh hoạt; chủ động, thích ứng; đoàn kết, sáng tạo”.";
    assertThat(items(text, Kind.KEYWORD))
        .containsExactly("bản lĩnh, linh hoạt", "chủ động, thích ứng", "đoàn kết, sáng tạo");
    assertThat(items(text, Kind.TASK)).isEmpty();
    assertThat(figures(text)).isEmpty();
  }

  @Test
  void captionsAndARepeatedTitleInsideAListBreakNothing() {
    String text =
        "Hội nghị bàn về nhiệm vụ trọng tâm của ngành\n\nThủ tướng đề nghị các nhiệm vụ sau.\n\nMột là, làm A.\n\nHội nghị bàn về nhiệm vụ trọng tâm của ngành\n\nQuang cảnh hội nghị. Ảnh: VGP.\n\nz62_56b8.jpg\n\nHai là, làm B.";
    assertThat(items(text, Kind.TASK)).containsExactly("làm A", "làm B");
    assertThat(read(text).asides()).hasSize(3);
  }

  @Test
  void anItemGoesOnOverAnUnmarkedParagraph() {
    String text =
        "Thủ tướng đề nghị các nhiệm vụ sau.\n\nMột là, làm A.\n\nTiếp tục làm A cho kỹ.\n\nHai là, làm B.";
    Item first = read(text).lists().getFirst().items().getFirst();
    assertThat(first.body().in(text)).isEqualTo("làm A");
    assertThat(text.substring(first.bodyStart(), first.extentEnd())).endsWith("làm A cho kỹ");
  }

  @Test
  void sentencesAreCutWithoutASpaceButNotAtAbbreviations() {
    String text =
        "Đối ngoại nhân dân.Bảo đảm sự lãnh đạo tại TP. Hồ Chí Minh, theo VietQ.vn, với 1.234,5 tấn ngày 07.3.2026.";
    List<String> sentences =
        Passages.of(text).stream()
            .filter(p -> p.kind() == Passage.Kind.SENTENCE)
            .map(p -> p.span().in(text))
            .toList();
    assertThat(sentences).hasSize(2).first().isEqualTo("Đối ngoại nhân dân.");
  }

  @Test
  void semicolonListsNeedALeadIn() {
    assertThat(
            items(
                "Thủ tướng chỉ đạo ngành Ngoại giao tiếp tục đổi mới; mở rộng quan hệ; nâng cao năng lực.",
                Kind.TASK))
        .containsExactly("tiếp tục đổi mới", "mở rộng quan hệ", "nâng cao năng lực");
    assertThat(read("Quan hệ được mở rộng; đặc biệt là với láng giềng.").lists()).isEmpty();
  }

  @Test
  void theLastItemMayStandAfterCungVoiDo() {
    String text =
        "Bộ trưởng đề nghị: theo dõi sát tình hình; báo cáo kịp thời. Cùng với đó, giữ liên lạc hằng ngày, …";
    assertThat(items(text, Kind.TASK))
        .containsExactly("theo dõi sát tình hình", "báo cáo kịp thời", "giữ liên lạc hằng ngày");
  }

  @Test
  void hyphensMakeRangesDatesPeriodsAndTelephones() {
    assertThat(figures("Trong 5-10 năm tới, tình hình còn phức tạp."))
        .containsExactly("RANGE 5-10 năm");
    assertThat(dates("Sáng 6-1, tại Hà Nội. Chiều 29-12 bế mạc."))
        .containsExactly("2026-01-06", "2025-12-29");
    assertThat(dates("Kế hoạch năm 2026 và giai đoạn 2025 - 2030."))
        .containsExactly("2026", "2025/2030");
    assertThat(figures("Điện thoại: 0275.3822 365. Hội nghị P4G. Ảnh z6201_56.jpg")).isEmpty();
    assertThat(
            figures(
                "Nghị quyết số 59-NQ/TW, Nghị định 30/2020/NĐ-CP, Đại hội lần thứ XIII, Điều 5, khoản 2."))
        .isEmpty();
  }

  @Test
  void ratiosMilestonesAndMoneyKeepTheirQualifier() {
    assertThat(figures("Có 75 hoạt động, gần gấp 1,5 lần so với năm 2024."))
        .containsExactly("EQ 75 hoạt động", "LT_NEAR 1.5 lần");
    assertThat(figures("Kim ngạch vượt mốc kỷ lục 700 tỷ USD."))
        .containsExactly("GT 700000000000 USD");
    assertThat(figures("Kim ngạch cán mốc 800 tỷ USD.")).containsExactly("REACH 800000000000 USD");
    assertThat(figures("Mở rộng quan hệ lên 194 quốc gia.")).containsExactly("EQ 194 quốc gia");
    assertThat(figures("Ngoại giao với ba trụ cột, hai nước cùng thắng.")).isEmpty();
  }

  @Test
  void aYearNobodyStatesStaysOpen() {
    Reading r = Readings.read("Sáng 6-1, đoàn làm việc tại Hà Nội.", Hints.none());
    assertThat(r.dates()).singleElement().extracting(DateMention::iso).isNull();
  }

  @Test
  void theConferenceGivesTheYearOfItsDay() {
    String text =
        "Bộ tổng kết năm\n\nSáng 6-1, Thủ tướng dự hội nghị tổng kết công tác ngành ngoại giao năm 2024, triển khai nhiệm vụ năm 2025 do Bộ Ngoại giao tổ chức.";
    Conference c = Readings.read(text, Hints.none()).mainConference();
    assertThat(c).isNotNull();
    assertThat(c.date()).isEqualTo(LocalDate.of(2025, 1, 6));
    assertThat(c.organiser()).isEqualTo("Bộ Ngoại giao");
    assertThat(c.planYear()).isEqualTo("2025");
  }

  @Test
  void postsStandBeforeOrAfterANameAndCreditsAreNobody() {
    String text =
        "Thủ tướng Chính phủ Trần Minh An – Trưởng Ban Chỉ đạo dự họp. Nguyên Bộ trưởng Bộ Công Thương Lê Văn Bình có mặt.\n\nẢnh: VIẾT CHUNG\n\nTuấn Anh";
    List<Official> found = read(text).officials();
    assertThat(found).extracting(Official::name).containsExactly("Trần Minh An", "Lê Văn Bình");
    assertThat(found.getFirst().posts())
        .extracting(Official.Post::title)
        .containsExactly("Thủ tướng Chính phủ", "Trưởng Ban Chỉ đạo");
    assertThat(found.getLast().posts())
        .containsExactly(new Official.Post("Bộ trưởng Bộ Công Thương", true));
  }

  @Test
  void aBarePostMeansItsLastHolder() {
    String text =
        "Thủ tướng Chính phủ Trần Minh An dự hội nghị.\n\nThủ tướng đề nghị toàn ngành ngoại giao tập trung các nhiệm vụ.\n\nThứ nhất, làm A.\n\nThứ hai, làm B.";
    Enumeration list = read(text).lists().getFirst();
    assertThat(list.speaker()).isEqualTo("Trần Minh An");
    assertThat(list.addressee()).isEqualTo("toàn ngành ngoại giao");
  }

  @Test
  void aClauseWithoutPointsAmongClausesWithPointsIsADirectiveOfItsOwn() {
    String text =
        "Thủ tướng yêu cầu các bộ thực hiện các nhiệm vụ sau:\n1. Bộ Ngoại giao\na) Trình đề án;\nb) Báo cáo kết quả.\n2. Văn phòng Chính phủ theo dõi việc thực hiện.\nNơi nhận:\n- Như trên;\n- Lưu: VT.";
    Reading r = read(text);
    assertThat(items(text, Kind.TASK)).containsExactly("Trình đề án", "Báo cáo kết quả");
    assertThat(r.lists().getFirst().addressee()).isEqualTo("Bộ Ngoại giao");
    assertThat(r.singleDirectives())
        .singleElement()
        .extracting(d -> d.span().in(text))
        .isEqualTo("Văn phòng Chính phủ theo dõi việc thực hiện");
  }

  @Test
  void theHeadOfAnOfficialDocumentIsProposed() {
    String text =
        "BỘ NGOẠI GIAO\nSố: 05/BC-BNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 07 tháng 3 năm 2026\nHỎA TỐC\n\nBÁO CÁO\nTổng kết công tác\n\nNội dung báo cáo của năm.";
    DocumentMarks m = read(text).marks();
    assertThat(m.number().value()).isEqualTo("05/BC-BNG");
    assertThat(m.issuer().value()).isEqualTo("BỘ NGOẠI GIAO");
    assertThat(m.place().value()).isEqualTo("Hà Nội");
    assertThat(m.date().value()).isEqualTo("2026-03-07");
    assertThat(m.type().value()).isEqualTo("báo cáo");
    assertThat(m.subject().value()).isEqualTo("Tổng kết công tác");
    assertThat(m.urgency().value()).isEqualTo("hoa_toc");
    assertThat(m.language()).isEqualTo("vi");
  }

  @Test
  void markersMayStandInsideOneParagraph() {
    String text =
        "Lời kết của diễn đàn trẻ\n\nTôi xin ba việc. Thứ nhất, giữ liên lạc. Thứ hai, làm thử. Thứ ba, viết lại. Xin cảm ơn.";
    assertThat(items(text, Kind.TASK)).containsExactly("giữ liên lạc", "làm thử", "viết lại");
  }

  @Test
  void aPostOfAProvinceStandsBeforeItsHolder() {
    assertThat(read("Dự họp có Phó Chủ tịch UBND tỉnh Nguyễn Thị Bé Mười.").officials())
        .singleElement()
        .extracting(Official::name)
        .isEqualTo("Nguyễn Thị Bé Mười");
  }

  @Test
  void foreignNamesStandAfterAPostAbroad() {
    String text =
        "Thủ tướng tiếp Ngoại trưởng Hoa Kỳ Marco Rubiano, Chủ tịch Ủy ban châu Âu Ilse von der Berg và Đại sứ Hàn Quốc tại Việt Nam Kang Jae-wook. Chủ tịch UBND tỉnh An Giang vắng mặt.";
    assertThat(read(text).officials())
        .extracting(Official::name)
        .containsExactly("Marco Rubiano", "Ilse von der Berg", "Kang Jae-wook");
  }

  @Test
  void aSurnameTakesNoHalfOfAProvince() {
    assertThat(read("Giám đốc Sở Ngoại vụ tỉnh Lâm Đồng Phạm Thị Diễm Khuê dự.").officials())
        .singleElement()
        .satisfies(o -> {
          assertThat(o.name()).isEqualTo("Phạm Thị Diễm Khuê");
          assertThat(o.posts())
              .extracting(Official.Post::title)
              .containsExactly("Giám đốc Sở Ngoại vụ tỉnh Lâm Đồng");
        });
  }

  @Test
  void bulletsAfterANumberedReportAreAListOfTheirOwn() {
    String text =
        "Thủ tướng nêu 2 kết quả nổi bật:\n1. Quan hệ đối ngoại của đất nước được mở rộng tới mọi châu lục.\n2. Kim ngạch thương mại của cả nước năm qua tăng khá so với năm trước.\n\nThủ tướng đề nghị ngành Ngoại giao:\n* Tham mưu chiến lược;\n* Cải cách bộ máy.";
    assertThat(items(text, Kind.RESULT)).hasSize(2);
    assertThat(items(text, Kind.TASK)).containsExactly("Tham mưu chiến lược", "Cải cách bộ máy");
  }

  @Test
  void whatIsStillLackingIsAnAssessmentThoughItIsToBeMended() {
    assertThat(
            items(
                "Thủ tướng chỉ ra một số hạn chế cần khắc phục, đó là dự báo chưa sát; nguồn lực phân tán; chuyển đổi số chậm.",
                Kind.ASSESSMENT))
        .containsExactly("dự báo chưa sát", "nguồn lực phân tán", "chuyển đổi số chậm");
  }

  @Test
  void straightQuotesHoldSemicolonsToo() {
    String text =
        "Ngành quán triệt phương châm \"đoàn kết, kỷ cương; chủ động, linh hoạt; tiên phong, hiệu quả\", tập trung làm tốt các nhiệm vụ.";
    assertThat(items(text, Kind.KEYWORD)).hasSize(3);
    assertThat(read(text).lists()).hasSize(1);
  }

  @Test
  void wordsOfAMarkAndHalvesOfAYear() {
    assertThat(figures("Kim ngạch vượt mốc lịch sử 700 tỷ USD, nay đạt mức kỷ lục 786 tỷ USD."))
        .containsExactly("GT 700000000000 USD", "REACH 786000000000 USD");
    assertThat(figures("Trong 6 tháng đầu năm và 9 tháng năm 2025, bốn nhóm vướng mắc còn lại."))
        .isEmpty();
  }

  @Test
  void theSentenceBeforeMaySayWhatIsListed() {
    String text =
        "Năm qua ghi dấu ba điểm sáng. Đó là quan hệ mở rộng; kim ngạch tăng; vị thế nâng cao.";
    assertThat(items(text, Kind.RESULT))
        .containsExactly("quan hệ mở rộng", "kim ngạch tăng", "vị thế nâng cao");
    assertThat(items("Thủ tướng nêu 3 quan điểm: độc lập; tự chủ; hội nhập.", Kind.TASK)).isEmpty();
  }
}
