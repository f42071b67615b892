package org.banggiao.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a source binds the number it gives; kept as said, never rounded away. */
public enum Comparator {
  /** No qualifier. */
  EQ,
  /** khoảng. */
  ABOUT,
  /** gần: a little less. */
  LT_NEAR,
  /** hơn, trên, vượt. */
  GT,
  /** ít nhất, tối thiểu. */
  GE,
  /** cán mốc, đạt. */
  REACH,
  /** dưới. */
  LT,
  /** không quá, tối đa. */
  LE,
  /** từ … đến …. */
  RANGE;

  /** The code used in files and forms: {@code lt_near}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Comparator> find(String code) {
    return Arrays.stream(values()).filter(c -> c.code().equalsIgnoreCase(code)).findFirst();
  }
}
