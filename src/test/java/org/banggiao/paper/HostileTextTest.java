package org.banggiao.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Text nobody would write, and more of it than anybody would. */
class HostileTextTest {
  private static final String NASTY =
      "a<script>alert(1)</script>&amp;\"'\u0000\u0008\u200B\u202E\uFEFF\u00AD\uD800 ]]> b\t\r\nc";
  private static final String SEEN = "a<script>alert(1)</script>&amp;\"' ]]> b c";

  @Test
  void whatCannotBeSeenIsTakenOutAndWhatCanIsKept() {
    assertThat(Clean.line(NASTY)).isEqualTo(SEEN);
    assertThat(Clean.line("Việt Nam")).isEqualTo("Việt Nam");
  }

  @Test
  void signsOfMarkupAreTextInEveryForm() throws Exception {
    OfficialDocument document = with(NASTY, List.of(Samples.paragraph(NASTY), table(NASTY)));
    assertThat(Papers.html(document)).doesNotContain("<script").contains("&lt;script&gt;");
    assertThat(word(document)).contains(SEEN);
    assertThat(pdf(document)).contains("<script>alert(1)</script>");
  }

  @Test
  void aVeryLongWordStaysOnThePaper() throws Exception {
    String word = "x".repeat(500);
    OfficialDocument document = with("Dài", List.of(Samples.paragraph(word), table(word)));
    try (var pdf = Loader.loadPDF(Papers.pdf(document))) {
      // Broken over lines, all of it is there; cut off at the edge, some would be missing.
      PDFTextStripper stripper = new PDFTextStripper();
      float[] right = {0};
      PDFTextStripper seen =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
              right[0] = Math.max(right[0], text.getXDirAdj() + text.getWidthDirAdj());
              super.processTextPosition(text);
            }
          };
      seen.getText(pdf);
      assertThat(right[0]).isLessThanOrEqualTo((210 - 15) * 72 / 25.4f + 1);
      assertThat(stripper.getText(pdf).chars().filter(sign -> sign == 'x').count())
          .isGreaterThanOrEqualTo(1000);
    }
  }

  @Test
  void twoThousandItemsAreAllThere() throws Exception {
    List<Block> body = new ArrayList<>();
    for (int i = 1; i <= 2000; i++) {
      body.add(new Block.Clause(Words.of("Nhiệm vụ " + i + " đã xong.").mark(i)));
    }
    OfficialDocument document = with("Nhiều", body);
    assertThat(word(document)).contains("2000. Nhiệm vụ 2000 đã xong.");
    assertThat(pdf(document)).contains("2000. Nhiệm vụ 2000 đã xong.");
  }

  @Test
  void anEmptyDocumentStillCloses() throws Exception {
    OfficialDocument document = with("", List.of());
    assertThat(word(document)).contains("./.");
    assertThat(pdf(document)).contains("./.");
  }

  @Test
  void signsTheFontLacksDoNotStopThePrinting() throws Exception {
    OfficialDocument document = with("Hán 中文", List.of(Samples.paragraph("Tên gốc 中文 😀 hết.")));
    assertThat(pdf(document)).contains("Tên gốc").contains("hết./.");
    assertThat(word(document)).contains("中文");
  }

  private static Block table(String text) {
    return new Block.Table(
        text,
        List.of(
            new Block.Column(text, 1, Block.Align.LEFT),
            new Block.Column("b", 9, Block.Align.LEFT)),
        List.of(List.of(Words.of(text)), List.of()));
  }

  private static OfficialDocument with(String subject, List<Block> body) {
    return new OfficialDocument(
        Letterhead.draft("Bộ Ngoại giao", "BC-BNG", "Hà Nội"),
        DocumentType.REPORT,
        subject,
        List.of(),
        List.of(),
        body,
        new Footing(List.of(subject), "", Signature.head("Bộ trưởng")),
        List.of(),
        List.of(new Source(subject, subject)),
        null,
        Samples.MADE);
  }

  private static String word(OfficialDocument document) throws Exception {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Papers.docx(document)));
        XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
      return extractor.getText();
    }
  }

  private static String pdf(OfficialDocument document) throws Exception {
    try (var pdf = Loader.loadPDF(Papers.pdf(document))) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
