package org.banggiao.clause;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays open how each condition of a rule stands on a day. */
final class Workings {
  private final Tally tally;

  Workings(Tally tally) {
    this.tally = tally;
  }

  List<Working> of(Condition condition, LocalDate day) {
    List<Working> all = new ArrayList<>();
    add(condition, day, all);
    return all;
  }

  private void add(Condition condition, LocalDate day, List<Working> all) {
    // A clause of thousands of terms is answered, not printed.
    if (all.size() >= 200) {
      return;
    }
    switch (condition) {
      case Condition.Every e -> e.all().forEach(c -> add(c, day, all));
      case Condition.Some s -> s.any().forEach(c -> add(c, day, all));
      case Condition.AtLeast a -> a.of().forEach(c -> add(c, day, all));
      default -> all.add(one(condition, day));
    }
  }

  private Working one(Condition condition, LocalDate day) {
    boolean met = tally.holds(condition, day);
    return switch (condition) {
      case Condition.Count c -> {
        Set<String> group = Tally.closed(c) ? tally.groups.members(c.who(), day) : Set.of();
        Map<String, Tally.Instrument> standing = tally.standing(c.who(), c.counting(), day);
        List<String> missing =
            Tally.closed(c) && group.size() - standing.size() <= 60
                ? group.stream().filter(a -> !standing.containsKey(a)).toList()
                : List.of();
        yield counted(
            condition,
            met,
            day,
            new BigDecimal(c.need().of(group.size())),
            new BigDecimal(standing.size()),
            null,
            c.who(),
            c.counting(),
            standing,
            null,
            missing);
      }
      case Condition.Weight w -> {
        Facts.Weights table = tally.table(w.table());
        BigDecimal sum = tally.sum(w, day);
        BigDecimal need =
            w.outOf().signum() == 0
                ? w.least()
                : w.least().multiply(table.total()).divide(w.outOf(), MathContext.DECIMAL64);
        BigDecimal share =
            table.total().signum() == 0
                ? null
                : sum.movePointRight(2).divide(table.total(), 4, java.math.RoundingMode.HALF_UP);
        yield counted(
            condition,
            met,
            day,
            need,
            sum,
            share,
            w.who(),
            w.counting(),
            tally.standing(w.who(), w.counting(), day),
            table,
            List.of());
      }
      case Condition.Regions r ->
          counted(
              condition,
              met,
              day,
              new BigDecimal(r.n()),
              new BigDecimal(tally.regions(r, day)),
              null,
              r.who(),
              r.counting(),
              tally.standing(r.who(), r.counting(), day),
              null,
              List.of());
      default ->
          new Working(
              Print.condition(condition),
              met,
              day,
              null,
              null,
              null,
              List.of(),
              List.of(),
              List.of(),
              0);
    };
  }

  private Working counted(
      Condition condition,
      boolean met,
      LocalDate day,
      BigDecimal need,
      BigDecimal have,
      @Nullable BigDecimal share,
      Who who,
      Counting counting,
      Map<String, Tally.Instrument> standing,
      Facts.@Nullable Weights table,
      List<String> missing) {
    List<Working.Counted> counted = new ArrayList<>();
    for (Map.Entry<String, Tally.Instrument> e : standing.entrySet()) {
      Action a = e.getValue().action();
      BigDecimal weight =
          table == null ? null : table.of().getOrDefault(e.getKey(), BigDecimal.ZERO);
      counted.add(new Working.Counted(a.actor(), a.id(), a.kind(), e.getValue().day(), weight));
    }
    List<Working.Left> left = new ArrayList<>();
    int later = 0;
    Set<String> group = who instanceof Who.Anyone ? null : tally.groups.members(who, day);
    for (Tally.Instrument i : tally.instruments(counting)) {
      if (i.day().isAfter(day)) {
        later++;
        continue;
      }
      Tally.Instrument used = standing.get(i.action().actor());
      if (used != null && used.action().id().equals(i.action().id())) {
        continue;
      }
      left.add(left(i, group, day));
    }
    return new Working(
        Print.condition(condition), met, day, need, have, share, counted, left, missing, later);
  }

  private static Working.Left left(Tally.Instrument i, @Nullable Set<String> group, LocalDate day) {
    Action a = i.action();
    String code = i.code();
    String reason = i.reason();
    if (code == null && !i.standsOn(day)) {
      code = "taken_back";
      reason = "taken back on " + i.until();
    } else if (code == null && group != null && !group.contains(a.actor())) {
      code = "not_in_group";
      reason = "not one of the group the condition names";
    } else if (code == null) {
      code = "counted_already";
      reason = "the participant is counted by an earlier instrument";
    }
    return new Working.Left(a.actor(), a.id(), a.kind(), i.day(), code, reason);
  }
}
