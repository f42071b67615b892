package org.banggiao.clause;

import org.jspecify.annotations.Nullable;

/** How a treaty, or one party's part in it, ends. */
public final class Ends {
  private Ends() {}

  /**
   * Withdrawal.
   *
   * @param allowed false when the treaty rules it out
   * @param effect the day it takes effect, from the notice's own dates
   * @param notBefore the day before which it cannot take effect
   * @param noticeFrom the first day on which notice may be given; earlier notice is taken as given
   *     on that day
   * @param every years between windows in which notice may be given, 0 for none (ILO: 10)
   * @param window length of that window
   */
  public record Withdrawal(
      boolean allowed,
      Day effect,
      @Nullable Day notBefore,
      @Nullable Day noticeFrom,
      int every,
      Delay window) {}

  /**
   * How long the treaty lasts.
   *
   * @param from where the first term begins; null for its entry into force
   * @param first the first term; null for no end, unless {@code until} is given
   * @param until a fixed last day, in force to its end
   * @param renewal the further terms; null for none
   * @param notice how long before the end of a term notice must be given to stop renewal
   */
  public record Term(
      @Nullable Day from,
      @Nullable Delay first,
      @Nullable Day until,
      @Nullable Delay renewal,
      @Nullable Delay notice) {}
}
