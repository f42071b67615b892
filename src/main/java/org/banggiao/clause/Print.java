package org.banggiao.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints a clause in its one written form. */
final class Print {
  private Print() {}

  static String clause(Clause c) {
    List<String> sections = new ArrayList<>();
    sections.add("ENTRY: " + rule(c.entry()));
    if (c.later() != null) {
      sections.add("LATER: " + join(c.later().rules(), "; ", Print::later));
    }
    if (c.provisional() != null) {
      sections.add("PROVISIONAL: " + provisional(c.provisional()));
    }
    if (c.term() != null) {
      sections.add("DURATION: " + term(c.term()));
    }
    if (c.withdrawal() != null) {
      sections.add("WITHDRAWAL: " + withdrawal(c.withdrawal()));
    }
    if (c.amendment() != null) {
      sections.add(
          "AMENDMENT: " + (c.amendmentBindsAll() ? "BINDS_ALL " : "") + rule(c.amendment()));
    }
    if (c.ratifiersMustSign()) {
      sections.add("CONSENT: RATIFIERS_MUST_SIGN");
    }
    if (c.reservations() != Clause.Reservations.SILENT) {
      sections.add("RESERVATIONS: " + c.reservations());
    }
    return String.join(";\n", sections);
  }

  static String rule(Rule rule) {
    return switch (rule) {
      case Rule.When w -> condition(w.condition()) + " + " + delay(w.delay());
      case Rule.Fixed f ->
          "FIXED("
              + day(f.day())
              + ")"
              + (f.provided() == null ? "" : " IF " + operand(f.provided()))
              + (f.by() == null ? "" : " BY (" + day(f.by()) + ")")
              + (f.otherwise() == null ? "" : " ELSE " + otherwise(f));
      case Rule.NotBefore n -> inner(n.rule()) + " AND NOT_BEFORE(" + day(n.day()) + ")";
      case Rule.Else e ->
          bracket(e.first()) + " ELSE AFTER(" + day(e.until()) + ") " + rule(e.second());
      case Rule.Latest l -> "LATEST(" + join(l.rules(), ", ", Print::rule) + ")";
      case Rule.Earliest l -> "EARLIEST(" + join(l.rules(), ", ", Print::rule) + ")";
      case Rule.Decided d -> "DECIDED(" + day(d.day()) + ")";
      case Rule.OptOut o ->
          "OPT_OUT("
              + day(o.end())
              + " OF "
              + who(o.who())
              + (o.unless() == null ? "" : " UNLESS " + need(o.unless()))
              + ")";
      case Rule.Unknown u -> "UNKNOWN";
    };
  }

  private static String otherwise(Rule.Fixed f) {
    return f.otherwise() instanceof Rule.When w && w.condition().equals(f.provided())
        ? "+ " + delay(w.delay())
        : bracket(java.util.Objects.requireNonNull(f.otherwise()));
  }

  private static String inner(Rule rule) {
    return rule instanceof Rule.When || rule instanceof Rule.NotBefore ? rule(rule) : bracket(rule);
  }

  private static String bracket(Rule rule) {
    return "(" + rule(rule) + ")";
  }

  static String condition(Condition condition) {
    return switch (condition) {
      case Condition.Every e -> join(e.all(), " AND ", Print::operand);
      case Condition.Some s -> "(" + join(s.any(), " OR ", Print::operand) + ")";
      case Condition.Count x ->
          x.need() instanceof Need.All all
              ? "ALL("
                  + (all.said() > 0 ? all.said() + " OF " : "OF ")
                  + who(x.who())
                  + options(x.counting())
                  + ")"
              : "COUNT(" + need(x.need()) + of(x.who()) + options(x.counting()) + ")";
      case Condition.Weight w ->
          "WEIGHT("
              + quoted(w.table())
              + of(w.who())
              + (w.more() ? " > " : " >= ")
              + share(w)
              + options(w.counting())
              + ")";
      case Condition.Regions r ->
          "REGIONS(" + r.n() + ", EACH " + r.each() + of(r.who()) + options(r.counting()) + ")";
      case Condition.InForce f -> "IN_FORCE(" + quoted(f.treaty()) + ")";
      case Condition.Reached r -> "REACHED(" + day(r.day()) + ")";
      case Condition.AtLeast a ->
          "AT_LEAST(" + a.n() + ": " + join(a.of(), ", ", Print::operand) + ")";
    };
  }

