package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reservation towards one other participant (VCLT 19 to 23).
 *
 * @param status accepted, accepted_tacitly, no_acceptance_needed, pending, objection,
 *     objection_opposing_entry, late_objection, unconfirmed, prohibited
 * @param since the day of that status; for pending the day on which it would be accepted tacitly
 * @param rule the article that says so
 */
public record Reserved(
    String reservation,
    String by,
    String to,
    String other,
    String status,
    @Nullable LocalDate since,
    String rule) {

  /** Whether the treaty between the two is modified by it (VCLT 21(1) and (3)). */
  public boolean modifies() {
    return !status.equals("objection_opposing_entry")
        && !status.equals("unconfirmed")
        && !status.equals("prohibited");
  }

  /** All reservations that stand on a day, towards all who have consented by then. */
  public static List<Reserved> matrix(Participation p, LocalDate day) {
    List<Reserved> all = new ArrayList<>();
    for (Action action : p.actions()) {
      if (!(action instanceof Action.Reservation r) || on(action).isAfter(day)) {
        continue;
      }
      LocalDate back = InForce.back(p, action);
      if (back != null && !back.isAfter(day)) {
        continue;
      }
      for (Standing other : p.parties().values()) {
        if (!other.actor().equals(r.actor())
            && other.consented() != null
            && !other.consented().isAfter(day)) {
          all.add(one(p, r, other, day));
        }
      }
    }
    return all;
  }

  private static LocalDate on(Action action) {
    PartialDate date = action.act().date(Clock.DEPOSITED);
    return date == null ? LocalDate.MAX : date.latest();
  }

  private static Reserved one(
      Participation p, Action.Reservation r, Standing other, LocalDate day) {
    Clause.Reservations says = p.facts().clause().reservations();
    Standing own = p.find(r.actor());
    if (says == Clause.Reservations.PROHIBITED) {
      return made(r, other, "prohibited", null, "VCLT 19(a)");
    }
    if (unconfirmed(p, r, own)) {
      return made(r, other, "unconfirmed", null, "VCLT 23(2)");
    }
    LocalDate dated = r.confirmed() != null ? r.confirmed().latest() : on(r);
    PartialDate told = r.act().date(Clock.NOTIFIED);
    LocalDate year = (told == null || r.confirmed() != null ? dated : told.latest()).plusMonths(12);
    LocalDate consent = java.util.Objects.requireNonNull(other.consented());
    LocalDate tacit = consent.isAfter(year) ? consent : year;
    Action.Answer late = null;
    for (Action action : p.actions()) {
      if (!(action instanceof Action.Answer a)
          || !a.actor().equals(other.actor())
          || !aims(p, a, r)
          || on(a).isAfter(day)) {
        continue;
      }
      LocalDate back = InForce.back(p, a);
      if (back != null && !back.isAfter(day)) {
        continue;
      }
      if (a.kind() == ActionKind.ACCEPTANCE_OF_RESERVATION) {
        return made(r, other, "accepted", on(a), "VCLT 20(4)(a)");
      }
      if (on(a).isAfter(tacit)) {
        late = a;
      } else {
        return a.opposes()
            ? made(r, other, "objection_opposing_entry", on(a), "VCLT 20(4)(b)")
            : made(r, other, "objection", on(a), "VCLT 21(3)");
      }
    }
    if (says == Clause.Reservations.AUTHORISED) {
      return made(r, other, "no_acceptance_needed", dated, "VCLT 20(1)");
    }
    if (late != null) {
      return made(r, other, "late_objection", on(late), "VCLT 20(5): accepted tacitly on " + tacit);
    }
    return tacit.isAfter(day)
        ? made(r, other, "pending", tacit, "VCLT 20(5)")
        : made(r, other, "accepted_tacitly", tacit, "VCLT 20(5)");
  }

  /**
   * Made before consent, that is on signing, and neither confirmed nor made again on consenting.
   */
  private static boolean unconfirmed(
      Participation p, Action.Reservation r, @Nullable Standing own) {
    if (r.confirmed() != null || own == null || own.consented() == null) {
      return false;
    }
    boolean ratified = false;
    for (Action action : p.actions()) {
      if (action.actor().equals(r.actor()) && action.kind().consent()) {
        if (!on(action).isAfter(on(r))) {
          return false;
        }
        ratified |=
            action.kind().followsSignature() || action.kind() == ActionKind.FORMAL_CONFIRMATION;
      }
    }
    return ratified;
  }

  private static boolean aims(Participation p, Action.Answer a, Action.Reservation r) {
    if (a.kind() != ActionKind.OBJECTION && a.kind() != ActionKind.ACCEPTANCE_OF_RESERVATION) {
      return false;
    }
    if (a.target().equals(r.id())) {
      return true;
    }
    Participant by = p.facts().participants().get(r.actor());
    String key = Names.key(a.target());
    return a.target().equals(r.actor())
        || by != null && key.equals(Names.key(by.name()))
        || r.actor().equals(Names.country(a.target()));
  }

  private static Reserved made(
      Action.Reservation r, Standing other, String status, @Nullable LocalDate since, String rule) {
    return new Reserved(r.id(), r.actor(), r.to(), other.actor(), status, since, rule);
  }
}
