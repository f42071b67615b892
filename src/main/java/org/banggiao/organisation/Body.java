package org.banggiao.organisation;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A ministry, a Party or Assembly body, a province, a unit of the ministry, a mission, a people's
 * organisation.
 *
 * @param code stable short name: BNG, HN, DZ-EMB-ALGIERS
 * @param kind one of {@link #KINDS}
 * @param parent id of the body it belongs to, if any
 * @param validFrom first day it exists; null when it is not known
 * @param validUntil day after its last; null while it lasts
 * @param successor id of the body that took over, if it ended
 * @param agencyCode identifier of Quyết định 20/2020/QĐ-TTg, see {@link AgencyCode}; empty when not
 *     known
 * @param yearOnly whether the source gives only the year of the two dates
 * @param confidence how sure the row is: found, found-weak or high; the last two carry a badge
 */
public record Body(
    long id,
    String code,
    String kind,
    String nameVi,
    String nameEn,
    @Nullable Long parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable Long successor,
    String agencyCode,
    boolean yearOnly,
    String confidence,
    String source,
    String note) {

  /** Code of the Ministry of Foreign Affairs. */
  public static final String MINISTRY = "BNG";

  /** Code of its department of international law and treaties. */
  public static final String LAW_DEPARTMENT = "BNG-10";

  /** Code of its office, which follows up. */
  public static final String MINISTRY_OFFICE = "BNG-13";

  /** Every kind, in the order in which pages list them; its words are {@code body.kind.<kind>}. */
  public static final List<String> KINDS =
      List.of(
          "ministry",
          "ministerial",
          "agency",
          "unit",
          "mission",
          "office-abroad",
          "province",
          "party",
          "assembly",
          "state",
          "office",
          "people");

  public Period period() {
    return new Period(validFrom, validUntil);
  }

  public String name(boolean english) {
    return english && !nameEn.isEmpty() ? nameEn : nameVi;
  }

  public boolean on(LocalDate day) {
    return period().contains(day);
  }

  /** Whether the row must still be checked by a person and says so on the screen. */
  public boolean toVerify() {
    return !confidence.equals("found");
  }
}
