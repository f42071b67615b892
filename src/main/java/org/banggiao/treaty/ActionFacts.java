package org.banggiao.treaty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banggiao.kernel.PartialDay;
import org.banggiao.shell.Facts;
import org.jspecify.annotations.Nullable;

/** Actions as the reference files tell them, each with the day on which its source knew it. */
final class ActionFacts {

  /** The day the copy of the status pages stands for. */
  static final LocalDate UNTC_KNOWN = LocalDate.of(2014, 12, 31);

  /** The day of the copy of the membership list. */
  static final LocalDate WIPO_KNOWN = LocalDate.of(2026, 3, 6);

  /** The newest source of the remaining facts. */
  static final LocalDate FACTS_KNOWN = LocalDate.of(2026, 1, 31);

  private static final String VIET_NAM = TreatyFilter.VIET_NAM;

  private ActionFacts() {}

  static List<TreatyAction> all(Instant at) {
    return Stream.of(
            Facts.rows("treaty_actions_untc.csv").stream()
                .map(r ->
                    action(
                        r,
                        UNTC_KNOWN,
                        "UN Treaty Collection, status as known on 31/12/2014 (zmjones/untreaties)",
                        "untc",
                        at)),
            Facts.rows("treaty_actions_wipo.csv").stream()
                .map(r ->
                    action(
                        r,
                        WIPO_KNOWN,
                        "WIPO, status as known on 06/03/2026 (datasets/membership-to-copyright-treaties)",
                        "wipo",
                        at)),
            Facts.rows("treaty_actions_vn.csv").stream()
                .map(r -> action(r, FACTS_KNOWN, "", "vn", at)),
            Facts.rows("treaty_actions_extinct.csv").stream()
                .map(r -> action(r, FACTS_KNOWN, "", "extinct", at)),
            Facts.rows("treaty_statements_vn.csv").stream()
                .map(r -> action(r, FACTS_KNOWN, "", "said", at)))
        .flatMap(s -> s)
        .toList();
  }

  private static TreatyAction action(
      Map<String, String> r, LocalDate known, String source, String file, Instant at) {
    String partner =
        TreatyFacts.cell(r, "partner").isEmpty() ? VIET_NAM : TreatyFacts.cell(r, "partner");
    String kind = TreatyFacts.cell(r, "kind");
    String day = TreatyFacts.cell(r, "day");
    String inForce = TreatyFacts.cell(r, "in_force");
    String articles = TreatyFacts.cell(r, "articles");
    return new TreatyAction(
        0,
        TreatyFacts.cell(r, "treaty"),
        partner,
        ActionKind.find(kind).orElseThrow(() -> new IllegalStateException(file + ": " + kind)),
        null,
        PartialDay.read(day),
        null,
        PartialDay.read(inForce),
        null,
        articles,
        null,
        false,
        TreatyFacts.cell(r, "summary_vi"),
        TreatyFacts.cell(r, "summary_en"),
        or(TreatyFacts.cell(r, "source"), source),
        or(TreatyFacts.cell(r, "confidence"), "found"),
        known,
        null,
        false,
        String.join(
            ":", file, TreatyFacts.cell(r, "treaty"), partner, kind, day + inForce, articles),
        "Bang Giao",
        at);
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null || text.isEmpty() ? otherwise : text;
  }
}
