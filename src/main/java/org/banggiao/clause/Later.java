package org.banggiao.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the treaty enters into force for those who join after the threshold day. */
public record Later(List<For> rules) {

  public Later {
    rules = List.copyOf(rules);
  }

  /** How relations with those already bound come about. */
  public enum Pair {
    /** With all at once. */
    ALL,
    /** With all who have not objected in the window (Apostille, art. 12). */
    UNLESS_OBJECTED,
    /** Only with those who accept (Child Abduction, art. 38). */
    IF_ACCEPTED
  }

  /**
   * One rule.
   *
   * @param kinds the kinds of instrument it is for; empty for all others
   * @param day the day, from the action's own dates; null for the same delay as the entry rule
   * @param onlyAfterEntry whether it is for instruments after the entry into force only, so that
   *     those between threshold and entry share the entry
   * @param window the time for objections after notification; or the delay after an acceptance
   */
  public record For(
      Set<ActionKind> kinds,
      @Nullable Day day,
      boolean onlyAfterEntry,
      Pair pair,
      @Nullable Delay window) {}

  /** The rule for a kind of instrument. */
  @Nullable For of(ActionKind kind) {
    For rest = null;
    for (For rule : rules) {
      if (rule.kinds.contains(kind)) {
        return rule;
      }
      rest = rule.kinds.isEmpty() && rest == null ? rule : rest;
    }
    return rest;
  }
}
