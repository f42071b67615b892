package org.banggiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.banggiao.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {

  @TempDir private Path data;

  @Test
  void anUploadBrokenOffLeavesNothing() throws Exception {
    Originals originals = new Originals(data, 10);
    InputStream broken =
        new InputStream() {
          private int left = 100_000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("connection reset");
            }
            return 'x';
          }
        };
    assertThatThrownBy(() -> originals.take(broken)).hasMessageContaining("connection reset");
    assertThat(files(data)).isEmpty();
  }

  @Test
  void aFileOverTheLimitIsRefusedAndLeavesNothing() throws Exception {
    Originals originals = new Originals(data, 1);
    assertThatThrownBy(() -> originals.take(new ByteArrayInputStream(new byte[1024 * 1024 + 1])))
        .isInstanceOf(Refusal.class);
    assertThat(files(data)).isEmpty();
  }

  @Test
  void whatAKilledProcessLeftUnfinishedIsSweptAtTheNextStart() throws Exception {
    Path waiting = Files.createDirectories(data.resolve("files/waiting"));
    Path left = Files.writeString(waiting.resolve("cũ.part"), "nửa tệp");
    Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));
    Path running = Files.writeString(waiting.resolve("mới.part"), "đang nộp");
    var unused = new Originals(data, 10);
    assertThat(left).doesNotExist();
    assertThat(running).exists();
  }

  /** Kept files are whole or absent, and every one acknowledged is there, however it ended. */
  @Test
  void killedTwentyTimesNoAcknowledgedFileIsLostAndNoneIsHalf() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    Random random = new Random(20);
    for (int i = 0; i < 20; i++) {
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xshare:auto",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Keeping.class.getName(),
                  data.toString(),
                  "" + i)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      int lines = 1 + random.nextInt(4);
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
        for (int n = 0; n < lines; ) {
          String line = Objects.requireNonNull(out.readLine());
          if (line.matches("[0-9a-f]{64}")) {
            acknowledged.add(line);
            n++;
          }
        }
        child.toHandle().destroyForcibly();
        child.waitFor();
        for (String late = out.readLine(); late != null; late = out.readLine()) {
          if (late.matches("[0-9a-f]{64}")) {
            acknowledged.add(late);
          }
        }
      }
    }
    Originals originals = new Originals(data, 10);
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(20);
    for (String sha : acknowledged) {
      assertThat(originals.at(sha)).exists();
    }
    List<Path> kept = files(data).stream().filter(f -> !f.toString().endsWith(".part")).toList();
    for (Path f : kept) {
      assertThat(sha256(Files.readAllBytes(f)))
          .isEqualTo(f.getParent().getFileName() + "" + f.getFileName());
    }
  }

  /** The child that is killed: keeps files one after another, and says so after each. */
  static final class Keeping {
    public static void main(String[] args) {
      Originals originals = new Originals(Path.of(args[0]), 10);
      Random random = new Random(Long.parseLong(args[1]));
      while (true) {
        byte[] bytes = new byte[200_000 + random.nextInt(800_000)];
        random.nextBytes(bytes);
        Originals.Taken taken = originals.take(new ByteArrayInputStream(bytes));
        originals.keep(taken);
        System.out.println(taken.sha256());
        System.out.flush();
        originals.drop(taken);
      }
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (var all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
