package org.banggiao.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Counts instruments for the conditions of a clause, on any day. */
final class Tally {
  final Ledger ledger;
  final Groups groups;
  private final Map<Counting, List<Instrument>> instruments = new HashMap<>();
  private final Map<String, Facts.Weights> weights = new HashMap<>();

  /**
   * An instrument with its day by the clock, the day it was taken back, and why it does not count.
   */
  record Instrument(
      Action action,
      LocalDate day,
      @Nullable LocalDate until,
      @Nullable String code,
      String reason) {
    boolean standsOn(LocalDate d) {
      return !day.isAfter(d) && (until == null || d.isBefore(until));
    }
  }

  Tally(Ledger ledger) {
    this.ledger = ledger;
    this.groups = new Groups(ledger);
    ledger.facts.weights().forEach((name, table) -> weights.put(Names.key(name), table));
  }

  /** All instruments the counting looks at, by day; those it leaves out carry their reason. */
  List<Instrument> instruments(Counting counting) {
    return instruments.computeIfAbsent(counting, this::collect);
  }

  private List<Instrument> collect(Counting counting) {
    List<Instrument> all = new ArrayList<>();
    boolean signs = counting.kinds().stream().anyMatch(ActionKind::signs);
    for (Action action : ledger.actions) {
      if (action.actor().isEmpty()
          || !(action.kind().consent() || signs && action.kind().signs())) {
        continue;
      }
      LocalDate day = ledger.day(action, counting.clock());
      LocalDate back =
          action.kind().consent()
              ? ledger.takenBack(action.actor(), ledger.day(action, Clock.DEPOSITED))
              : ledger.signatureRevoked(action);
      String code = null;
      String reason = "";
      Participant.Kind kind = ledger.kind(action.actor());
      if (counting.statesOnly() && kind != Participant.Kind.STATE) {
        code = "states_only";
        reason = "only States count";
      } else if (counting.withoutReio()
          && (kind == Participant.Kind.REIO || kind == Participant.Kind.ORGANISATION)) {
        code = "reio_not_additional";
        reason = "an organisation's instrument is not additional to those of its member States";
      } else if (!counting.takes(action.kind())) {
        code = "kind";
        reason = "instruments of this kind do not count";
      }
      all.add(new Instrument(action, day, back, code, reason));
    }
    all.sort(Comparator.comparing(Instrument::day).thenComparing(i -> i.action().id()));
    return all;
  }

  /** The instruments of a group that stand on a day, one a participant, the first it gave. */
  Map<String, Instrument> standing(Who who, Counting counting, LocalDate day) {
    Set<String> group = who instanceof Who.Anyone ? null : groups.members(who, day);
    Map<String, Instrument> standing = new LinkedHashMap<>();
    for (Instrument i : instruments(counting)) {
      if (i.day.isAfter(day)) {
        break;
      }
      if (i.code == null
          && i.standsOn(day)
          && (group == null || group.contains(i.action.actor()))) {
        standing.putIfAbsent(i.action.actor(), i);
      }
    }
    return standing;
  }

  boolean holds(Condition condition, LocalDate day) {
    return switch (condition) {
      case Condition.Every e -> {
        for (Condition c : e.all()) {
          if (!holds(c, day)) {
            yield false;
          }
        }
        yield true;
      }
      case Condition.Some s -> {
        for (Condition c : s.any()) {
          if (holds(c, day)) {
            yield true;
          }
        }
        yield false;
      }
      case Condition.AtLeast a -> a.of().stream().filter(c -> holds(c, day)).count() >= a.n();
      case Condition.Count c -> {
        Set<String> group = closed(c) ? groups.members(c.who(), day) : Set.of();
        int need = c.need().of(group.size());
        yield !(c.need() instanceof Need.All && group.isEmpty())
            && standing(c.who(), c.counting(), day).size() >= need;
      }
      case Condition.Weight w -> enough(w, sum(w, day));
      case Condition.Regions r -> regions(r, day) >= r.n();
      case Condition.InForce f -> {
        LocalDate in = groups.other(f.treaty()).inForce();
        yield in != null && !in.isAfter(day);
      }
      case Condition.Reached r -> {
        LocalDate reached = Moments.plain(groups, r.day());
        yield reached != null && !reached.isAfter(day);
      }
    };
  }