  private static String operand(Condition condition) {
    return condition instanceof Condition.Every
        ? "(" + condition(condition) + ")"
        : condition(condition);
  }

  private static String share(Condition.Weight w) {
    String least = w.least().toPlainString();
    if (w.outOf().signum() == 0) {
      return least;
    }
    return w.outOf().compareTo(new BigDecimal(100)) == 0
        ? least + "%"
        : least + "/" + w.outOf().toPlainString();
  }

  private static String options(Counting x) {
    return (x.kinds().isEmpty() ? "" : ", KINDS(" + kinds(x.kinds()) + ")")
        + (x.statesOnly() ? ", STATES ONLY" : "")
        + (x.withoutReio() ? ", REIO NOT ADDITIONAL" : "")
        + (x.withoutSuccessions() ? ", NO SUCCESSIONS" : "")
        + (x.clock() == Clock.DEPOSITED ? "" : ", CLOCK " + x.clock());
  }

  private static String kinds(Collection<ActionKind> kinds) {
    return kinds.stream()
        .sorted()
        .map(k -> k.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String of(Who who) {
    return who instanceof Who.Anyone ? "" : " OF " + who(who);
  }

  static String who(Who who) {
    return switch (who) {
      case Who.Anyone a -> "ANYONE";
      case Who.Called x -> quoted(x.name());
      case Who.These t -> "{" + join(t.names(), ", ", Print::quoted) + "}";
      case Who.Signatories s -> "SIGNATORIES";
      case Who.Negotiators n -> "NEGOTIATORS";
      case Who.PartiesTo p ->
          (p.treaty().isEmpty() ? "PARTIES" : "PARTIES TO " + quoted(p.treaty()))
              + (p.atAdoption() ? " AT ADOPTION" : "");
      case Who.Not n -> "NOT IN " + group(n.who());
      case Who.Except e -> group(e.who()) + " EXCEPT " + group(e.without());
      case Who.Within w -> group(w.who()) + " WITHIN " + group(w.other());
      case Who.Plus p -> group(p.who()) + " PLUS " + group(p.other());
    };
  }

  private static String group(Who who) {
    return who instanceof Who.Except
            || who instanceof Who.Within
            || who instanceof Who.Plus
            || who instanceof Who.Not
        ? "(" + who(who) + ")"
        : who(who);
  }

  static String need(Need need) {
    return switch (need) {
      case Need.All a -> "ALL";
      case Need.Number n -> String.valueOf(n.n());
      case Need.Share s ->
          (s.more() ? "> " : "") + s.of() + (s.outOf() == 100 ? "%" : "/" + s.outOf());
      case Need.Smallest s -> "MIN(" + join(s.needs(), ", ", Print::need) + ")";
      case Need.Largest s -> "MAX(" + join(s.needs(), ", ", Print::need) + ")";
    };
  }

  static String delay(Delay delay) {
    return delay.none() ? "0d" : join(delay.steps(), " + ", Print::step);
  }

  private static String step(Step step) {
    return switch (step) {
      case Step.Days d -> d.n() + "d";
      case Step.Months m -> m.n() + "m";
      case Step.Years y -> y.n() + "y";
      case Step.FirstOfNthMonth f -> "FIRST_OF_NTH_MONTH(" + f.n() + ")";
      case Step.FirstOfMonthAfter f -> "FIRST_OF_MONTH_AFTER(" + delay(f.period()) + ")";
      case Step.FirstOfMonthOnOrAfter f -> "FIRST_OF_MONTH_ON_OR_AFTER(" + delay(f.period()) + ")";
      case Step.EndOfMonth e -> "END_OF_MONTH";
      case Step.EndOfYear e -> "END_OF_YEAR";
      case Step.Next n -> "NEXT(" + join(n.days(), ", ", d -> d.toString().substring(2)) + ")";
    };
  }

  static String day(Day day) {
    return switch (day) {
      case Day.On on -> on.day().toString();
      case Day.Called x -> quoted(x.name());
      case Day.EntryOf e -> "EIF(" + quoted(e.treaty()) + ")";
      case Day.Entry e -> "ENTRY";
      case Day.OwnEntry e -> "OWN_ENTRY";
      case Day.OwnSignature e -> "OWN_SIGNATURE";
      case Day.Own o -> o.clock() == Clock.DEPOSITED ? "DEPOSIT" : o.clock().name();
      case Day.After a -> day(a.day()) + " + " + delay(a.delay());
      case Day.Latest l -> "LATEST(" + join(l.days(), ", ", Print::day) + ")";
      case Day.Earliest e -> "EARLIEST(" + join(e.days(), ", ", Print::day) + ")";
    };
  }

  private static String later(Later.For f) {
    String pair =
        switch (f.pair()) {
          case ALL -> "";
          case UNLESS_OBJECTED ->
              " PAIRWISE UNLESS_OBJECTED"
                  + (f.window() == null ? "" : "(" + delay(f.window()) + ")");
          case IF_ACCEPTED ->
              " PAIRWISE IF_ACCEPTED + " + delay(f.window() == null ? Delay.NONE : f.window());
        };
    return (f.kinds().isEmpty() ? "" : "FOR " + kinds(f.kinds()) + ": ")
        + (f.day() == null ? "SAME" : day(f.day()))
        + (f.onlyAfterEntry() ? " IF AFTER ENTRY" : "")
        + pair;
  }

  private static String provisional(Provisional p) {
    String from =
        p.who() != null
            ? "FROM " + day(p.from()) + " FOR " + who(p.who())
            : "BY NOTIFICATION" + (p.from() instanceof Day.After a ? " + " + delay(a.delay()) : "");
    return from
        + (p.until() == null ? "" : " UNTIL " + day(p.until()))
        + (p.notice() == null ? "" : " NOTICE " + delay(p.notice()));
  }

  private static String term(Ends.Term t) {
    if (t.first() == null && t.until() == null) {
      return "INDEFINITE";
    }
    return (t.from() == null ? "" : "FROM " + day(t.from()) + " ")
        + (t.until() != null
            ? "UNTIL " + day(t.until())
            : (t.from() == null ? "" : "+ ") + delay(t.first() == null ? Delay.NONE : t.first()))
        + (t.renewal() == null ? "" : " THEN " + delay(t.renewal()))
        + (t.notice() == null ? "" : " UNLESS NOTICE " + delay(t.notice()));
  }

  private static String withdrawal(Ends.Withdrawal w) {
    if (!w.allowed()) {
      return "NONE";
    }
    return day(w.effect())
        + (w.notBefore() == null ? "" : ", NOT_BEFORE(" + day(w.notBefore()) + ")")
        + (w.noticeFrom() == null ? "" : ", NOTICE_NOT_BEFORE(" + day(w.noticeFrom()) + ")")
        + (w.every() == 0 ? "" : ", WINDOW(" + delay(w.window()) + " EVERY " + w.every() + "y)");
  }

  /**
   * A name as it stands when it is one plain word that means nothing else, else in quotation marks.
   */
  private static String quoted(String name) {
    return name.matches("[\\p{Ll}][\\p{Ll}\\p{N}]*[0-9]?")
            && !name.matches(
                "(?i)the|not|any|states?|all|d|m|y|parties|if|of|and|or|by|signatories")
        ? name
        : "\"" + name.replace("\"", "'") + "\"";
  }

  private static <T> String join(Collection<T> all, String with, Function<T, String> each) {
    return all.stream().map(each).collect(Collectors.joining(with));
  }
}
