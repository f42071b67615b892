package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies a rule of entry into force to the instruments there are. */
final class Entries {
  private final Tally tally;
  private final Workings workings;

  Entries(Tally tally) {
    this.tally = tally;
    this.workings = new Workings(tally);
  }

  /** What a rule gives; {@code condition} is the one that decided, or is still waited for. */
  private record Outcome(
      @Nullable LocalDate threshold,
      @Nullable LocalDate date,
      Rule rule,
      @Nullable Condition condition,
      List<String> steps,
      boolean original) {}

  EntryIntoForce of(Rule rule) {
    Facts.Stated stated = tally.ledger.facts.stated();
    if (rule instanceof Rule.Unknown) {
      return new EntryIntoForce(
          stated.inForce() == null ? EntryIntoForce.Source.NONE : EntryIntoForce.Source.DEPOSITARY,
          stated.threshold(),
          stated.inForce(),
          "UNKNOWN",
          List.of(),
          List.of(),
          List.of("the clause is not known: the date is the depositary's"),
          false);
    }
    Outcome o = apply(rule, null);
    LocalDate shown = o.threshold != null ? o.threshold : lastDay();
    List<Working> work = o.condition == null ? List.of() : workings.of(o.condition, shown);
    List<Working.Counted> made =
        o.threshold == null
            ? List.of()
            : work.stream()
                .flatMap(w -> w.counted().stream())
                .filter(c -> c.day().equals(o.threshold))
                .map(c -> new Working.Counted(c.actor(), c.action(), c.kind(), c.day(), null))
                .distinct()
                .toList();
    return new EntryIntoForce(
        o.date == null ? EntryIntoForce.Source.NONE : EntryIntoForce.Source.COMPUTED,
        o.threshold,
        o.date,
        Print.rule(o.rule),
        made,
        work,
        o.steps,
        o.original);
  }

  /** The last day anything was done; the calendar's beginning when nothing was. */
  private LocalDate lastDay() {
    LocalDate last = LocalDate.of(1, 1, 1);
    for (Action a : tally.ledger.actions) {
      LocalDate day = tally.ledger.day(a, Clock.DEPOSITED);
      last = day.isAfter(last) && !day.equals(LocalDate.MAX) ? day : last;
    }
    return last;
  }

  private Outcome apply(Rule rule, @Nullable LocalDate floor) {
    return switch (rule) {
      case Rule.When w -> {
        LocalDate first = tally.first(w.condition(), floor);
        if (first == null) {
          yield waiting(w, w.condition(), "the condition is not met");
        }
        LocalDate date = w.delay().from(first);
        yield new Outcome(
            first,
            date,
            w,
            w.condition(),
            List.of("condition met on " + first, "+ " + Print.delay(w.delay()) + " = " + date),
            false);
      }
      case Rule.Fixed f -> fixed(f, floor);
      case Rule.NotBefore n -> {
        Outcome o = apply(n.rule(), floor);
        LocalDate bar = Moments.plain(tally.groups, n.day());
        if (o.date == null || bar == null) {
          yield new Outcome(
              o.threshold,
              null,
              n,
              o.condition,
              with(o.steps, bar == null ? "waits for " + Print.day(n.day()) : "not before " + bar),
              false);
        }
        LocalDate date = bar.isAfter(o.date) ? bar : o.date;
        yield new Outcome(
            o.threshold,
            date,
            n,
            o.condition,
            with(o.steps, "not before " + Print.day(n.day()) + " = " + bar + ": " + date),
            o.original);
      }
      case Rule.Else e -> {
        LocalDate until = Moments.plain(tally.groups, e.until());
        Outcome first = apply(e.first(), floor);
        LocalDate by = first.threshold == null ? first.date : first.threshold;
        if (by != null && (until == null || !by.isAfter(until))) {
          yield first;
        }
        if (until == null) {
          yield first;
        }
        Outcome second = apply(e.second(), until);
        yield new Outcome(
            second.threshold,
            second.date,
            second.rule,
            second.condition,
            before("not met by " + until + ": the next rule, from that day on", second.steps),
            second.original);
      }
      case Rule.Latest l -> choose(l, l.rules(), floor, true);
      case Rule.Earliest l -> choose(l, l.rules(), floor, false);
      case Rule.Decided d -> {
        LocalDate day = Moments.plain(tally.groups, d.day());
        yield new Outcome(
            null,
            day,
            d,
            null,
            List.of(day == null ? "no day is decided" : "decided: " + day),
            true);
      }
      case Rule.OptOut o -> optOut(o);
      case Rule.Unknown u -> waiting(u, null, "the clause is not known");
    };
  }

