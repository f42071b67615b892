package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Works standings out again and keeps them, for one treaty after an act or for all. */
@Component
class Recomputation {

  private final ActionStore actions;

  Recomputation(ActionStore actions) {
    this.actions = actions;
  }

  /** After an act on the treaty, in the same transaction. */
  void of(Treaty treaty) {
    actions.stand(
        List.of(treaty.id()),
        standings(treaty.id(), Standings.live(actions.ever(treaty.id(), null))));
  }

  void everything() {
    Map<String, List<TreatyAction>> byTreaty = new TreeMap<>();
    for (TreatyAction a : actions.live()) {
      byTreaty.computeIfAbsent(a.treaty(), k -> new ArrayList<>()).add(a);
    }
    List<Standing> all = new ArrayList<>();
    byTreaty.forEach((treaty, live) -> all.addAll(standings(treaty, live)));
    actions.stand(List.copyOf(byTreaty.keySet()), all);
  }

  static List<Standing> standings(String treaty, List<TreatyAction> live) {
    return Standings.of(treaty, live, Map.<String, LocalDate>of());
  }
}
