package org.banggiao.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The PDF, opened again. */
class PdfPaperTest {
  private static byte[] bytes;
  private static PDDocument pdf;

  @BeforeAll
  static void open() throws IOException {
    bytes = Papers.pdf(Samples.review());
    pdf = Loader.loadPDF(bytes);
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void everyFontIsTinosAndEmbedded() throws IOException {
    int fonts = 0;
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        assertThat(font.getName()).contains("Tinos");
        fonts++;
      }
    }
    assertThat(fonts).isPositive();
  }

  @Test
  void theTextComesOutWithAllItsMarks() throws IOException {
    String text = text(1, pdf.getNumberOfPages());
    assertThat(text)
        .contains(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 05/BC-BNG",
            "Hà Nội, ngày 07 tháng 3 năm 2026",
            "Kính gửi: Thủ tướng Chính phủ",
            "đ) Thu hút đầu tư chất lượng cao.",
            "KT. BỘ TRƯỞNG",
            "Phụ lục II",
            "NGUỒN TRÍCH DẪN");
  }

  @Test
  void pageOneHasNoNumberTheNextHasTwoAndAnAnnexCountsFromOne() throws IOException {
    assertThat(pdf.getNumberOfPages()).isEqualTo(6);
    assertThat(text(1, 1).strip()).startsWith("BỘ NGOẠI GIAO");
    assertThat(text(1, 1).lines()).noneMatch(line -> line.strip().matches("\\d+"));
    assertThat(text(2, 2).strip()).startsWith("2");
    assertThat(text(3, 3).strip()).startsWith("1");
    assertThat(text(4, 4).strip()).startsWith("2");
    assertThat(text(5, 5).strip()).startsWith("1");
  }

  @Test
  void everyPageSaysTheDataAreInvented() throws IOException {
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      assertThat(text(page, page)).contains(Samples.NOTICE);
    }
  }

  @Test
  void pagesAreA4() {
    var box = pdf.getPage(0).getMediaBox();
    assertThat(box.getWidth() * 25.4 / 72).isBetween(209.5, 210.5);
    assertThat(box.getHeight() * 25.4 / 72).isBetween(296.5, 297.5);
  }

  @Test
  void itIsTaggedVietnameseAndTitled() throws IOException {
    var catalog = pdf.getDocumentCatalog();
    assertThat(catalog.getLanguage()).isEqualTo("vi");
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(Samples.review().title());
    String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
    assertThat(xmp)
        .contains("<pdfaid:part>2<", "<pdfaid:conformance>A<", "pdfuaid", "2026-03-07T02:00:00Z");
    assertThat(catalog.getOutputIntents()).hasSize(1);
  }

  @Test
  void equalInputIsEqualBytes() {
    assertThat(Papers.pdf(Samples.review())).isEqualTo(bytes);
  }

  private String text(int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(pdf);
  }
}
