package org.banggiao.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads COUNT, ALL, WEIGHT, REGIONS, SIGNED, EXCHANGE and LAST with their options. */
final class CountParser {
  static final Set<ActionKind> SIGNATURES =
      Set.copyOf(
          EnumSet.of(
              ActionKind.SIGNATURE,
              ActionKind.DEFINITIVE_SIGNATURE,
              ActionKind.SIGNATURE_AD_REFERENDUM));

  private final Cursor c;
  private final WhoParser people;
  private final DayParser days;

  CountParser(Cursor cursor) {
    this.c = cursor;
    this.people = new WhoParser(cursor);
    this.days = new DayParser(cursor);
  }

  /** What stands in the brackets besides the number. */
  private static final class Options {
    @Nullable Who who;
    Counting counting = Counting.ALL;
    int regions;

    /** Further counts: {@code COUNT(10, including 8 of coe)}. */
    final List<Including> including = new ArrayList<>();
  }

  private record Including(Need need, Who who) {}

  /** A condition that counts; null when none stands here. */
  @Nullable Condition read() {
    if (c.word("COUNT")) {
      return count(false);
    }
    if (c.word("ALL", "NAMED", "SET")) {
      return count(true);
    }
    if (c.word("ANY")) {
      Options o = brackets(new Options());
      return new Condition.Count(new Need.Number(1), who(o), o.counting);
    }
    if (c.word("WEIGHT")) {
      return weight();
    }
    if (c.word("REGIONS")) {
      return regions();
    }
    if (c.word("SIGN", "SIGNED", "SIGNATURE", "SIGNATURES")) {
      return every(Counting.ALL.only(SIGNATURES));
    }
    if (c.word("EXCHANGE", "EXCHANGED")) {
      return every(Counting.ALL.only(Set.of(ActionKind.EXCHANGE)));
    }
    return c.word("LAST", "LAST_NOTIFICATION", "NOTIFICATIONS", "LAST_NOTE")
        ? every(Counting.ALL)
        : null;
  }

  private Condition every(Counting counting) {
    Options o = new Options();
    o.counting = counting;
    if (c.sees("(")) {
      brackets(o);
    }
    Who who = o.who == null || o.who instanceof Who.Anyone ? new Who.Negotiators() : o.who;
    return new Condition.Count(new Need.All(0), who, o.counting);
  }

  private static Who who(Options o) {
    return o.who == null ? new Who.Anyone() : o.who;
  }

  private Condition count(boolean all) {
    c.expect("(");
    Options o = new Options();
    Need need = new Need.All(0);
    people.met = null;
    if (all && c.peek().kind() == Token.Kind.NUMBER) {
      need = new Need.All(c.number(100_000));
    } else if (!all && !c.word("ALL")) {
      if (!people.seesNeed()) {
        throw c.fault("60 50% 2/3 MIN(…) ALL");
      }
      need = people.need();
      o.who = people.met;
    }
    c.word("OF", "OF_THE", "AMONG", "IN", "FROM_AMONG");
    if (!c.sees(")") && !c.sees(",")) {
      argument(o);
    }
    while (c.accept(",")) {
      argument(o);
    }
    c.expect(")");
    Who who = o.who;
    if (who == null || (all && who instanceof Who.Anyone)) {
      who = need instanceof Need.All ? new Who.Signatories() : new Who.Anyone();
    }
    List<Condition> conditions = new ArrayList<>();
    conditions.add(new Condition.Count(need, who, o.counting));
    o.including.forEach(i -> conditions.add(new Condition.Count(i.need(), i.who(), o.counting)));
    if (o.regions > 0) {
      conditions.add(new Condition.Regions(o.regions, 1, who, o.counting));
    }
    return conditions.size() == 1
        ? conditions.getFirst()
        : new Condition.Every(List.copyOf(conditions));
  }

  private Options brackets(Options o) {
    c.expect("(");
    do {
      c.word("OF", "OF_THE");
      argument(o);
    } while (c.accept(","));
    c.expect(")");
    return o;
  }

  private void argument(Options o) {
    if (c.word("KINDS", "KIND", "BY_KINDS")) {
      c.expect("(");
      o.counting = o.counting.only(EnumSet.copyOf(people.kinds()));
      c.expect(")");
    } else if (option(c.phrase(), o)) {
      c.skipPhrase();
    } else if (c.word("INCLUDING", "OF_WHICH", "OF_WHOM")) {
      Need need = people.need();
      c.word("OF", "OF_THE", "FROM", "IN");
      o.including.add(new Including(need, people.who()));
    } else if (c.word("ALL") || c.word("BOTH", "EACH", "EVERYONE", "BOTH_PARTIES", "ALL_PARTIES")) {
      o.who = new Who.Anyone();
    } else {
      String phrase = c.phrase();
      Who who = people.who();
      if (phrase.endsWith(" STATES") && !phrase.endsWith("SIGNATORY STATES")) {
        o.counting = states(o.counting);
      }
      o.who = o.who == null ? who : both(o.who, who);
    }
  }

