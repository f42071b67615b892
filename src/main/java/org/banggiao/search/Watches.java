package org.banggiao.search;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Saved searches of people, desks and records, asked again of each record that changed. */
@Component
public class Watches {

  private static final int LONGEST = 1000;
  private static final int MOST = 200;
  private static final int TOLD = 500;

  /** Whatever the clock said when a hit was found, it is before this. */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final Duration UNSEEN = Duration.ofDays(90);
  private static final WatchStore.Precision NONE = new WatchStore.Precision(0, 0);
  private static final Set<String> VERDICTS = Set.of("RELEVANT", "NOISE");

  private final WatchStore store;
  private final Synonyms synonyms;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;
  private final Sieve sieve = new Sieve();
  private volatile BiFunction<String, String, Integer> frequency = (field, key) -> 0;
  private volatile boolean holding;

  Watches(
      WatchStore store, Synonyms synonyms, InstantSource clock, ApplicationEventPublisher events) {
    this.store = store;
    this.synonyms = synonyms;
    this.clock = clock;
    this.events = events;
  }

  /** Saves a search for the person who asks. */
  @Transactional
  public long save(String query, Actor by) {
    return save(query, WatchOwners.person(by), by);
  }

  /**
   * Saves a search; the same one is not saved twice for an owner.
   *
   * @param owner the person, the desk of their body, or a record that they may read
   * @throws Refusal INVALID when there is nothing to look for or the owner has 200 already;
   *     FORBIDDEN for an owner that the person does not speak for
   */
  @Transactional
  long save(String query, RecordRef owner, Actor by) {
    WatchOwners.check(owner, by);
    String asked = query.strip();
    if (asked.length() > LONGEST || QuestionParser.parse(asked).empty()) {
      throw Refusal.invalid("search.watch.empty").at("q");
    }
    List<WatchStore.Saved> own =
        store.of(WatchOwners.of(by)).stream()
            .filter(w -> w.owner().equals(owner.toString()))
            .toList();
    for (WatchStore.Saved w : own) {
      if (w.query().equals(asked)) {
        return w.id();
      }
    }
    if (own.size() >= MOST) {
      throw Refusal.invalid("search.watch.many", MOST).at("q");
    }
    long id = store.add(by.person(), by.body(), owner, asked, clock.instant());
    events.publishEvent(
        new Happened(
            "watch.saved",
            RecordRef.of("watch", id),
            by,
            Map.of("query", asked, "owner", owner.toString())));
    after(() -> hold(id, asked));
    return id;
  }

  @Transactional
  public void drop(long id, Actor owner) {
    if (!store.drop(id, WatchOwners.of(owner))) {
      throw Refusal.absent("absent");
    }
    events.publishEvent(new Happened("watch.dropped", RecordRef.of("watch", id), owner, Map.of()));
    after(() -> sieve.remove(id));
  }

  /** Only a server holds watches; a command leaves that to it. */
  private void after(Runnable work) {
    if (holding) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              work.run();
            }
          });
    }
  }

  /** The owner still wants it: it is not offered for removal for another 90 days. */
  @Transactional
  public void keep(long id, Actor owner) {
    if (!store.seen(id, WatchOwners.of(owner), clock.instant())) {
      throw Refusal.absent("absent");
    }
    events.publishEvent(new Happened("watch.kept", RecordRef.of("watch", id), owner, Map.of()));
  }

  /** The owner says whether a hit was of use. */
  @Transactional
  public void judge(long hit, String verdict, Actor owner) {
    if (!VERDICTS.contains(verdict)) {
      throw Refusal.invalid("search.watch.verdict", verdict);
    }
    long watch =
        store
            .judge(hit, WatchOwners.of(owner), verdict)
            .orElseThrow(() -> Refusal.absent("absent"));
    store.seen(watch, WatchOwners.of(owner), clock.instant());
    events.publishEvent(
        new Happened("watch.judged", RecordRef.of("hit", hit), owner, Map.of("verdict", verdict)));
  }

  /** Whether the reader has a watch that is kept for a record. */
  boolean any(RecordRef record, Actor reader) {
    return store.of(WatchOwners.of(reader)).stream()
        .anyMatch(w -> w.owner().equals(record.toString()));
  }

  List<Watch> list(Actor owner, List<Watch.Told> told) {
    Map<Long, List<Watch.Told>> by =
        told.stream().collect(Collectors.groupingBy(Watch.Told::watch));
    Map<Long, WatchStore.Precision> judged = store.precision(WatchOwners.of(owner));
    return store.of(WatchOwners.of(owner)).stream()
        .map(w -> {
          List<Watch.Told> own = by.getOrDefault(w.id(), List.of());
          return new Watch(
              w.id(),
              w.query(),
              RecordRef.parse(w.owner()),
              "",
              "",
              w.savedAt(),
              w.seenAt(),
              count(own, "NEW"),
              judged.getOrDefault(w.id(), NONE).relevant(),
              judged.getOrDefault(w.id(), NONE).noise(),
              w.seenAt().isBefore(clock.instant().minus(UNSEEN)));
        })
        .toList();
  }

  private static int count(List<Watch.Told> told, String judged) {
    return (int) told.stream().filter(t -> t.judged().equals(judged)).count();
  }

  List<Watch.Told> told(Actor owner) {
    return store.hits(WatchOwners.of(owner), Instant.EPOCH, NEVER, TOLD);
  }

  /** The daily digest. */
  List<Watch.Told> told(Actor owner, LocalDate day) {
    return store.hits(WatchOwners.of(owner), Days.start(day), Days.start(day.plusDays(1)), TOLD);
  }

  /** Holds all watches ready to be asked; those saved from now on come by themselves. */
  void hold(BiFunction<String, String, Integer> frequency) {
    this.frequency = frequency;
    store.all().forEach(w -> hold(w.id(), w.query()));
    holding = true;
  }

  private void hold(long id, String query) {
    sieve.add(id, synonyms.widen(QuestionParser.parse(query)).question(), frequency);
  }

  /**
   * Asks every watch of the records that just changed. No rights here: they apply when a hit is
   * told, for they may change in between.
   */
  void match(Map<RecordRef, List<Entry>> changed) {
    changed.forEach((record, entries) -> {
      Set<Long> told = new HashSet<>();
      for (Entry entry : entries) {
        for (Sieve.Woken woken : sieve.fitting(entry)) {
          if (told.add(woken.watch())) {
            Snippet quote = Snippet.around(entry.text(), QuestionQuery.marks(woken.question()));
            store.hit(woken.watch(), entry, quote.text(), clock.instant());
          }
        }
      }
    });
  }
}
