package org.banggiao.extraction;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.banggiao.extraction.Extraction.Note;
import org.banggiao.extraction.Extraction.NoteCode;

/**
 * PDF text layers, page by page. Scripts and actions in a PDF are never run; attached files are not
 * opened.
 */
final class PdfReader {
  private static final int TAIL = 64 * 1024;
  static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  private PdfReader() {}

  /** An open PDF, or ENCRYPTED, TRUNCATED, TOO_MANY_PAGES. Close it. */
  static PDDocument open(Path file, ExtractionLimits limits) throws IOException {
    if (!hasEnd(file)) {
      throw new ExtractionStopped(ExtractionProblem.TRUNCATED, "pdf");
    }
    PDDocument pdf;
    try {
      // Streams go to a temporary file, not to the heap.
      pdf =
          Loader.loadPDF(
              new RandomAccessReadBufferedFile(file.toFile()),
              IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException locked) {
      throw new ExtractionStopped(ExtractionProblem.ENCRYPTED, "pdf");
    }
    if (pdf.getNumberOfPages() > limits.maxPages()) {
      int pages = pdf.getNumberOfPages();
      pdf.close();
      throw new ExtractionStopped(ExtractionProblem.TOO_MANY_PAGES, Integer.toString(pages));
    }
    return pdf;
  }

  static Draft read(Path file, ExtractionLimits limits) throws IOException {
    try (PDDocument pdf = open(file, limits)) {
      Draft draft = new Draft(MediaTypes.PDF);
      properties(pdf, draft);
      PdfText stripper = new PdfText();
      PagedLines lines = new PagedLines();
      StringBuilder sample = new StringBuilder();
      long length = 0;
      int number = 0;
      for (var page : pdf.getPages()) {
        number++;
        List<TextLine> found = stripper.lines(page, number);
        lines.page(found, page.getCropBox().getHeight());
        draft.pictures |=
            page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
        for (TextLine line : found) {
          length += line.text().length();
          if (sample.length() < 200_000) {
            sample.append(line.text()).append('\n');
          }
        }
        if (length > limits.maxTextLength()) {
          throw new ExtractionStopped(ExtractionProblem.TOO_LARGE, "text");
        }
      }
      if (stripper.legacy) {
        draft.notes.add(new Note(NoteCode.LEGACY_CONVERTED, ""));
      }
      lines.into(draft);
      if (LegacyText.whole(CleanText.nfc(sample)).isEmpty() && TextLayer.isGarbage(sample)) {
        throw new ExtractionStopped(ExtractionProblem.GARBAGE_TEXT_LAYER, "");
      }
      return draft;
    }
  }

  static void properties(PDDocument pdf, Draft draft) {
    PDDocumentInformation info = pdf.getDocumentInformation();
    draft.title = info.getTitle() == null ? "" : info.getTitle();
    draft.created = day(info);
    for (COSName key : info.getCOSObject().keySet()) {
      String value = info.getCOSObject().getString(key);
      if (value != null && !key.getName().equals("Author")) {
        draft.properties.put(key.getName(), value);
      }
    }
    String language = pdf.getDocumentCatalog().getLanguage();
    draft.language = language == null ? "" : language;
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(PDDocumentInformation info) {
    Calendar created = info.getCreationDate();
    return created == null ? null : created.toInstant().atZone(HANOI).toLocalDate();
  }

  private static boolean hasEnd(Path file) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "r")) {
      int tail = (int) Math.min(raw.length(), TAIL);
      byte[] bytes = new byte[tail];
      raw.seek(raw.length() - tail);
      raw.readFully(bytes);
      return new String(bytes, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }
}
