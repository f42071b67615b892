package org.banggiao.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts corrections into the records they mend; a later known one is the last word. */
final class Corrections {
  private Corrections() {}

  static List<Action> apply(List<Action> actions, List<Problem> problems) {
    Map<String, Action> standing = new LinkedHashMap<>();
    List<Action.Correction> corrections = new ArrayList<>();
    for (Action action : actions) {
      if (action instanceof Action.Correction c) {
        corrections.add(c);
      } else if (standing.putIfAbsent(action.id(), action) != null) {
        problems.add(new Problem("same_id", action.id(), false, "the id is used twice"));
      }
    }
    corrections.sort(
        Comparator.comparing(
                (Action.Correction c) -> c.act().known(),
                Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Action::id));
    for (Action.Correction c : corrections) {
      Action mended = standing.get(c.corrects());
      if (mended == null) {
        problems.add(
            new Problem("corrects_nothing", c.id(), false, "there is no action " + c.corrects()));
      } else if (c.struck()) {
        standing.remove(c.corrects());
      } else {
        standing.put(c.corrects(), mend(mended, c));
      }
    }
    return List.copyOf(standing.values());
  }

  private static Action mend(Action a, Action.Correction c) {
    Act o = a.act();
    Act n = c.act();
    Act act =
        new Act(
            o.id(),
            n.actor().isEmpty() ? o.actor() : n.actor(),
            or(n.deposited(), o.deposited()),
            or(n.received(), o.received()),
            or(n.notified(), o.notified()),
            or(n.sent(), o.sent()),
            or(n.effective(), o.effective()),
            o.known(),
            n.territory() == null ? o.territory() : n.territory(),
            n.stated() == null ? o.stated() : n.stated());
    ActionKind kind = c.kindNow() == null ? a.kind() : c.kindNow();
    return switch (a) {
      case Action.Initialling x -> new Action.Initialling(act);
      case Action.Signature x ->
          kind.signs() ? new Action.Signature(act, kind) : new Action.Consent(act, kind);
      case Action.Consent x ->
          kind.signs() ? new Action.Signature(act, kind) : new Action.Consent(act, kind);
      case Action.Reservation x -> new Action.Reservation(act, x.to(), x.confirmed());
      case Action.Declaration x -> new Action.Declaration(act, x.to());
      case Action.Answer x -> new Action.Answer(act, kind, x.target(), x.opposes());
      case Action.WithdrawalOf x -> new Action.WithdrawalOf(act, x.target());
      case Action.Territorial x -> new Action.Territorial(act, kind);
      case Action.Provisionally x -> new Action.Provisionally(act, kind);
      case Action.Leaving x -> new Action.Leaving(act, kind);
      case Action.Suspending x -> new Action.Suspending(act, kind);
      case Action.OnAmendment x -> new Action.OnAmendment(act, kind, x.amendment());
      case Action.Correction x -> x;
    };
  }

  private static @Nullable PartialDate or(@Nullable PartialDate now, @Nullable PartialDate before) {
    return now == null ? before : now;
  }
}
