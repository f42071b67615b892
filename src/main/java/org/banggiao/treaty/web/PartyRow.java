package org.banggiao.treaty.web;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.kernel.PartialDay;
import org.banggiao.treaty.Standing;
import org.banggiao.treaty.TreatyAction;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of participants as of a day.
 *
 * @param name on that day
 * @param then the actor of the time when it was another, else empty
 * @param consent the act by which it consented, null when it did not by that day
 * @param state on that day
 * @param stated what the depositary states when it differs from what the clause gives
 */
public record PartyRow(
    String code,
    String name,
    String then,
    @Nullable PartialDay signed,
    @Nullable TreatyAction consent,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Standing.State state,
    Standing.Basis basis,
    @Nullable PartialDay stated) {

  static final List<String> HEADER =
      List.of(
          "partner",
          "name",
          "actor_then",
          "signed",
          "act",
          "act_day",
          "in_force_from",
          "in_force_until",
          "basis",
          "state",
          "source",
          "confidence",
          "known_on");

  public @Nullable PartialDay day() {
    return consent == null ? null : consent.when().orElse(null);
  }

  List<Object> cells() {
    return List.of(
        code,
        name,
        then,
        TreatyFile.text(signed),
        consent == null ? "" : consent.kind().code(),
        TreatyFile.text(day()),
        TreatyFile.text(from),
        TreatyFile.text(until),
        basis.name().toLowerCase(java.util.Locale.ROOT),
        state.name().toLowerCase(java.util.Locale.ROOT),
        consent == null ? "" : consent.source(),
        consent == null ? "" : consent.confidence(),
        consent == null ? "" : consent.knownOn().toString());
  }
}
