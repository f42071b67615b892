package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.awaitility.Awaitility;
import org.banggiao.TestDatabase;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, a clock that goes back, a process that is killed. */
class SearchFaultsTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private final String url = TestDatabase.create();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-05-01T00:00:00Z"));
  private final InstantSource clock = now::get;
  private final SmallIndex index =
      new SmallIndex(url, TestDatabase.user(), TestDatabase.password(), clock);
  private final SmallIndex.Records records = new SmallIndex.Records(20);

  @BeforeEach
  void tables() {
    index.tables();
  }

  private void change(Indexing indexing, String id, String text) {
    records.texts.put(id, text);
    index.pending.add("small", id);
    indexing.ring();
  }

  /** While it is full, nothing can be written, not even the rest of a file that was begun. */
  private static final class Full extends FilterDirectory {
    private final AtomicBoolean full;

    Full(Path folder, AtomicBoolean full) throws IOException {
      super(FSDirectory.open(folder));
      this.full = full;
    }

    private void room() throws IOException {
      if (full.get()) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      room();
      IndexOutput out = in.createOutput(name, context);
      return new FilterIndexOutput("may be full", name, out) {
        @Override
        public void writeByte(byte b) throws IOException {
          room();
          super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] b, int offset, int length) throws IOException {
          room();
          super.writeBytes(b, offset, length);
        }
      };
    }
  }

  @Test
  void aFullDiskIsAnnouncedTheSearchGoesOnAndNothingIsLost() throws IOException {
    AtomicBoolean full = new AtomicBoolean();
    Indexing own = index.started(records, new IndexFolder(folder, path -> new Full(path, full)));
    Awaitility.await().atMost(SOON).until(own::complete);
    full.set(true);
    change(own, "5", "Khẩn cấp ruritania");
    Awaitility.await().atMost(SOON).until(() -> !own.complete());
    Awaitility.await().atMost(SOON).until(() -> SmallIndex.found(own, "hồ sơ nhỏ") == 20);
    assertThat(SmallIndex.found(own, "ruritania")).isZero();
    assertThat(index.pending.waiting()).containsExactly(RecordRef.of("small", 5));
    full.set(false);
    Awaitility.await().atMost(SOON).until(() -> SmallIndex.found(own, "ruritania") == 1);
    Awaitility.await().atMost(SOON).until(own::complete);
    assertThat(SmallIndex.found(own, "hồ sơ nhỏ")).isEqualTo(19);
    assertThat(index.pending.waiting()).isEmpty();
    own.stop();
    IndexPlace.Opened again = new IndexFolder(folder).open();
    assertThat(again.complete()).isTrue();
    again.engine().close();
  }

  @Test
  void aClockThatGoesBackHidesNothingFoundAndTellsNothingTwice() {
    Actor owner = new Actor(1, "ai.do", 7, "BNG", Set.of(Role.OFFICER));
    index.watches.save("ruritania", owner);
    Indexing own = index.started(records, new IndexFolder(folder));
    Awaitility.await().atMost(SOON).until(own::complete);
    change(own, "1", "Tin Ruritania một");
    Awaitility.await().atMost(SOON).until(() -> index.watches.told(owner).size() == 1);
    now.set(Instant.parse("2019-01-01T00:00:00Z"));
    change(own, "1", "Tin Ruritania một, sửa");
    change(own, "2", "Tin Ruritania hai");
    Awaitility.await().atMost(SOON).until(() -> SmallIndex.found(own, "ruritania") == 2);
    assertThat(index.watches.told(owner))
        .extracting(Watch.Told::record)
        .containsExactlyInAnyOrder("1", "2");
    index.watches.judge(index.watches.told(owner).getFirst().id(), "NOISE", owner);
    now.set(Instant.parse("2026-05-02T00:00:00Z"));
    assertThat(index.watches.list(owner, index.watches.told(owner)))
        .singleElement()
        .satisfies(w -> assertThat(w.unseen()).isFalse());
    own.stop();
  }

  @Test
  void aReindexKilledAtHalfLeavesTheIndexInUseAndIsDoneAgain() throws Exception {
    Indexing first = index.started(records, new IndexFolder(folder));
    Awaitility.await().atMost(SOON).until(first::complete);
    first.stop();
    String used = Files.readString(folder.resolve("current"));
    index.pending.add(PendingStore.ALL, "");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Halting.class.getName(),
                folder.toString(),
                url,
                TestDatabase.user(),
                TestDatabase.password())
            .redirectErrorStream(true)
            .start();
    try (var out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      while (!Objects.requireNonNull(out.readLine(), "the child ended").equals("half")) {
        // Its log.
      }
      child.destroyForcibly();
      child.onExit().join();
    }
    assertThat(Files.readString(folder.resolve("current"))).isEqualTo(used);
    records.texts.put("99", "Đến sau khi bị ngắt");
    IndexPlace.Opened left = new IndexFolder(folder).open();
    assertThat(left.complete()).isTrue();
    assertThat(left.engine().fingerprints("small")).hasSize(20);
    left.engine().close();
    Indexing again = index.started(records, new IndexFolder(folder));
    Awaitility.await().atMost(SOON).until(() -> SmallIndex.found(again, "bị ngắt") == 1);
    assertThat(Files.readString(folder.resolve("current"))).isNotEqualTo(used);
    try (var folders = Files.list(folder)) {
      assertThat(folders.filter(Files::isDirectory)).hasSize(1);
    }
    again.stop();
  }

  /** The child that is killed: it makes the index anew and says so at half, and goes no further. */
  static final class Halting {
    public static void main(String[] args) {
      SmallIndex.Records halting =
          new SmallIndex.Records(20) {
            @Override
            public List<Entry> entries(String id) {
              if (id.equals("5")) {
                System.out.println("half");
                System.out.flush();
                while (true) {
                  LockSupport.park();
                }
              }
              return super.entries(id);
            }
          };
      new SmallIndex(args[1], args[2], args[3], InstantSource.system())
          .started(halting, new IndexFolder(Path.of(args[0])));
      while (true) {
        LockSupport.park();
      }
    }
  }
}
