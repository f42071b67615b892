package org.banggiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.banggiao.bench.LoadedProduct.Reader;
import org.junit.jupiter.api.Test;

/**
 * What pages cost over HTTP at full size beside a hundredth of it, with twenty people signed in who
 * each ask for the next page as soon as they have the last. Run by name; {@code -Dload.scale=0.1}
 * for a tenth of both.
 */
class LoadRun {

  private static final int READERS = 20;
  private static final int FULL = 500_000;
  private static final int SAMPLE = 300;

  /** Each size is asked in turn this many times, so that a busy moment of the machine hits both. */
  private static final int ROUNDS = 3;

  /** A round of one page at one size ends after this, however slow. */
  private static final long ROUND = TimeUnit.SECONDS.toNanos(4);

  @Test
  void pagesAtFullSizeBesideAHundredthOfIt() throws Exception {
    int full = (int) (FULL * Double.parseDouble(System.getProperty("load.scale", "1")));
    StringBuilder report = new StringBuilder();
    try (LoadedProduct small = start(Math.max(5000, full / 100), report);
        LoadedProduct large = start(full, report)) {
      assertThat(LoadSample.differences(small, SAMPLE)).isEmpty();
      say(report, SAMPLE + " tasks done again through the door gave the rows that were filled");
      measure(small, large, report);
    }
    Files.writeString(Path.of("target", "load.txt"), report);
  }

  private static LoadedProduct start(int tasks, StringBuilder report) throws Exception {
    long began = System.nanoTime();
    LoadedProduct product = LoadedProduct.start(tasks);
    say(
        report,
        "%,d tasks: started and filled in %d s, %d MB in the database"
            .formatted(
                tasks,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
                product.size() / 1_000_000));
    return product;
  }

  private static void measure(LoadedProduct small, LoadedProduct large, StringBuilder report)
      throws Exception {
    List<Reader> onSmall = small.readers(READERS, READERS / 2);
    List<Reader> onLarge = large.readers(READERS, READERS / 2);
    say(report, "page | small median | large median | large p95 | ratio of medians | looks (ms)");
    for (Map.Entry<String, LoadPages.Path> page : LoadPages.PAGES.entrySet()) {
      LongStream.Builder s = LongStream.builder();
      LongStream.Builder l = LongStream.builder();
      for (int round = 0; round <= ROUNDS; round++) {
        long[] here = round(small, chosen(onSmall, page.getKey()), page.getValue(), round);
        long[] there = round(large, chosen(onLarge, page.getKey()), page.getValue(), round);
        if (round > 0) { // The first warms up.
          Arrays.stream(here).forEach(s);
          Arrays.stream(there).forEach(l);
        }
      }
      long[] inSmall = s.build().sorted().toArray();
      long[] inLarge = l.build().sorted().toArray();
      say(
          report,
          String.format(
              Locale.ROOT,
              "%s | %.1f | %.1f | %.1f | %.2f | %d",
              page.getKey(),
              at(inSmall, 0.5),
              at(inLarge, 0.5),
              at(inLarge, 0.95),
              at(inLarge, 0.5) / at(inSmall, 0.5),
              inLarge.length));
    }
  }

  /**
   * Half see everything and half their own body's tasks; a deep page is there for the first only.
   */
  private static List<Reader> chosen(List<Reader> readers, String page) {
    if (page.contains("page 40")) {
      return readers.subList(0, READERS);
    }
    List<Reader> half = new ArrayList<>(readers.subList(0, READERS / 2));
    half.addAll(readers.subList(READERS, readers.size()));
    return half;
  }

  private static long[] round(
      LoadedProduct product, List<Reader> readers, LoadPages.Path page, int round)
      throws Exception {
    long until = System.nanoTime() + ROUND;
    List<Callable<long[]>> looks = new ArrayList<>();
    for (int i = 0; i < readers.size(); i++) {
      Reader reader = readers.get(i);
      Random random = new Random(31L * round + i);
      looks.add(() -> {
        LongStream.Builder took = LongStream.builder();
        for (int n = 0; n < 25 && System.nanoTime() < until; n++) {
          String path = page.of(reader.body(), random, product.tasks);
          long began = System.nanoTime();
          product.get(reader.client(), path);
          took.add(System.nanoTime() - began);
        }
        return took.build().toArray();
      });
    }
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      LongStream all = LongStream.empty();
      for (Future<long[]> f : pool.invokeAll(looks)) {
        all = LongStream.concat(all, Arrays.stream(f.get()));
      }
      return all.toArray();
    }
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) (sorted.length * share)] / 1e6;
  }

  private static void say(StringBuilder report, String line) {
    System.out.println(line);
    report.append(line).append('\n');
  }
}
