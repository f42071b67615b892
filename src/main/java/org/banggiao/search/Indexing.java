package org.banggiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the index as the records stand committed. One thread takes what is noted in {@code
 * search.pending}, writes it to the index, makes that durable, and only then takes the note away:
 * after a crash the notes are still there, and doing them twice changes nothing. Runs in the server
 * only; commands note what they changed and the server sees it within a second.
 */
@Component
@ConditionalOnWebApplication
class Indexing implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
  private static final int BATCH = 200;
  private static final int PAUSE_MS = 500;
  private static final int PAUSE_AFTER_FAULT_MS = 5_000;

  private final PendingStore pending;
  private final Map<String, Searchable> kinds;
  private final Watches watches;
  private final IndexFolder folder;
  private final Semaphore bell = new Semaphore(0);
  private volatile @Nullable LuceneEngine engine;
  private volatile boolean complete;
  private volatile boolean running;
  private @Nullable Thread worker;

  Indexing(
      PendingStore pending,
      List<Searchable> searchables,
      Watches watches,
      @Value("${bang-giao.search.folder}") Path root) {
    this.pending = pending;
    this.kinds =
        searchables.stream().collect(Collectors.toMap(Searchable::kind, Function.identity()));
    this.watches = watches;
    this.folder = new IndexFolder(root);
  }

  /** The engine in use. */
  SearchEngine engine() {
    return Objects.requireNonNull(engine);
  }

  /** False while the index is made for the first time or anew after damage. */
  boolean complete() {
    return complete;
  }

  /** There is something to take. */
  void ring() {
    bell.release();
  }

  @Override
  public synchronized void start() {
    try {
      IndexFolder.Opened opened = folder.open();
      engine = opened.engine();
      complete = opened.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    running = true;
    worker = Thread.ofPlatform().name("indexing").daemon().start(this::work);
  }

  @Override
  public synchronized void stop() {
    running = false;
    bell.release();
    try {
      if (worker != null) {
        worker.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (engine != null) {
      engine.close();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void work() {
    while (running) {
      int pause = PAUSE_MS;
      try {
        if (!complete) {
          renew();
        }
        while (running && drain()) {
          bell.drainPermits();
        }
      } catch (RuntimeException | IOException e) {
        LOG.error("The search index could not be written; it is tried again: {}", e.toString());
        pause = PAUSE_AFTER_FAULT_MS;
        reopen();
      }
      try {
        if (bell.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
          bell.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Takes one batch of notes; false when there was none. */
  private boolean drain() throws IOException {
    List<PendingStore.Row> rows = pending.next(BATCH);
    if (rows.isEmpty()) {
      return false;
    }
    if (rows.stream().anyMatch(r -> r.kind().equals(PendingStore.ALL))) {
      renew();
    } else {
      LuceneEngine current = (LuceneEngine) engine();
      Map<RecordRef, List<Entry>> changed = new LinkedHashMap<>();
      List<Long> failed = new ArrayList<>();
      for (PendingStore.Row row : rows) {
        RecordRef ref = new RecordRef(row.kind(), row.id());
        if (!changed.containsKey(ref) && !put(current, ref, changed)) {
          failed.add(row.seq());
        }
      }
      current.commit();
      watches.match(changed.keySet(), current);
      pending.failed(failed);
      rows = rows.stream().filter(r -> !failed.contains(r.seq())).toList();
    }
    pending.done(rows.stream().map(PendingStore.Row::seq).toList());
    return true;
  }

  private boolean put(LuceneEngine into, RecordRef ref, Map<RecordRef, List<Entry>> changed) {
    Searchable kind = kinds.get(ref.kind());
    if (kind == null) {
      return true;
    }
    List<Entry> entries;
    try {
      entries = kind.entries(ref.id());
    } catch (RuntimeException e) {
      LOG.warn("{} could not be indexed: {}", ref, e.toString());
      return false;
    }
    into.put(ref, entries);
    changed.put(ref, entries);
    return true;
  }

  /**
   * Makes a new index beside the one in use and changes over; what is noted meanwhile is taken
   * afterwards, from the new one. Cut short at any point, the old one stays.
   */
  private void renew() throws IOException {
    LuceneEngine next = folder.fresh();
    try {
      for (Searchable kind : kinds.values()) {
        for (String id : kind.ids()) {
          if (!running) {
            next.close();
            return;
          }
          put(next, new RecordRef(kind.kind(), id), new HashMap<>());
        }
      }
      next.commit();
      folder.use(next);
    } catch (IOException | RuntimeException e) {
      next.close();
      throw e;
    }
    LuceneEngine old = engine;
    engine = next;
    complete = true;
    if (old != null) {
      old.close();
      IndexFolder.clear(old.folder());
    }
  }

  /** After a fault of the disk the writer is shut for good; a new one goes on where it stood. */
  private void reopen() {
    LuceneEngine broken = engine;
    if (broken == null || broken.open()) {
      return;
    }
    try {
      broken.close();
    } catch (RuntimeException e) {
      LOG.debug("Closing a broken index", e);
    }
    try {
      IndexFolder.Opened opened = folder.open();
      engine = opened.engine();
      complete = opened.complete();
    } catch (IOException | RuntimeException e) {
      LOG.error("The search index cannot be opened: {}", e.toString());
    }
  }

  /** Records whose index differs from the database, each noted so that it is mended. */
  List<RecordRef> check() {
    List<RecordRef> wrong = new ArrayList<>();
    SearchEngine current = engine();
    kinds.forEach((name, kind) -> {
      Map<RecordRef, Integer> known = current.fingerprints(name);
      for (String id : kind.ids()) {
        RecordRef ref = new RecordRef(name, id);
        List<Entry> entries = kind.entries(id);
        Integer print = known.remove(ref);
        if (!entries.isEmpty()
            ? print == null || print != LuceneEngine.fingerprint(entries)
            : print != null) {
          wrong.add(ref);
        }
      }
      wrong.addAll(known.keySet());
    });
    wrong.forEach(r -> pending.add(r.kind(), r.id()));
    ring();
    return wrong;
  }
}
