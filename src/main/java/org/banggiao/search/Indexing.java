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
import org.apache.lucene.store.AlreadyClosedException;
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
  private volatile boolean anew;
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
  private SearchEngine engine() {
    return Objects.requireNonNull(engine);
  }

  /**
   * Asks the engine in use. One that was changed for a new one meanwhile is not asked; one that
   * turns out to be damaged is made anew, and until then the answer is {@code otherwise}.
   */
  <T> T ask(Function<SearchEngine, T> question, T otherwise) {
    while (true) {
      SearchEngine asked = engine();
      try {
        return question.apply(asked);
      } catch (AlreadyClosedException e) {
        if (!running || asked == engine) {
          return otherwise;
        }
      } catch (UncheckedIOException | InternalError e) {
        // A file cut short under a mapping shows as an error of the machine.
        LOG.warn("The search index is damaged and is being made anew: {}", e.toString());
        complete = false;
        anew();
        return otherwise;
      }
    }
  }

  /** False while the index is made for the first time or anew after damage. */
  boolean complete() {
    return complete;
  }

  /** The index is made anew beside the one in use, as soon as the thread is free. */
  void anew() {
    anew = true;
    ring();
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
    watches.hold((field, key) -> ask(engine -> engine.frequency(field, key), 0));
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
        if (!complete || anew) {
          anew = false;
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
    boolean anew = rows.stream().anyMatch(r -> r.kind().equals(PendingStore.ALL));
    if (anew && !renew()) {
      return false;
    }
    SearchEngine current = engine();
    Map<RecordRef, List<Entry>> changed = new LinkedHashMap<>();
    List<Long> done = new ArrayList<>();
    List<Long> failed = new ArrayList<>();
    for (PendingStore.Row row : rows) {
      boolean put = row.kind().equals(PendingStore.ALL) || put(current, row.ref(), changed);
      (put ? done : failed).add(row.seq());
    }
    current.commit();
    watches.match(changed);
    pending.failed(failed);
    pending.done(done);
    return true;
  }

  private boolean put(SearchEngine into, RecordRef ref, Map<RecordRef, List<Entry>> changed) {
    Searchable kind = kinds.get(ref.kind());
    if (kind == null || changed.containsKey(ref)) {
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
   * afterwards, from the new one. Cut short at any point, the old one stays; false when it was.
   */
  private boolean renew() throws IOException {
    LuceneEngine next = folder.fresh();
    try {
      for (Searchable kind : kinds.values()) {
        for (String id : kind.ids()) {
          if (!running) {
            next.close();
            return false;
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
    return true;
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
}
