package org.banggiao.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the sections of a clause: later parties, provisional application, duration, withdrawal. */
final class SectionParser {
  private final Cursor c;
  private final RuleParser rules;
  private final DayParser days;

  SectionParser(String text) {
    this.c = new Cursor(text);
    this.rules = new RuleParser(c);
    this.days = rules.days;
  }

  /** The whole clause: "ENTRY: …; LATER: …; …"; the first section may go without its head. */
  Clause clause() {
    Sections s = new Sections();
    if (!c.ended() && !head()) {
      s.entry = rules.rule();
      c.accept(";");
    }
    while (!c.ended()) {
      if (!section(s)) {
        throw c.fault("ENTRY: LATER: PROVISIONAL: DURATION: WITHDRAWAL: AMENDMENT: RESERVATIONS:");
      }
      while (c.accept(";")) {
        // several in a row are harmless
      }
    }
    return s.clause();
  }

  /** One section alone, without its head. */
  void only(String name, Sections s) {
    if (!c.ended()) {
      body(name, s);
    }
    c.accept(";");
    if (!c.ended()) {
      throw c.fault("∎");
    }
  }

  private boolean head() {
    return c.peek().kind() == Token.Kind.WORD && headLength() > 0;
  }

  private int headLength() {
    int i = 0;
    while (c.peek(i).kind() == Token.Kind.WORD && i < 5) {
      i++;
    }
    return c.peek(i).is(":") && i > 0 && !c.seesWord("FOR") ? i : 0;
  }

