package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.clause.Participation;
import org.banggiao.partner.Partners;
import org.springframework.stereotype.Component;

/** Works standings out again and keeps them, for one treaty after an act or for all. */
@Component
class Recomputation {

  /** Treaties; of the largest, with 200 parties, some 100 MB of actions at once. */
  private static final int BLOCK = 500;

  private final TreatyStore treaties;
  private final ActionStore actions;
  private final Partners partners;

  Recomputation(TreatyStore treaties, ActionStore actions, Partners partners) {
    this.treaties = treaties;
    this.actions = actions;
    this.partners = partners;
  }

  /** After an act on the treaty, in the same transaction. */
  void of(Treaty treaty) {
    actions.stand(
        List.of(treaty.id()), standings(treaty, Standings.live(actions.ever(treaty.id(), null))));
  }

  /** All treaties, a block at a time, so that memory does not grow with the register. */
  void everything() {
    List<String> ids = treaties.ids();
    for (int at = 0; at < ids.size(); at += BLOCK) {
      List<String> block = ids.subList(at, Math.min(ids.size(), at + BLOCK));
      Map<String, List<TreatyAction>> byTreaty = new HashMap<>();
      for (TreatyAction a : actions.live(block)) {
        byTreaty.computeIfAbsent(a.treaty(), k -> new ArrayList<>()).add(a);
      }
      List<Standing> all = new ArrayList<>();
      for (Treaty t : treaties.all(byTreaty.keySet())) {
        all.addAll(standings(t, byTreaty.getOrDefault(t.id(), List.of())));
      }
      actions.stand(block, all);
    }
  }

  /** What stands, by the clause where it is known. */
  List<Standing> standings(Treaty treaty, List<TreatyAction> live) {
    return Standings.of(treaty.id(), live, working(treaty, live).orElse(null));
  }

  /** The working of the clause; nothing when it is unknown. */
  Optional<Participation> working(Treaty treaty, List<TreatyAction> live) {
    if (!treaty.rule().known()) {
      return Optional.empty();
    }
    Map<String, LocalDate> others = new HashMap<>();
    List<String> related =
        treaties.relations(treaty.id()).stream()
            .map(r -> r.treaty().equals(treaty.id()) ? r.other() : r.treaty())
            .toList();
    for (Treaty o : treaties.all(related)) {
      if (o.inForce() != null) {
        others.put(o.id(), o.inForce().first());
      }
    }
    return Computed.of(treaty, live, treaties.members(treaty.id()), others, partners);
  }
}
