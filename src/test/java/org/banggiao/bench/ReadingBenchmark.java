package org.banggiao.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banggiao.extraction.Extraction;
import org.banggiao.extraction.ExtractionLimits;
import org.banggiao.extraction.Extractions;
import org.banggiao.reading.Hints;
import org.banggiao.reading.Readings;
import org.junit.jupiter.api.Test;

/**
 * What reading costs beside taking the text out of the same 1,000 files, one after another, in one
 * run. Run by name; {@code -Dreading.files=90} for fewer.
 */
class ReadingBenchmark {

  private static final int FILES = Integer.getInteger("reading.files", 1000);
  private static final int WARM = 60;

  private static final class Cost {
    int files;
    long chars;
    long extraction;
    long reading;
  }

  @Test
  void readingBesideExtractionOfTheSameThousandFiles() throws Exception {
    List<String> texts = texts();
    Map<String, Cost> costs = new LinkedHashMap<>();
    try (Extractions extractions = new Extractions(ExtractionLimits.standard())) {
      for (int i = 0; i < WARM + FILES; i++) {
        String format = List.of("html", "docx", "pdf").get(i % 3);
        byte[] file = file(format, varied(texts.get(i / 3 % texts.size()), i));
        long t0 = System.nanoTime();
        Extraction out = extractions.extract(file, "tai-" + i + "." + format);
        long t1 = System.nanoTime();
        if (!(out instanceof Extraction.Extracted extracted)) {
          throw new IllegalStateException(format + " " + i + ": " + out);
        }
        Readings.read(extracted.text(), Hints.none());
        long t2 = System.nanoTime();
        if (i >= WARM) {
          for (String row : List.of(format, "all")) {
            Cost c = costs.computeIfAbsent(row, k -> new Cost());
            c.files++;
            c.chars += extracted.text().length();
            c.extraction += t1 - t0;
            c.reading += t2 - t1;
          }
        }
      }
    }
    StringBuilder report =
        new StringBuilder("format | files | chars | extraction ms | reading ms | ratio\n");
    costs.forEach((format, c) ->
        report.append(
            String.format(
                Locale.ROOT,
                "%s | %d | %d | %.2f | %.2f | %.2f%n",
                format,
                c.files,
                c.chars / c.files,
                c.extraction / 1e6 / c.files,
                c.reading / 1e6 / c.files,
                (double) c.reading / c.extraction)));
    System.out.println(report);
    Files.writeString(Path.of("target", "reading.txt"), report);
  }

  /** The project's own test documents that are plain Unicode text. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (var all = Files.walk(Path.of("src/test/resources/reading"))) {
      for (Path p :
          all.filter(p -> p.toString().endsWith(".txt"))
              .filter(p -> !p.toString().matches(".*(README|vni|tcvn3|nfd|1258|nbsp).*"))
              .sorted(Comparator.naturalOrder())
              .toList()) {
        texts.add(Files.readString(p));
      }
    }
    return texts;
  }

  /** The same words about other numbers and another year, so that no two files are equal. */
  private static String varied(String text, int i) {
    StringBuilder b = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      b.append(line.replace("2025", "" + (2019 + i % 7)).replace("35", "" + (11 + i % 80)))
          .append('\n');
    }
    return b.append("Văn bản thứ ").append(i).append(" của lần đo.\n").toString();
  }

  private static byte[] file(String format, String text) throws IOException {
    return switch (format) {
      case "html" -> page(text).getBytes(StandardCharsets.UTF_8);
      case "docx" -> docx(text);
      default -> pdf(text);
    };
  }

  private static String page(String text) {
    StringBuilder b =
        new StringBuilder(
            "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"/><title>Tin</title>"
                + "<style>body{font-family:Tinos}</style></head><body><article>");
    for (String line : text.split("\n")) {
      b.append("<p>").append(line.replace("&", "&amp;").replace("<", "&lt;")).append("</p>\n");
    }
    return b.append("</article></body></html>").toString();
  }

  private static byte[] docx(String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String line : text.split("\n")) {
        document.createParagraph().createRun().setText(line);
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useFont(
        () ->
            ReadingBenchmark.class.getResourceAsStream(
                "/org/banggiao/paper/fonts/Tinos_400Regular.ttf"),
        "Tinos");
    builder.withHtmlContent(page(text).replace("<!DOCTYPE html>", ""), null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }
}
