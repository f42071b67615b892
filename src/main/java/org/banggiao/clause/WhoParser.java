package org.banggiao.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads who is meant, and how many: {@code 6 of ASEAN}, {@code MIN(6, 50% of signatories)}. */
final class WhoParser {
  static final String[] STOPS = {"EXCEPT", "WITHIN", "PLUS", "UNLESS", "AT_ADOPTION", "AT_LEAST"};

  private final Cursor c;

  /** The last group met inside a need: MIN(6, 50% of signatories). */
  @Nullable Who met;

  WhoParser(Cursor cursor) {
    this.c = cursor;
  }

  Who who() {
    c.deeper();
    Who who = atom();
    while (true) {
      if (c.word("EXCEPT", "OTHER_THAN", "WITHOUT")) {
        who = new Who.Except(who, atom());
      } else if (c.word("WITHIN")) {
        who = new Who.Within(who, atom());
      } else if (c.word("PLUS")) {
        who = new Who.Plus(who, atom());
      } else {
        c.shallower();
        return who;
      }
    }
  }

  private Who atom() {
    c.word("THE");
    if (c.accept("(")) {
      Who who = who();
      c.expect(")");
      return who;
    }
    if (c.accept("{")) {
      List<String> names = new ArrayList<>();
      do {
        names.add(c.name());
      } while (c.accept(","));
      c.expect("}");
      return new Who.These(List.copyOf(names));
    }
    if (c.word("NOT_IN", "NOT_OF", "NOT", "OUTSIDE")) {
      c.deeper();
      Who who = new Who.Not(atom());
      c.shallower();
      return who;
    }
    if (c.word("SIGNATORIES", "SIGNATORY_STATES", "ORIGINAL_SIGNATORIES")) {
      return new Who.Signatories();
    }
    if (c.word("NEGOTIATORS", "NEGOTIATING_STATES", "NEGOTIATING_PARTIES")) {
      return new Who.Negotiators();
    }
    if (c.word("PARTIES_TO", "STATES_PARTIES_TO")) {
      return new Who.PartiesTo(c.name(STOPS), c.word("AT_ADOPTION"));
    }
    if (c.word("PARTIES")) {
      return new Who.PartiesTo("", c.word("AT_ADOPTION"));
    }
    if (c.word("ANYONE", "ANY")) {
      return new Who.Anyone();
    }
    return named();
  }

  private Who named() {
    boolean quoted = c.peek().kind() == Token.Kind.QUOTED;
    String name = c.name(STOPS);
    if (quoted) {
      return new Who.Called(name);
    }
    String bare =
        name.replaceAll("(?i)( member states| members| countries| states| states parties)$", "");
    return new Who.Called(bare);
  }

  boolean seesNeed() {
    return c.peek().kind() == Token.Kind.NUMBER
        || c.sees(">")
        || c.sees(">=")
        || c.seesWord("AT_LEAST", "MORE_THAN", "MIN", "MAX", "HALF", "MAJORITY", "SMALLER_OF")
        || c.seesWord("LARGER_OF");
  }

  /** How many; "all" is read elsewhere. */
  Need need() {
    c.deeper();
    Need need = one();
    c.shallower();
    return need;
  }

  private Need one() {
    if (c.word("MIN", "SMALLER_OF")) {
      return new Need.Smallest(several());
    }
    if (c.word("MAX", "LARGER_OF")) {
      return new Need.Largest(several());
    }
    boolean more = c.accept(">") || c.word("MORE_THAN");
    if (!more && !c.accept(">=")) {
      c.word("AT_LEAST");
    }
    if (c.word("HALF")) {
      return new Need.Share(1, 2, more);
    }
    if (c.word("MAJORITY")) {
      return new Need.Share(1, 2, true);
    }
    if (c.word("ALL")) {
      return new Need.All(0);
    }
    int n = c.number(100_000);
    c.word("ST", "ND", "RD", "TH");
    if (c.accept("%")) {
      return new Need.Share(n, 100, more);
    }
    if (c.accept("/")) {
      int outOf = c.number(100_000);
      if (outOf == 0) {
        throw c.fault("1-100000");
      }
      return new Need.Share(n, outOf, more);
    }
    return new Need.Number(more ? n + 1 : n);
  }

  private List<Need> several() {
    List<Need> needs = new ArrayList<>();
    c.expect("(");
    do {
      needs.add(need());
      if (c.word("OF", "OF_THE")) {
        met = who();
      }
    } while (c.accept(","));
    c.expect(")");
    return List.copyOf(needs);
  }

  /** A kind of instrument by any of its documented names. */
  List<ActionKind> kinds() {
    List<ActionKind> kinds = new ArrayList<>();
    do {
      int from = c.at;
      String name = c.name("OR", "AND");
      ActionKind kind = KindNames.find(name.toLowerCase(Locale.ROOT));
      if (kind == null) {
        c.at = from;
        throw c.fault("ratification acceptance approval accession succession …");
      }
      kinds.add(kind);
    } while (c.accept(",") || c.word("OR", "AND"));
    return kinds;
  }
}
