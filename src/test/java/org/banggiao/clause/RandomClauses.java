package org.banggiao.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Clauses made by chance, of every form the language has. */
final class RandomClauses {
  private RandomClauses() {}

  static Rule rule(Random r, int depth) {
    if (depth == 0) {
      return new Rule.When(condition(r, 0), delay(r));
    }
    return switch (r.nextInt(8)) {
      case 0 ->
          new Rule.Fixed(
              day(r), condition(r, depth - 1), r.nextBoolean() ? day(r) : null, rule(r, depth - 1));
      case 1 -> new Rule.Else(rule(r, depth - 1), day(r), rule(r, depth - 1));
      case 2 -> new Rule.Latest(List.of(rule(r, depth - 1), rule(r, depth - 1)));
      case 3 -> new Rule.NotBefore(new Rule.When(condition(r, depth - 1), delay(r)), day(r));
      case 4 -> new Rule.OptOut(day(r), r.nextBoolean() ? need(r) : null, who(r));
      case 5 -> new Rule.Decided(day(r));
      default -> new Rule.When(condition(r, depth - 1), delay(r));
    };
  }

  static Condition condition(Random r, int depth) {
    if (depth > 0) {
      switch (r.nextInt(4)) {
        case 0 -> {
          return new Condition.Every(List.of(condition(r, depth - 1), condition(r, depth - 1)));
        }
        case 1 -> {
          return new Condition.Some(List.of(condition(r, depth - 1), condition(r, depth - 1)));
        }
        case 2 -> {
          return new Condition.AtLeast(
              1, List.of(condition(r, depth - 1), condition(r, depth - 1)));
        }
        default -> {}
      }
    }
    return switch (r.nextInt(6)) {
      case 0 ->
          new Condition.Weight(
              "CO2 1990",
              new BigDecimal(55),
              new BigDecimal(100),
              r.nextBoolean(),
              who(r),
              counting(r));
      case 1 -> new Condition.Regions(1 + r.nextInt(4), 1 + r.nextInt(2), who(r), counting(r));
      case 2 -> new Condition.InForce("Vienna Convention");
      case 3 -> new Condition.Reached(day(r));
      case 4 ->
          new Condition.Count(new Need.All(r.nextInt(3)), new Who.Called("annex 2"), counting(r));
      default -> new Condition.Count(need(r), who(r), counting(r));
    };
  }

  private static Need need(Random r) {
    return switch (r.nextInt(4)) {
      case 0 -> new Need.Share(2, 3, r.nextBoolean());
      case 1 -> new Need.Smallest(List.of(new Need.Number(6), new Need.Share(50, 100, false)));
      default -> new Need.Number(1 + r.nextInt(60));
    };
  }

  private static Who who(Random r) {
    return switch (r.nextInt(8)) {
      case 0 -> new Who.Signatories();
      case 1 -> new Who.These(List.of("US", "Viet Nam", "and"));
      case 2 -> new Who.PartiesTo("UNFCCC", r.nextBoolean());
      case 3 -> new Who.Except(new Who.Signatories(), new Who.These(List.of("FR")));
      case 4 -> new Who.Not(new Who.Called("ASEAN"));
      case 5 -> new Who.Plus(new Who.Called("not"), new Who.Negotiators());
      default -> new Who.Anyone();
    };
  }

  private static Counting counting(Random r) {
    return new Counting(
        r.nextBoolean() ? Set.of() : Set.of(ActionKind.RATIFICATION, ActionKind.ACCESSION),
        r.nextBoolean(),
        r.nextBoolean(),
        r.nextBoolean(),
        Clock.values()[r.nextInt(4)]);
  }

  private static Day day(Random r) {
    return switch (r.nextInt(5)) {
      case 0 -> new Day.EntryOf("ICCPR");
      case 1 -> new Day.After(new Day.Called("opening"), new Delay(List.of(new Step.Years(2))));
      case 2 ->
          new Day.Latest(
              List.of(new Day.On(LocalDate.of(2001, 1, 1)), new Day.Called("signed by all")));
      default -> new Day.On(LocalDate.of(1990 + r.nextInt(30), 1 + r.nextInt(12), 1));
    };
  }

  private static Delay delay(Random r) {
    return switch (r.nextInt(6)) {
      case 0 -> Delay.NONE;
      case 1 -> new Delay(List.of(new Step.Months(3), new Step.Days(1)));
      case 2 ->
          new Delay(List.of(new Step.FirstOfMonthAfter(new Delay(List.of(new Step.Days(60))))));
      case 3 -> new Delay(List.of(new Step.Next(List.of(MonthDay.of(1, 1), MonthDay.of(7, 1)))));
      default -> new Delay(List.of(new Step.Days(1 + r.nextInt(300))));
    };
  }
}
