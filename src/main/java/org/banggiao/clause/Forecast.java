package org.banggiao.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to come, seen from a day and from what was done by then.
 *
 * @param what entry, enters, joins, party_from, party_until, notice, term_end
 * @param actor the participant concerned; null for the treaty
 * @param by the last day on which something must be done for {@code on} to hold; null for none
 * @param on the day it then comes about
 */
public record Forecast(
    String what,
    @Nullable String actor,
    @Nullable LocalDate by,
    @Nullable LocalDate on,
    List<String> needs,
    String text) {

  private static final int LOOK_AHEAD = 800;

  /** Seen from {@code day}: later actions are left out. */
  public static List<Forecast> from(Facts facts, @Nullable LocalDate known, LocalDate day) {
    Ledger ledger = new Ledger(upTo(facts, day), known, true);
    Participation p = Participation.of(upTo(facts, day), known);
    Tally tally = new Tally(ledger);
    List<Forecast> all = new ArrayList<>();
    LocalDate in = p.entry().date();
    if (p.ended() != null && !p.ended().isAfter(day)) {
      return all;
    }
    if (in == null && !(facts.clause().entry() instanceof Rule.Unknown)) {
      all.add(entry(p, tally, facts.clause().entry(), day));
    } else if (in != null && in.isAfter(day)) {
      all.add(new Forecast("enters", null, null, in, List.of(), "enters into force on " + in));
    }
    if (in != null) {
      LocalDate join =
          new Starts(tally, p.entry()).of(accession(day)) instanceof Starts.Start s
              ? s.day()
              : null;
      if (join != null) {
        all.add(
            new Forecast(
                "joins",
                null,
                day,
                join,
                List.of(),
                "an instrument of accession deposited on " + day + " has effect on " + join));
      }
    }
    for (Standing s : p.parties().values()) {
      for (Bound b : s.bound()) {
        if (b.from().isAfter(day)) {
          all.add(
              new Forecast(
                  "party_from",
                  s.actor(),
                  null,
                  b.from(),
                  List.of(),
                  s.actor() + " is bound from " + b.from()));
        }
        if (b.until() != null && b.until().isAfter(day)) {
          all.add(
              new Forecast(
                  "party_until",
                  s.actor(),
                  null,
                  b.until(),
                  List.of(),
                  s.actor() + " is bound no longer from " + b.until()));
        }
      }
    }
    term(p, tally, day, all);
    return all;
  }

  static Facts upTo(Facts f, LocalDate day) {
    List<Action> by =
        f.actions().stream()
            .filter(a -> {
              PartialDate date = a.act().date(Clock.DEPOSITED);
              return date == null || !date.latest().isAfter(day) || a instanceof Action.Correction;
            })
            .toList();
    return new Facts(
        f.id(),
        f.title(),
        f.clause(),
        f.article(),
        f.quote(),
        f.dates(),
        f.participants(),
        f.sets(),
        f.weights(),
        f.others(),
        by,
        f.amendments(),
        f.stated());
  }

  private static Action accession(LocalDate day) {
    PartialDate date = PartialDate.of(day);
    return new Action.Consent(
        new Act("forecast", "forecast", date, date, date, date, null, null, null, null),
        ActionKind.ACCESSION);
  }

  private static Forecast entry(Participation p, Tally tally, Rule rule, LocalDate day) {
    List<String> needs = new ArrayList<>();
    for (Working w : p.entry().workings()) {
      if (w.met()) {
        continue;
      }
      BigDecimal need = w.need();
      BigDecimal have = w.have();
      String names =
          w.missing().isEmpty() || w.missing().size() > 60
              ? ""
              : ": " + String.join(", ", w.missing());
      needs.add(
          need == null || have == null
              ? w.condition()
              : need.subtract(have).toPlainString() + " more for " + w.condition() + names);
    }
    LocalDate on = suppose(tally, rule, day);
    LocalDate by = day;
    for (int i = 1;
        on != null && i < LOOK_AHEAD && on.equals(suppose(tally, rule, day.plusDays(i)));
        i++) {
      by = day.plusDays(i);
    }
    return new Forecast(
        "entry",
        null,
        on == null ? null : by,
        on,
        needs,
        on == null
            ? "not in force; the day cannot be told yet"
            : "if what is wanting is deposited by " + by + ", in force on " + on);
  }

  /** The entry into force if every condition came to hold on a day. */
  private static @Nullable LocalDate suppose(Tally tally, Rule rule, LocalDate met) {
    return switch (rule) {
      case Rule.When w -> w.delay().from(met);
      case Rule.Fixed f -> {
        LocalDate day = Moments.plain(tally.groups, f.day());
        LocalDate by = f.by() == null ? day : Moments.plain(tally.groups, f.by());
        boolean inTime = day != null && by != null && !met.isAfter(by);
        yield inTime || f.otherwise() == null
            ? (inTime ? day : null)
            : suppose(tally, f.otherwise(), met);
      }
      case Rule.NotBefore n -> {
        LocalDate day = suppose(tally, n.rule(), met);
        LocalDate bar = Moments.plain(tally.groups, n.day());
        yield day == null || bar == null ? null : bar.isAfter(day) ? bar : day;
      }
      case Rule.Else e -> {
        LocalDate until = Moments.plain(tally.groups, e.until());
        yield suppose(tally, until != null && met.isAfter(until) ? e.second() : e.first(), met);
      }
      case Rule.Latest l -> {
        LocalDate latest = null;
        for (Rule r : l.rules()) {
          LocalDate d = suppose(tally, r, met);
          latest = latest == null || d != null && d.isAfter(latest) ? d : latest;
        }
        yield latest;
      }
      case Rule.Earliest l -> suppose(tally, l.rules().getFirst(), met);
      default -> null;
    };
  }

  private static void term(Participation p, Tally tally, LocalDate day, List<Forecast> all) {
    Ends.Term term = p.facts().clause().term();
    LocalDate in = p.entry().date();
    if (term == null || in == null || p.ended() != null) {
      return;
    }
    LocalDate end = new Exits(tally, new Starts(tally, p.entry()), in).firstEnd();
    for (int i = 0; i < 2000 && end != null && term.renewal() != null && !end.isAfter(day); i++) {
      LocalDate next = term.renewal().from(end);
      end = next.isAfter(end) ? next : null;
    }
    if (end == null) {
      return;
    }
    if (term.renewal() == null) {
      all.add(new Forecast("term_end", null, null, end, List.of(), "the term ends on " + end));
      return;
    }
    LocalDate by = term.notice() == null ? end : Exits.lastNotice(end, term.notice());
    all.add(
        new Forecast(
            "notice",
            null,
            by,
            end,
            List.of(),
            "notice by "
                + by
                + ", or the treaty is renewed on "
                + end
                + " until "
                + term.renewal().from(end)
                + (by.isBefore(day) ? "; that day has passed" : "")));
  }
}
