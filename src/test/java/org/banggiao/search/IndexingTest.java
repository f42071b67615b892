package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.banggiao.AuditGuards;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The index after damage, in the midst of a reindex, and beside a database that went its own way.
 */
@ProductTest
class IndexingTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private PendingStore pending;
  @Autowired private List<Searchable> kinds;
  @Autowired private Watches watches;
  @Autowired private Documents documents;
  @Autowired private Searches searches;
  @Autowired private IndexCheck check;
  @Autowired private Actors actors;
  @Autowired private JdbcClient db;
  @Autowired private TransactionTemplate transaction;
  @TempDir private Path folder;

  private void settled() {
    Awaitility.await().atMost(SOON).until(() -> pending.waiting().isEmpty());
  }

  private Indexing started(List<Searchable> of) {
    Indexing own = new Indexing(pending, of, watches, new IndexFolder(folder));
    own.start();
    return own;
  }

  private static int treaties(Indexing of) {
    return of.ask(engine -> engine.fingerprints("treaty").size(), -1);
  }

  private Path used() throws IOException {
    return folder.resolve(Files.readAllLines(folder.resolve("current")).get(1));
  }

  @Test
  void oneByteThatFellOverInAnyFileIsFoundAtTheStartAndTheIndexMadeAnew() throws IOException {
    settled();
    Indexing first = started(kinds);
    Awaitility.await().atMost(SOON).until(first::complete);
    int whole = treaties(first);
    first.stop();
    assertThat(whole).isGreaterThan(100);
    int files = 0;
    for (Path file : files()) {
      byte[] good = Files.readAllBytes(file);
      byte[] bad = good.clone();
      bad[bad.length / 2] ^= 0x40;
      Files.write(file, bad);
      IndexPlace.Opened opened = new IndexFolder(folder).open();
      assertThat(opened.complete()).as("%s", file).isFalse();
      opened.engine().close();
      Files.write(file, good);
      files++;
    }
    assertThat(files).isGreaterThan(1);
    Files.write(files().getFirst(), new byte[] {1, 2, 3});
    Indexing again = started(kinds);
    Awaitility.await().atMost(SOON).until(again::complete);
    assertThat(treaties(again)).isEqualTo(whole);
    again.stop();
  }

  private List<Path> files() throws IOException {
    try (var all = Files.list(used())) {
      return all.filter(f -> !f.getFileName().toString().equals("write.lock")).sorted().toList();
    }
  }

  @Test
  void filesCutShortUnderARunningServerAreAnnouncedAndMadeAnew() throws IOException {
    settled();
    Indexing own = started(kinds);
    Awaitility.await().atMost(SOON).until(own::complete);
    int whole = treaties(own);
    for (Path file : files()) {
      Files.write(file, new byte[0]);
    }
    assertThat(treaties(own)).isEqualTo(-1);
    Awaitility.await().atMost(SOON).until(() -> own.complete() && treaties(own) == whole);
    own.stop();
  }

  @Test
  void aReindexCutShortAtHalfLeavesTheIndexInUse() throws Exception {
    settled();
    CountDownLatch half = new CountDownLatch(1);
    CountDownLatch on = new CountDownLatch(1);
    AtomicBoolean second = new AtomicBoolean();
    Searchable stops = new Halting(half, on, second);
    Indexing own = started(List.of(stops));
    Awaitility.await().atMost(SOON).until(own::complete);
    Path before = used();
    second.set(true);
    own.anew();
    assertThat(half.await(20, TimeUnit.SECONDS)).isTrue();
    Thread stopping = Thread.ofVirtual().start(own::stop);
    Awaitility.await().atMost(SOON).until(() -> !own.isRunning());
    on.countDown();
    stopping.join();
    assertThat(used()).isEqualTo(before);
    second.set(false);
    Indexing again = started(List.of(stops));
    assertThat(again.complete()).isTrue();
    assertThat(again.ask(e -> e.fingerprints("half").size(), -1)).isEqualTo(100);
    again.stop();
  }

  /** The second time round it halts at half. */
  private record Halting(CountDownLatch half, CountDownLatch on, AtomicBoolean second)
      implements Searchable {
    @Override
    public String kind() {
      return "half";
    }

    @Override
    public List<Entry> entries(String id) {
      if (second.get() && Integer.parseInt(id) == 50) {
        half.countDown();
        try {
          on.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      RecordRef ref = new RecordRef("half", id);
      return List.of(new Entry(ref, 0, "vi", "Nửa " + id, "", "/", null, Map.of(), Set.of(PUBLIC)));
    }

    @Override
    public List<String> ids() {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        all.add("" + i);
      }
      return all;
    }

    @Override
    public Set<String> labels(Actor reader) {
      return Set.of();
    }
  }

  @Test
  void theCheckFindsWhatWentItsOwnWayAndTheServerMendsIt() {
    Actor officer = actors.officerOf("TIM-KIEM");
    long document =
        documents
            .receive("Ruritaniacheck một.\n".getBytes(StandardCharsets.UTF_8), "kiem.txt", officer)
            .document();
    settled();
    assertThat(check.check().differ()).isEmpty();
    assertThat(
            searches
                .search("ruritaniacheck", Map.of(), false, 0, 5, "vi", officer)
                .found()
                .records())
        .isEqualTo(1);
    transaction.executeWithoutResult(t -> {
      db.sql(AuditGuards.FIXTURE).update();
      db.sql("update document.description set title = 'Ruritania khác' where document = :id")
          .param("id", document)
          .update();
    });
    assertThat(check.check().differ()).containsExactly(RecordRef.of("document", document));
    settled();
    Awaitility.await().atMost(SOON).until(() -> check.check().differ().isEmpty());
    assertThat(
            searches
                .search("\"Ruritania khác\"", Map.of(), false, 0, 5, "vi", officer)
                .found()
                .records())
        .isEqualTo(1);
  }

  @Test
  void searchingGoesOnWhileTheIndexIsMadeAnewAgainAndAgain() {
    settled();
    Indexing own = started(kinds);
    Awaitility.await().atMost(SOON).until(own::complete);
    int whole = treaties(own);
    List<Integer> seen = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      own.anew();
      long until = System.nanoTime() + 400_000_000L;
      while (System.nanoTime() < until) {
        seen.add(treaties(own));
      }
    }
    assertThat(seen).hasSizeGreaterThan(10).containsOnly(whole);
    own.stop();
  }
}
