package org.banggiao.clause;

import java.util.List;

/** How many of a group. */
public sealed interface Need {

  /** Every one; {@code said} is the number the clause gives for checking, 0 for none. */
  record All(int said) implements Need {}

  /** So many. */
  record Number(int n) implements Need {}

  /** A share of the group; {@code more} asks for more than it, else at least it. */
  record Share(int of, int outOf, boolean more) implements Need {}

  /** The smallest of these. */
  record Smallest(List<Need> needs) implements Need {}

  /** The largest of these. */
  record Largest(List<Need> needs) implements Need {}

  /** The number needed of a group of {@code size}. */
  default int of(int size) {
    return switch (this) {
      case All all -> size;
      case Number number -> number.n;
      case Share s -> {
        long exact = (long) size * s.of;
        yield (int) (s.more ? exact / s.outOf + 1 : (exact + s.outOf - 1) / s.outOf);
      }
      case Smallest s -> s.needs.stream().mapToInt(n -> n.of(size)).min().orElse(0);
      case Largest s -> s.needs.stream().mapToInt(n -> n.of(size)).max().orElse(0);
    };
  }
}
