package org.banggiao.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.DomainEvent;
import org.banggiao.kernel.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trail of every act: append-only, chained by hash, each entry committed together with its act.
 */
@Component
public class Trail {

  private final TrailStore store;
  private final InstantSource clock;

  Trail(TrailStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Hears every act in its own transaction; an act told outside one is a fault of ours. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(DomainEvent event) {
    var head = store.lockHead();
    TreeMap<String, String> details = new TreeMap<>();
    // PostgreSQL keeps no NUL in text.
    event.details().forEach((k, v) -> details.put(k, v.replace('\0', '\uFFFD')));
    Entry entry =
        new Entry(
            head.seq() + 1,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            event.act(),
            event.subject().toString(),
            event.actor().person(),
            event.actor().body(),
            details);
    store.add(entry, head.hash(), Chain.hash(entry, head.hash()));
  }

  /** Entries as asked for; only an auditor reads them. */
  @Transactional(readOnly = true)
  public List<Entry> list(TrailQuery query, Actor reader) {
    reader.require(Role.AUDITOR);
    return store.list(query);
  }

  /** How many entries fit, counted up to 10,000. */
  @Transactional(readOnly = true)
  public long count(TrailQuery query, Actor reader) {
    reader.require(Role.AUDITOR);
    return store.count(query);
  }

  /**
   * Walks the whole chain as it stands now and names every row that was changed, is missing or does
   * not follow the one before it. Holds up no writer; memory does not grow with the chain.
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verification verify() {
    Walk walk = new Walk();
    var head = store.head();
    store.walk(walk);
    return walk.end(head.seq(), head.hash());
  }
}
