package org.banggiao.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two readings laid side by side: whether they report the same conference, and which of their
 * directives are the same, partly the same, or in one only.
 */
public record Alignment(boolean sameConference, List<Pair> pairs) {
  public Alignment {
    pairs = List.copyOf(pairs);
  }

  /** How two directives stand to each other. */
  public enum Match {
    /** The same wording or nearly. */
    SAME,
    /** Much of the wording shared. */
    PARTIAL,
    /** Only the first text has it. */
    ONLY_IN_FIRST,
    /** Only the second text has it. */
    ONLY_IN_SECOND
  }

  /** One line of the comparison; {@code similarity} 0 to 1 is the overlap of syllable pairs. */
  public record Pair(Match match, @Nullable Span first, @Nullable Span second, double similarity) {}

  /** Compares the task items (and single directives) of two readings of {@code a} and {@code b}. */
  public static Alignment of(String a, Reading readingA, String b, Reading readingB) {
    return new Alignment(false, List.of());
  }
}
