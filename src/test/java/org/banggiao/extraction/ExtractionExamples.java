package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.NotExtracted;

/** Files made for the tests, and one door for all of them. */
final class ExtractionExamples {
  static final Extractions DOOR = new Extractions(ExtractionLimits.standard());
  static final String LETTER =
      "Căn cứ Luật Tổ chức Chính phủ, Bộ trưởng đề nghị các đơn vị khẩn trương thực hiện những nhiệm vụ sau đây trong"
          + " quý I năm 2026, báo cáo kết quả trước ngày 15 tháng 3 năm 2026 để tổng hợp trình lãnh đạo Bộ.";

  private ExtractionExamples() {}

  static Extracted text(byte[] bytes, String name) {
    Extraction done = DOOR.extract(bytes, name);
    assertThat(done).isInstanceOf(Extracted.class);
    return (Extracted) done;
  }

  static NotExtracted refusal(byte[] bytes, String name) {
    Extraction done = DOOR.extract(bytes, name);
    assertThat(done).isInstanceOf(NotExtracted.class);
    return (NotExtracted) done;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = ExtractionExamples.class.getResourceAsStream("/extraction/" + name)) {
      return in.readAllBytes();
    }
  }

  /** A DOCX of hand-written parts; {@code body} is the inside of w:body. */
  static byte[] docx(String body, Map<String, String> otherParts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
      part(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
              + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
              + body
              + "</w:body></w:document>");
      for (Map.Entry<String, String> other : otherParts.entrySet()) {
        part(
            zip,
            other.getKey(),
            other
                .getValue()
                .replace(
                    "<w:X",
                    "<w:root xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"")
                .replace("</w:X", "</w:root"));
      }
    }
    return bytes.toByteArray();
  }

  static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(utf8(content));
    zip.closeEntry();
  }

  static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  /** One line of a page: left edge and base line in points from the lower left. */
  record Line(double x, double y, float size, String text) {}

  /**
   * A paragraph set in lines of 455 points from x 70, the first indented, downwards from {@code
   * top} by 18.
   */
  static List<Line> wrapped(double top, String text) throws IOException {
    try (PDDocument pdf = new PDDocument();
        InputStream ttf =
            ExtractionExamples.class.getResourceAsStream(
                "/org/banggiao/paper/fonts/Tinos_400Regular.ttf")) {
      PDFont font = PDType0Font.load(pdf, ttf, true);
      List<Line> lines = new ArrayList<>();
      String line = "";
      for (String word : text.split(" ")) {
        double room = lines.isEmpty() ? 455 - 34 : 455;
        String longer = line.isEmpty() ? word : line + " " + word;
        if (font.getStringWidth(longer) * 13 / 1000 > room) {
          lines.add(new Line(lines.isEmpty() ? 104 : 70, top - 18 * lines.size(), 13, line));
          longer = word;
        }
        line = longer;
      }
      lines.add(new Line(lines.isEmpty() ? 104 : 70, top - 18 * lines.size(), 13, line));
      return lines;
    }
  }

  /** A PDF of pages of lines, A4, in a font with a Unicode map. */
  static byte[] pdf(List<List<Line>> pages) throws IOException {
    try (PDDocument pdf = new PDDocument();
        InputStream ttf =
            ExtractionExamples.class.getResourceAsStream(
                "/org/banggiao/paper/fonts/Tinos_400Regular.ttf")) {
      PDFont font = PDType0Font.load(pdf, ttf, true);
      for (List<Line> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
          for (Line line : lines) {
            out.beginText();
            out.setFont(font, line.size());
            out.newLineAtOffset((float) line.x(), (float) line.y());
            out.showText(line.text());
            out.endText();
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
