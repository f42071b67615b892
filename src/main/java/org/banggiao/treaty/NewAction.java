package org.banggiao.treaty;

import java.time.LocalDate;
import org.banggiao.kernel.PartialDay;
import org.jspecify.annotations.Nullable;

/**
 * What a lawyer records: see {@link TreatyAction} for the meaning of each.
 *
 * @param partner name or code, as typed
 * @param source where it stands: the notification, its number and day
 */
public record NewAction(
    String treaty,
    String partner,
    ActionKind kind,
    @Nullable PartialDay received,
    @Nullable PartialDay deposited,
    @Nullable PartialDay notified,
    @Nullable PartialDay inForce,
    String articles,
    String summaryVi,
    String summaryEn,
    String source) {

  /** The day by which it counts. */
  @Nullable PartialDay when() {
    return deposited != null ? deposited : received != null ? received : notified;
  }

  @Nullable LocalDate day() {
    PartialDay when = when();
    return when == null ? null : when.first();
  }
}
