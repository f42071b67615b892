package org.banggiao.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.banggiao.extraction.Extraction.NotExtracted;
import org.banggiao.extraction.Extraction.Note;
import org.banggiao.extraction.Extraction.NoteCode;

/** Optical reading of scanned PDFs and picture files, bounded in pages, pixels and time. */
final class Pictures {
  /** Decree 30/2020 asks for scans of 200 dpi or more; Tesseract does best near 300. */
  private static final int DPI = 250;

  private static final double MAX_PIXELS = 20_000_000;

  private Pictures() {}

  static boolean readable(String mediaType) {
    return mediaType.equals(MediaTypes.PDF) || mediaType.startsWith("image/");
  }

  static Extraction extract(Path file, String name, ExtractionLimits limits) {
    String mediaType = MediaTypes.BINARY;
    try {
      mediaType = MediaTypes.sniff(FormatReaders.head(file), name);
      Draft draft =
          mediaType.equals(MediaTypes.PDF) ? pdf(file, limits) : picture(file, mediaType, limits);
      return Assembly.of(draft, limits);
    } catch (ExtractionStopped stopped) {
      return new NotExtracted(stopped.problem, mediaType, stopped.detail);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return new NotExtracted(
          ExtractionProblem.DAMAGED, mediaType, broken.getClass().getSimpleName());
    }
  }

  private static Draft picture(Path file, String mediaType, ExtractionLimits limits)
      throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new ExtractionStopped(ExtractionProblem.DAMAGED, "image");
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      if ((double) reader.getWidth(0) * reader.getHeight(0) > 5 * MAX_PIXELS) {
        throw new ExtractionStopped(ExtractionProblem.TOO_LARGE, "pixels");
      }
      PagedLines lines = new PagedLines();
      Tesseract.Reading reading = Tesseract.read(file, 1, limits.ocrTimeout());
      lines.page(reading.lines(), reader.getHeight(0));
      Draft draft = new Draft(mediaType);
      finish(draft, lines, reading.confidences());
      return draft;
    }
  }

  private static Draft pdf(Path file, ExtractionLimits limits) throws IOException {
    long end = System.nanoTime() + limits.ocrTimeout().toNanos();
    try (PDDocument pdf = PdfReader.open(file, limits)) {
      Draft draft = new Draft(MediaTypes.PDF);
      PdfReader.properties(pdf, draft);
      PDFRenderer renderer = new PDFRenderer(pdf);
      renderer.setSubsamplingAllowed(true);
      PagedLines lines = new PagedLines();
      List<Double> confidences = new ArrayList<>();
      int total = pdf.getNumberOfPages();
      int read = 0;
      for (int i = 0;
          i < total && i < limits.maxOcrPages() && System.nanoTime() < end;
          i++, read++) {
        PDRectangle box = pdf.getPage(i).getCropBox();
        double area = (double) box.getWidth() * box.getHeight() / (72.0 * 72.0);
        float dpi = (float) Math.min(DPI, Math.sqrt(MAX_PIXELS / Math.max(area, 0.01)));
        BufferedImage image = renderer.renderImageWithDPI(i, dpi, ImageType.GRAY);
        Path png = Files.createTempFile("page", ".png");
        try {
          ImageIO.write(image, "png", png.toFile());
          Tesseract.Reading reading =
              Tesseract.read(png, i + 1, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
          lines.page(reading.lines(), image.getHeight());
          confidences.addAll(reading.confidences());
        } finally {
          Files.deleteIfExists(png);
        }
      }
      finish(draft, lines, confidences);
      if (read < total) {
        draft.notes.add(new Note(NoteCode.OCR_PARTIAL, read + "/" + total));
      }
      return draft;
    }
  }

  private static void finish(Draft draft, PagedLines lines, List<Double> confidences) {
    draft.pictures = true;
    lines.into(draft);
    double mean = confidences.stream().mapToDouble(d -> d).average().orElse(0);
    draft.ocrConfidence = OptionalInt.of((int) Math.round(mean));
  }
}
