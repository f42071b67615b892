package org.banggiao.treaty.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.banggiao.clause.Forecast;
import org.banggiao.clause.Participation;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.partner.Partners;
import org.banggiao.shell.Form;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Words;
import org.banggiao.treaty.ActionKind;
import org.banggiao.treaty.Relation;
import org.banggiao.treaty.Standing;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyAction;
import org.banggiao.treaty.TreatyFilter;
import org.banggiao.treaty.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a treaty shows, in a handful of questions. */
@Component
class TreatyDrawing {

  private final Treaties treaties;
  private final Partners partners;
  private final InstantSource clock;

  TreatyDrawing(Treaties treaties, Partners partners, InstantSource clock) {
    this.treaties = treaties;
    this.partners = partners;
    this.clock = clock;
  }

  List<PartyRow> parties(Treaty t, ListQuery query, boolean english) {
    AsOf now = now(query);
    LocalDate day = Form.day(query.filter("tinh-den"), "tinh-den", now.valid());
    return shown(rows(treaties, partners, t, now, day, english), query);
  }

  static List<PartyRow> rows(
      Treaties treaties, Partners partners, Treaty t, AsOf now, LocalDate day, boolean english) {
    List<TreatyAction> actions = treaties.actions(t.id(), now);
    Participation given = now.known() == null ? null : treaties.working(t, actions).orElse(null);
    return Parties.rows(
        treaties.standings(t.id(), now, actions, given), actions, partners, day, english);
  }

  private static List<PartyRow> shown(List<PartyRow> all, ListQuery query) {
    return Parties.sorted(
        Parties.filtered(all, query.filter("nhom"), query.filter("ben")),
        query.sort(),
        query.descending());
  }

  long bound(Treaty t, AsOf asOf) {
    return treaties.standings(t.id(), asOf).stream()
        .filter(s -> s.on(asOf.valid()) == Standing.State.IN_FORCE)
        .count();
  }

  TreatyView view(Treaty t, ListQuery query, boolean english) {
    LocalDate today = Days.today(clock);
    AsOf now = now(query);
    LocalDate day = Form.day(query.filter("tinh-den"), "tinh-den", today);
    LocalDate other =
        query.filter("so-voi").isEmpty() ? null : Form.day(query.filter("so-voi"), "so-voi", today);
    List<TreatyAction> actions = treaties.actions(t.id(), now);
    Participation given = treaties.working(t, actions).orElse(null);
    List<Standing> standings = treaties.standings(t.id(), now, actions, given);
    List<PartyRow> all = Parties.rows(standings, actions, partners, day, english);
    Standing mine = stretch(standings, TreatyFilter.VIET_NAM, day);
    List<TreatyAction> thread =
        actions.stream().filter(a -> vietNam(a.partner())).filter(a -> by(a, day)).toList();
    return new TreatyView(
        t,
        day,
        today,
        other,
        mine == null ? Standing.State.NONE : mine.on(day),
        mine,
        given == null ? null : working(t, given, day.equals(today), english),
        thread,
        later(t, actions, standings, day, today),
        shown(all, query),
        all.size(),
        Parties.bound(all),
        count(actions, ActionKind.RESERVATION, day),
        count(actions, ActionKind.OBJECTION, day),
        other == null ? List.of() : compare(standings, day, other, english),
        related(t, day),
        readings(t, day),
        actions.stream().map(TreatyAction::source).distinct().toList(),
        actions.stream()
            .filter(a -> a.is(ActionKind.Group.CONSENT) && !vietNam(a.partner()))
            .map(TreatyAction::knownOn)
            .distinct()
            .sorted()
            .toList(),
        Cite.vietnamese(t, day),
        Cite.oscola(t),
        Cite.bibtex(t, day),
        query);
  }

  /** The text of each language as it reads on the day, with its other versions. */
  private List<TreatyView.Reading> readings(Treaty t, LocalDate day) {
    List<Wording> all = treaties.wordings(t.id());
    return Wording.on(all, day).stream()
        .map(w ->
            new TreatyView.Reading(
                w,
                treaties.headings(w.id()),
                all.stream().filter(o -> o.lang().equals(w.lang()) && o.id() != w.id()).toList()))
        .toList();
  }

  /** Today, as known by the day asked for. */
  private AsOf now(ListQuery query) {
    return Day.asOf(Days.today(clock), query.filter("biet-den"));
  }

