package org.banggiao.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.PassageRef;
import org.jspecify.annotations.Nullable;

/**
 * A figure as one source gives it. Never changed: a correction is a new observation that supersedes
 * this one.
 *
 * @param indicator code of the definition
 * @param value in {@code unit}; the lower end when the comparator is a range
 * @param valueMax upper end of a range
 * @param source the passage that says so, if a document here does
 * @param quote the very words of that passage
 * @param sourceText who says so, in words
 * @param confidence found, found-weak or high; the last two carry a badge
 * @param recordedBy name of the person, or of the product for reference data
 * @param invented demonstration data
 */
public record Observation(
    long id,
    String indicator,
    Window window,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    Comparator comparator,
    String unit,
    Kind kind,
    @Nullable PassageRef source,
    String quote,
    String sourceText,
    String confidence,
    String note,
    @Nullable Long supersedes,
    String recordedBy,
    Instant recordedAt,
    boolean invented) {

  /** What sort of value it is. */
  public enum Kind {
    /** Settled by its publisher. */
    FINAL,
    /** Counted up to the end of its window. */
    CUMULATIVE,
    /** Given before the count was settled. */
    ESTIMATE
  }

  public String period() {
    return window.text();
  }

  /** The passage with its very words; null when no document here says it. */
  public @Nullable Citation citation() {
    return source == null ? null : new Citation(source, quote);
  }

  public boolean toVerify() {
    return !confidence.equals("found");
  }
}
