package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.extraction.ExtractionExamples.DOOR;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.NotExtracted;
import org.banggiao.extraction.ExtractionExamples.Line;
import org.junit.jupiter.api.Test;

class PicturesTest {

  private static byte[] scan(List<Line> lines) throws IOException {
    try (PDDocument text = Loader.loadPDF(ExtractionExamples.pdf(List.of(lines)));
        PDDocument scan = new PDDocument()) {
      BufferedImage image = new PDFRenderer(text).renderImageWithDPI(0, 200, ImageType.GRAY);
      PDPage page = new PDPage(PDRectangle.A4);
      scan.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(scan, page)) {
        out.drawImage(
            LosslessFactory.createFromImage(scan, image),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      scan.save(bytes);
      return bytes.toByteArray();
    }
  }

  /**
   * As scanners with a bad reading program leave it: the picture, and nonsense beneath it that
   * nobody sees.
   */
  @Test
  void nonsenseUnderAPictureIsNotTakenForItsText() throws IOException {
    byte[] scan = scan(List.of(new Line(70, 700, 16, "Hội nghị tổng kết công tác năm")));
    try (PDDocument pdf = Loader.loadPDF(scan)) {
      PDPageContentStream.AppendMode append = PDPageContentStream.AppendMode.APPEND;
      try (PDPageContentStream out = new PDPageContentStream(pdf, pdf.getPage(0), append, false)) {
        out.setRenderingMode(RenderingMode.NEITHER);
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        for (int i = 0; i < 30; i++) {
          out.newLineAtOffset(i == 0 ? 50 : 0, i == 0 ? 700 : -12);
          out.showText("&gX* +gD$ ~kkQ7 xZ$w 9|qW rT*tt B<>s");
        }
        out.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      Extraction done = DOOR.extract(bytes.toByteArray(), "a.pdf");
      if (DOOR.readsPictures()) {
        Extracted e = (Extracted) done;
        assertThat(e.text()).contains("Hội nghị tổng kết").doesNotContain("kkQ7");
        assertThat(e.notes())
            .extracting(Extraction.Note::code)
            .contains(Extraction.NoteCode.TEXT_LAYER_IGNORED);
      } else {
        assertThat(((NotExtracted) done).problem()).isEqualTo(ExtractionProblem.GARBAGE_TEXT_LAYER);
      }
    }
  }

  /** Holds on both kinds of machine: with Tesseract the words, without it the advice. */
  @Test
  void aScanIsReadIfTheMachineCanAndSaysSoIfItCannot() throws IOException {
    byte[] scan =
        scan(
            List.of(
                new Line(70, 700, 16, "Hội nghị tổng kết công tác năm"),
                new Line(70, 640, 16, "Một là, tăng cường phối hợp.")));
    Extraction done = DOOR.extract(scan, "a.pdf");
    if (DOOR.readsPictures()) {
      Extracted e = (Extracted) done;
      assertThat(e.text()).contains("Hội nghị tổng kết", "Một là");
      assertThat(e.ocrConfidence().orElse(0)).isBetween(50, 100);
    } else {
      assertThat(((NotExtracted) done).problem()).isEqualTo(ExtractionProblem.NO_TEXT);
    }
  }

  @Test
  void aStampOnAScanIsSeenToo() throws IOException {
    byte[] scan =
        scan(
            List.of(
                new Line(70, 760, 16, "BỘ NGOẠI GIAO"),
                new Line(70, 720, 18, "TỐI MẬT"),
                new Line(70, 640, 16, "Kế hoạch công tác năm")));
    NotExtracted no = (NotExtracted) DOOR.extract(scan, "a.pdf");
    assertThat(no.problem())
        .isEqualTo(
            DOOR.readsPictures() ? ExtractionProblem.MARKED_SECRET : ExtractionProblem.NO_TEXT);
  }

  @Test
  void tableOfWordsFromTesseractBecomesLines() {
    String tsv =
        "level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext\n"
            + "5\t1\t1\t1\t1\t1\t10\t10\t40\t20\t90.5\tMột\n5\t1\t1\t1\t1\t2\t60\t10\t20\t20\t80\tlà\n5\t1\t1\t1\t2\t1\t10\t40\t40\t20\t-1\t \n5\t1\t1\t1\t2\t2\t10\t40\t40\t20\t70\tHai\n";
    Tesseract.Reading reading = Tesseract.lines(tsv, 3);
    assertThat(reading.lines()).extracting(TextLine::text).containsExactly("Một là", "Hai");
    assertThat(reading.confidences()).containsExactly(90.5, 80.0, 70.0);
  }
}
