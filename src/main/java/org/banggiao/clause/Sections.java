package org.banggiao.clause;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sections of a clause while it is read, and the names they may have. */
final class Sections {
  @Nullable Rule entry;
  @Nullable Later later;
  @Nullable Provisional provisional;
  Ends.@Nullable Term term;
  Ends.@Nullable Withdrawal withdrawal;
  @Nullable Rule amendment;
  boolean amendmentBindsAll;
  boolean ratifiersMustSign;
  Clause.Reservations reservations = Clause.Reservations.SILENT;

  Clause clause() {
    return new Clause(
        entry == null ? new Rule.Unknown() : entry,
        later,
        provisional,
        term,
        withdrawal,
        amendment,
        amendmentBindsAll,
        ratifiersMustSign,
        reservations);
  }

  /** The section a name means; null for none. */
  static @Nullable String name(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_")) {
      case "entry", "entry_into_force", "in_force", "eif", "rule" -> "entry";
      case "later", "later_parties", "later_party", "latecomers" -> "later";
      case "provisional", "provisional_application" -> "provisional";
      case "duration", "term", "renewal" -> "duration";
      case "withdrawal", "denunciation", "exit", "termination" -> "withdrawal";
      case "amendment", "amendments" -> "amendment";
      case "consent" -> "consent";
      case "reservations", "reservation" -> "reservations";
      default -> null;
    };
  }
}
