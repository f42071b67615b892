package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.extraction.ExtractionExamples.pdf;
import static org.banggiao.extraction.ExtractionExamples.text;
import static org.banggiao.extraction.ExtractionExamples.wrapped;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.NoteCode;
import org.banggiao.extraction.ExtractionExamples.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTest {
  private static final String FIRST =
      "Bộ trưởng yêu cầu các đơn vị khẩn trương thực hiện nhiệm vụ được giao trong năm nay, chủ động phối hợp với các bộ,"
          + " ngành và địa phương, theo dõi chặt chẽ tình hình thế giới và khu vực, kịp thời báo cáo những vấn đề phát sinh"
          + " và đề xuất giải pháp phù hợp.";

  private static List<Line> lines(double top, String... texts) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      lines.add(
          new Line(
              texts[i].startsWith(">") ? 104 : 70,
              top - 18 * i,
              13,
              texts[i].replaceFirst("^>", "")));
    }
    return lines;
  }

  @Test
  void linesOfAParagraphAreJoinedAndMarkersBeginANewOne() throws IOException {
    List<Line> page = new ArrayList<>(wrapped(700, FIRST));
    page.addAll(wrapped(page.getLast().y() - 18, "Một là, " + FIRST));
    page.addAll(wrapped(page.getLast().y() - 18, "Hai là, đôn đốc."));
    assertThat(page.size()).isGreaterThan(6);
    Extracted e = text(pdf(List.of(page)), "a.pdf");
    assertThat(e.text()).isEqualTo(FIRST + "\nMột là, " + FIRST + "\nHai là, đôn đốc.");
  }

  @Test
  void aParagraphRunsOverThePageEndAndThePageTurnsInsideIt() throws IOException {
    List<Line> all = wrapped(700, FIRST);
    List<Line> first = all.subList(0, 2);
    List<Line> second = new ArrayList<>(all.subList(2, all.size()));
    second.addAll(wrapped(second.getLast().y() - 18, FIRST));
    Extracted e = text(pdf(List.of(first, second)), "a.pdf");
    assertThat(e.text()).isEqualTo(FIRST + "\n" + FIRST);
    assertThat(e.pages()).hasSize(2);
    assertThat(e.text().substring(e.pages().get(1).start())).startsWith(second.getFirst().text());
    assertThat(e.pages().get(1).end()).isEqualTo(e.text().length());
  }

  @Test
  void repeatedPageHeadsAndNumbersAreLeftOut() throws IOException {
    List<List<Line>> pages = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      List<Line> page =
          new ArrayList<>(List.of(new Line(70, 815, 10, "Báo cáo công tác năm 2026")));
      page.addAll(lines(700, "Trang thứ " + i + " nói điều gì đó."));
      page.add(new Line(290, 30, 10, String.valueOf(i)));
      pages.add(page);
    }
    Extracted e = text(pdf(pages), "a.pdf");
    assertThat(e.text().lines())
        .containsExactly(
            "Trang thứ 1 nói điều gì đó.",
            "Trang thứ 2 nói điều gì đó.",
            "Trang thứ 3 nói điều gì đó.",
            "Trang thứ 4 nói điều gì đó.",
            "Trang thứ 5 nói điều gì đó.");
    assertThat(e.notes()).contains(new Extraction.Note(NoteCode.PAGE_LINES_OMITTED, "10"));
  }

  @Test
  void cellsFarApartOnOneLineAreJoinedByTab() throws IOException {
    List<Line> page =
        List.of(
            new Line(70, 700, 12, "Xuất khẩu"),
            new Line(250, 700, 12, "405 tỷ USD"),
            new Line(70, 680, 12, "Nhập khẩu"),
            new Line(250, 680, 12, "380 tỷ USD"));
    assertThat(text(pdf(List.of(page)), "a.pdf").text())
        .isEqualTo("Xuất khẩu\t405 tỷ USD\nNhập khẩu\t380 tỷ USD");
  }

  @ParameterizedTest
  @CsvSource({
    "the coopera-, tion goes, the cooperation goes",
    "nước Ô-xtrây-, li-a đã, nước Ô-xtrây-li-a đã",
    "thủ đô Mát-, xcơ-va và, thủ đô Mát-xcơ-va và",
    "năm 2025-, 2030 sẽ, năm 2025- 2030 sẽ",
    "kinh tế -, xã hội, kinh tế - xã hội",
    "đề nghị, các đơn vị, đề nghị các đơn vị"
  })
  void brokenWordsAreMendedAndForeignNamesKeepTheirHyphens(
      String first, String second, String joined) {
    StringBuilder text = new StringBuilder(first);
    LineJoin.append(text, second, false);
    assertThat(text.toString()).isEqualTo(joined);
  }

  @Test
  void aTextLayerWithoutAUnicodeMapIsGarbage() {
    assertThat(TextLayer.isGarbage("&Ö1* +Ñ$ ;­ +Ø, &+Ô 1*+Ð$ 9,.7 1$0 §ÝF OÇS ".repeat(10)))
        .isTrue();
    assertThat(TextLayer.isGarbage("\uE001\uE002 \uFFFD\uFFFD\uFFFD abc ".repeat(10))).isTrue();
    assertThat(TextLayer.isGarbage(ExtractionExamples.LETTER.repeat(3))).isFalse();
    assertThat(
            TextLayer.isGarbage(
                "The Ministry shall report to the Government before 15 March 2026. ".repeat(5)))
        .isFalse();
    assertThat(
            TextLayer.isGarbage(
                "Министерство иностранных дел сообщает о визите делегации. ".repeat(5)))
        .isFalse();
    assertThat(
            TextLayer.isGarbage(
                "STT\tNăm\t2024\t2025\n1\tXuất khẩu\t405,5\t450,1\n2\tNhập khẩu\t380,7\t410,2\n"
                    .repeat(5)))
        .isFalse();
  }
}
