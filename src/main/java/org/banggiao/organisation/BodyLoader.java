package org.banggiao.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.organisation.BodyFacts.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the bodies of the reference data in place when the product starts. A row goes by its code,
 * so a second start writes nothing, and a corrected file corrects its rows.
 */
@Component
@Order(10)
class BodyLoader implements ApplicationRunner {

  private final BodyStore store;
  private final ApplicationEventPublisher events;

  BodyLoader(BodyStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    int changed = load(BodyFacts.all());
    if (changed > 0) {
      events.publishEvent(
          new Happened(
              "body.loaded",
              new RecordRef("body", "facts"),
              Actor.system(),
              Map.of("changed", Integer.toString(changed))));
    }
  }

  /** Returns how many rows were added or changed. */
  int load(List<Fact> facts) {
    Map<String, Body> known = new HashMap<>();
    store.list().forEach(b -> known.put(b.code(), b));
    Map<String, Long> ids = new HashMap<>();
    known.forEach((code, body) -> ids.put(code, body.id()));
    for (Fact fact : facts) {
      ids.computeIfAbsent(fact.body().code(), code -> store.put(fact.body()));
    }
    int changed = 0;
    for (Fact fact : facts) {
      Body linked = linked(fact, ids);
      if (!linked.equals(known.get(linked.code()))) {
        store.put(linked);
        changed++;
      }
    }
    return changed;
  }

  private static Body linked(Fact fact, Map<String, Long> ids) {
    Body b = fact.body();
    Long id = ids.get(b.code());
    return new Body(
        id == null ? 0 : id,
        b.code(),
        b.kind(),
        b.nameVi(),
        b.nameEn(),
        link(fact.parent(), b.code(), ids),
        b.validFrom(),
        b.validUntil(),
        link(fact.successor(), b.code(), ids),
        b.agencyCode(),
        b.yearOnly(),
        b.confidence(),
        b.source(),
        b.note());
  }

  private static @Nullable Long link(String code, String from, Map<String, Long> ids) {
    if (code.isEmpty()) {
      return null;
    }
    Long id = ids.get(code);
    if (id == null) {
      throw new IllegalStateException(from + " points at " + code + ", which is not loaded");
    }
    return id;
  }
}
