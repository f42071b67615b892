package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.banggiao.bench.LoadedProduct;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a full register costs: everybody's standing worked out again beside reading the same
 * actions, then pages over HTTP with twenty readers without an account. Run by name; {@code
 * -Dload.scale=0.1} for a tenth.
 */
class RegisterRun {

  private static final int READERS = 20;
  private static final int FULL = 100_000;
  private static final int BLOCK = 500;
  private static final long ROUND = TimeUnit.SECONDS.toNanos(6);

  private static final Map<String, Function<Random, String>> PAGES = new LinkedHashMap<>();

  private final StringBuilder report = new StringBuilder();
  private int size;

  @Test
  void aFullRegister() throws Exception {
    size = (int) (FULL * Double.parseDouble(System.getProperty("load.scale", "1")));
    long began = System.nanoTime();
    try (LoadedProduct product = LoadedProduct.register(size)) {
      say("%,d treaties filled in %d s", size, seconds(began));
      recompute(product);
      began = System.nanoTime();
      Recomputation recomputation = product.bean(Recomputation.class);
      new TransactionTemplate(product.bean(PlatformTransactionManager.class))
          .executeWithoutResult(s -> recomputation.everything());
      say(
          "all standings worked out again and kept in %d s; %,d MB in the database",
          seconds(began), product.size() / 1_000_000);
      product.tidy();
      pages(product);
    }
    Files.writeString(Path.of("target", "register.txt"), report);
  }

  /** One thread: reading the actions, and what follows from them, block by block. */
  private void recompute(LoadedProduct product) {
    Recomputation recomputation = product.bean(Recomputation.class);
    TreatyStore treaties = product.bean(TreatyStore.class);
    List<String> ids = treaties.ids();
    long read = 0;
    long worked = 0;
    long actions = 0;
    long standings = 0;
    int counted = 0;
    for (int at = 0; at < ids.size(); at += BLOCK) {
      List<String> block = ids.subList(at, Math.min(ids.size(), at + BLOCK));
      long a = System.nanoTime();
      var live = recomputation.live(block);
      long b = System.nanoTime();
      int found = recomputation.standings(treaties.all(block), live).size();
      if (at >= 4 * BLOCK || ids.size() < 10 * BLOCK) { // The first blocks warm up.
        read += b - a;
        worked += System.nanoTime() - b;
        actions += live.values().stream().mapToLong(List::size).sum();
        standings += found;
        counted += block.size();
      }
    }
    assertThat(standings).isPositive();
    say(
        "%,d treaties, %,d actions, %,d standings: read in %.1f s, worked out in %.1f s,"
            + " %.0f treaties a second, ratio to reading %.2f",
        counted,
        actions,
        standings,
        read / 1e9,
        worked / 1e9,
        counted / (worked / 1e9),
        (double) worked / read);
  }

  private void pages(LoadedProduct product) throws Exception {
    List<String> states =
        List.of("VNM", "JPN", "FRA", "BRA", "EGY", "IND", "CAN", "LAO", "CHN", "AUS");
    PAGES.put("sign-in page (the floor)", r -> "/dang-nhap");
    PAGES.put(
        "treaty of every state, as of a day",
        r -> "/dieu-uoc/tai-" + 100 * (1 + r.nextInt(size / 100)) + "?tinh-den=" + day(r));
    PAGES.put(
        "treaty of a hundred states, as of a day",
        r -> "/dieu-uoc/tai-" + 4 * (1 + r.nextInt(size / 4)) + "?tinh-den=" + day(r));
    PAGES.put(
        "in force between two",
        r -> {
          int a = r.nextInt(states.size());
          int b = (a + 1 + r.nextInt(states.size() - 1)) % states.size();
          return "/dieu-uoc-giua?a=" + states.get(a) + "&b=" + states.get(b) + "&ngay=" + day(r);
        });
    PAGES.put(
        "treaties of a partner",
        r -> "/dieu-uoc-cua/" + states.get(r.nextInt(states.size())) + "?tinh-den=" + day(r));
    PAGES.put("search by rare words", r -> "/dieu-uoc?q=gia+dinh+" + (1 + r.nextInt(size)));
    PAGES.put("search by common words", r -> "/dieu-uoc?q=dieu+uoc&trang=" + (1 + r.nextInt(40)));
    PAGES.put(
        "list by a party and a state on a day",
        r ->
            "/dieu-uoc?tt=hieu-luc&ben="
                + states.get(r.nextInt(states.size()))
                + "&tinh-den="
                + day(r));
    PAGES.put("statistics", r -> "/thong-ke-dieu-uoc");
    say("page | median ms | p95 ms | looks");
    for (var page : PAGES.entrySet()) {
      round(product, page.getValue(), 1);
      long[] took = round(product, page.getValue(), 2);
      say("%s | %.1f | %.1f | %d", page.getKey(), at(took, 0.5), at(took, 0.95), took.length);
    }
  }

  private static LocalDate day(Random r) {
    return LocalDate.of(1980, 1, 1).plusDays(r.nextInt(16_000));
  }

  private static long[] round(LoadedProduct product, Function<Random, String> page, int seed)
      throws Exception {
    long until = System.nanoTime() + ROUND;
    List<Callable<long[]>> looks = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      Random random = new Random(31L * seed + i);
      HttpClient client = HttpClient.newHttpClient();
      looks.add(() -> {
        LongStream.Builder took = LongStream.builder();
        for (int n = 0; n < 40 && System.nanoTime() < until; n++) {
          String path = page.apply(random);
          long began = System.nanoTime();
          product.get(client, path);
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
      return all.sorted().toArray();
    }
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) (sorted.length * share)] / 1e6;
  }

  private static long seconds(long began) {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
  }

  private void say(String line, Object... values) {
    String said = String.format(Locale.ROOT, line, values);
    System.out.println(said);
    report.append(said).append('\n');
  }
}
