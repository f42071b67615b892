package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.extraction.ExtractionExamples.DOOR;
import static org.banggiao.extraction.ExtractionExamples.LETTER;
import static org.banggiao.extraction.ExtractionExamples.docx;
import static org.banggiao.extraction.ExtractionExamples.p;
import static org.banggiao.extraction.ExtractionExamples.part;
import static org.banggiao.extraction.ExtractionExamples.pdf;
import static org.banggiao.extraction.ExtractionExamples.refusal;
import static org.banggiao.extraction.ExtractionExamples.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.NotExtracted;
import org.banggiao.extraction.ExtractionExamples.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  @TempDir Path folder;

  private static byte[] letterPdf() throws IOException {
    return pdf(List.of(List.of(new Line(70, 700, 13, "Báo cáo công tác"))));
  }

  @Test
  void emptyFilesAndFilesOfBlanksAreEmpty() throws IOException {
    assertThat(refusal(new byte[0], "a.pdf").problem()).isEqualTo(ExtractionProblem.EMPTY);
    assertThat(refusal(utf8(" \n\n\t"), "a.txt").problem()).isEqualTo(ExtractionProblem.EMPTY);
    assertThat(refusal(docx(p(""), Map.of()), "a.docx").problem())
        .isEqualTo(ExtractionProblem.EMPTY);
  }

  @Test
  void filesWithoutTheirEndAreTruncated() throws IOException {
    byte[] pdf = letterPdf();
    assertThat(refusal(Arrays.copyOf(pdf, pdf.length / 2), "a.pdf").problem())
        .isEqualTo(ExtractionProblem.TRUNCATED);
    byte[] docx = docx(p(LETTER), Map.of());
    assertThat(refusal(Arrays.copyOf(docx, docx.length / 2), "a.docx").problem())
        .isEqualTo(ExtractionProblem.TRUNCATED);
  }

  @Test
  void aCutOldWordFileIsDamaged() throws IOException {
    byte[] doc = ExtractionExamples.resource("nghi-dinh-30-phu-luc-2.doc");
    assertThat(refusal(Arrays.copyOf(doc, 9_000), "a.doc").problem())
        .isEqualTo(ExtractionProblem.DAMAGED);
  }

  @Test
  void encryptedPdfNeedsItsPassword() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(letterPdf())) {
      pdf.protect(new StandardProtectionPolicy("chu", "doc", new AccessPermission()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      assertThat(refusal(bytes.toByteArray(), "a.pdf").problem())
          .isEqualTo(ExtractionProblem.ENCRYPTED);
    }
  }

  @Test
  void encryptedDocxNeedsItsPassword() throws IOException, GeneralSecurityException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mat-khau");
      try (var out = encryptor.getDataStream(files)) {
        out.write(docx(p(LETTER), Map.of()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      assertThat(refusal(bytes.toByteArray(), "a.docx").problem())
          .isEqualTo(ExtractionProblem.ENCRYPTED);
    }
  }

  @Test
  void macroFilesAreRefused() throws IOException {
    assertThat(refusal(docx(p(LETTER), Map.of("word/vbaProject.bin", "x")), "a.docm").problem())
        .isEqualTo(ExtractionProblem.HAS_MACROS);
    try (POIFSFileSystem files =
        new POIFSFileSystem(
            new java.io.ByteArrayInputStream(
                ExtractionExamples.resource("nghi-dinh-30-phu-luc-2.doc")))) {
      files.createDirectory("Macros");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      assertThat(refusal(bytes.toByteArray(), "a.doc").problem())
          .isEqualTo(ExtractionProblem.HAS_MACROS);
    }
  }

  @Test
  void aFileOf300MegabytesIsRefusedUnread() throws IOException {
    Path file = folder.resolve("large.pdf");
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.setLength(300L << 20);
    }
    assertThat(((NotExtracted) DOOR.extract(file, "large.pdf")).problem())
        .isEqualTo(ExtractionProblem.TOO_LARGE);
  }

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", "<Types/>");
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    assertThat(bytes.size()).isLessThan(300_000);
    assertThat(refusal(bytes.toByteArray(), "a.docx").problem())
        .isEqualTo(ExtractionProblem.ZIP_BOMB);
  }

  @Test
  void twentyThousandPagesAreReadAndMoreThanTheLimitAreRefused() throws IOException {
    Path file = folder.resolve("long.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (int i = 1; i <= 20_000; i++) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream out =
            new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
          out.beginText();
          out.setFont(font, 12);
          out.newLineAtOffset(70, 500);
          out.showText("This is what page number " + i + " has to say.");
          out.endText();
        }
      }
      pdf.save(file.toFile());
    }
    Extracted read = (Extracted) DOOR.extract(file, "long.pdf");
    assertThat(read.pages()).hasSize(20_000);
    assertThat(read.text()).contains("page number 20000 has");
    try (Extractions strict = new Extractions(ExtractionLimits.standard().withMaxPages(1000))) {
      assertThat(strict.extract(file, "long.pdf"))
          .isEqualTo(new NotExtracted(ExtractionProblem.TOO_MANY_PAGES, MediaTypes.PDF, "20000"));
    }
  }

  @Test
  void anExternalEntityIsNotFetched() throws IOException {
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    byte[] hostile =
        docx(p(LETTER), Map.of("docProps/core.xml", doctype + "<x><title>&e;</title></x>"));
    Extraction done = DOOR.extract(hostile, "a.docx");
    assertThat(done.toString()).doesNotContain("root:");
  }

  @Test
  void unknownAndForeignTypesAreNamed() throws IOException {
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    assertThat(refusal(noise, "a.bin").problem()).isEqualTo(ExtractionProblem.UNSUPPORTED_TYPE);
    assertThat(refusal(utf8("{\\rtf1 abc}"), "a.doc").problem())
        .isEqualTo(ExtractionProblem.UNSUPPORTED_TYPE);
    assertThat(refusal(utf8("%PDF-1.7\nnothing here\n%%EOF"), "a.pdf").problem())
        .isEqualTo(ExtractionProblem.DAMAGED);
  }

  @Test
  void aFileThatTakesTooLongIsStoppedAndTheNextIsRead() throws IOException {
    String heavy = docx64();
    try (Extractions hasty =
        new Extractions(ExtractionLimits.standard().withTimeout(Duration.ofMillis(40)))) {
      assertThat(((NotExtracted) hasty.extract(utf8(heavy), "a.html")).problem())
          .isEqualTo(ExtractionProblem.TIMED_OUT);
    }
    assertThat(DOOR.extract(docx(p(LETTER), Map.of()), "a.docx")).isInstanceOf(Extracted.class);
  }

  @Test
  void aFileThatEatsTheMemoryCostsOnlyItsOwnProcess() {
    try (Extractions small =
        new Extractions(ExtractionLimits.standard().withChildHeapMegabytes(24))) {
      assertThat(small.extract(utf8(docx64()), "a.html"))
          .isEqualTo(new NotExtracted(ExtractionProblem.DAMAGED, MediaTypes.HTML, "memory"));
      assertThat(small.extract(utf8("<html><p>Vẫn đọc được</p></html>"), "b.html"))
          .isInstanceOf(Extracted.class);
    }
  }

  /** A page of a million small elements: slow and large to parse. */
  private static String docx64() {
    return "<html><body>" + String.join("", Collections.nCopies(1_000_000, "<b>a</b> "));
  }
}
