package org.banggiao.indicator;

import java.math.BigDecimal;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads out of a source.
 *
 * @param value in the unit of the definition
 * @param citation the passage, when the source is a document here; otherwise {@code sourceText}
 *     names it
 * @param supersedes id of the observation that this one corrects
 */
public record NewObservation(
    String indicator,
    String period,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    Comparator comparator,
    Observation.Kind kind,
    @Nullable Citation citation,
    String sourceText,
    String note,
    @Nullable Long supersedes,
    boolean invented) {

  public NewObservation {
    if (citation == null && sourceText.isBlank()) {
      throw Refusal.invalid("indicator.source").at("nguon");
    }
    if ((comparator == Comparator.RANGE) != (valueMax != null)
        || (valueMax != null && valueMax.compareTo(value) < 0)) {
      throw Refusal.invalid("indicator.range").at("triSoMax");
    }
  }

  /** A figure cited from a document. */
  public static NewObservation cited(
      String indicator, String period, BigDecimal value, Comparator comparator, Citation citation) {
    return new NewObservation(
        indicator,
        period,
        value,
        null,
        comparator,
        Observation.Kind.FINAL,
        citation,
        "",
        "",
        null,
        false);
  }
}
