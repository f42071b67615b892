package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a treaty is in force between two, with the reasons.
 *
 * @param inForce whether relations under the treaty exist between them on the day
 * @param since the first day of the present relations; null when there are none
 * @param reasons one line each, those against first
 * @param modified reservations that modify the treaty between the two
 * @param versions the amendments binding both; the unamended treaty is always common
 */
public record InForce(
    boolean inForce,
    @Nullable LocalDate since,
    List<String> reasons,
    List<Reserved> modified,
    List<String> versions) {

  /** In force between {@code a} and {@code b} on a day, by what {@code p} was computed from. */
  public static InForce between(Participation p, String a, String b, LocalDate day) {
    List<String> against = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    Bound boundA = bound(p, a, day, against, reasons);
    Bound boundB = bound(p, b, day, against, reasons);
    if (a.equals(b)) {
      against.add("the two are the same participant");
    }
    LocalDate since = null;
    if (boundA != null && boundB != null && against.isEmpty()) {
      since = boundA.from().isAfter(boundB.from()) ? boundA.from() : boundB.from();
      boolean aLater = boundA.consent().isAfter(boundB.consent());
      LocalDate pair =
          aLater ? pair(p, a, boundA, b, day, against) : pair(p, b, boundB, a, day, against);
      if (pair != null && pair.isAfter(since)) {
        since = pair;
      }
    }
    List<Reserved> modified = new ArrayList<>();
    for (Reserved r : Reserved.matrix(p, day)) {
      boolean here =
          r.by().equals(a) && r.other().equals(b) || r.by().equals(b) && r.other().equals(a);
      if (!here) {
        continue;
      }
      if (r.status().equals("objection_opposing_entry")) {
        against.add(
            r.other()
                + " objected to reservation "
                + r.reservation()
                + " of "
                + r.by()
                + " and opposed entry into force between them (VCLT 20(4)(b))");
      } else if (r.modifies()) {
        modified.add(r);
      }
    }
    List<String> versions = new ArrayList<>();
    p.amendments()
        .forEach((id, amendment) -> {
          Standing x = amendment.find(a);
          Standing y = amendment.find(b);
          if (x != null && y != null && x.boundOn(day) && y.boundOn(day)) {
            versions.add(id);
          } else if (x != null && x.boundOn(day) || y != null && y.boundOn(day)) {
            reasons.add(
                "as not amended by " + id + ": only one of them is bound by it (VCLT 40(4))");
          }
        });
    List<String> all = new ArrayList<>(against);
    all.addAll(reasons);
    boolean in = against.isEmpty();
    return new InForce(
        in, in ? since : null, all, in ? modified : List.of(), in ? versions : List.of());
  }

  private static @Nullable Bound bound(
      Participation p, String actor, LocalDate day, List<String> against, List<String> reasons) {
    Standing s = p.find(actor);
    if (s == null) {
      against.add(actor + " has done nothing under this treaty");
      return null;
    }
    for (Bound b : s.bound()) {
      if (b.contains(day)) {
        if (s.suspendedOn(day)) {
          against.add("the operation of the treaty is suspended for " + actor);
        }
        reasons.add(
            actor
                + " is bound from "
                + b.from()
                + (b.until() == null ? "" : " to " + b.until() + " (out)"));
        return b;
      }
    }
    against.add(actor + " is not bound on " + day + ": " + s.status(day));
    return null;
  }

  /** Relations of one who joined with one who was there: null when there is nothing to say. */
  private static @Nullable LocalDate pair(
      Participation p,
      String joiner,
      Bound bound,
      String there,
      LocalDate day,
      List<String> against) {
    Later later = p.facts().clause().later();
    Later.For rule = later == null ? null : later.of(bound.kind());
    if (rule == null || rule.pair() == Later.Pair.ALL) {
      return null;
    }
    Action joined = null;
    for (Action action : p.actions()) {
      joined = action.id().equals(bound.action()) ? action : joined;
    }
    for (Action action : p.actions()) {
      if (!(action instanceof Action.Answer answer)
          || !answer.actor().equals(there)
          || !answer.target().equals(joiner)) {
        continue;
      }
      PartialDate date = action.act().date(Clock.DEPOSITED);
      LocalDate on = date == null ? LocalDate.MAX : date.latest();
      LocalDate back = back(p, action);
      boolean stands = !on.isAfter(day) && (back == null || back.isAfter(day));
      if (rule.pair() == Later.Pair.UNLESS_OBJECTED
          && action.kind() == ActionKind.OBJECTION_TO_ACCESSION
          && stands
          && !on.isAfter(deadline(rule, joined))) {
        against.add(there + " objected to the accession of " + joiner + " on " + on);
        return null;
      }
      if (rule.pair() == Later.Pair.UNLESS_OBJECTED
          && action.kind() == ActionKind.OBJECTION_TO_ACCESSION
          && back != null) {
        return back;
      }
      if (rule.pair() == Later.Pair.IF_ACCEPTED
          && action.kind() == ActionKind.ACCEPTANCE_OF_ACCESSION
          && stands) {
        LocalDate from = rule.window() == null ? on : rule.window().from(on);
        if (from.isAfter(day)) {
          against.add(there + " accepted the accession of " + joiner + " with effect from " + from);
        }
        return from;
      }
    }
    if (rule.pair() == Later.Pair.IF_ACCEPTED) {
      against.add(there + " has not accepted the accession of " + joiner);
    }
    return null;
  }

  private static LocalDate deadline(Later.For rule, @Nullable Action joined) {
    PartialDate told = joined == null ? null : joined.act().date(Clock.NOTIFIED);
    return rule.window() == null || told == null
        ? LocalDate.MAX
        : rule.window().from(told.latest());
  }

  static @Nullable LocalDate back(Participation p, Action action) {
    for (Action other : p.actions()) {
      if (other instanceof Action.WithdrawalOf w
          && w.target().equals(action.id())
          && other.actor().equals(action.actor())) {
        PartialDate date = other.act().date(Clock.DEPOSITED);
        return date == null ? null : date.latest();
      }
    }
    return null;
  }
}
