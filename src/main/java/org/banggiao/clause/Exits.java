package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a participant, or the treaty, is out. */
final class Exits {
  private final Tally tally;
  private final Starts starts;
  private final Clause clause;
  private final @Nullable LocalDate entry;

  Exits(Tally tally, Starts starts, @Nullable LocalDate entry) {
    this.tally = tally;
    this.starts = starts;
    this.clause = tally.ledger.facts.clause();
    this.entry = entry;
  }

  /** The end of a period; null for none yet. */
  record Exit(LocalDate day, @Nullable String action, String step) {}

  static @Nullable Exit earlier(@Nullable Exit a, @Nullable Exit b) {
    return a == null || b != null && b.day.isBefore(a.day) ? b : a;
  }

  /** What a notice of withdrawal brings about; null when the treaty rules it out. */
  @Nullable Exit notice(Action notice, LocalDate from) {
    LocalDate given = tally.ledger.day(notice, Clock.DEPOSITED);
    Act act = notice.act();
    LocalDate named = act.effective() == null ? null : tally.ledger.day(act.effective());
    Ends.Withdrawal rule = clause.withdrawal();
    if (rule == null) {
      if (renews()) {
        return termAfter(given, notice);
      }
      LocalDate said = named != null ? named : act.stated();
      if (said != null) {
        return new Exit(
            said, notice.id(), "no withdrawal clause is given: the date of effect stated, " + said);
      }
      LocalDate day = given.plusMonths(12);
      return new Exit(
          day,
          notice.id(),
          "notice of "
              + given
              + " + 12 months, no withdrawal clause being given (VCLT 56(2)) = "
              + day);
    }
    if (!rule.allowed()) {
      return null;
    }
    List<String> steps = new ArrayList<>();
    LocalDate counted = given;
    LocalDate bar = rule.noticeFrom() == null ? null : day(rule.noticeFrom(), notice, from);
    if (bar != null && counted.isBefore(bar)) {
      counted = bar;
      steps.add("too early, taken as given on the first day allowed, " + bar);
    }
    LocalDate open = window(rule, counted, from);
    if (!open.equals(counted)) {
      steps.add("outside the window, taken as given on " + open);
      counted = open;
    }
    LocalDate start = counted;
    LocalDate effect =
        Moments.find(
            tally.groups,
            rule.effect(),
            d ->
                d instanceof Day.Own o && !start.equals(given)
                    ? later(start, tally.ledger.day(notice, o.clock()))
                    : starts.own(d, notice, entry, from));
    effect = effect == null ? counted : effect;
    steps.add("notice of " + given + ": " + Print.day(rule.effect()) + " = " + effect);
    LocalDate notBefore = rule.notBefore() == null ? null : day(rule.notBefore(), notice, from);
    if (notBefore != null && effect.isBefore(notBefore)) {
      effect = notBefore;
      steps.add("not before " + notBefore);
    }
    if (named != null && named.isAfter(effect)) {
      effect = named;
      steps.add("the notice names a later day, " + named);
    }
    return new Exit(effect, notice.id(), String.join("; ", steps));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private @Nullable LocalDate day(Day day, Action notice, LocalDate from) {
    return Moments.find(tally.groups, day, d -> starts.own(d, notice, entry, from));
  }

  private LocalDate window(Ends.Withdrawal rule, LocalDate given, LocalDate from) {
    if (rule.every() == 0 || entry == null) {
      return given;
    }
    LocalDate opens = entry;
    while (true) {
      opens = opens.plusYears(rule.every());
      if (given.isBefore(opens)) {
        return opens;
      }
      if (given.isBefore(rule.window().from(opens))) {
        return given;
      }
    }
  }

  private boolean renews() {
    return clause.term() != null
        && clause.term().renewal() != null
        && clause.term().notice() != null;
  }

  private @Nullable LocalDate begun() {
    Ends.Term term = clause.term();
    return term == null || term.from() == null
        ? entry
        : Moments.find(tally.groups, term.from(), d -> d instanceof Day.Entry ? entry : null);
  }

  /** The first day after the first term; null when it has no end. */
  @Nullable LocalDate firstEnd() {
    Ends.Term term = clause.term();
    LocalDate begun = begun();
    if (term == null || begun == null) {
      return null;
    }
    if (term.until() != null) {
      LocalDate last =
          Moments.find(tally.groups, term.until(), d -> d instanceof Day.Entry ? entry : null);
      return last == null ? null : last.plusDays(1);
    }
    return term.first() == null || term.first().none() ? null : term.first().from(begun);
  }

  /** The last day on which notice still stops the renewal at {@code end}. */
  static LocalDate lastNotice(LocalDate end, Delay notice) {
    LocalDate day = end;
    for (int i = 0; i < 40_000 && notice.from(day).isAfter(end); i++) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** The end of the term that a notice given on a day stops. */
  private @Nullable Exit termAfter(LocalDate given, Action notice) {
    Ends.Term term = java.util.Objects.requireNonNull(clause.term());
    LocalDate end = firstEnd();
    for (int i = 0; end != null && i < 2000; i++) {
      if (!given.isAfter(lastNotice(end, term.notice() == null ? Delay.NONE : term.notice()))) {
        return new Exit(
            end, notice.id(), "notice of " + given + " stops the renewal: the term ends, " + end);
      }
      LocalDate next = term.renewal() == null ? end : term.renewal().from(end);
      end = next.isAfter(end) ? next : null;
    }
    return null;
  }

  /** The end of the treaty itself for all; null for none yet. */
  @Nullable Exit ofTreaty(boolean bilateral) {
    Exit exit = null;
    LocalDate end = firstEnd();
    if (end != null && (clause.term() == null || clause.term().renewal() == null)) {
      exit = new Exit(end, null, "the term ends: " + end);
    }
    for (Action action : tally.ledger.actions) {
      if (action.kind() == ActionKind.TERMINATION && !tally.ledger.annulled(action)) {
        LocalDate day =
            action.act().effective() != null
                ? tally.ledger.day(action.act().effective())
                : tally.ledger.day(action, Clock.DEPOSITED);
        exit = earlier(exit, new Exit(day, action.id(), "terminated: " + day));
      } else if (action.kind() == ActionKind.NON_RENEWAL
          && bilateral
          && clause.term() != null
          && !tally.ledger.annulled(action)) {
        exit = earlier(exit, termAfter(tally.ledger.day(action, Clock.DEPOSITED), action));
      } else if (action.kind() == ActionKind.DENUNCIATION
          && bilateral
          && entry != null
          && ofBothSides()
          && !tally.ledger.annulled(action)) {
        exit = earlier(exit, notice(action, entry));
      }
    }
    return exit;
  }

  /** A treaty that both sides together brought into force: what one of them leaves has ended. */
  private boolean ofBothSides() {
    return clause.entry() instanceof Rule.When w
        && w.condition() instanceof Condition.Count c
        && c.need() instanceof Need.All
        && (c.who() instanceof Who.Negotiators || c.who() instanceof Who.These);
  }

  /** What a participant's own notice against renewal brings about. */
  @Nullable Exit nonRenewal(Action notice) {
    return clause.term() == null
        ? null
        : termAfter(tally.ledger.day(notice, Clock.DEPOSITED), notice);
  }
}
