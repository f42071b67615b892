package org.banggiao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.banggiao.ProductTest;
import org.banggiao.TestDatabase;
import org.banggiao.kernel.Actor;
import org.banggiao.organisation.Actors;
import org.banggiao.shell.Jobs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A large import cut in the middle of a step leaves nothing half, and goes on. {@code
 * -Dingest.rows=200000} for a larger one.
 */
@ProductTest
class BatchCutTest {

  private static final int ROWS = Integer.getInteger("ingest.rows", 12_000);
  private static final int ACTS = 100;

  /** Nanoseconds after which waiting is given up and the test fails. */
  private static final long LONGEST = 60_000_000_000L;

  @Autowired private Actors actors;
  @Autowired private Batches batches;
  @Autowired private BatchRun runs;
  @Autowired private Jobs jobs;
  @Autowired private JdbcTemplate db;

  @Value("${spring.datasource.url}")
  private String url;

  @Test
  void aStepCutInTheMiddleLeavesNothing() throws Exception {
    Actor lawyer = actors.officerOf("NHAP-LON");
    Batch sent = send("cat", lawyer);
    assertThat(sent.lines()).isEqualTo(ROWS);
    try (Connection other = TestDatabase.superuser(url)) {
      other.setAutoCommit(false);
      int half = ROWS / 2 / BatchRun.STEP * BatchRun.STEP;
      assertThatThrownBy(() ->
              runs.run(
                  batches.get(sent.id()),
                  Integer.MAX_VALUE,
                  lawyer,
                  (done, total) -> {
                    if (done == half) {
                      cutTheNextStep(other);
                    }
                  }))
          .isInstanceOf(RuntimeException.class);
      Batch cut = batches.get(sent.id());
      assertThat(cut.state()).isEqualTo("RUNNING");
      assertThat(cut.position()).isEqualTo(half);
      assertThat(acts("cat")).isEqualTo(half);
    }
    Batch whole = batches.run(sent.id(), lawyer);
    assertThat(whole.done()).isTrue();
    assertThat(whole.taken()).isEqualTo(ROWS);
    assertThat(acts("cat")).isEqualTo(ROWS);
  }

  /** Holds the table of standings, waits until the step hangs there, and kills its connection. */
  private static void cutTheNextStep(Connection other) {
    try (var s = other.createStatement()) {
      s.execute("lock table treaty.standing in share mode");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    var unused =
        CompletableFuture.runAsync(() -> {
          try (var s = other.createStatement()) {
            boolean cut = false;
            for (long end = System.nanoTime() + LONGEST; !cut && System.nanoTime() < end; ) {
              s.execute("select pg_stat_clear_snapshot()");
              try (var rows =
                  s.executeQuery(
                      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                          + " and wait_event_type = 'Lock' and query like '%treaty.standing%'")) {
                cut = rows.next();
              }
            }
            other.rollback();
          } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void aLargeFileIsTakenInWhileThePersonDoesSomethingElse() {
    Actor lawyer = actors.officerOf("NHAP-LON");
    Batch sent = send("nen", lawyer);
    long job = batches.start(sent.id(), lawyer).orElseThrow();
    for (long end = System.nanoTime() + LONGEST;
        jobs.get(job, lawyer).state().equals("RUNNING") && System.nanoTime() < end; ) {
      Thread.onSpinWait();
    }
    Jobs.Job done = jobs.get(job, lawyer);
    assertThat(done.state()).isEqualTo("DONE");
    assertThat(done.done()).isEqualTo(ROWS);
    assertThat(done.result()).isEqualTo("/ban/nhap-dieu-uoc/" + sent.id());
    assertThat(acts("nen")).isEqualTo(ROWS);
    assertThat(batches.start(sent.id(), lawyer)).isEmpty();
  }

  private long acts(String name) {
    Long n =
        db.queryForObject(
            "select count(*) from treaty.action where treaty like ?", Long.class, name + "-lon-%");
    return n == null ? 0 : n;
  }

  private Batch send(String name, Actor lawyer) {
    StringBuilder lines = new StringBuilder();
    for (int t = 0; t < ROWS / ACTS; t++) {
      lines
          .append("{\"treaty\":{\"id\":\"")
          .append(name + "-lon-" + t)
          .append(
              "\",\"form\":\"TREATY\",\"type\":\"convention\",\"bilateral\":false,\"titles\":[],\"subjects\":[],")
          .append(
              "\"clause\":{\"article\":\"\",\"clause\":\"\",\"quote\":\"\"},\"confidence\":\"found\",\"source\":\"bài thử\"},")
          .append("\"actions\":[");
      for (int a = 0; a < ACTS; a++) {
        lines
            .append(a == 0 ? "" : ",")
            .append(
                "{\"id\":" + a + ",\"partner\":\"FRA\",\"kind\":\"declaration\",\"deposited\":\"")
            .append(LocalDate.of(1990, 1, 1).plusDays(a))
            .append("\",\"source\":\"bài thử\"}");
      }
      lines.append("]}\n");
    }
    return batches.send(
        Format.JSON_LINES,
        name,
        lines.toString().getBytes(StandardCharsets.UTF_8),
        "",
        null,
        lawyer);
  }
}
