package org.banggiao.indicator;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the reference figures in place when the product starts. A row already there is left alone,
 * so a second start writes nothing.
 */
@Component
@Order(20)
class IndicatorLoader implements ApplicationRunner {

  private final IndicatorStore store;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  IndicatorLoader(IndicatorStore store, InstantSource clock, ApplicationEventPublisher events) {
    this.store = store;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    int added = load();
    if (added > 0) {
      events.publishEvent(
          new Happened(
              "indicator.loaded",
              new RecordRef("indicator", "facts"),
              Actor.system(),
              Map.of("added", Integer.toString(added))));
    }
  }

  /** Returns how many rows were added or changed. */
  int load() {
    int added = 0;
    List<Definition> definitions = IndicatorFacts.definitions();
    for (Definition d : definitions) {
      added += store.put(d) ? 1 : 0;
    }
    for (var t : IndicatorFacts.targets()) {
      added += store.add(t.row(), t.origin(), clock.instant()) ? 1 : 0;
    }
    Map<String, Definition> byCode =
        definitions.stream().collect(Collectors.toMap(Definition::code, Function.identity()));
    for (var o : IndicatorFacts.observations(byCode, clock.instant())) {
      added += store.add(o.row(), o.origin()).isPresent() ? 1 : 0;
    }
    return added;
  }
}
