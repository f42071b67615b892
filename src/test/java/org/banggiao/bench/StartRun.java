package org.banggiao.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banggiao.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Start to first page, and memory, of the product with demonstration data beside the smallest
 * Spring Boot application with web and JDBC: each a process of its own with the same flags. Run by
 * name.
 */
class StartRun {

  private static final int TIMES = 3;

  /** What the starters webmvc and jdbc bring, and the driver. */
  private static final Pattern BARE =
      Pattern.compile(
          "(spring-(aop|beans|context|core|expression|jdbc|tx|web|webmvc)-\\d.*"
              + "|spring-boot(-(autoconfigure|http-converter|jackson|jdbc|persistence|servlet|sql"
              + "|starter.*|tomcat|transaction|web-server|webmvc))?-\\d.*"
              + "|(tomcat|jackson|HikariCP|micrometer-(commons|observation)|logback|log4j-(api|to-slf4j)"
              + "|slf4j|jul-to-slf4j|snakeyaml|jakarta.annotation|jspecify|commons-logging|postgresql)-.*)\\.jar");

  private static final List<String> FLAGS =
      List.of("-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED");

  /**
   * Seconds to the first page; megabytes of the Java process and of its database after 50 pages.
   */
  private record Started(double seconds, double memory, double database) {}

  @Test
  void startToFirstPageBesideABareApplication() throws Exception {
    List<Started> first = new ArrayList<>();
    List<Started> again = new ArrayList<>();
    List<Started> bare = new ArrayList<>();
    String url = TestDatabase.create();
    for (int i = 0; i < TIMES; i++) {
      Path data = Files.createTempDirectory("start");
      first.add(start(product(), data));
      again.add(start(product(), data));
      FileSystemUtils.deleteRecursively(data);
      bare.add(start(bare(url), data));
    }
    String report =
        "process | seconds to first page | MB of Java | MB of PostgreSQL (medians of "
            + TIMES
            + ")\n"
            + line("bare Spring Boot, web and JDBC", bare)
            + line("product, first start (fills its database)", first)
            + line("product, started again", again)
            + "ratio to bare: first start %.1f, again %.1f, memory of Java %.1f\n"
                .formatted(
                    median(first, 0) / median(bare, 0),
                    median(again, 0) / median(bare, 0),
                    median(again, 1) / median(bare, 1));
    System.out.println(report);
    Files.writeString(Path.of("target", "start.txt"), report);
  }

  private static List<String> product() {
    List<String> command = java(classPath().collect(Collectors.joining(File.pathSeparator)));
    command.addAll(List.of("org.banggiao.BangGiao", "run", "--port="));
    return command;
  }

  private static List<String> bare(String url) {
    List<String> command =
        java(
            Stream.concat(
                    Stream.of("target/test-classes/"),
                    classPath().filter(p -> BARE.matcher(new File(p).getName()).matches()))
                .collect(Collectors.joining(File.pathSeparator)));
    command.addAll(
        List.of(
            "-Dspring.datasource.url=" + url,
            "-Dspring.datasource.username=" + TestDatabase.user(),
            "-Dspring.datasource.password=" + TestDatabase.password(),
            "-Dspring.config.location=optional:file:none/",
            "org.banggiao.bench.Bare",
            "--server.port="));
    return command;
  }

  /** Without the tests and what only they need. */
  private static Stream<String> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(p -> !p.contains("test-classes") && !new File(p).getName().matches(".*-test-?.*"));
  }

  private static List<String> java(String classPath) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", classPath));
    return command;
  }

  private static Started start(List<String> withoutPort, Path data) throws Exception {
    int port;
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = probe.getLocalPort();
    }
    List<String> command = new ArrayList<>(withoutPort);
    command.set(command.size() - 1, command.getLast() + port);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "start.log").toFile());
    builder.environment().put("BANG_GIAO_DATA", data.toString());
    long began = System.nanoTime();
    Process process = builder.start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI page = URI.create("http://127.0.0.1:" + port + "/dang-nhap");
      while (!shows(client, page)) {
        boolean ended = process.waitFor(10, TimeUnit.MILLISECONDS);
        if (ended || System.nanoTime() - began > TimeUnit.MINUTES.toNanos(3)) {
          throw new IllegalStateException("did not start: see target/start.log");
        }
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      for (int i = 0; i < 50; i++) {
        shows(client, page);
      }
      double memory = memory(process.toHandle());
      double database = process.toHandle().descendants().mapToDouble(StartRun::memory).sum();
      return new Started(seconds, memory, database);
    } finally {
      process.destroy();
      process.waitFor(60, TimeUnit.SECONDS);
    }
  }

  private static boolean shows(HttpClient client, URI page) throws InterruptedException {
    try {
      return client
              .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Resident megabytes; what processes share is divided among them. */
  private static double memory(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
      return lines
              .filter(l -> l.startsWith("Pss:"))
              .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
              .sum()
          / 1024.0;
    } catch (IOException gone) {
      return 0;
    }
  }

  private static String line(String name, List<Started> all) {
    return String.format(
        Locale.ROOT,
        "%s | %.1f | %.0f | %.0f%n",
        name,
        median(all, 0),
        median(all, 1),
        median(all, 2));
  }

  private static double median(List<Started> all, int what) {
    return all.stream()
        .mapToDouble(s -> what == 0 ? s.seconds : what == 1 ? s.memory : s.database)
        .sorted()
        .toArray()[all.size() / 2];
  }
}
