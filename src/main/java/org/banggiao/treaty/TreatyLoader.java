package org.banggiao.treaty;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.partner.Partners;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the treaties of the reference data in place when the product starts, in batches; a start
 * with the same files writes nothing.
 */
@Component
@Order(30)
class TreatyLoader implements ApplicationRunner {

  static final String FACTS = "facts";

  private final LoadedStore loaded;
  private final TreatyStore treaties;
  private final ActionStore actions;
  private final WordingStore wordings;
  private final Recomputation recomputation;
  private final Partners partners;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;
  private final JsonMapper json;

  TreatyLoader(
      LoadedStore loaded,
      TreatyStore treaties,
      ActionStore actions,
      WordingStore wordings,
      Recomputation recomputation,
      Partners partners,
      InstantSource clock,
      ApplicationEventPublisher events,
      JsonMapper json) {
    this.loaded = loaded;
    this.treaties = treaties;
    this.actions = actions;
    this.wordings = wordings;
    this.recomputation = recomputation;
    this.partners = partners;
    this.clock = clock;
    this.events = events;
    this.json = json;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    String now = TreatyFacts.fingerprint();
    if (loaded.find(FACTS).filter(now::equals).isPresent()) {
      return;
    }
    Instant at = clock.instant();
    List<Treaty> all = TreatyFacts.treaties(at);
    treaties.put(all, "FACTS");
    treaties.redirect(TreatyFacts.former(), "renamed", at);
    treaties.member(TreatyFacts.members(partners));
    treaties.relate(TreatyFacts.relations());
    List<TreatyAction> acts = ActionFacts.all(at);
    actions.add(acts);
    TreatyFacts.texts(json).forEach(t -> wordings.put(t.wording(), t.articles()));
    recomputation.everything();
    loaded.put(FACTS, now, at);
    events.publishEvent(
        new Happened(
            "treaty.loaded",
            new RecordRef("treaty", FACTS),
            Actor.system(),
            Map.of(
                "treaties",
                Integer.toString(all.size()),
                "actions",
                Integer.toString(acts.size()))));
  }
}
