package org.banggiao.partner;

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
 * Puts the partners of the reference data in place when the product starts. Only rows that differ
 * are written, so a second start writes nothing.
 */
@Component
@Order(15)
class PartnerLoader implements ApplicationRunner {

  private final PartnerStore store;
  private final Partners partners;
  private final ApplicationEventPublisher events;

  PartnerLoader(PartnerStore store, Partners partners, ApplicationEventPublisher events) {
    this.store = store;
    this.partners = partners;
    this.events = events;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    int changed = load(PartnerFacts.all());
    if (changed > 0) {
      events.publishEvent(
          new Happened(
              "partner.loaded",
              new RecordRef("partner", "facts"),
              Actor.system(),
              Map.of("changed", Integer.toString(changed))));
    }
  }

  /** Returns how many partners were added or changed. */
  int load(List<Partner> facts) {
    Map<String, Partner> known =
        store.list().stream().collect(Collectors.toMap(Partner::code, Function.identity()));
    List<Partner> differ = facts.stream().filter(p -> !p.equals(known.get(p.code()))).toList();
    if (!differ.isEmpty()) {
      store.put(differ);
      store.succeed(differ);
      partners.changed();
    }
    return differ.size();
  }
}
