package org.banggiao.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a treaty enters into force. */
public sealed interface Rule {

  /** A delay after the first day on which the condition holds: the threshold day. */
  record When(Condition condition, Delay delay) implements Rule {}

  /**
   * A fixed day, provided the condition holds by then ({@code by}, else the day itself); otherwise
   * another rule, never before that day.
   */
  record Fixed(Day day, @Nullable Condition provided, @Nullable Day by, @Nullable Rule otherwise)
      implements Rule {}

  /** The rule's day, but never before another. */
  record NotBefore(Rule rule, Day day) implements Rule {}

  /**
   * The first rule if its threshold comes by the day {@code until}; else the second, whose
   * condition is asked from that day on.
   */
  record Else(Rule first, Day until, Rule second) implements Rule {}

  /** The latest of several; unknown while one is. */
  record Latest(List<Rule> rules) implements Rule {}

  /** The earliest of several. */
  record Earliest(List<Rule> rules) implements Rule {}

  /** By a decision that names the day. */
  record Decided(Day day) implements Rule {}

  /**
   * For all but those who object by the end of a period; not at all when so many object.
   *
   * @param end the last day for objections, and the day of entry into force
   * @param unless how many objections prevent it; null when none do
   * @param who of which group they are counted, and who is bound
   */
  record OptOut(Day end, @Nullable Need unless, Who who) implements Rule {}

  /** The clause is not known: only the depositary's dates are given. */
  record Unknown() implements Rule {}
}
