package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banggiao.kernel.Period;
import org.jspecify.annotations.Nullable;

/** Builds the participation of a treaty from its ledger. */
final class Participations {
  private final Ledger ledger;
  private final Tally tally;
  private final EntryIntoForce entry;
  private final Starts starts;
  private final Exits exits;
  private final List<Problem> problems = new ArrayList<>();

  private Participations(Ledger ledger) {
    this.ledger = ledger;
    this.tally = new Tally(ledger);
    this.entry = new Entries(tally).of(ledger.facts.clause().entry());
    this.starts = new Starts(tally, entry);
    this.exits = new Exits(tally, starts, entry.date());
    this.problems.addAll(ledger.problems);
  }

  static Participation of(Facts facts, @Nullable LocalDate known, boolean latest) {
    Participations p = new Participations(new Ledger(facts, known, latest));
    return p.build(known, latest);
  }

  private Participation build(@Nullable LocalDate known, boolean latest) {
    Map<String, Standing> parties = new TreeMap<>();
    TreeSet<String> actors = new TreeSet<>(ledger.actors());
    if (ledger.facts.clause().entry() instanceof Rule.OptOut o && entry.date() != null) {
      actors.addAll(tally.groups.members(o.who(), entry.date()));
    }
    actors.remove("");
    Exits.Exit end = exits.ofTreaty(actors.size() <= 2);
    for (String actor : actors) {
      parties.put(
          actor, new Standings(ledger, tally, starts, exits, entry, problems).of(actor, end));
    }
    Map<String, Participation> amendments = new LinkedHashMap<>();
    for (Facts.Amendment a : ledger.facts.amendments()) {
      amendments.put(a.id(), amendment(a, parties, known, latest));
    }
    return new Participation(
        ledger.facts,
        known,
        entry,
        parties,
        end == null ? null : end.day(),
        end == null ? null : end.step(),
        List.copyOf(ledger.actions),
        List.copyOf(problems),
        amendments);
  }

  private Participation amendment(
      Facts.Amendment a, Map<String, Standing> parties, @Nullable LocalDate known, boolean latest) {
    Facts f = ledger.facts;
    Rule rule = a.entry() != null ? a.entry() : f.clause().amendment();
    Map<String, List<Period>> bound = new TreeMap<>();
    parties.forEach((actor, s) ->
        bound.put(actor, s.bound().stream().map(b -> new Period(b.from(), b.until())).toList()));
    List<Action> actions = new ArrayList<>();
    for (Action action : f.actions()) {
      if (action instanceof Action.OnAmendment on && on.amendment().equals(a.id())) {
        actions.add(
            on.kind() == ActionKind.AMENDMENT_ACCEPTANCE
                ? new Action.Consent(on.act(), ActionKind.ACCEPTANCE)
                : on);
      } else if (action instanceof Action.WithdrawalOf || action instanceof Action.Correction) {
        actions.add(action);
      }
    }
    Map<String, Facts.Other> others = new LinkedHashMap<>(f.others());
    others.put("parent", new Facts.Other(entry.date(), bound));
    Map<String, LocalDate> dates = new LinkedHashMap<>(f.dates());
    dates.remove("adoption");
    dates.remove("opening");
    if (a.adopted() != null) {
      dates.put("adoption", a.adopted());
    }
    return Amended.together(
        Participation.of(
            new Facts(
                f.id() + "/" + a.id(),
                a.id(),
                Clause.of(rule == null ? new Rule.Unknown() : rule),
                Map.of(),
                Map.of(),
                dates,
                f.participants(),
                f.sets(),
                f.weights(),
                others,
                actions,
                List.of(),
                Facts.Stated.NOTHING),
            known,
            latest),
        parties,
        a.bindsAll() || f.clause().amendmentBindsAll());
  }
}
