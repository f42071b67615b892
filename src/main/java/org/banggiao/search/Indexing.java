package org.banggiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private final IndexPlace place;
  private final Semaphore bell = new Semaphore(0);
  private volatile @Nullable SearchEngine engine;
  private volatile boolean complete;
  private volatile boolean anew;
  private volatile boolean behind;
  private volatile boolean running;
  private @Nullable Thread worker;

  Indexing(PendingStore pending, List<Searchable> searchables, Watches watches, IndexPlace place) {
    this.pending = pending;
    this.kinds =
        searchables.stream().collect(Collectors.toMap(Searchable::kind, Function.identity()));
    this.watches = watches;
    this.place = place;
  }

  /**
   * Asks the engine in use. One that was changed for a new one meanwhile is not asked; one that
   * turns out to be damaged is made anew, and until then the answer is {@code otherwise}, as it is
   * while the engine cannot be reached.
   */
  <T> T ask(Function<SearchEngine, T> question, T otherwise) {
    while (true) {
      SearchEngine asked = engine;
      if (asked == null) {
        return otherwise;
      }
      try {
        return question.apply(asked);
      } catch (EngineAway e) {
        LOG.warn("The search engine does not answer: {}", e.getMessage());
        return otherwise;
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

  /**
   * False while the index is made for the first time or anew after damage, and while what changed
   * cannot be written to it.
   */
  boolean complete() {
    return complete && !behind;
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
      open();
    } catch (EngineAway e) {
      LOG.error("The search engine cannot be reached; it is tried again: {}", e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    watches.hold((field, key) -> ask(engine -> engine.lexicon().frequency(field, key), 0));
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

  private void open() throws IOException {
    IndexPlace.Opened opened = place.open();
    complete = opened.complete();
    engine = opened.engine();
  }

  private void work() {
    while (running) {
      int pause = PAUSE_MS;
      try {
        if (engine == null) {
          open();
        }
        if (!complete || anew) {
          anew = false;
          renew();
        }
        while (running && drain()) {
          bell.drainPermits();
        }
        behind = false;
      } catch (RuntimeException | IOException e) {
        behind = true;
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
    SearchEngine current = Objects.requireNonNull(engine);
    long version = pending.version();
    Map<RecordRef, List<Entry>> changed = new LinkedHashMap<>();
    Set<RecordRef> left = new HashSet<>();
    for (PendingStore.Row row : rows) {
      Searchable kind = kinds.get(row.kind());
      if (kind != null && !changed.containsKey(row.ref()) && !left.contains(row.ref())) {
        List<Entry> entries = read(kind, row.id());
        if (entries == null) {
          left.add(row.ref());
        } else {
          current.put(row.ref(), entries, version);
          changed.put(row.ref(), entries);
        }
      }
    }
    left.addAll(current.commit());
    changed.keySet().removeAll(left);
    watches.match(changed);
    pending.settle(rows, left);
    return true;
  }

  /** Null when the record cannot be read now. */
  private static @Nullable List<Entry> read(Searchable kind, String id) {
    try {
      return kind.entries(id);
    } catch (RuntimeException e) {
      LOG.warn("{}:{} could not be indexed: {}", kind.kind(), id, e.toString());
      return null;
    }
  }

  /**
   * Makes a new index beside the one in use and changes over; what is noted meanwhile is taken
   * afterwards, from the new one. Cut short at any point, the old one stays; false when it was.
   */
  private boolean renew() throws IOException {
    SearchEngine next = place.fresh();
    Set<RecordRef> left = new HashSet<>();
    try {
      for (Searchable kind : kinds.values()) {
        List<String> ids = kind.ids();
        for (int at = 0; running && at < ids.size(); at += BATCH) {
          put(next, kind, ids.subList(at, Math.min(ids.size(), at + BATCH)), left);
        }
      }
      if (!running) {
        next.close();
        return false;
      }
      left.addAll(next.commit());
      place.use(next);
    } catch (IOException | RuntimeException e) {
      next.close();
      throw e;
    }
    left.forEach(r -> pending.add(r.kind(), r.id()));
    SearchEngine old = engine;
    engine = next;
    complete = true;
    if (old != null) {
      place.discard(old);
    }
    return true;
  }

  /** The records of a batch are read together; if one of them cannot be, one by one. */
  private void put(SearchEngine into, Searchable kind, List<String> ids, Set<RecordRef> left) {
    long version = pending.version();
    Map<String, List<Entry>> read;
    try {
      read = kind.entries(ids);
    } catch (RuntimeException e) {
      read = new HashMap<>();
      for (String id : ids) {
        List<Entry> entries = read(kind, id);
        if (entries == null) {
          left.add(new RecordRef(kind.kind(), id));
        } else {
          read.put(id, entries);
        }
      }
    }
    read.forEach((id, entries) -> into.put(new RecordRef(kind.kind(), id), entries, version));
  }

  /** After a fault of the disk the writer is shut for good; a new one goes on where it stood. */
  private void reopen() {
    SearchEngine broken = engine;
    if (broken == null || broken.usable()) {
      return;
    }
    try {
      broken.close();
    } catch (RuntimeException e) {
      LOG.debug("Closing a broken index", e);
    }
    try {
      open();
    } catch (IOException | RuntimeException e) {
      LOG.error("The search index cannot be opened: {}", e.toString());
    }
  }
}
