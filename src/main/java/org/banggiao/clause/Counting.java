package org.banggiao.clause;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which instruments count.
 *
 * @param kinds the kinds that count; empty for every kind of consent to be bound
 * @param statesOnly whether only States count
 * @param withoutReio whether an instrument of an organisation of regional integration is left out,
 *     as "not additional to those of its member States"
 * @param withoutSuccessions whether successions are left out
 * @param clock the date that counts
 */
public record Counting(
    Set<ActionKind> kinds,
    boolean statesOnly,
    boolean withoutReio,
    boolean withoutSuccessions,
    Clock clock) {

  public static final Counting ALL = new Counting(Set.of(), false, false, false, Clock.DEPOSITED);

  public Counting {
    kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
  }

  Counting by(Clock other) {
    return new Counting(kinds, statesOnly, withoutReio, withoutSuccessions, other);
  }

  Counting only(Set<ActionKind> these) {
    return new Counting(these, statesOnly, withoutReio, withoutSuccessions, clock);
  }

  boolean takes(ActionKind kind) {
    return (kinds.isEmpty() ? kind.consent() : kinds.contains(kind))
        && !(withoutSuccessions && kind.succeeds());
  }
}
