package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banggiao.clause.Participation;
import org.banggiao.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works standings out again and keeps them, for one treaty after an act or for all. */
@Component
class Recomputation {

  /** Treaties; of the largest, with 200 parties, some 100 MB of actions at once. */
  static final int BLOCK = 500;

  private final TreatyStore treaties;
  private final ActionStore actions;
  private final Partners partners;

  Recomputation(TreatyStore treaties, ActionStore actions, Partners partners) {
    this.treaties = treaties;
    this.actions = actions;
    this.partners = partners;
  }

  /** After acts on the treaties, in the same transaction. */
  void of(List<Treaty> all) {
    List<String> ids = all.stream().map(Treaty::id).toList();
    actions.stand(ids, standings(all, live(ids)));
  }

  /** All treaties, a block at a time, so that memory does not grow with the register. */
  void everything() {
    List<String> ids = treaties.ids();
    for (int at = 0; at < ids.size(); at += BLOCK) {
      List<String> block = ids.subList(at, Math.min(ids.size(), at + BLOCK));
      of(treaties.all(block));
    }
  }

  /** Every live action of these treaties, by treaty. */
  Map<String, List<TreatyAction>> live(List<String> ids) {
    return live(ids, null);
  }

  /** The same as its sources knew by the day. */
  Map<String, List<TreatyAction>> live(List<String> ids, @Nullable LocalDate known) {
    Map<String, List<TreatyAction>> live = new HashMap<>();
    for (TreatyAction a : actions.ever(ids)) {
      if (known == null || !known.isBefore(a.knownOn())) {
        live.computeIfAbsent(a.treaty(), k -> new ArrayList<>()).add(a);
      }
    }
    live.replaceAll((id, ever) -> Standings.live(ever));
    return live;
  }

  List<Standing> standings(List<Treaty> all, Map<String, List<TreatyAction>> live) {
    Map<String, Around> around = around(all);
    List<Standing> standings = new ArrayList<>();
    for (Treaty t : all) {
      List<TreatyAction> own = live.getOrDefault(t.id(), List.of());
      standings.addAll(Standings.of(t.id(), own, working(t, own, around).orElse(null)));
    }
    return standings;
  }

  /** What stands, by the clause where it is known. */
  List<Standing> standings(Treaty treaty, List<TreatyAction> live) {
    return standings(List.of(treaty), Map.of(treaty.id(), live));
  }

  /** The working of the clause; nothing when it is unknown. */
  Optional<Participation> working(Treaty treaty, List<TreatyAction> live) {
    return working(treaty, live, around(List.of(treaty)));
  }

  /** The same by the actions alone when the clause is unknown. */
  Participation position(Treaty treaty, List<TreatyAction> live) {
    return working(treaty, live).orElseGet(() -> Computed.unruled(treaty, live, partners));
  }

  private Optional<Participation> working(
      Treaty treaty, List<TreatyAction> live, Map<String, Around> around) {
    Around of = around.get(treaty.id());
    return of == null
        ? Optional.empty()
        : Computed.of(treaty, live, of.members(), of.others(), partners);
  }

  /**
   * What a clause may refer to.
   *
   * @param others when related treaties entered into force
   */
  private record Around(List<Member> members, Map<String, LocalDate> others) {}

  /** Of the treaties whose clause is known. */
  private Map<String, Around> around(List<Treaty> all) {
    List<String> known = all.stream().filter(t -> t.rule().known()).map(Treaty::id).toList();
    Map<String, Around> around = new HashMap<>();
    known.forEach(id -> around.put(id, new Around(new ArrayList<>(), new HashMap<>())));
    for (Member m : treaties.members(known)) {
      Around of = around.get(m.treaty());
      if (of != null) {
        of.members().add(m);
      }
    }
    List<Relation> relations = treaties.relations(known);
    Set<String> ends = new TreeSet<>();
    relations.forEach(r -> ends.addAll(List.of(r.treaty(), r.other())));
    Map<String, LocalDate> inForce = new HashMap<>();
    for (Treaty t : treaties.all(ends)) {
      if (t.inForce() != null) {
        inForce.put(t.id(), t.inForce().first());
      }
    }
    for (Relation r : relations) {
      note(around.get(r.treaty()), r.other(), inForce);
      note(around.get(r.other()), r.treaty(), inForce);
    }
    return around;
  }

  private static void note(@Nullable Around of, String other, Map<String, LocalDate> inForce) {
    LocalDate day = inForce.get(other);
    if (of != null && day != null) {
      of.others().put(other, day);
    }
  }
}
