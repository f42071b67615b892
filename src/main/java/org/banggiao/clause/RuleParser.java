package org.banggiao.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

// Longer than 300 lines because one grammar, where a bracket may hold either, is one parser.
/** Reads conditions and rules of entry into force. A bracket may hold either. */
final class RuleParser {
  private static final String OPERANDS =
      "COUNT(60) ALL(set) WEIGHT(table >= 55%) IN_FORCE(treaty) SIGNATURE EXCHANGE LAST FIXED(date) (…)";

  private final Cursor c;
  final CountParser counts;
  final DayParser days;

  RuleParser(Cursor cursor) {
    this.c = cursor;
    this.counts = new CountParser(cursor);
    this.days = counts.days();
  }

  /** Either a condition or a rule, never both. */
  private record Either(@Nullable Condition condition, @Nullable Rule rule) {
    Rule asRule() {
      return rule != null
          ? rule
          : new Rule.When(java.util.Objects.requireNonNull(condition), Delay.NONE);
    }
  }

  Rule rule() {
    c.deeper();
    Rule first = expression().asRule();
    if (c.word("ELSE_AFTER", "ELSE_IF_NOT_WITHIN", "OTHERWISE_AFTER")) {
      Day until = limit();
      first = new Rule.Else(first, until, rule());
    }
    c.shallower();
    return first;
  }

  private Day limit() {
    c.expect("(");
    Day until;
    if (c.peek().kind() == Token.Kind.NUMBER) {
      Delay delay = days.delay();
      Day from = c.word("FROM", "AFTER", "OF") ? days.day() : new Day.Called("opening");
      until = new Day.After(from, delay);
    } else {
      until = days.day();
    }
    c.expect(")");
    return until;
  }

  private Either expression() {
    Either e = or();
    Clock clock = tailClock();
    if (clock != null && e.condition != null) {
      e = new Either(clocked(e.condition, clock), null);
    }
    boolean delayed = false;
    if (c.accept("+")) {
      Delay delay = days.delay();
      delayed = true;
      e = new Either(null, later(e.asRule(), delay));
    }
    while (true) {
      int here = c.at;
      boolean and = c.word("AND", "BUT");
      and |= c.accept(",") && c.word("AND", "BUT");
      if (c.word("NOT_BEFORE")) {
        e = new Either(null, new Rule.NotBefore(e.asRule(), days.bracketedDay()));
      } else {
        if (delayed && and) {
          throw c.fault("NOT_BEFORE(…)");
        }
        c.at = here;
        return e;
      }
    }
  }

  private @Nullable Clock tailClock() {
    Clock clock = CountParser.clock(c.phrase());
    if (clock != null) {
      c.skipPhrase();
    }
    return clock;
  }

  private static Rule later(Rule rule, Delay delay) {
    return switch (rule) {
      case Rule.When w -> {
        List<Step> steps = new ArrayList<>(w.delay().steps());
        steps.addAll(delay.steps());
        yield new Rule.When(w.condition(), new Delay(steps));
      }
      case Rule.Latest l -> new Rule.Latest(each(l.rules(), r -> later(r, delay)));
      case Rule.Earliest l -> new Rule.Earliest(each(l.rules(), r -> later(r, delay)));
      case Rule.Decided d when !delay.none() -> new Rule.Decided(new Day.After(d.day(), delay));
      default -> rule;
    };
  }

  private static <T> List<T> each(List<T> all, Function<T, T> change) {
    return all.stream().map(change).toList();
  }

  private Either or() {
    List<Either> any = new ArrayList<>();
    do {
      any.add(and());
    } while (c.word("OR"));
    return join(any, Condition.Some::new, Rule.Earliest::new);
  }

  private Either and() {
    List<Either> all = new ArrayList<>();
    all.add(operand());
    while (c.seesWord("AND")) {
      int here = c.at;
      c.word("AND");
      // After a rule in brackets, a day it may not come before belongs to the rule.
      if (c.seesWord("NOT_BEFORE") && all.getLast().rule != null) {
        c.at = here;
        break;
      }
      all.add(operand());
    }
    return join(all, Condition.Every::new, Rule.Latest::new);
  }

