package org.banggiao.organisation;

import java.time.LocalDate;
import org.banggiao.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A ministry, a Party or Assembly body, a province, a unit of the ministry, a mission, a people's
 * organisation.
 *
 * @param code stable short name: BNG, HN, DZ-EMB-ALGIERS
 * @param kind ministry, province, unit, mission, party, assembly, people …
 * @param parent id of the body it belongs to, if any
 * @param validFrom first day it exists; null when it is not known
 * @param validUntil day after its last; null while it lasts
 * @param successor id of the body that took over, if it ended
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
    String confidence,
    String source,
    String note) {

  public Period period() {
    return new Period(validFrom, validUntil);
  }

  public String name(boolean english) {
    return english && !nameEn.isEmpty() ? nameEn : nameVi;
  }

  /** Whether the row must still be checked by a person and says so on the screen. */
  public boolean toVerify() {
    return !confidence.equals("found");
  }
}