  /** Whether the group has an end: then a share can be taken of it. */
  static boolean closed(Condition.Count c) {
    return !(c.need() instanceof Need.Number);
  }

  Facts.Weights table(String name) {
    Facts.Weights table = weights.get(Names.key(name));
    if (table == null) {
      throw Refusal.invalid(
          "clause.weights", name, String.join(", ", ledger.facts.weights().keySet()));
    }
    return table;
  }

  BigDecimal sum(Condition.Weight w, LocalDate day) {
    Facts.Weights table = table(w.table());
    BigDecimal sum = BigDecimal.ZERO;
    for (String actor : standing(w.who(), w.counting(), day).keySet()) {
      sum = sum.add(table.of().getOrDefault(actor, BigDecimal.ZERO));
    }
    return sum;
  }

  private boolean enough(Condition.Weight w, BigDecimal sum) {
    BigDecimal left = w.outOf().signum() == 0 ? sum : sum.multiply(w.outOf());
    BigDecimal right =
        w.outOf().signum() == 0 ? w.least() : w.least().multiply(table(w.table()).total());
    return w.more() ? left.compareTo(right) > 0 : left.compareTo(right) >= 0;
  }

  /** The regions that give at least {@code each} instruments. */
  int regions(Condition.Regions r, LocalDate day) {
    Map<String, Integer> regions = new HashMap<>();
    for (String actor : standing(r.who(), r.counting(), day).keySet()) {
      Participant p = ledger.facts.participants().get(actor);
      if (p != null && p.region() != null) {
        regions.merge(Names.key(p.region()), 1, Integer::sum);
      }
    }
    return (int) regions.values().stream().filter(n -> n >= r.each()).count();
  }

  /** The days on which a condition can begin to hold. */
  Set<LocalDate> days(Condition condition) {
    Set<LocalDate> days = new TreeSet<>();
    days(condition, days, new HashSet<>());
    return days;
  }

  private void days(Condition condition, Set<LocalDate> days, Set<Object> seen) {
    switch (condition) {
      case Condition.Every e -> e.all().forEach(c -> days(c, days, seen));
      case Condition.Some s -> s.any().forEach(c -> days(c, days, seen));
      case Condition.AtLeast a -> a.of().forEach(c -> days(c, days, seen));
      case Condition.Count c -> days(c.counting(), c.who(), days, seen);
      case Condition.Weight w -> days(w.counting(), w.who(), days, seen);
      case Condition.Regions r -> days(r.counting(), r.who(), days, seen);
      case Condition.InForce f -> add(days, groups.other(f.treaty()).inForce());
      case Condition.Reached r -> add(days, Moments.plain(groups, r.day()));
    }
  }

  private void days(Counting counting, Who who, Set<LocalDate> days, Set<Object> seen) {
    if (seen.add(counting)) {
      for (Instrument i : instruments(counting)) {
        if (i.code == null) {
          days.add(i.day);
          add(days, i.until);
        }
      }
    }
    if (groups.moves(who)) {
      ledger.facts.others().values().stream()
          .filter(o -> o.parties() != null)
          .flatMap(o -> java.util.Objects.requireNonNull(o.parties()).values().stream())
          .flatMap(java.util.List::stream)
          .forEach(p -> {
            add(days, p.from());
            add(days, p.until());
          });
    }
  }

  private static void add(Set<LocalDate> days, @Nullable LocalDate day) {
    if (day != null && !day.equals(LocalDate.MAX)) {
      days.add(day);
    }
  }

  /**
   * The first day, from {@code floor} on, on which the condition holds; null when there is none.
   */
  @Nullable LocalDate first(Condition condition, @Nullable LocalDate floor) {
    if (floor != null && holds(condition, floor)) {
      return floor;
    }
    for (LocalDate day : days(condition)) {
      if ((floor == null || day.isAfter(floor))
          && !day.equals(LocalDate.MAX)
          && holds(condition, day)) {
        return day;
      }
    }
    return null;
  }
}
