package org.banggiao.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.banggiao.extraction.TextLine.Word;

/** Reads one picture with the Tesseract program, if it is installed with Vietnamese. */
final class Tesseract {
  private Tesseract() {}

  static boolean isInstalled() {
    return Installed.VALUE;
  }

  /**
   * Asked once, when first needed; apart, because the asking thread may not wait for this class's
   * own start.
   */
  private static final class Installed {
    static final boolean VALUE = look();
  }

  /** Lines of one picture, and the confidences (0–100) of its words. */
  record Reading(List<TextLine> lines, List<Double> confidences) {}

  /**
   * Reads {@code picture}; an empty reading if the program fails or is not done in {@code time}.
   */
  static Reading read(Path picture, int page, Duration time) throws IOException {
    return lines(
        run(time, "tesseract", picture.toString(), "stdout", "-l", "vie", "--psm", "3", "tsv"),
        page);
  }

  static Reading lines(String tsv, int page) {
    List<List<Word>> lines = new ArrayList<>();
    List<Double> confidences = new ArrayList<>();
    String lineId = "";
    for (String row : tsv.lines().skip(1).toList()) {
      String[] f = row.split("\t", 12);
      if (f.length < 12 || !f[0].equals("5") || f[11].isBlank()) {
        continue;
      }
      String id = String.join(".", Arrays.asList(f).subList(1, 5));
      if (!id.equals(lineId)) {
        lines.add(new ArrayList<>());
      }
      lineId = id;
      double left = Double.parseDouble(f[6]);
      double top = Double.parseDouble(f[7]);
      double height = Double.parseDouble(f[9]);
      lines
          .getLast()
          .add(
              new Word(left, left + Double.parseDouble(f[8]), top + height, height, f[11].strip()));
      confidences.add(Math.max(0, Double.parseDouble(f[10])));
    }
    double size = median(lines.stream().flatMap(List::stream).mapToDouble(Word::size).toArray());
    return new Reading(lines.stream().map(words -> even(page, words, size)).toList(), confidences);
  }

  /**
   * Boxes of words differ by the letters in them, so the page's middle height stands for every
   * line.
   */
  private static TextLine even(int page, List<Word> words, double size) {
    double y = median(words.stream().mapToDouble(Word::y).toArray());
    return TextLine.of(
        page, words.stream().map(w -> new Word(w.x0(), w.x1(), y, size, w.text())).toList());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values.length == 0 ? 0 : values[values.length / 2];
  }

  private static boolean look() {
    try {
      return run(Duration.ofSeconds(20), "tesseract", "--list-langs")
          .lines()
          .anyMatch(l -> l.strip().equals("vie"));
    } catch (IOException none) {
      return false;
    }
  }

  private static String run(Duration time, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.getOutputStream().close();
    CompletableFuture<byte[]> output =
        CompletableFuture.supplyAsync(() -> {
          try {
            return process.getInputStream().readAllBytes();
          } catch (IOException ended) {
            return new byte[0];
          }
        });
    try {
      boolean done = process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
      return done && process.exitValue() == 0
          ? new String(output.join(), StandardCharsets.UTF_8)
          : "";
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return "";
    } finally {
      process.destroyForcibly();
    }
  }
}
