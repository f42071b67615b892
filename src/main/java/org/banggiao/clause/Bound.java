package org.banggiao.clause;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period in which one participant (or one of its territories) is bound, or applies provisionally.
 *
 * @param from the first day, in
 * @param until the first day no longer, out; null for open
 * @param action the action that began it; empty when none did
 * @param kind its kind
 * @param consent the day of that action
 * @param ended the action that ended it; null when open or ended by the treaty or the State's end
 * @param steps how the days follow, one step a line
 * @param stated the depositary's day for {@code from}; null when not stated
 * @param territory the territory; null for the participant itself
 */
public record Bound(
    LocalDate from,
    @Nullable LocalDate until,
    String action,
    ActionKind kind,
    LocalDate consent,
    @Nullable String ended,
    List<String> steps,
    @Nullable LocalDate stated,
    @Nullable String territory) {

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  Bound to(@Nullable LocalDate end, @Nullable String by, String step) {
    List<String> all = new java.util.ArrayList<>(steps);
    all.add(step);
    return new Bound(from, end, action, kind, consent, by, List.copyOf(all), stated, territory);
  }
}
