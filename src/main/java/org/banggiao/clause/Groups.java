package org.banggiao.clause;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banggiao.kernel.Period;
import org.banggiao.kernel.Refusal;

/** Who belongs to a group named in the clause, on a day. */
final class Groups {
  private final Ledger ledger;
  private final Map<Who, Set<String>> still = new HashMap<>();
  private final Map<String, Facts.Other> others = new HashMap<>();

  Groups(Ledger ledger) {
    this.ledger = ledger;
    ledger.facts.others().forEach((name, other) -> others.put(Names.key(name), other));
  }

  /** The members, in alphabetical order; those of {@code ANYONE} are all participants. */
  Set<String> members(Who who, LocalDate day) {
    if (moves(who)) {
      return find(who, day);
    }
    return still.computeIfAbsent(who, w -> find(w, day));
  }

  boolean moves(Who who) {
    return switch (who) {
      case Who.PartiesTo p -> true;
      case Who.Not n -> moves(n.who());
      case Who.Except e -> moves(e.who()) || moves(e.without());
      case Who.Within w -> moves(w.who()) || moves(w.other());
      case Who.Plus p -> moves(p.who()) || moves(p.other());
      default -> false;
    };
  }

  private Set<String> find(Who who, LocalDate day) {
    return switch (who) {
      case Who.Anyone a -> everyone();
      case Who.Called c -> called(c.name());
      case Who.These t -> {
        Set<String> all = new TreeSet<>();
        t.names().forEach(n -> all.addAll(called(n)));
        yield all;
      }
      case Who.Signatories s -> signatories();
      case Who.Negotiators n -> negotiators();
      case Who.PartiesTo p -> partiesTo(p, day);
      case Who.Not n -> less(everyone(), find(n.who(), day));
      case Who.Except e -> less(find(e.who(), day), find(e.without(), day));
      case Who.Within w -> {
        Set<String> both = new TreeSet<>(find(w.who(), day));
        both.retainAll(find(w.other(), day));
        yield both;
      }
      case Who.Plus p -> {
        Set<String> all = new TreeSet<>(find(p.who(), day));
        all.addAll(find(p.other(), day));
        yield all;
      }
    };
  }

  private static Set<String> less(Set<String> all, Set<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private Set<String> everyone() {
    Set<String> all = new TreeSet<>(ledger.actors());
    all.addAll(ledger.facts.participants().keySet());
    all.remove("");
    return all;
  }

  private Set<String> called(String name) {
    String key = Names.key(name);
    for (Map.Entry<String, Set<String>> set : ledger.facts.sets().entrySet()) {
      if (Names.key(set.getKey()).equals(key)) {
        return set.getValue();
      }
    }
    Set<String> region = new TreeSet<>();
    for (Participant p : ledger.facts.participants().values()) {
      if (p.id().equals(name) || Names.key(p.name()).equals(key)) {
        return Set.of(p.id());
      }
      if (p.region() != null && Names.key(p.region()).equals(key)) {
        region.add(p.id());
      }
    }
    if (!region.isEmpty()) {
      return region;
    }
    String country = Names.country(name);
    if (country != null) {
      return Set.of(country);
    }
    if (name.toLowerCase(java.util.Locale.ROOT).startsWith("non-")) {
      return less(everyone(), called(name.substring(4)));
    }
    throw Refusal.invalid("clause.group", name, String.join(", ", ledger.facts.sets().keySet()));
  }

  private Set<String> set(String name) {
    return ledger.facts.sets().getOrDefault(name, Set.of());
  }

  private Set<String> signatories() {
    Set<String> given = set("signatories");
    return given.isEmpty() ? new TreeSet<>(ledger.signatures().keySet()) : given;
  }

  private Set<String> negotiators() {
    Set<String> given = set("negotiating");
    if (given.isEmpty()) {
      given = set("negotiators");
    }
    if (!given.isEmpty()) {
      return given;
    }
    Set<String> signed = signatories();
    return signed.size() > 1 ? signed : everyone();
  }

  private Set<String> partiesTo(Who.PartiesTo p, LocalDate day) {
    Facts.Other other = p.treaty().isEmpty() ? parent() : others.get(Names.key(p.treaty()));
    if (other == null && p.treaty().isEmpty()) {
      return everyone();
    }
    if (other == null) {
      throw unknownTreaty(p.treaty());
    }
    Map<String, List<Period>> parties = other.parties();
    if (parties == null) {
      return everyone();
    }
    LocalDate adoption = ledger.facts.date("adoption");
    LocalDate on = p.atAdoption() && adoption != null ? adoption : day;
    Set<String> bound = new LinkedHashSet<>();
    parties.forEach((party, periods) -> {
      if (periods.stream().anyMatch(x -> x.contains(on))) {
        bound.add(party);
      }
    });
    return bound;
  }

  private Facts.@org.jspecify.annotations.Nullable Other parent() {
    return others.getOrDefault(
        "parent", others.size() == 1 ? others.values().iterator().next() : null);
  }

  /** A day the file names; opening and adoption stand in for each other. Null when not given. */
  @org.jspecify.annotations.Nullable
  LocalDate called(Day.Called day) {
    String key = Names.key(day.name());
    for (Map.Entry<String, LocalDate> named : ledger.facts.dates().entrySet()) {
      if (Names.key(named.getKey()).equals(key)) {
        return named.getValue();
      }
    }
    return switch (key) {
      case "opening", "opened", "openingforsignature", "signature", "signed" ->
          ledger.facts.dates().getOrDefault("opening", ledger.facts.date("adoption"));
      case "adopted" -> ledger.facts.date("adoption");
      case "decided" -> null;
      default -> throw Refusal.invalid("clause.day", day.name());
    };
  }

  Facts.Other other(String treaty) {
    Facts.Other other = others.get(Names.key(treaty));
    if (other == null) {
      throw unknownTreaty(treaty);
    }
    return other;
  }

  private Refusal unknownTreaty(String treaty) {
    return Refusal.invalid(
        "clause.treaty", treaty, String.join(", ", ledger.facts.others().keySet()));
  }
}
