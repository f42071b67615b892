package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The actions as they stand on the day of knowledge: corrected, checked and in order of their days.
 * The order in which they were recorded plays no part.
 */
final class Ledger {
  final Facts facts;
  final boolean latest;
  final List<Action> actions = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  private final Map<String, List<Action>> byActor = new TreeMap<>();
  private @Nullable Map<String, LocalDate> signatures;

  /** {@code latest} takes partial dates at their last day, else at their first. */
  Ledger(Facts facts, @Nullable LocalDate known, boolean latest) {
    this.facts = facts;
    this.latest = latest;
    List<Action> standing =
        Corrections.apply(
            facts.actions().stream()
                .filter(a ->
                    known == null || a.act().known() == null || !a.act().known().isAfter(known))
                .toList(),
            problems);
    Set<String> signed = new HashSet<>();
    standing.stream().filter(a -> a.kind().signs()).forEach(a -> signed.add(a.actor()));
    for (Action action : standing) {
      Problem refused = Checks.refuse(this, action, signed);
      if (refused == null) {
        actions.add(action);
      } else {
        problems.add(refused);
      }
      Checks.remark(this, action);
    }
    actions.sort(
        Comparator.comparing((Action a) -> day(a, Clock.DEPOSITED)).thenComparing(Action::id));
    problems.sort(Comparator.comparing(Problem::where).thenComparing(Problem::code));
    actions.forEach(a -> byActor.computeIfAbsent(a.actor(), x -> new ArrayList<>()).add(a));
  }

  /** The day of an action by a clock. */
  LocalDate day(Action action, Clock clock) {
    PartialDate date = action.act().date(clock);
    return date == null ? LocalDate.MAX : day(date);
  }

  LocalDate day(PartialDate date) {
    return latest ? date.latest() : date.earliest();
  }

  List<Action> of(String actor) {
    return byActor.getOrDefault(actor, List.of());
  }

  Set<String> actors() {
    return byActor.keySet();
  }

  @Nullable Action first(String actor, ActionKind... kinds) {
    for (Action action : of(actor)) {
      if (List.of(kinds).contains(action.kind())) {
        return action;
      }
    }
    return null;
  }

  /** The day a participant's consent given on {@code day} is taken back; null when it stands. */
  @Nullable LocalDate takenBack(String actor, LocalDate day) {
    for (Action action : of(actor)) {
      LocalDate when = day(action, Clock.DEPOSITED);
      if ((action.kind() == ActionKind.DENUNCIATION
              || action.kind() == ActionKind.REVOCATION_OF_CONSENT)
          && !when.isBefore(day)
          && !annulled(action)) {
        return when;
      }
    }
    return null;
  }

  /** Whether a later act takes this one back (VCLT 22, 68). */
  boolean annulled(Action action) {
    return annulledOn(action) != null;
  }

  @Nullable LocalDate annulledOn(Action action) {
    for (Action other : of(action.actor())) {
      if (other instanceof Action.WithdrawalOf w && w.target().equals(action.id())) {
        return day(other, Clock.DEPOSITED);
      }
    }
    return null;
  }

  /** Who signed and stands by it, since when; the earliest first. */
  Map<String, LocalDate> signatures() {
    if (signatures == null) {
      signatures = Collections.unmodifiableMap(signed());
    }
    return signatures;
  }

  private Map<String, LocalDate> signed() {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    for (Action action : actions) {
      if (action.kind().signs() && signatureRevoked(action) == null) {
        days.putIfAbsent(action.actor(), day(action, Clock.DEPOSITED));
      }
    }
    return days;
  }

  @Nullable LocalDate signatureRevoked(Action signature) {
    Action revoked = first(signature.actor(), ActionKind.REVOCATION_OF_SIGNATURE);
    return revoked == null ? null : day(revoked, Clock.DEPOSITED);
  }

  Participant.Kind kind(String actor) {
    Participant p = facts.participants().get(actor);
    return p == null ? Participant.Kind.STATE : p.kind();
  }

  Map<String, Action> byId() {
    Map<String, Action> ids = new HashMap<>();
    actions.forEach(a -> ids.put(a.id(), a));
    return ids;
  }
}
