package org.banggiao.treaty;

import java.time.LocalDate;
import org.banggiao.kernel.PartialDay;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of treaties.
 *
 * @param state of the partner asked about, on the day asked about
 * @param since first day in force for that partner, null when not or not known
 */
public record TreatyRow(
    String id,
    String titleVi,
    String titleEn,
    boolean bilateral,
    String type,
    @Nullable PartialDay adopted,
    String place,
    @Nullable PartialDay inForce,
    Standing.State state,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    long parties) {

  public String title(boolean english) {
    String wanted = english ? titleEn : titleVi;
    return wanted.isEmpty() ? (english ? titleVi : titleEn) : wanted;
  }

  public String lang(boolean english) {
    return (english ? titleEn : titleVi).isEmpty()
        ? (english ? "vi" : "en")
        : english ? "en" : "vi";
  }

  public String path() {
    return "/dieu-uoc/" + id;
  }
}