  /** Names set one after the other are one list: ALL(US, GB, SU). */
  private static Who both(Who first, Who second) {
    if (second instanceof Who.Called b) {
      List<String> names = new ArrayList<>();
      if (first instanceof Who.Called a) {
        names.add(a.name());
        names.add(b.name());
        return new Who.These(List.copyOf(names));
      }
      if (first instanceof Who.These these) {
        names.addAll(these.names());
        names.add(b.name());
        return new Who.These(List.copyOf(names));
      }
    }
    return new Who.Plus(first, second);
  }

  private static Counting states(Counting x) {
    return new Counting(x.kinds(), true, x.withoutReio(), x.withoutSuccessions(), x.clock());
  }

  private static boolean option(String phrase, Options o) {
    Counting x = o.counting;
    if (phrase.matches("STATES|STATES ONLY|ONLY STATES")) {
      o.counting = states(x);
    } else if (phrase.matches(
        "(REIOS?|ORGANI[SZ]ATIONS?|EU) (IS |ARE )?(NOT ADDITIONAL|NOT COUNTED|EXCLUDED)"
            + "|(NO|WITHOUT|EXCLUDING) (REIOS?|ORGANI[SZ]ATIONS?)")) {
      o.counting = new Counting(x.kinds(), x.statesOnly(), true, x.withoutSuccessions(), x.clock());
    } else if (phrase.matches(
        "(NO|WITHOUT|EXCLUDING) SUCCESSIONS?|SUCCESSIONS? (NOT COUNTED|DO NOT COUNT|EXCLUDED)")) {
      o.counting = new Counting(x.kinds(), x.statesOnly(), x.withoutReio(), true, x.clock());
    } else if (phrase.matches("RATIFICATIONS?( ONLY)?|ONLY RATIFICATIONS?")) {
      o.counting = x.only(Set.of(ActionKind.RATIFICATION));
    } else if (phrase.matches("SIGNATORIES ONLY|BY SIGNATORIES")) {
      o.who = new Who.Signatories();
    } else if (phrase.matches("(FROM |AT LEAST )?[0-9]{1,3} REGIONS")) {
      o.regions = Integer.parseInt(phrase.replaceAll("[^0-9]", ""));
    } else if (clock(phrase) instanceof Clock clock) {
      o.counting = x.by(clock);
    } else {
      return phrase.matches("INSTRUMENTS|SUCCESSIONS? COUNT(ED)?|REIOS? COUNT(ED)?");
    }
    return true;
  }

  static @Nullable Clock clock(String phrase) {
    return switch (phrase.replaceFirst("^(CLOCK|BY|ON|FROM) ", "")) {
      case "NOTIFIED", "NOTIFICATION" -> Clock.NOTIFIED;
      case "RECEIVED", "RECEIPT" -> Clock.RECEIVED;
      case "SENT", "SENDING" -> Clock.SENT;
      case "DEPOSITED", "DEPOSIT" -> Clock.DEPOSITED;
      default -> null;
    };
  }

  /** {@code WEIGHT(co2 >= 55%)}, or the other way round, {@code WEIGHT(55% of co2)}. */
  private Condition weight() {
    c.expect("(");
    Options o = new Options();
    boolean shareFirst =
        c.peek().kind() == Token.Kind.NUMBER && (c.peek(1).is("%") || c.peek(1).is("/"))
            || c.sees(">")
            || c.sees(">=")
            || c.seesWord("AT_LEAST", "MORE_THAN");
    Share share = null;
    if (shareFirst) {
      share = Share.read(c);
      c.word("OF", "OF_THE");
    }
    String table = c.name("OF", "AT_LEAST", "MORE_THAN");
    if (c.word("OF", "OF_THE")) {
      o.who = people.who();
    }
    if (share == null) {
      c.accept(",");
      share = Share.read(c);
      if (c.word("OF", "OF_THE")) {
        o.who = people.who();
      }
    }
    while (c.accept(",")) {
      argument(o);
    }
    c.expect(")");
    return new Condition.Weight(
        table, share.least(), share.outOf(), share.more(), who(o), o.counting);
  }

  private Condition regions() {
    c.expect("(");
    int n = c.number(1000);
    int each = 1;
    Options o = new Options();
    while (!c.sees(")")) {
      c.accept(",");
      if (c.word("EACH")) {
        each = c.number(1000);
      } else if (c.word("OF", "OF_THE")) {
        o.who = people.who();
      } else {
        argument(o);
      }
    }
    c.expect(")");
    return new Condition.Regions(n, each, who(o), o.counting);
  }

  /** Objections that prevent an amendment: the number and the group. */
  Need need() {
    return people.need();
  }

  Who group() {
    return people.who();
  }

  List<ActionKind> kinds() {
    return people.kinds();
  }

  DayParser days() {
    return days;
  }
}
