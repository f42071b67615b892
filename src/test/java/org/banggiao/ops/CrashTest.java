package org.banggiao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The product killed with -9 while it takes files in; looked at after every kill. */
class CrashTest {

  private static final int KILLS = Integer.getInteger("crash.kills", 20);
  private static final int FILES = 150;

  @TempDir private Path folder;
  private final List<String> acknowledged = new ArrayList<>();

  @Test
  void killedTwentyTimesDuringImportNothingAcknowledgedIsLostAndNothingStandsHalf()
      throws Exception {
    assertThat(Typed.addOfficer(data()).code()).isZero();
    Random random = new Random(20);
    int duringImport = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      // One in five is killed while it starts and repairs, the others while they take files in.
      boolean starting = kill % 5 == 4;
      int before = acknowledged.size();
      boolean killed = importAndKill(kill, starting, random.nextInt(starting ? 2500 : 600));
      duringImport += killed && acknowledged.size() > before ? 1 : 0;
      look();
    }
    assertThat(duringImport).as("kills in the midst of taking in").isGreaterThan(KILLS / 2);
    assertThat(Typed.run(data(), "audit", "verify").code()).isZero();
  }

  /** Whether the process was still at work when it was killed. */
  private boolean importAndKill(int round, boolean starting, int millis) throws Exception {
    Path files = Files.createDirectory(folder.resolve("nhan-" + round));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(files.resolve("vb-" + round + "-" + i + ".txt"), text(round, i));
    }
    Process process =
        Typed.start(
            Typed.command(data(), "import", files.toString(), "--as", "can.bo")
                .redirectError(
                    ProcessBuilder.Redirect.appendTo(folder.resolve("loi.log").toFile())));
    try {
      CountDownLatch first = new CountDownLatch(1);
      Thread listener = listen(process, first);
      if (!starting) {
        assertThat(first.await(120, TimeUnit.SECONDS)).as("took something in").isTrue();
      }
      boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
      process.destroyForcibly();
      listener.join();
      return !ended;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** Short and long ones, so that the kill falls into every part of taking in. */
  private static String text(int round, int number) {
    String mark = "dấu " + round + "/" + number;
    StringBuilder b = new StringBuilder("Thông báo kết luận, " + mark + "\n\n");
    for (int line = 0; line < 5 + number * 7 % 200; line++) {
      b.append("Một là, đề nghị các đơn vị hoàn thành việc ").append(line).append(".\n");
    }
    return b.append("\nHết văn bản, ").append(mark).append(".\n").toString();
  }

  /** Keeps whole acknowledged lines; a line cut short by the kill promised nothing. */
  private Thread listen(Process process, CountDownLatch first) {
    return Thread.ofVirtual()
        .start(() -> {
          try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
              if (line.matches("\\d+\t.+\\.txt")) {
                acknowledged.add(line);
                first.countDown();
              }
            }
          } catch (IOException killed) {
            // The pipe of a killed process may break instead of ending.
          } finally {
            first.countDown();
          }
        });
  }

  /** Every acknowledged file is there; every document there is whole, or wholly unread. */
  private void look() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data());
        var connection =
            DriverManager.getConnection(
                server.url(EmbeddedPostgres.DATABASE), server.user(), server.password())) {
      JdbcClient db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      List<Kept> kept =
          db.sql(
                  "select d.id, d.sha256, d.state, r.file_name,"
                      + " coalesce(string_agg(p.content, '' order by p.start_at), '') as text,"
                      + " coalesce(max(t.chars), 0) as chars,"
                      + " (select count(*) from document.passage s where s.document = d.id) as passages"
                      + " from document.document d"
                      + " left join document.receipt r on r.document = d.id"
                      + " left join document.text t on t.document = d.id"
                      + " left join document.text_part p on p.document = d.id"
                      + " group by d.id, d.sha256, d.state, r.file_name")
              .query(Kept.class)
              .list();
      Set<String> found = new HashSet<>();
      for (Kept one : kept) {
        found.add(one.id() + "\t" + one.fileName());
        whole(one);
      }
      assertThat(found)
          .containsAll(
              acknowledged.stream().map(line -> line.replaceFirst("\t.*/", "\t")).toList());
      assertThat(
              db.sql("select count(*) from audit.entry where act = 'document.received'")
                  .query(Long.class)
                  .single())
          .as("entries of the trail, one a document")
          .isEqualTo(kept.size());
    }
  }

  private record Kept(
      long id,
      String sha256,
      String state,
      String fileName,
      String text,
      int chars,
      long passages) {}

  private void whole(Kept one) throws Exception {
    Path file = data().resolve("files").resolve(one.sha256().substring(0, 2));
    byte[] bytes = Files.readAllBytes(file.resolve(one.sha256().substring(2)));
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
        .isEqualTo(one.sha256());
    if (one.state().equals("RECEIVED")) {
      assertThat(one.text()).isEmpty();
      return;
    }
    assertThat(one.text().strip()).isEqualTo(new String(bytes, StandardCharsets.UTF_8).strip());
    assertThat(one.text()).hasSize(one.chars());
    assertThat(one.passages()).isPositive();
  }

  private Path data() {
    return folder.resolve("data");
  }
}
