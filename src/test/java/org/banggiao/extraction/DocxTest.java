package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.extraction.ExtractionExamples.docx;
import static org.banggiao.extraction.ExtractionExamples.p;
import static org.banggiao.extraction.ExtractionExamples.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banggiao.extraction.Extraction.AsideReason;
import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.NoteCode;
import org.banggiao.extraction.Extraction.RegionKind;
import org.junit.jupiter.api.Test;

class DocxTest {
  private static final String NUMBERING =
      "<w:X><w:abstractNum w:abstractNumId=\"1\">"
          + level(0, "upperRoman", "%1.")
          + level(1, "decimal", "%2.")
          + level(2, "lowerLetter", "%3)")
          + level(3, "bullet", "\uF0B7")
          + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
          + level(0, "vietnameseCounting", "Việc %1:")
          + level(1, "decimal", "%1.%2.")
          + "</w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num>"
          + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"2\"/></w:num>"
          + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"9\"/></w:lvlOverride></w:num></w:X>";

  private static String level(int at, String format, String label) {
    return "<w:lvl w:ilvl=\""
        + at
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + label
        + "\"/></w:lvl>";
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  @Test
  void aDocumentWrittenByPoiIsRead() throws IOException {
    try (XWPFDocument doc = new XWPFDocument()) {
      doc.createParagraph().createRun().setText("Báo cáo tổng kết");
      var table = doc.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Chỉ tiêu");
      table.getRow(0).getCell(1).setText("Số");
      table.getRow(1).getCell(0).setText("Hoạt động");
      table.getRow(1).getCell(1).setText("75");
      doc.getProperties().getCoreProperties().setTitle("Tổng kết");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      doc.write(bytes);
      Extracted e = text(bytes.toByteArray(), "a.docx");
      assertThat(e.text()).isEqualTo("Báo cáo tổng kết\nChỉ tiêu\tSố\nHoạt động\t75");
      assertThat(e.properties().title()).isEqualTo("Tổng kết");
      assertThat(e.regions()).extracting(Extraction.Region::kind).containsExactly(RegionKind.TABLE);
    }
  }

  @Test
  void automaticLabelsStandInTheText() throws IOException {
    String body =
        item(5, 0, "Phần")
            + item(5, 1, "Mục")
            + item(5, 2, "điểm")
            + item(5, 2, "điểm")
            + item(5, 3, "ý")
            + item(5, 1, "Mục")
            + item(5, 2, "điểm")
            + item(5, 0, "Phần")
            + item(5, 1, "Mục");
    assertThat(text(docx(body, Map.of("word/numbering.xml", NUMBERING)), "a.docx").text())
        .isEqualTo("I. Phần\n1. Mục\na) điểm\nb) điểm\n• ý\n2. Mục\na) điểm\nII. Phần\n1. Mục");
  }

  @Test
  void labelsCountInVietnameseWordsOverLevelsAndFromAnOverriddenStart() throws IOException {
    String body = item(6, 0, "gì") + item(6, 0, "gì") + item(6, 1, "đó") + item(7, 1, "chín");
    assertThat(text(docx(body, Map.of("word/numbering.xml", NUMBERING)), "a.docx").text())
        .isEqualTo("Việc một: gì\nViệc hai: gì\nhai.1. đó\n9. chín");
  }

  @Test
  void numberingMayComeFromAStyleAndAParagraphMayRefuseIt() throws IOException {
    String styles =
        "<w:X><w:style w:type=\"paragraph\" w:styleId=\"M\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"5\"/></w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style><w:style w:styleId=\"N\"><w:basedOn w:val=\"M\"/></w:style></w:X>";
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"N\"/></w:pPr><w:r><w:t>Một</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"N\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>Không</w:t></w:r></w:p>";
    Extracted e =
        text(
            docx(body, Map.of("word/styles.xml", styles, "word/numbering.xml", NUMBERING)),
            "a.docx");
    assertThat(e.text()).isEqualTo("1. Một\nKhông");
    assertThat(e.regions())
        .extracting(Extraction.Region::kind)
        .containsExactly(RegionKind.HEADING, RegionKind.HEADING);
  }

  @Test
  void trackedDeletionsAndHiddenTextAreLeftOut() throws IOException {
    String body =
        "<w:p><w:ins>"
            + run("", "Giao ")
            + "</w:ins><w:del><w:r><w:delText>Cục A</w:delText></w:r></w:del>"
            + run("", "Vụ B")
            + run("<w:vanish/>", " bí mật")
            + "</w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + run("", "nối ")
            + "</w:p>"
            + p("liền");
    Extracted e = text(docx(body, Map.of()), "a.docx");
    assertThat(e.text()).isEqualTo("Giao Vụ B\nnối liền");
    assertThat(e.notes())
        .extracting(Extraction.Note::code)
        .contains(NoteCode.DELETIONS_OMITTED, NoteCode.HIDDEN_OMITTED);
  }

  @Test
  void legacyFontsAreConvertedRunByRun() throws IOException {
    String body =
        "<w:p>"
            + run("<w:rFonts w:hAnsi=\".VnTimeH\"/>", "b¸o c¸o ")
            + run("<w:rFonts w:ascii=\".VnTime\"/>", "tæng kÕt ")
            + run("<w:rFonts w:hAnsi=\"VNI-Times\"/>", "coâng taùc ")
            + run("", "năm “café”")
            + "</w:p>";
    assertThat(text(docx(body, Map.of()), "a.docx").text())
        .isEqualTo("BÁO CÁO tổng kết công tác năm “café”");
  }

  @Test
  void footnotesStandAtTheEndUnderTheLabelInTheText() throws IOException {
    String rels =
        "<Relationships><Relationship Id=\"r1\" Type=\"x/footnotes\" Target=\"footnotes.xml\"/></Relationships>";
    String notes =
        "<w:X><w:footnote w:type=\"separator\" w:id=\"0\">"
            + p("")
            + "</w:footnote><w:footnote w:id=\"2\">"
            + p("Theo hải quan.")
            + "</w:footnote></w:X>";
    String body =
        "<w:p>"
            + run("", "700 tỷ")
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + run("", " USD")
            + "</w:p>";
    Extracted e =
        text(
            docx(body, Map.of("word/_rels/document.xml.rels", rels, "word/footnotes.xml", notes)),
            "a.docx");
    assertThat(e.text()).isEqualTo("700 tỷ[2] USD\n[2] Theo hải quan.");
  }

  @Test
  void headBoxesGiveTheirLinesLeftBoxFirst() throws IOException {
    String table =
        "<w:tbl><w:tr><w:tc>"
            + p("BỘ NGOẠI GIAO")
            + p("Số: 05/BC-BNG")
            + "</w:tc><w:tc>"
            + p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            + p("Hà Nội, ngày 07 tháng 3 năm 2026")
            + "</w:tc></w:tr></w:tbl>";
    assertThat(text(docx(table, Map.of()), "a.docx").text())
        .isEqualTo(
            "BỘ NGOẠI GIAO\nSố: 05/BC-BNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 07 tháng 3 năm 2026");
  }

  @Test
  void pageHeadsAndFeetAreSetAsideAndPageNumbersDropped() throws IOException {
    String rels =
        "<Relationships><Relationship Id=\"h\" Type=\"x/header\" Target=\"h.xml\"/><Relationship Id=\"f\" Type=\"x/footer\" Target=\"f.xml\"/></Relationships>";
    String body =
        p("Nội dung")
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/><w:footerReference w:type=\"default\" r:id=\"f\"/></w:sectPr>";
    Extracted e =
        text(
            docx(
                body,
                Map.of(
                    "word/_rels/document.xml.rels",
                    rels,
                    "word/h.xml",
                    "<w:X>" + p("Dự thảo lần hai") + "</w:X>",
                    "word/f.xml",
                    "<w:X>" + p("- 2 -") + "</w:X>")),
            "a.docx");
    assertThat(e.text()).isEqualTo("Dự thảo lần hai\nNội dung");
    assertThat(e.setAside())
        .containsExactly(new Extraction.SetAside(AsideReason.PAGE_HEADER, 0, 15));
  }
}
