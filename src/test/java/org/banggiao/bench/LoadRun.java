package org.banggiao.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.banggiao.BangGiao;
import org.banggiao.TestDatabase;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.banggiao.shell.HomeCard;
import org.banggiao.task.Register;
import org.banggiao.task.TaskFilter;
import org.banggiao.task.Tasks;
import org.banggiao.task.TimeClass;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What pages cost at full size beside a hundredth of it, twenty readers at once, behind the doors
 * of the modules (no HTTP, no template). Run by name; {@code -Dload.scale=0.1} for a tenth of both.
 */
class LoadRun {

  private static final int READERS = 20;
  private static final int FULL = 500_000;
  private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));

  /** One page as one reader asks for it. */
  private interface Look {
    void at(Actor reader, Random random);
  }

  @Test
  void pagesAtFullSizeBesideAHundredthOfIt() throws Exception {
    int full = (int) (FULL * Double.parseDouble(System.getProperty("load.scale", "1")));
    StringBuilder report = new StringBuilder();
    try (var small = product(Math.max(1000, full / 100), report);
        var large = product(full, report)) {
      Map<String, Look> onSmall = looks(small, Math.max(1000, full / 100));
      Map<String, Look> onLarge = looks(large, full);
      report.append("page | 1/100 median | full median | full p95 | ratio of medians (ms)\n");
      for (String page : onSmall.keySet()) {
        long[] s = measure(onSmall.get(page));
        long[] l = measure(onLarge.get(page));
        report.append(
            String.format(
                Locale.ROOT,
                "%s | %.1f | %.1f | %.1f | %.2f%n",
                page,
                at(s, 0.5),
                at(l, 0.5),
                at(l, 0.95),
                at(l, 0.5) / at(s, 0.5)));
      }
    }
    System.out.println(report);
    Files.writeString(Path.of("target", "load.txt"), report);
  }

  private static ConfigurableApplicationContext product(int tasks, StringBuilder report)
      throws Exception {
    String url = TestDatabase.create();
    ConfigurableApplicationContext product =
        new SpringApplicationBuilder(BangGiao.class)
            .run(
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + TestDatabase.user(),
                "--spring.datasource.password=" + TestDatabase.password(),
                "--spring.datasource.hikari.maximum-pool-size=24",
                "--bang-giao.data=target/load-files");
    long began = System.nanoTime();
    fill(url, tasks);
    report.append(
        tasks + " tasks filled in " + (System.nanoTime() - began) / 1_000_000_000 + " s\n");
    return product;
  }

  private static void fill(String url, int tasks) throws SQLException, java.io.IOException {
    String script =
        Files.readString(Path.of("src/test/resources/bench/load.sql"), StandardCharsets.UTF_8);
    try (Connection c = TestDatabase.superuser(url);
        Statement s = c.createStatement()) {
      s.execute(script.replace("${tasks}", "" + tasks));
      s.execute("vacuum analyze");
    }
  }

  private static Map<String, Look> looks(ConfigurableApplicationContext product, int tasks) {
    Register register = product.getBean(Register.class);
    Tasks door = product.getBean(Tasks.class);
    List<HomeCard> cards = product.getBeanProvider(HomeCard.class).stream().toList();
    Map<String, Look> looks = new LinkedHashMap<>();
    looks.put("task list", (a, r) -> register.list(TaskFilter.on(TODAY), "han", false, 0, 25, a));
    looks.put(
        "task list, overdue, page 40",
        (a, r) ->
            register.list(
                TaskFilter.on(TODAY).with(TimeClass.OPEN_OVERDUE), "han", false, 975, 25, a));
    looks.put(
        "task list by words",
        (a, r) -> register.list(words("so " + r.nextInt(1, tasks)), "han", false, 0, 25, a));
    looks.put(
        "task list of a past day",
        (a, r) -> register.list(TaskFilter.on(past(r)), "han", false, 0, 25, a));
    looks.put("four-class table today", (a, r) -> register.table(TODAY, a));
    looks.put("four-class table of any day", (a, r) -> register.table(past(r), a));
    looks.put("page one", (a, r) -> cards.forEach(c -> c.on(TODAY, a)));
    looks.put(
        "task page",
        (a, r) -> {
          long id = a.body() == 100_001 ? r.nextInt(1, tasks) : a.body() - 100_002 + 99;
          door.steps(door.get(id, a), a);
          door.story(id, a);
        });
    return looks;
  }

  private static TaskFilter words(String words) {
    return new TaskFilter(null, null, Set.of(), null, null, null, words, TODAY);
  }

  private static LocalDate past(Random random) {
    return LocalDate.of(2021, 6, 1).plusDays(random.nextInt(1700));
  }

  /** Nanoseconds of each look, sorted: half the readers see everything, half their own body's. */
  private static long[] measure(Look look) throws Exception {
    round(look, 10);
    return round(look, 50);
  }

  private static long[] round(Look look, int times) throws Exception {
    List<Callable<long[]>> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      Actor reader =
          i % 2 == 0
              ? new Actor(900, "Tải", 100_001, "TAI-0", Set.of(Role.LEADER, Role.READER))
              : new Actor(901 + i, "Tải", 100_002 + i, "TAI", Set.of(Role.OFFICER, Role.READER));
      Random random = new Random(i);
      readers.add(() -> {
        long[] took = new long[times];
        for (int n = 0; n < times; n++) {
          long began = System.nanoTime();
          look.at(reader, random);
          took[n] = System.nanoTime() - began;
        }
        return took;
      });
    }
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      LongStream all = LongStream.empty();
      for (Future<long[]> f : pool.invokeAll(readers)) {
        all = LongStream.concat(all, Arrays.stream(f.get()));
      }
      return all.sorted().toArray();
    }
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) (sorted.length * share)] / 1e6;
  }
}
