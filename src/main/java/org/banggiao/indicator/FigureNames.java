package org.banggiao.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.shell.Say;
import org.banggiao.shell.Words;
import org.banggiao.task.OriginNames;
import org.springframework.stereotype.Component;

/** Tells the follow-up engine what a figure is called that proves a result. */
@Component
class FigureNames implements OriginNames {

  private final IndicatorStore store;
  private final Words words;

  FigureNames(IndicatorStore store, Words words) {
    this.store = store;
    this.words = words;
  }

  @Override
  public Map<RecordRef, Name> names(Collection<RecordRef> records, Actor reader) {
    List<RecordRef> ours =
        records.stream()
            .filter(r -> r.kind().equals("observation") && r.id().matches("\\d{1,18}"))
            .toList();
    Map<RecordRef, Name> names = new HashMap<>();
    for (RecordRef r : ours) {
      store.observation(r.number()).ifPresent(o -> names.put(r, name(o)));
    }
    return names;
  }

  private Name name(Observation o) {
    Definition d = store.definition(o.indicator()).orElseThrow();
    boolean english = words.locale().getLanguage().equals("en");
    String value = new Say(words.locale()).number(o.value());
    return new Name(
        "%s %s: %s %s".formatted(d.name(english), o.window().say(), value, o.unit()),
        "/ban/chi-so/" + o.indicator() + "#o" + o.id());
  }
}
