package org.banggiao.directive;

import java.time.LocalDate;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What is known of a conference when it is recorded; unknown stays empty. */
public record NewConference(
    String series,
    String title,
    @Nullable LocalDate heldOn,
    String heldText,
    String place,
    String mode,
    @Nullable Integer points,
    String chair,
    String guidedBy,
    @Nullable Integer reviewYear,
    @Nullable Integer planYear,
    @Nullable Long follows,
    boolean invented) {

  public NewConference {
    if (title.isBlank()) {
      throw Refusal.invalid("conference.title").at("title");
    }
    if (reviewYear != null && (reviewYear < 1945 || reviewYear > 2200)) {
      throw Refusal.invalid("conference.year", "" + reviewYear).at("reviewYear");
    }
    if (reviewYear != null && planYear != null && planYear <= reviewYear) {
      throw Refusal.invalid("conference.plan", "" + planYear, "" + reviewYear).at("planYear");
    }
    if (points != null && points < 1) {
      throw Refusal.invalid("conference.points", points).at("points");
    }
  }
}