  private static Either join(
      List<Either> parts,
      Function<List<Condition>, Condition> conditions,
      Function<List<Rule>, Rule> rules) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    List<Condition> bare = new ArrayList<>();
    for (Either part : parts) {
      if (part.condition == null) {
        return new Either(null, rules.apply(parts.stream().map(Either::asRule).toList()));
      }
      bare.add(part.condition);
    }
    return new Either(conditions.apply(List.copyOf(bare)), null);
  }

  private Either operand() {
    Condition condition = condition1();
    if (condition != null) {
      int here = c.at;
      Clock clock = tailClock();
      if (clock != null && c.seesWord("AND", "OR")) {
        condition = clocked(condition, clock);
      } else {
        c.at = here;
      }
      return new Either(condition, null);
    }
    if (c.accept("(")) {
      c.deeper();
      Either inner = expression();
      if (c.seesWord("ELSE_AFTER")) {
        c.word("ELSE_AFTER");
        Day until = limit();
        inner = new Either(null, new Rule.Else(inner.asRule(), until, rule()));
      }
      c.shallower();
      c.expect(")");
      return inner;
    }
    return new Either(null, ruleHead());
  }

  private @Nullable Condition condition1() {
    Condition counted = counts.read();
    if (counted != null) {
      return counted;
    }
    if (c.word("IN_FORCE")) {
      c.expect("(");
      String treaty = c.name();
      c.expect(")");
      return new Condition.InForce(treaty);
    }
    if (c.word("REACHED", "NOT_BEFORE")) {
      return new Condition.Reached(days.bracketedDay());
    }
    if (c.word("AT_LEAST")) {
      c.expect("(");
      int n = c.number(10_000);
      List<Condition> of = new ArrayList<>();
      while (c.accept(",") || c.accept(":")) {
        of.add(condition());
      }
      c.expect(")");
      return new Condition.AtLeast(n, List.copyOf(of));
    }
    return null;
  }

  Condition condition() {
    c.deeper();
    Either e = or();
    Clock clock = tailClock();
    c.shallower();
    if (e.condition == null) {
      throw c.fault("COUNT(…) ALL(…) WEIGHT(…) IN_FORCE(…)");
    }
    return clock == null ? e.condition : clocked(e.condition, clock);
  }

  private Rule ruleHead() {
    if (c.word("UNKNOWN")) {
      return new Rule.Unknown();
    }
    if (c.peek().kind() == Token.Kind.DATE) {
      return new Rule.Fixed(days.day(), null, null, null);
    }
    if (c.word("FIXED", "ON")) {
      return fixed();
    }
    if (c.word("DECIDED")) {
      Day day = new Day.Called("decided");
      if (c.accept("(")) {
        day = days.day();
        c.expect(")");
      }
      return new Rule.Decided(day);
    }
    if (c.word("LATEST", "LATER_OF", "LATEST_OF", "MAX")) {
      return new Rule.Latest(several());
    }
    if (c.word("EARLIEST", "EARLIER_OF", "EARLIEST_OF", "MIN")) {
      return new Rule.Earliest(several());
    }
    if (c.word("OPT_OUT")) {
      return optOut();
    }
    throw c.fault(OPERANDS);
  }

  private List<Rule> several() {
    List<Rule> rules = new ArrayList<>();
    c.expect("(");
    do {
      rules.add(rule());
    } while (c.accept(","));
    c.expect(")");
    return List.copyOf(rules);
  }

  private Rule fixed() {
    c.expect("(");
    Day day = days.day();
    c.expect(")");
    Condition provided = null;
    Day by = null;
    Rule otherwise = null;
    if (c.word("IF", "PROVIDED", "PROVIDED_THAT")) {
      provided = condition();
      if (c.word("BY")) {
        c.expect("(");
        by = days.day();
        c.expect(")");
      }
    }
    if (provided != null && c.seesWord("ELSE") && !c.seesWord("ELSE_AFTER")) {
      c.word("ELSE");
      otherwise =
          c.accept("+") || days.seesDelay()
              ? new Rule.When(provided, days.delay())
              : expression().asRule();
    }
    return new Rule.Fixed(day, provided, by, otherwise);
  }

  private Rule optOut() {
    c.expect("(");
    Day end = days.day();
    Who who = new Who.PartiesTo("", false);
    if (c.word("OF", "FOR")) {
      who = counts.group();
    }
    Need unless = null;
    if (c.word("UNLESS")) {
      unless = counts.need();
      c.word("OBJECT");
    }
    c.expect(")");
    return new Rule.OptOut(end, unless, who);
  }

  private static Condition clocked(Condition condition, Clock clock) {
    return switch (condition) {
      case Condition.Count x -> new Condition.Count(x.need(), x.who(), set(x.counting(), clock));
      case Condition.Weight x ->
          new Condition.Weight(
              x.table(), x.least(), x.outOf(), x.more(), x.who(), set(x.counting(), clock));
      case Condition.Regions x ->
          new Condition.Regions(x.n(), x.each(), x.who(), set(x.counting(), clock));
      case Condition.Every x -> new Condition.Every(each(x.all(), y -> clocked(y, clock)));
      case Condition.Some x -> new Condition.Some(each(x.any(), y -> clocked(y, clock)));
      case Condition.AtLeast x ->
          new Condition.AtLeast(x.n(), each(x.of(), y -> clocked(y, clock)));
      default -> condition;
    };
  }

  private static Counting set(Counting counting, Clock clock) {
    return counting.clock() == Clock.DEPOSITED ? counting.by(clock) : counting;
  }
}
