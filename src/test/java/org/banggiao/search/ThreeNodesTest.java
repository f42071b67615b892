package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.banggiao.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on three real nodes, of which one is killed while records are written and read. */
class ThreeNodesTest extends SearchEngineContract {

  private static final Duration SOON = Duration.ofSeconds(120);
  private static final int BATCH = 20;
  private static final int READERS = 2;

  private static SearchNodes nodes;

  @BeforeAll
  static void start() {
    nodes = SearchNodes.start(3, "400m");
    new Cluster(settings()).get("/_cluster/health?wait_for_nodes=3&timeout=60s").done();
  }

  @AfterAll
  static void end() {
    nodes.close();
  }

  /** Two shards, each on two of the nodes. */
  private static ClusterSettings settings() {
    String index = "t" + UUID.randomUUID().toString().substring(0, 8);
    return ClusterSettings.of(nodes.addresses(), index, "", "", 2, 1);
  }

  @Override
  SearchEngine fresh() {
    return new IndexCluster(settings()).fresh();
  }

  @Test
  void oneNodeKilledUnderLoadGivesNoWrongAnswerAndLosesNoUpdate() throws Exception {
    SmallIndex index =
        new SmallIndex(
            TestDatabase.create(),
            TestDatabase.user(),
            TestDatabase.password(),
            InstantSource.system());
    index.tables();
    SmallIndex.Records records = new SmallIndex.Records(BATCH);
    IndexPlace place = new IndexCluster(settings());
    Indexing own = index.started(records, place);
    Awaitility.await().atMost(SOON).until(own::complete);
    AtomicInteger asked = new AtomicInteger(BATCH);
    AtomicInteger written = new AtomicInteger(BATCH);
    AtomicInteger answers = new AtomicInteger();
    AtomicBoolean going = new AtomicBoolean(true);
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> wrong = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        wrong.add(pool.submit(reading(own, asked, written, answers, going)));
      }
      for (int round = 0; round < 12; round++) {
        if (round == 4) {
          nodes.kill(0);
        }
        int from = asked.getAndAdd(BATCH);
        for (int i = from; i < from + BATCH; i++) {
          records.texts.put("" + i, "Hồ sơ nhỏ " + i);
          index.pending.add("small", "" + i);
        }
        own.ring();
        Awaitility.await().atMost(SOON).until(() -> index.pending.waiting().isEmpty());
        written.addAndGet(BATCH);
      }
      int before = answers.get();
      Awaitility.await().atMost(SOON).until(() -> answers.get() > before + READERS);
      going.set(false);
      for (Future<String> w : wrong) {
        assertThat(w.get()).isEmpty();
      }
    }
    assertThat(SmallIndex.found(own, "hồ sơ nhỏ")).isEqualTo(written.get());
    assertThat(new IndexCheck(List.of(records), index.pending, place).check().differ()).isEmpty();
    own.stop();
  }

  /** What was found and cannot be true; an answer that did not come is no wrong one. */
  private static Callable<String> reading(
      Indexing own,
      AtomicInteger asked,
      AtomicInteger written,
      AtomicInteger answers,
      AtomicBoolean going) {
    return () -> {
      while (going.get()) {
        int least = written.get();
        int found = SmallIndex.found(own, "hồ sơ nhỏ");
        int most = asked.get();
        if (found >= 0 && (found < least || found > most)) {
          return "%d found, of %d written and %d asked".formatted(found, least, most);
        }
        answers.addAndGet(found >= 0 ? 1 : 0);
      }
      return "";
    };
  }
}
