package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the treaty enters into force for one participant. */
final class Starts {
  private final Tally tally;
  private final Clause clause;
  private final EntryIntoForce entry;
  private final Clock clock;
  private final Delay same;

  Starts(Tally tally, EntryIntoForce entry) {
    this.tally = tally;
    this.clause = tally.ledger.facts.clause();
    this.entry = entry;
    this.clock = clock(clause.entry());
    this.same = same(clause.entry());
  }

  /** A day with the steps that led to it. */
  record Start(LocalDate day, List<String> steps) {}

  /** The start by a consent; null while there is none. */
  @Nullable Start of(Action consent) {
    LocalDate stated = stated(consent);
    LocalDate in = entry.date();
    if (in == null) {
      return null;
    }
    Later.For later = clause.later() == null ? null : clause.later().of(consent.kind());
    if (clause.entry() instanceof Rule.Unknown && later == null) {
      return stated == null
          ? null
          : new Start(stated, List.of("the clause is not known: the date is the depositary's"));
    }
    List<String> steps = new ArrayList<>();
    LocalDate day = consent.kind().succeeds() ? succeeded(consent, later, steps) : null;
    if (day == null) {
      day = joined(consent, later, in, steps);
      PartialDate named = consent.act().effective();
      if (named != null && consent.act().deposited() != null && !consent.kind().succeeds()) {
        LocalDate own = tally.ledger.day(named);
        if (own.isAfter(day)) {
          day = own;
          steps.add("the instrument names a later day: " + own);
        }
      }
    }
    if (day.isBefore(in)) {
      day = in;
      steps.add("not before the entry into force of the treaty: " + in);
    }
    return new Start(day, steps);
  }

  @Nullable LocalDate stated(Action consent) {
    LocalDate own = consent.act().stated();
    return own != null ? own : tally.ledger.facts.stated().parties().get(consent.actor());
  }

  private @Nullable LocalDate succeeded(
      Action consent, Later.@Nullable For later, List<String> steps) {
    if (later != null && later.kinds().contains(consent.kind())) {
      return null;
    }
    if (consent.act().effective() != null) {
      LocalDate day = tally.ledger.day(consent.act().effective());
      steps.add("succession with effect from " + day);
      return day;
    }
    Participant p = tally.ledger.facts.participants().get(consent.actor());
    if (p != null && p.from() != null) {
      steps.add("succession with effect from independence, " + p.from());
      return p.from();
    }
    steps.add("neither a date of effect nor of independence is given: as any other instrument");
    return null;
  }

  private LocalDate joined(
      Action consent, Later.@Nullable For later, LocalDate in, List<String> steps) {
    LocalDate deposit = tally.ledger.day(consent, clock);
    boolean share = later != null && later.onlyAfterEntry() || entry.original();
    LocalDate limit = share || entry.threshold() == null ? in : entry.threshold();
    if (!deposit.isAfter(limit)) {
      steps.add(
          word(consent)
              + " of "
              + deposit
              + (share ? " by the entry into force: " : " by the threshold day: ")
              + in);
      return in;
    }
    if (later == null || later.day() == null) {
      LocalDate day = same.from(deposit);
      steps.add(word(consent) + " of " + deposit + " + " + Print.delay(same) + " = " + day);
      return day;
    }
    LocalDate day = Moments.find(tally.groups, later.day(), d -> own(d, consent, in, in));
    if (day == null) {
      steps.add("a date the rule needs is not given: " + Print.day(later.day()));
      return deposit;
    }
    steps.add(word(consent) + " of " + deposit + ": " + Print.day(later.day()) + " = " + day);
    missing(later.day(), consent, steps);
    return day;
  }

  /** Says when a clock is asked for that the file does not give. */
  static void missing(Day day, Action action, List<String> steps) {
    switch (day) {
      case Day.Own o when action.act().exact(o.clock()) == null ->
          steps.add(
              "the date by the clock "
                  + o.clock()
                  + " is not given: another date of the action is used");
      case Day.After a -> missing(a.day(), action, steps);
      case Day.Latest l -> l.days().forEach(d -> missing(d, action, steps));
      case Day.Earliest e -> e.days().forEach(d -> missing(d, action, steps));
      default -> {}
    }
  }

  /** The days only an action knows. */
  @Nullable LocalDate own(
      Day day, Action action, @Nullable LocalDate in, @Nullable LocalDate ownEntry) {
    return switch (day) {
      case Day.Own o -> tally.ledger.day(action, o.clock());
      case Day.Entry e -> in;
      case Day.OwnEntry e -> ownEntry;
      case Day.OwnSignature s -> tally.ledger.signatures().get(action.actor());
      default -> null;
    };
  }

  private static String word(Action action) {
    return action.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  static Clock clock(Rule rule) {
    return switch (rule) {
      case Rule.When w -> clock(w.condition());
      case Rule.Fixed f when f.provided() != null -> clock(f.provided());
      case Rule.NotBefore n -> clock(n.rule());
      case Rule.Else e -> clock(e.first());
      case Rule.Latest l -> clock(l.rules().getFirst());
      case Rule.Earliest l -> clock(l.rules().getFirst());
      default -> Clock.DEPOSITED;
    };
  }

  private static Clock clock(Condition condition) {
    return switch (condition) {
      case Condition.Count c -> c.counting().clock();
      case Condition.Weight w -> w.counting().clock();
      case Condition.Every e -> clock(e.all().getFirst());
      case Condition.Some s -> clock(s.any().getFirst());
      default -> Clock.DEPOSITED;
    };
  }

  static Delay same(Rule rule) {
    return switch (rule) {
      case Rule.When w -> w.delay();
      case Rule.Fixed f when f.otherwise() != null -> same(f.otherwise());
      case Rule.NotBefore n -> same(n.rule());
      case Rule.Else e -> same(e.first());
      case Rule.Latest l -> same(l.rules().getFirst());
      case Rule.Earliest l -> same(l.rules().getFirst());
      default -> Delay.NONE;
    };
  }
}
