package org.banggiao.treaty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed, as rows of the register. */
final class Entry {

  private Entry() {}

  static TreatyAction of(
      NewAction a,
      String partner,
      @Nullable Long corrects,
      LocalDate known,
      String by,
      Instant at) {
    return of(a, partner, "found", known, corrects, null, by, at);
  }

  /**
   * @param target number of the row that it answers
   */
  static TreatyAction of(Taking row, @Nullable Long target, String by, Instant at) {
    TreatyAction made =
        of(
            row.action(),
            row.partner(),
            row.confidence(),
            row.knownOn(),
            null,
            row.origin(),
            by,
            at);
    return target == null ? made : made.answering(target);
  }

  private static TreatyAction of(
      NewAction a,
      String partner,
      String confidence,
      LocalDate known,
      @Nullable Long corrects,
      @Nullable String origin,
      String by,
      Instant at) {
    return new TreatyAction(
        0,
        a.treaty(),
        partner,
        a.kind(),
        a.received(),
        a.deposited(),
        a.notified(),
        a.inForce(),
        a.territory().isEmpty() ? null : a.territory(),
        a.articles().strip(),
        a.target(),
        a.opposing(),
        a.summaryVi().strip(),
        a.summaryEn().strip(),
        a.source().strip(),
        confidence,
        known,
        corrects,
        false,
        origin,
        by,
        at);
  }

  static TreatyAction struck(
      TreatyAction row, String reason, LocalDate known, String by, Instant at) {
    return new TreatyAction(
        0,
        row.treaty(),
        row.partner(),
        row.kind(),
        row.received(),
        row.deposited(),
        row.notified(),
        row.inForce(),
        row.territory(),
        row.articles(),
        row.target(),
        row.opposing(),
        "",
        "",
        reason,
        row.confidence(),
        known,
        row.id(),
        true,
        null,
        by,
        at);
  }

  static Treaty of(NewTreaty n, String id, String by, Instant at) {
    List<Title> titles = new ArrayList<>();
    if (!n.titleVi().isBlank()) {
      titles.add(new Title("vi", Title.Kind.FULL, n.titleVi().strip()));
    }
    if (!n.titleEn().isBlank()) {
      titles.add(new Title("en", Title.Kind.FULL, n.titleEn().strip()));
    }
    return new Treaty(
        id,
        Treaty.Form.TREATY,
        n.type(),
        n.bilateral(),
        n.adopted(),
        n.place().strip(),
        n.depositary().strip(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        null,
        "",
        null,
        n.rule(),
        "",
        "found",
        n.source().strip(),
        titles,
        n.subject().isEmpty() ? List.of() : List.of(n.subject()),
        1,
        by,
        at);
  }
}