  private WorkingView working(Treaty t, Participation given, boolean today, boolean english) {
    Map<String, String> names = new HashMap<>();
    partners
        .all(given.parties().keySet())
        .forEach((code, partner) -> names.put(code, partner.name(english)));
    return WorkingView.of(
        t,
        given,
        names,
        english ? Locale.ENGLISH : Words.VIETNAMESE,
        today ? Forecast.from(given.facts(), null, Days.today(clock)) : List.of());
  }

  private boolean vietNam(String actor) {
    return actor.equals(TreatyFilter.VIET_NAM)
        || partners
            .find(actor)
            .map(p -> p.successors().contains(TreatyFilter.VIET_NAM))
            .orElse(false);
  }

  private static boolean by(TreatyAction a, LocalDate day) {
    LocalDate when = a.day() != null ? a.day() : a.inForce() == null ? null : a.inForce().first();
    return when == null || !day.isBefore(when);
  }

  private static long count(List<TreatyAction> actions, ActionKind kind, LocalDate day) {
    return actions.stream().filter(a -> a.kind() == kind && by(a, day)).count();
  }

  /** Acts and beginnings after the day and up to today. */
  private static long later(
      Treaty t,
      List<TreatyAction> actions,
      List<Standing> standings,
      LocalDate day,
      LocalDate today) {
    long acts =
        actions.stream()
            .map(TreatyAction::day)
            .filter(d -> d != null && d.isAfter(day) && !d.isAfter(today))
            .count();
    boolean began =
        t.inForce() != null
            && t.inForce().first().isAfter(day)
            && !t.inForce().first().isAfter(today);
    long bound =
        standings.stream()
            .map(Standing::from)
            .filter(d -> d != null && d.isAfter(day) && !d.isAfter(today))
            .count();
    return Math.max(acts, bound) + (began ? 1 : 0);
  }

  private static @Nullable Standing stretch(List<Standing> all, String partner, LocalDate day) {
    return all.stream()
        .filter(s -> s.partner().equals(partner))
        .filter(s -> s.on(day) != Standing.State.NONE)
        .reduce((a, b) -> b)
        .orElse(null);
  }

  private List<TreatyView.Difference> compare(
      List<Standing> standings, LocalDate day, LocalDate other, boolean english) {
    Map<String, List<Standing>> byPartner = new TreeMap<>();
    standings.forEach(s -> byPartner.computeIfAbsent(s.partner(), k -> new ArrayList<>()).add(s));
    List<TreatyView.Difference> differ = new ArrayList<>();
    byPartner.forEach((code, own) -> {
      Standing.State here = state(own, code, day);
      Standing.State there = state(own, code, other);
      if (here != there) {
        String name = partners.find(code).map(p -> p.name(english)).orElse(code);
        differ.add(new TreatyView.Difference(code, name, here, there));
      }
    });
    differ.sort(java.util.Comparator.comparing(d -> org.banggiao.kernel.Fold.plain(d.name())));
    return differ;
  }

  private static Standing.State state(List<Standing> own, String code, LocalDate day) {
    Standing s = stretch(own, code, day);
    return s == null ? Standing.State.NONE : s.on(day);
  }

  private List<TreatyView.Related> related(Treaty t, LocalDate day) {
    List<Relation> relations = treaties.relations(t.id());
    List<String> ids =
        relations.stream()
            .map(r -> r.treaty().equals(t.id()) ? r.other() : r.treaty())
            .distinct()
            .toList();
    Map<String, Treaty> byId = new HashMap<>();
    treaties.all(ids).forEach(x -> byId.put(x.id(), x));
    Map<String, List<Standing>> standings = treaties.standings(ids, TreatyFilter.VIET_NAM);
    List<TreatyView.Related> all = new ArrayList<>();
    for (Relation r : relations) {
      boolean from = r.treaty().equals(t.id());
      Treaty x = byId.get(from ? r.other() : r.treaty());
      if (x != null) {
        all.add(
            new TreatyView.Related(
                "treaty.relation." + r.kind() + (from ? "" : ".by"),
                x,
                state(standings.getOrDefault(x.id(), List.of()), TreatyFilter.VIET_NAM, day),
                r));
      }
    }
    return all;
  }
}
