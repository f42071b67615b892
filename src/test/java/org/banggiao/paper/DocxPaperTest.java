package org.banggiao.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The Word file, opened again. */
class DocxPaperTest {
  private final byte[] bytes = Papers.docx(Samples.review());
  private XWPFDocument word;

  @BeforeEach
  void open() throws IOException {
    word = new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  @AfterEach
  void close() throws IOException {
    word.close();
  }

  @Test
  void thePageIsA4WithTheMarginsOfTheDecree() {
    var section = word.getDocument().getBody().getSectPr();
    assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
    assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
    assertThat(mm(section.getPgMar().getTop())).isEqualTo(20);
    assertThat(mm(section.getPgMar().getBottom())).isEqualTo(20);
    assertThat(mm(section.getPgMar().getLeft())).isEqualTo(30);
    assertThat(mm(section.getPgMar().getRight())).isEqualTo(15);
  }

  @Test
  void theFirstPageHasNoNumberAndEveryAnnexCountsFromOne() {
    List<org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr> sections =
        word.getParagraphs().stream()
            .filter(one -> one.getCTP().getPPr() != null && one.getCTP().getPPr().isSetSectPr())
            .map(one -> one.getCTP().getPPr().getSectPr())
            .toList();
    // Main text and two annexes end in a paragraph; the sources end the file.
    assertThat(sections).hasSize(3);
    assertThat(sections.getFirst().isSetTitlePg()).isTrue();
    assertThat(sections.get(1).isSetTitlePg()).isFalse();
    assertThat(sections.get(1).getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
    assertThat(word.getHeaderList().stream().map(one -> one._getHdrFtr().toString()))
        .anyMatch(xml -> xml.contains("w:instr=\"PAGE\""));
  }

  @Test
  void everyStyleHasTheSizeOfItsBox() throws Exception {
    assertThat(word.getStyles().getDefaultRunStyle().getFontSizeAsDouble()).isEqualTo(14);
    assertThat(size("State")).isEqualTo(13);
    assertThat(size("Motto")).isEqualTo(14);
    assertThat(size("Agency")).isEqualTo(13);
    assertThat(size("Number")).isEqualTo(13);
    assertThat(size("PlaceDate")).isEqualTo(14);
    assertThat(size("BodyText")).isEqualTo(14);
    assertThat(size("Recipients")).isEqualTo(12);
    assertThat(size("Recipient")).isEqualTo(11);
    var fonts = word.getStyle().getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0);
    assertThat(fonts.getAscii()).isEqualTo("Times New Roman");
    assertThat(fonts.getHAnsi()).isEqualTo("Times New Roman");
  }

  @Test
  void theBodyIsJustifiedIndentedAndSpaced() {
    var properties = style("BodyText").getPPr();
    assertThat(properties.getJc().getVal().toString()).isEqualTo("both");
    assertThat(properties.getInd().getFirstLine()).isEqualTo(BigInteger.valueOf(720));
    assertThat(properties.getSpacing().getBefore()).isEqualTo(BigInteger.valueOf(120));
  }

  @Test
  void theHeadIsATableOfTwoColumnsWithoutBorders() {
    XWPFTable head = word.getTables().getFirst();
    assertThat(head.getRows()).hasSize(2).allMatch(row -> row.getTableCells().size() == 2);
    assertThat(head.getTopBorderType()).isNull();
    assertThat(head.getInsideVBorderType()).isNull();
    assertThat(texts(head, 0, 0)).containsExactly("BỘ NGOẠI GIAO", "");
    assertThat(texts(head, 0, 1))
        .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "");
    assertThat(texts(head, 1, 0)).containsExactly("Số: 05/BC-BNG");
    assertThat(texts(head, 1, 1)).containsExactly("Hà Nội, ngày 07 tháng 3 năm 2026");
  }

  @Test
  void theRulesHaveTheLengthsOfTheDecree() {
    XWPFTable head = word.getTables().getFirst();
    XWPFParagraph agency = head.getRow(0).getCell(0).getParagraphs().getLast();
    double line = TextWidth.of("BỘ NGOẠI GIAO", Typeface.BOLD, 13) * 20;
    double rule = DocxGrid.LEFT - agency.getIndentationLeft() - agency.getIndentationRight();
    assertThat(rule / line).isBetween(1 / 3d, 1 / 2d);
    XWPFParagraph motto = head.getRow(0).getCell(1).getParagraphs().getLast();
    double full = TextWidth.of(Fixed.MOTTO, Typeface.BOLD, 14) * 20;
    double mottoRule =
        DocxGrid.WIDTH - DocxGrid.LEFT - motto.getIndentationLeft() - motto.getIndentationRight();
    assertThat(mottoRule).isBetween(full - 2, full + 2);
  }

  @Test
  void recipientsAndSignatureStandSideBySide() {
    XWPFTable foot = word.getTables().get(2);
    assertThat(texts(foot, 0, 0))
        .containsExactly(
            "Nơi nhận:",
            "- Như trên;",
            "- Văn phòng Chính phủ;",
            "- Các Phó Thủ tướng (để báo cáo);",
            "- Lãnh đạo Bộ;",
            "- Lưu: VT, THKT.");
    assertThat(texts(foot, 0, 1)).containsExactly("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "");
  }

  @Test
  void theOutlineIsMadeOfRealHeadings() {
    assertThat(
            word.getParagraphs().stream()
                .filter(one -> "Heading2".equals(one.getStyle()))
                .map(XWPFParagraph::getText))
        .containsExactly(
            "I. TÌNH HÌNH",
            "II. KẾT QUẢ THEO LĨNH VỰC",
            "III. SỐ LIỆU CHỦ YẾU",
            "I. PHƯƠNG HƯỚNG NĂM 2026");
    assertThat(style("Heading1").getPPr().getOutlineLvl().getVal()).isEqualTo(BigInteger.ZERO);
    assertThat(style("Heading3").getPPr().getOutlineLvl().getVal()).isEqualTo(BigInteger.TWO);
  }

  @Test
  void theHeaderOfATableIsRepeated() {
    assertThat(word.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
    assertThat(word.getTables().get(1).getNumberOfRows()).isEqualTo(5);
  }

  @Test
  void theFileSaysItsTitleLanguageAndTime() throws Exception {
    var core = word.getProperties().getCoreProperties();
    assertThat(core.getTitle()).isEqualTo(Samples.review().title());
    assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("vi-VN");
    assertThat(core.getCreated()).isEqualTo(Date.from(Samples.MADE));
    assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal())
        .isEqualTo("vi-VN");
  }

  @Test
  void theTextEndsWithTheClosingMarkAndEveryPageSaysTheDataAreInvented() throws IOException {
    try (XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
      assertThat(extractor.getText()).contains("cho ý kiến chỉ đạo./.");
    }
    assertThat(word.getFooterList())
        .hasSize(2)
        .allMatch(one -> one.getText().contains(Samples.NOTICE));
  }

  @Test
  void equalInputIsEqualBytes() {
    assertThat(Papers.docx(Samples.review())).isEqualTo(bytes);
  }

  private double size(String id) {
    return ((BigInteger) style(id).getRPr().getSzArray(0).getVal()).intValue() / 2d;
  }

  private CTStyle style(String id) {
    return word.getStyles().getStyle(id).getCTStyle();
  }

  private static List<String> texts(XWPFTable table, int row, int cell) {
    return table.getRow(row).getCell(cell).getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static long mm(Object twips) {
    return Math.round(((BigInteger) twips).intValue() * 25.4 / 1440);
  }
}
