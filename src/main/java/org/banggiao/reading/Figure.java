package org.banggiao.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit and qualifier. Values are in full units (700 tỷ USD is 700000000000 with
 * unit USD; per cent stays per cent). {@code subject} is the words it counts; {@code year} the year
 * it speaks of, null when the text does not say.
 */
public record Figure(
    Kind cls,
    int start,
    int end,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    String unit,
    Qualifier comparator,
    @Nullable String subject,
    @Nullable String year,
    String rule) {
  public Span span() {
    return new Span(start, end);
  }

  /** What sort of number it is. */
  public enum Kind {
    /** A statistic. */
    QUANTITY,
    /** "gấp 1,5 lần". */
    RATIO,
    /** A length of time. */
    DURATION,
    /** "80 năm Ngày thành lập". */
    ANNIVERSARY,
    /** The size of a list in the text itself: "3 bài học". */
    STRUCTURAL
  }

  /** How the number binds what it counts. */
  public enum Qualifier {
    /** No qualifier. */
    EQ,
    /** ít nhất, tối thiểu. */
    GE,
    /** trên, hơn, vượt. */
    GT,
    /** không quá, tối đa. */
    LE,
    /** dưới. */
    LT,
    /** gần: a little less. */
    LT_NEAR,
    /** khoảng. */
    ABOUT,
    /** cán mốc, đạt. */
    REACH,
    /** từ … đến …, 5-10. */
    RANGE
  }
}
