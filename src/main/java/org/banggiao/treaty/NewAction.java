package org.banggiao.treaty;

import java.time.LocalDate;
import org.banggiao.kernel.PartialDay;
import org.jspecify.annotations.Nullable;

/**
 * What a lawyer records: see {@link TreatyAction} for the meaning of each.
 *
 * @param partner name or code, as typed
 * @param territory name or code of the territory it is about, as typed; empty for none
 * @param target the act that it objects to, accepts or withdraws
 * @param opposing an objection that keeps the treaty out of force between the two
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
    String source,
    String territory,
    @Nullable Long target,
    boolean opposing) {

  /** An act that stands for itself. */
  public NewAction(
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
    this(
        treaty, partner, kind, received, deposited, notified, inForce, articles, summaryVi,
        summaryEn, source, "", null, false);
  }

  /** The day by which it counts. */
  @Nullable PartialDay when() {
    return deposited != null ? deposited : received != null ? received : notified;
  }

  @Nullable LocalDate day() {
    PartialDay when = when();
    return when == null ? null : when.first();
  }
}
