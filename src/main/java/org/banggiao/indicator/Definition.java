package org.banggiao.indicator;

/**
 * What is counted.
 *
 * @param code stable name: trade_total
 * @param unit in which every observation is kept: tỷ USD
 * @param periodKind {@code year}, {@code as-of} a moment, or {@code once}
 * @param owner who publishes it, as named by the reference data
 */
public record Definition(
    String code, String nameVi, String nameEn, String unit, String periodKind, String owner) {

  /** Counted as it stands on a day, not over a year. */
  boolean onADay() {
    return periodKind.equals("as-of");
  }

  public String name(boolean english) {
    return english ? nameEn : nameVi;
  }
}
