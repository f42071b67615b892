package org.banggiao.treaty;

import java.time.Instant;
import java.time.LocalDate;
import org.banggiao.kernel.PartialDay;

/** Named actions for tests. */
final class TreatyExamples {

  private TreatyExamples() {}

  /** An act on treaty {@code t}; {@code inForce} may be empty. */
  static TreatyAction act(long id, String partner, ActionKind kind, String day, String inForce) {
    return new TreatyAction(
        id,
        "t",
        partner,
        kind,
        null,
        PartialDay.read(day),
        null,
        PartialDay.read(inForce),
        null,
        "",
        null,
        false,
        "",
        "",
        "nguồn thử",
        "found",
        LocalDate.of(2020, 1, 1),
        null,
        false,
        null,
        "thử",
        Instant.EPOCH);
  }

  static TreatyAction correcting(long id, long corrects, TreatyAction a, boolean struck) {
    return new TreatyAction(
        id,
        a.treaty(),
        a.partner(),
        a.kind(),
        a.received(),
        a.deposited(),
        a.notified(),
        a.inForce(),
        a.territory(),
        a.articles(),
        a.target(),
        a.opposing(),
        a.summaryVi(),
        a.summaryEn(),
        a.source(),
        a.confidence(),
        a.knownOn(),
        corrects,
        struck,
        null,
        a.recordedBy(),
        a.recordedAt());
  }
}
