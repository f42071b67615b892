package org.banggiao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CrashTest {

  private static final int KILLS = Integer.getInteger("crash.kills", 20);

  private final Path data =
      Path.of("target", "crash-" + UUID.randomUUID().toString().substring(0, 8)).toAbsolutePath();
  private final Path acknowledged = data.resolve("acknowledged");

  @Test
  void killedTwentyTimesDuringImportTheProductLosesNothingItAcknowledged() throws Exception {
    Files.createDirectories(data);
    Files.createFile(acknowledged);
    Random random = new Random(20);
    int looked = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      // One in five is killed while it starts and repairs, the others while they take in.
      boolean early = kill % 5 == 4;
      looked += live(early, random.nextInt(early ? 2500 : 400)) ? 1 : 0;
    }
    assertThat(looked).as("starts that looked at everything").isGreaterThanOrEqualTo(KILLS * 4 / 5);
    assertThat(Files.readAllLines(acknowledged))
        .as("acknowledged")
        .hasSizeGreaterThanOrEqualTo(KILLS * 4 / 5);
    Process last = start("stop");
    List<String> said = new ArrayList<>();
    listen(last, said, new CountDownLatch(1)).join();
    assertThat(last.waitFor()).isZero();
    assertThat(said).as("the last look; see %s", data.resolve("child.log")).hasSize(1);
  }

  /** Starts the product and kills it; whether it had found everything whole before. */
  private boolean live(boolean early, int millis) throws Exception {
    Process child = start("go");
    try {
      List<String> said = new ArrayList<>();
      CountDownLatch ready = new CountDownLatch(1);
      Thread listener = listen(child, said, ready);
      if (!early) {
        assertThat(ready.await(120, TimeUnit.SECONDS)).as("took something in").isTrue();
        assertThat(said).as("found whole; see %s", data.resolve("child.log")).isNotEmpty();
      }
      boolean ended = child.waitFor(millis, TimeUnit.MILLISECONDS);
      assertThat(ended).as("ended by itself; see %s", data.resolve("child.log")).isFalse();
      child.destroyForcibly();
      listener.join();
      List<String> kept = said.stream().filter(l -> l.startsWith("KEPT ")).toList();
      Files.write(acknowledged, kept, StandardOpenOption.APPEND);
      return kept.size() < said.size();
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  private Process start(String mode) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + data,
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            CrashChild.class.getName(),
            data.toString(),
            acknowledged.toString(),
            mode)
        .redirectError(ProcessBuilder.Redirect.appendTo(data.resolve("child.log").toFile()))
        .start();
  }

  /** Collects whole lines; {@code ready} falls at the first receipt, or at the end. */
  private static Thread listen(Process child, List<String> said, CountDownLatch ready) {
    return Thread.ofVirtual()
        .start(() -> {
          try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
              if (line.endsWith(CrashChild.END) && line.matches("(SOUND|KEPT) .*")) {
                said.add(line);
                if (line.startsWith("KEPT ")) {
                  ready.countDown();
                }
              }
            }
          } catch (IOException killed) {
            // The pipe of a killed process may break instead of ending.
          } finally {
            ready.countDown();
          }
        });
  }
}
