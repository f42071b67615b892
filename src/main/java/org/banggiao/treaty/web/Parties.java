package org.banggiao.treaty.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.Fold;
import org.banggiao.partner.Partner;
import org.banggiao.partner.Partners;
import org.banggiao.treaty.ActionKind.Group;
import org.banggiao.treaty.Standing;
import org.banggiao.treaty.TreatyAction;
import org.jspecify.annotations.Nullable;

/** The table of participants, from standings and actions. */
final class Parties {

  /** Groups a reader may ask for. */
  static final Map<String, Set<String>> GROUPS =
      Map.of(
          "asean",
          Set.of("BRN", "KHM", "IDN", "LAO", "MYS", "MMR", "PHL", "SGP", "THA", "TLS", "VNM"),
          "p5",
          Set.of("CHN", "FRA", "GBR", "RUS", "USA"));

  private Parties() {}

  /** One row a partner that had done something by the day. */
  static List<PartyRow> rows(
      List<Standing> standings,
      List<TreatyAction> actions,
      Partners partners,
      LocalDate day,
      boolean english) {
    Map<String, List<TreatyAction>> acts = new LinkedHashMap<>();
    for (TreatyAction a : actions) {
      acts.computeIfAbsent(Standing.today(a.partner()), k -> new ArrayList<>()).add(a);
    }
    Map<String, Standing> latest = new LinkedHashMap<>();
    for (Standing s : standings) {
      Standing before = latest.get(s.partner());
      if (before == null || s.on(day) != Standing.State.NONE) {
        latest.put(s.partner(), s);
      }
    }
    List<PartyRow> rows = new ArrayList<>();
    for (Standing s : latest.values()) {
      Standing.State state = s.on(day);
      if (state != Standing.State.NONE) {
        rows.add(row(s, state, acts.getOrDefault(s.partner(), List.of()), partners, day, english));
      }
    }
    return rows;
  }

  private static PartyRow row(
      Standing s,
      Standing.State state,
      List<TreatyAction> acts,
      Partners partners,
      LocalDate day,
      boolean english) {
    TreatyAction signed = last(acts, Group.SIGNATURE, day);
    TreatyAction consent = last(acts, Group.CONSENT, day);
    Partner p = partners.find(s.partner()).orElse(null);
    String then =
        consent != null && !consent.partner().equals(s.partner())
            ? partners.find(consent.partner()).map(o -> o.name(english)).orElse("")
            : "";
    boolean differs =
        consent != null
            && consent.inForce() != null
            && s.basis() == Standing.Basis.COMPUTED
            && s.from() != null
            && !consent.inForce().first().equals(s.from());
    return new PartyRow(
        s.partner(),
        p == null ? s.partner() : p.name(english, day),
        then,
        signed == null ? null : signed.when().orElse(null),
        consent,
        s.from(),
        s.until(),
        state,
        s.basis(),
        differs && consent != null ? consent.inForce() : null);
  }

  private static @Nullable TreatyAction last(List<TreatyAction> acts, Group group, LocalDate day) {
    return acts.stream()
        .filter(a -> a.is(group))
        .filter(a -> a.day() == null || !day.isBefore(a.day()))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  static List<PartyRow> sorted(List<PartyRow> rows, String sort, boolean descending) {
    Map<String, String> names = new HashMap<>();
    rows.forEach(r -> names.put(r.code(), Fold.plain(r.name())));
    Comparator<LocalDate> days = Comparator.nullsLast(Comparator.naturalOrder());
    Comparator<PartyRow> order =
        switch (sort) {
          case "ky" ->
              Comparator.comparing(r -> r.signed() == null ? null : r.signed().first(), days);
          case "nop" -> Comparator.comparing(r -> r.day() == null ? null : r.day().first(), days);
          case "hieu-luc" -> Comparator.comparing(PartyRow::from, days);
          default -> Comparator.comparing(r -> names.getOrDefault(r.code(), ""));
        };
    return rows.stream()
        .sorted((descending ? order.reversed() : order).thenComparing(PartyRow::code))
        .toList();
  }

  static List<PartyRow> filtered(List<PartyRow> rows, String group, String words) {
    String folded = Fold.plain(words);
    return rows.stream()
        .filter(r ->
            !GROUPS.containsKey(group) || GROUPS.getOrDefault(group, Set.of()).contains(r.code()))
        .filter(r -> folded.isEmpty() || Fold.plain(r.name() + " " + r.code()).contains(folded))
        .toList();
  }

  static long bound(List<PartyRow> rows) {
    return rows.stream().filter(r -> r.state() == Standing.State.IN_FORCE).count();
  }
}
