package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Provisional application, suspension and territories of one participant. */
final class Provisions {
  private final Ledger ledger;
  private final Tally tally;
  private final Starts starts;
  private final EntryIntoForce entry;

  Provisions(Ledger ledger, Tally tally, Starts starts, EntryIntoForce entry) {
    this.ledger = ledger;
    this.tally = tally;
    this.starts = starts;
    this.entry = entry;
  }

  /** From the clause or a notice, until the treaty binds, the limit comes, or a notice ends it. */
  List<Bound> provisional(String actor, List<Bound> bound, Exits.@Nullable Exit end) {
    List<Bound> all = new ArrayList<>();
    Provisional rule = ledger.facts.clause().provisional();
    Action refusal = ledger.first(actor, ActionKind.PROVISIONAL_END);
    for (Action action : ledger.of(actor)) {
      if (action.kind() == ActionKind.PROVISIONAL_APPLICATION) {
        LocalDate from = effect(action);
        if (rule != null && rule.who() == null && action.act().effective() == null) {
          LocalDate moved =
              Moments.find(
                  tally.groups, rule.from(), d -> starts.own(d, action, entry.date(), null));
          from = moved == null ? from : moved;
        }
        add(all, actor, action, from, "provisional application notified", rule, bound, end);
      }
    }
    if (all.isEmpty() && rule != null && rule.who() != null && takes(rule.who(), actor)) {
      Action any = ledger.of(actor).isEmpty() ? null : ledger.of(actor).getFirst();
      LocalDate signed = ledger.signatures().get(actor);
      LocalDate from =
          Moments.find(
              tally.groups,
              rule.from(),
              d ->
                  d instanceof Day.OwnSignature
                      ? signed
                      : any == null ? null : starts.own(d, any, entry.date(), null));
      // One who signs after the day it begins applies from its signature.
      if (from != null
          && signed != null
          && rule.who() instanceof Who.Signatories
          && signed.isAfter(from)) {
        from = signed;
      }
      boolean refused =
          refusal != null && from != null && !ledger.day(refusal, Clock.DEPOSITED).isAfter(from);
      if (from != null && !refused) {
        add(all, actor, any, from, "provisional application by the clause", rule, bound, end);
      }
    }
    return List.copyOf(all);
  }

  private boolean takes(Who who, String actor) {
    return tally.groups.members(who, LocalDate.MAX.minusDays(1)).contains(actor);
  }

  private void add(
      List<Bound> all,
      String actor,
      @Nullable Action action,
      LocalDate from,
      String step,
      @Nullable Provisional rule,
      List<Bound> bound,
      Exits.@Nullable Exit end) {
    LocalDate until = bound.isEmpty() ? null : bound.getFirst().from();
    String ended = null;
    String why = until == null ? "" : "in force for it from " + until;
    if (rule != null && rule.until() != null) {
      LocalDate own = until;
      LocalDate limit =
          Moments.find(
              tally.groups,
              rule.until(),
              d -> d instanceof Day.OwnEntry ? own : d instanceof Day.Entry ? entry.date() : null);
      if (limit != null && (until == null || limit.isBefore(until))) {
        until = limit;
        why = "the limit " + Print.day(rule.until()) + " = " + limit;
      }
    }
    for (Action stop : ledger.of(actor)) {
      LocalDate day = effect(stop);
      boolean ends =
          stop.kind() == ActionKind.PROVISIONAL_END
              || stop.kind() == ActionKind.REVOCATION_OF_SIGNATURE;
      if (ends && day.isAfter(from)) {
        LocalDate out =
            rule == null || rule.notice() == null || stop.act().effective() != null
                ? day
                : rule.notice().from(day);
        if (until == null || out.isBefore(until)) {
          until = out;
          ended = stop.id();
          why = "ended by notice of " + day;
        }
        break;
      }
    }
    if (end != null && (until == null || end.day().isBefore(until))) {
      until = end.day();
      why = end.step();
    }
    if (until == null || until.isAfter(from)) {
      all.add(
          new Bound(
              from,
              until,
              action == null ? "" : action.id(),
              ActionKind.PROVISIONAL_APPLICATION,
              from,
              ended,
              why.isEmpty() ? List.of(step) : List.of(step, why),
              null,
              null));
    }
  }

  private LocalDate effect(Action action) {
    PartialDate named = action.act().effective();
    return named != null ? ledger.day(named) : ledger.day(action, Clock.DEPOSITED);
  }

  List<Bound> suspended(String actor) {
    List<Bound> all = new ArrayList<>();
    Action open = null;
    // Acts of nobody in particular suspend for all; where there are none, one's own are enough.
    List<Action> read = ledger.of("").isEmpty() ? ledger.of(actor) : ledger.actions;
    for (Action action : read) {
      if (!action.actor().isEmpty() && !action.actor().equals(actor)) {
        continue;
      }
      if (action.kind() == ActionKind.SUSPENSION && open == null) {
        open = action;
      } else if (action.kind() == ActionKind.RESUMPTION && open != null) {
        all.add(span(open, effect(action), action.id()));
        open = null;
      }
    }
    if (open != null) {
      all.add(span(open, null, null));
    }
    return List.copyOf(all);
  }

  private Bound span(Action open, @Nullable LocalDate until, @Nullable String by) {
    LocalDate from = effect(open);
    return new Bound(
        from,
        until,
        open.id(),
        open.kind(),
        from,
        by,
        List.of("suspended from " + from),
        null,
        null);
  }

  /** A territory is bound from its own date, never before or after the participant. */
  List<Bound> territories(String actor, List<Bound> bound) {
    List<Bound> all = new ArrayList<>();
    for (Action action : ledger.of(actor)) {
      String territory = action.act().territory();
      if (action.kind() != ActionKind.TERRITORIAL_APPLICATION || territory == null) {
        continue;
      }
      LocalDate own = effect(action);
      Later later = ledger.facts.clause().later();
      Later.For rule = later == null ? null : later.of(action.kind());
      if (rule != null
          && rule.day() != null
          && rule.kinds().contains(action.kind())
          && action.act().effective() == null) {
        LocalDate moved =
            Moments.find(tally.groups, rule.day(), d -> starts.own(d, action, entry.date(), null));
        own = moved == null ? own : moved;
      }
      for (Bound b : bound) {
        LocalDate from = own.isBefore(b.from()) ? b.from() : own;
        if (b.until() != null && !b.until().isAfter(from)) {
          continue;
        }
        LocalDate until = b.until();
        String ended = null;
        for (Action stop : ledger.of(actor)) {
          if (stop.kind() == ActionKind.TERRITORIAL_END
              && territory.equals(stop.act().territory())
              && effect(stop).isAfter(from)
              && (until == null || effect(stop).isBefore(until))) {
            until = effect(stop);
            ended = stop.id();
          }
        }
        all.add(
            new Bound(
                from,
                until,
                action.id(),
                action.kind(),
                ledger.day(action, Clock.DEPOSITED),
                ended,
                List.of("extended to " + territory + " with effect from " + from),
                action.act().stated(),
                territory));
        break;
      }
    }
    return List.copyOf(all);
  }
}