  private boolean section(Sections s) {
    int length = headLength();
    if (length == 0) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append(c.peek(i).text()).append(' ');
    }
    String name = Sections.name(words.toString());
    if (name == null) {
      return false;
    }
    c.at += length + 1;
    body(name, s);
    return true;
  }

  private void body(String name, Sections s) {
    switch (name) {
      case "entry" -> s.entry = rules.rule();
      case "later" -> s.later = later();
      case "provisional" -> s.provisional = provisional();
      case "duration" -> s.term = term();
      case "withdrawal" -> s.withdrawal = withdrawal();
      case "amendment" -> amendment(s);
      case "consent" -> {
        if (!c.word("RATIFIERS_MUST_SIGN", "RATIFICATION_BY_SIGNATORIES")) {
          throw c.fault("RATIFIERS_MUST_SIGN");
        }
        s.ratifiersMustSign = true;
      }
      default -> {
        if (c.word("PROHIBITED", "NONE", "NOT_ALLOWED")) {
          s.reservations = Clause.Reservations.PROHIBITED;
        } else if (c.word("AUTHORISED", "AUTHORIZED", "PERMITTED", "ALLOWED")) {
          s.reservations = Clause.Reservations.AUTHORISED;
        } else if (!c.word("SILENT")) {
          throw c.fault("PROHIBITED AUTHORISED SILENT");
        }
      }
    }
  }

  private void amendment(Sections s) {
    if (c.word("BINDS_ALL", "FOR_ALL")) {
      s.amendmentBindsAll = true;
      c.accept(":");
    } else {
      c.word("OPT_IN");
      c.accept(":");
    }
    s.amendment = rules.rule();
    c.accept(",");
    if (c.word("BINDS_ALL")) {
      s.amendmentBindsAll = true;
    } else {
      c.word("BINDS_ACCEPTORS");
    }
  }

  private Later later() {
    List<Later.For> all = new ArrayList<>();
    do {
      all.add(one());
    } while (c.accept(";") && (c.seesWord("FOR") || !c.ended() && headLength() == 0));
    return new Later(all);
  }

  private Later.For one() {
    Set<ActionKind> kinds = Set.of();
    if (c.word("FOR")) {
      kinds = EnumSet.copyOf(rules.counts.kinds());
      c.expect(":");
    }
    Day day;
    if (c.word("SAME", "SAME_DELAY")) {
      day = null;
    } else {
      day = moved();
    }
    boolean only =
        c.word(
            "IF_AFTER_ENTRY", "ONLY_AFTER_ENTRY", "AFTER_ENTRY", "IF_AFTER_EIF", "ONLY_AFTER_EIF");
    Later.Pair pair = Later.Pair.ALL;
    Delay window = null;
    if (c.word("PAIRWISE", "OBJECTION_WINDOW")) {
      pair = Later.Pair.UNLESS_OBJECTED;
      if (c.word("IF_ACCEPTED", "ACCEPTANCE", "BY_ACCEPTANCE")) {
        pair = Later.Pair.IF_ACCEPTED;
        window = c.accept("+") ? days.delay() : Delay.NONE;
      } else {
        c.word("UNLESS_OBJECTED", "OBJECTION");
        if (c.accept("(")) {
          window = days.delay();
          c.expect(")");
        }
      }
      only |= c.word("IF_AFTER_ENTRY", "ONLY_AFTER_ENTRY");
    }
    return new Later.For(kinds, day, only, pair, window);
  }

  /** A day, or a delay alone, which then runs from the deposit. */
  private Day moved() {
    if (c.accept("+") || days.seesDelay()) {
      Delay delay = days.delay();
      Day deposit = new Day.Own(Clock.DEPOSITED);
      return delay.none() ? deposit : new Day.After(deposit, delay);
    }
    return days.day();
  }

  private Provisional provisional() {
    Day from;
    Who who = null;
    if (c.word("BY_NOTIFICATION", "ON_NOTIFICATION", "FROM_NOTIFICATION")) {
      from = new Day.Own(Clock.DEPOSITED);
      if (c.accept("+")) {
        from = new Day.After(from, days.delay());
      }
    } else {
      c.word("FROM");
      if (c.word("SIGNATURE", "OWN_SIGNATURE")) {
        from = new Day.OwnSignature();
        from = c.accept("+") ? new Day.After(from, days.delay()) : from;
      } else {
        from = days.day();
      }
      who = c.word("FOR") ? rules.counts.group() : new Who.Signatories();
    }
    Day until = c.word("UNTIL") ? days.day() : null;
    Delay notice = c.word("NOTICE") ? noticed() : null;
    return new Provisional(from, who, until, notice);
  }

  private Delay noticed() {
    c.accept("+");
    return days.delay();
  }

  private Ends.Term term() {
    if (c.word("INDEFINITE", "UNLIMITED", "INDEFINITELY")) {
      return new Ends.Term(null, null, null, null, null);
    }
    Day from = c.word("FROM") ? days.day() : null;
    c.accept("+");
    Delay first = null;
    Day until = null;
    if (c.word("UNTIL")) {
      until = days.day();
    } else {
      first = days.delay();
    }
    c.accept(",");
    Delay renewal =
        c.word("THEN", "RENEWS", "RENEWED_BY", "RENEWABLE_BY", "RENEWABLE") ? days.delay() : null;
    c.accept(",");
    Delay notice = c.word("UNLESS_NOTICE", "NOTICE") ? days.delay() : null;
    c.word("BEFORE_END", "BEFORE");
    return new Ends.Term(from, first, until, renewal, notice);
  }

  private Ends.Withdrawal withdrawal() {
    if (c.word("NONE", "NOT_ALLOWED", "PROHIBITED")) {
      return new Ends.Withdrawal(false, new Day.Own(Clock.DEPOSITED), null, null, 0, Delay.NONE);
    }
    Day effect = moved();
    Day notBefore = null;
    Day noticeFrom = null;
    int every = 0;
    Delay window = Delay.NONE;
    while (true) {
      boolean joined = c.accept(",") | c.word("AND");
      if (c.word("NOT_BEFORE")) {
        notBefore = days.bracketedDay();
      } else if (c.word("NOTICE_NOT_BEFORE", "NOTICE_FROM")) {
        noticeFrom = days.bracketedDay();
      } else if (c.word("WINDOW")) {
        c.expect("(");
        window = days.delay();
        c.word("EVERY");
        every = c.number(999);
        c.word("Y", "YEARS");
        c.expect(")");
      } else if (joined) {
        throw c.fault("NOT_BEFORE(…) NOTICE_NOT_BEFORE(…) WINDOW(1y EVERY 10y)");
      } else {
        return new Ends.Withdrawal(true, effect, notBefore, noticeFrom, every, window);
      }
    }
  }
}
