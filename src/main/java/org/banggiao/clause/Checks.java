package org.banggiao.clause;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a recorded action cannot be, and what is odd about it. */
final class Checks {
  private Checks() {}

  /** Why an action is not used; null when it is. */
  static @Nullable Problem refuse(Ledger ledger, Action action, Set<String> signed) {
    Facts facts = ledger.facts;
    if (action.act().date(Clock.DEPOSITED) == null) {
      return refused("no_date", action, "has no date at all");
    }
    LocalDate day = ledger.day(action, Clock.DEPOSITED);
    LocalDate adopted = facts.date("adoption");
    if (adopted != null && day.isBefore(adopted) && action.kind() != ActionKind.CORRECTION) {
      return refused(
          "before_adoption", action, "is dated " + day + ", before the adoption on " + adopted);
    }
    Participant p = facts.participants().get(action.actor());
    if (p != null && p.from() != null && day.isBefore(p.from())) {
      return refused(
          "actor_not_yet",
          action,
          p.name() + " exists from " + p.from() + ", the act is of " + day);
    }
    if (p != null && p.until() != null && !day.isBefore(p.until())) {
      return refused(
          "actor_no_more",
          action,
          p.name() + " existed until " + p.until() + ", the act is of " + day);
    }
    if (facts.clause().ratifiersMustSign()
        && action.kind().followsSignature()
        && !signed.contains(action.actor())) {
      return refused(
          "not_signed", action, "a " + name(action) + " needs a signature, and none is recorded");
    }
    return null;
  }

  /** What is odd, though used. */
  static void remark(Ledger ledger, Action action) {
    Act act = action.act();
    wrongWay(ledger, action, "sent", act.sent(), "received", act.received());
    wrongWay(ledger, action, "received", act.received(), "deposited", act.deposited());
    wrongWay(ledger, action, "deposited", act.deposited(), "notified", act.notified());
    if (action instanceof Action.Reservation
        && ledger.facts.clause().reservations() == Clause.Reservations.PROHIBITED) {
      ledger.problems.add(
          new Problem(
              "reservation_prohibited",
              action.id(),
              true,
              "the treaty prohibits reservations (VCLT 19(a))"));
    }
  }

  private static void wrongWay(
      Ledger ledger,
      Action action,
      String first,
      @Nullable PartialDate before,
      String second,
      @Nullable PartialDate after) {
    if (before != null && after != null && after.latest().isBefore(before.earliest())) {
      ledger.problems.add(
          new Problem(
              "wrong_way",
              action.id(),
              true,
              second + " " + after.text() + " is before " + first + " " + before.text()));
    }
  }

  private static Problem refused(String code, Action action, String text) {
    return new Problem(code, action.id(), false, text);
  }

  private static String name(Action action) {
    return action.kind().name().toLowerCase(java.util.Locale.ROOT);
  }
}
