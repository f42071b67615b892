package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds where one participant stands. */
final class Standings {
  private final Ledger ledger;
  private final Tally tally;
  private final Starts starts;
  private final Exits exits;
  private final EntryIntoForce entry;
  private final List<Problem> problems;

  Standings(
      Ledger ledger,
      Tally tally,
      Starts starts,
      Exits exits,
      EntryIntoForce entry,
      List<Problem> problems) {
    this.ledger = ledger;
    this.tally = tally;
    this.starts = starts;
    this.exits = exits;
    this.entry = entry;
    this.problems = problems;
  }

  Standing of(String actor, Exits.@Nullable Exit end) {
    List<String> notes = new ArrayList<>();
    List<Bound> bound = new ArrayList<>();
    LocalDate consented = null;
    LocalDate stated = ledger.facts.stated().parties().get(actor);
    if (ledger.facts.clause().entry() instanceof Rule.OptOut o) {
      optOut(actor, o, bound, notes);
    }
    for (Action consent : ledger.of(actor)) {
      if (!consent.kind().consent() || ledger.facts.clause().entry() instanceof Rule.OptOut) {
        continue;
      }
      LocalDate day = ledger.day(consent, Clock.DEPOSITED);
      stated = consent.act().stated() != null ? consent.act().stated() : stated;
      Bound last = bound.isEmpty() ? null : bound.getLast();
      if (last != null
          && (last.until() == null || last.ended() == null && day.isBefore(last.until()))) {
        notes.add(consent.id() + " is given by one already bound and changes nothing");
        continue;
      }
      Bound period = period(consent, day, end, notes);
      if (period == null) {
        LocalDate back = ledger.takenBack(actor, day);
        consented = back == null ? day : null;
        if (back != null) {
          notes.add(consent.id() + " was taken back on " + back + " before it had effect");
        }
        continue;
      }
      if (last != null && last.until() != null && period.from().isBefore(last.until())) {
        period =
            new Bound(
                last.until(),
                period.until(),
                period.action(),
                period.kind(),
                period.consent(),
                period.ended(),
                period.steps(),
                period.stated(),
                null);
      }
      consented = day;
      if (period.until() == null || period.until().isAfter(period.from())) {
        bound.add(period);
      } else {
        notes.add(consent.id() + " never had effect: " + String.join("; ", period.steps()));
      }
    }
    Provisions extra = new Provisions(ledger, tally, starts, entry);
    return new Standing(
        actor,
        ledger.signatures().get(actor),
        consented,
        List.copyOf(bound),
        extra.provisional(actor, bound, end),
        extra.suspended(actor),
        extra.territories(actor, bound),
        stated,
        List.copyOf(notes));
  }

  private void optOut(String actor, Rule.OptOut o, List<Bound> bound, List<String> notes) {
    LocalDate in = entry.date();
    if (in == null || !tally.groups.members(o.who(), in).contains(actor)) {
      return;
    }
    Action objection = ledger.first(actor, ActionKind.AMENDMENT_OBJECTION);
    LocalDate from = in;
    if (objection != null && !ledger.day(objection, Clock.DEPOSITED).isAfter(in)) {
      LocalDate back = ledger.annulledOn(objection);
      if (back == null) {
        notes.add("objected on " + ledger.day(objection, Clock.DEPOSITED) + ": not bound");
        return;
      }
      from = back.isAfter(in) ? back : in;
    }
    bound.add(
        new Bound(
            from,
            null,
            "",
            ActionKind.CONSENT,
            from,
            null,
            List.of("bound without objection from " + from),
            null,
            null));
  }

  private @Nullable Bound period(
      Action consent, LocalDate day, Exits.@Nullable Exit end, List<String> notes) {
    Starts.Start start = starts.of(consent);
    if (start == null) {
      return null;
    }
    Bound period =
        new Bound(
            start.day(),
            null,
            consent.id(),
            consent.kind(),
            day,
            null,
            List.copyOf(start.steps()),
            starts.stated(consent),
            null);
    Exits.Exit exit = end;
    for (Action action : ledger.of(consent.actor())) {
      LocalDate when = ledger.day(action, Clock.DEPOSITED);
      boolean leaves =
          action.kind() == ActionKind.DENUNCIATION
              || action.kind() == ActionKind.REVOCATION_OF_CONSENT;
      if (!(leaves || action.kind() == ActionKind.NON_RENEWAL) || when.isBefore(day)) {
        continue;
      }
      if (ledger.annulled(action)) {
        notes.add(action.id() + " was itself taken back (VCLT 68)");
        continue;
      }
      if (leaves && when.isBefore(start.day())) {
        notes.add(action.id() + " of " + when + " took the consent back before it had effect");
        return null;
      }
      Exits.Exit out = leaves ? exits.notice(action, start.day()) : exits.nonRenewal(action);
      if (out == null) {
        problems.add(
            new Problem(
                "withdrawal_not_allowed",
                action.id(),
                false,
                "the treaty does not allow withdrawal"));
      }
      exit = Exits.earlier(exit, out);
      if (out != null) {
        break;
      }
    }
    Participant p = ledger.facts.participants().get(consent.actor());
    if (p != null && p.until() != null) {
      exit =
          Exits.earlier(
              exit, new Exits.Exit(p.until(), null, p.name() + " is no more: " + p.until()));
    }
    return exit == null ? period : period.to(exit.day(), exit.action(), exit.step());
  }
}