  private Outcome fixed(Rule.Fixed f, @Nullable LocalDate floor) {
    LocalDate day = Moments.plain(tally.groups, f.day());
    if (day == null) {
      return waiting(f, f.provided(), "waits for " + Print.day(f.day()));
    }
    if (f.provided() == null) {
      return new Outcome(null, day, f, null, List.of("fixed day " + day), true);
    }
    LocalDate by = f.by() == null ? day : Moments.plain(tally.groups, f.by());
    LocalDate first = tally.first(f.provided(), floor);
    if (first != null && by != null && !first.isAfter(by) && tally.holds(f.provided(), by)) {
      return new Outcome(
          first,
          day,
          f,
          f.provided(),
          List.of("proviso met on " + first + ", by " + by, "fixed day " + day),
          true);
    }
    if (f.otherwise() == null) {
      return waiting(f, f.provided(), "the proviso was not met by " + by);
    }
    Outcome other = apply(f.otherwise(), floor);
    LocalDate date = other.date == null || other.date.isAfter(day) ? other.date : day;
    return new Outcome(
        other.threshold,
        date,
        other.rule,
        other.condition,
        before("proviso not met by " + by + ": the fallback", other.steps),
        other.original);
  }

  private Outcome choose(Rule all, List<Rule> rules, @Nullable LocalDate floor, boolean latest) {
    Outcome chosen = null;
    for (Rule rule : rules) {
      Outcome o = apply(rule, floor);
      if (o.date == null) {
        if (latest) {
          return new Outcome(o.threshold, null, all, o.condition, o.steps, false);
        }
      } else if (chosen == null
          || chosen.date == null
          || latest == o.date.isAfter(chosen.date) && !o.date.equals(chosen.date)) {
        chosen = o;
        continue;
      }
      chosen = chosen == null ? o : chosen;
    }
    return java.util.Objects.requireNonNull(chosen);
  }

  private Outcome optOut(Rule.OptOut o) {
    LocalDate end = Moments.plain(tally.groups, o.end());
    if (end == null) {
      return waiting(o, null, "waits for " + Print.day(o.end()));
    }
    java.util.Set<String> group = tally.groups.members(o.who(), end);
    long objectors =
        tally.ledger.actions.stream()
            .filter(a -> a.kind() == ActionKind.AMENDMENT_OBJECTION)
            .filter(a -> !tally.ledger.day(a, Clock.DEPOSITED).isAfter(end))
            .filter(a -> !tally.ledger.annulled(a))
            .map(Action::actor)
            .filter(group::contains)
            .distinct()
            .count();
    boolean stopped = o.unless() != null && objectors >= o.unless().of(group.size());
    return new Outcome(
        null,
        stopped ? null : end,
        o,
        null,
        List.of(
            "time for objections ends on "
                + end
                + "; objections: "
                + objectors
                + " of "
                + group.size(),
            stopped ? "enough objected: it does not enter into force" : "in force on " + end),
        true);
  }

  private static Outcome waiting(Rule rule, @Nullable Condition condition, String why) {
    return new Outcome(null, null, rule, condition, List.of(why), false);
  }

  private static List<String> with(List<String> steps, String more) {
    List<String> all = new ArrayList<>(steps);
    all.add(more);
    return all;
  }

  private static List<String> before(String first, List<String> steps) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(steps);
    return all;
  }
}
