package org.banggiao.treaty;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Fold;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.partner.Partner;
import org.banggiao.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lawyer's door: what is recorded, and how a record is corrected. Nothing is ever changed. */
@Component
public class TreatyActions {

  private static final Role[] MAY = {Role.OFFICER, Role.FOLLOW_UP, Role.LEADER};

  private final Treaties treaties;
  private final TreatyStore store;
  private final ActionStore actions;
  private final Recomputation recomputation;
  private final Partners partners;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  TreatyActions(
      Treaties treaties,
      TreatyStore store,
      ActionStore actions,
      Recomputation recomputation,
      Partners partners,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.treaties = treaties;
    this.store = store;
    this.actions = actions;
    this.recomputation = recomputation;
    this.partners = partners;
    this.clock = clock;
    this.events = events;
  }

  public TreatyAction get(long id) {
    return actions.find(id).orElseThrow(() -> Refusal.absent("treaty.action.absent", id));
  }

  /** Enters a treaty; its id is made of its title and year and never changes. */
  @Transactional
  public Treaty enter(NewTreaty entered, Actor by) {
    by.require(MAY);
    if (entered.titleVi().isBlank() && entered.titleEn().isBlank()) {
      throw Refusal.invalid("treaty.title").at("tenVi");
    }
    if (entered.source().isBlank()) {
      throw Refusal.invalid("treaty.action.source").at("nguon");
    }
    clause(entered.rule());
    Treaty made = Entry.of(entered, free(entered), by.name(), clock.instant());
    store.put(List.of(made), "DESK");
    tell("treaty.entered", made, by, Map.of("title", made.title(false)));
    return made;
  }

  /** A clause that cannot be read is refused with the place where it goes wrong. */
  private static void clause(Rule rule) {
    try {
      org.banggiao.clause.Clauses.parse(rule.clause());
    } catch (Refusal refusal) {
      throw refusal.at("dieuKhoan");
    }
  }

  private String free(NewTreaty entered) {
    String title = entered.titleVi().isBlank() ? entered.titleEn() : entered.titleVi();
    String slug = Fold.plain(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = slug.length() > 50 ? slug.substring(0, 50).replaceAll("-[^-]*$", "") : slug;
    String year = entered.adopted() == null ? "" : "-" + entered.adopted().year();
    String wanted = (base.isEmpty() ? "dieu-uoc" : base) + year;
    String id = wanted;
    for (int i = 2; store.find(id).isPresent() || store.moved(id).isPresent(); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  /**
   * Takes over treaties of another register, unless one of its id is there, and returns how many
   * were new. Relations are taken when both sides are there: those between new treaties in a second
   * turn.
   */
  @Transactional
  public int enter(List<WholeTreaty> all, Actor by) {
    by.require(MAY);
    Set<String> taken = store.taken(all.stream().map(w -> w.treaty().id()).toList());
    List<WholeTreaty> fresh = all.stream().filter(w -> !taken.contains(w.treaty().id())).toList();
    store.put(fresh.stream().map(WholeTreaty::treaty).toList(), "IMPORT");
    store.member(fresh.stream().flatMap(w -> w.members().stream()).toList());
    Map<String, String> former = new HashMap<>();
    fresh.forEach(w -> w.former().forEach(old -> former.put(old, w.treaty().id())));
    store.redirect(former, "import", clock.instant());
    fresh.forEach(
        w -> tell("treaty.entered", w.treaty(), by, Map.of("title", w.treaty().title(false))));
    return fresh.size();
  }

  /** Takes over relations whose both sides are there, and returns those with a side that is not. */
  @Transactional
  public List<Relation> relate(List<Relation> all, Actor by) {
    by.require(MAY);
    Set<String> ids = new HashSet<>();
    all.forEach(r -> ids.addAll(List.of(r.treaty(), r.other())));
    Set<String> there = store.taken(ids);
    Map<Boolean, List<Relation>> known =
        all.stream()
            .distinct()
            .collect(
                Collectors.partitioningBy(
                    r -> there.contains(r.treaty()) && there.contains(r.other())));
    store.relate(known.getOrDefault(true, List.of()));
    if (!all.isEmpty()) {
      events.publishEvent(
          new Happened(
              "treaty.related",
              new RecordRef("treaty", "import"),
              by,
              Map.of("relations", Integer.toString(all.size()))));
    }
    return known.getOrDefault(false, List.of());
  }

  /**
   * Takes over acts of another register. An act that stands already, from whatever source, is not
   * taken twice; an answer is taken once what it answers is there.
   */
  @Transactional
  public Taken take(List<Taking> rows, Actor by) {
    by.require(MAY);
    TakingOver over = new TakingOver(actions, by.name(), clock.instant());
    Taken taken = over.take(rows);
    recomputation.of(store.all(over.touched()));
    if (taken.added() > 0) {
      events.publishEvent(
          new Happened(
              "treaty.taken",
              new RecordRef("treaty", "import"),
              by,
              Map.of("added", Integer.toString(taken.added()))));
    }
    return taken;
  }

  /** Records an act. The second of two who record the same is told who was first. */
  @Transactional
  public TreatyAction record(NewAction a, Actor by) {
    by.require(MAY);
    store.lock(a.treaty());
    Treaty t = treaties.get(a.treaty());
    TreatyAction made = checked(a, t, null, by);
    return keep(made, t, "treaty.recorded", by);
  }

  /** Records what should have stood instead of a row that stands. */
  @Transactional
  public TreatyAction correct(long wrong, NewAction a, Actor by) {
    by.require(MAY);
    store.lock(a.treaty());
    Treaty t = treaties.get(a.treaty());
    standing(wrong, t);
    return keep(checked(a, t, wrong, by), t, "treaty.corrected", by);
  }

  /** Strikes out a row that never should have stood. */
  @Transactional
  public TreatyAction strike(long wrong, String reason, Actor by) {
    by.require(MAY);
    TreatyAction row = get(wrong);
    store.lock(row.treaty());
    Treaty t = treaties.get(row.treaty());
    standing(wrong, t);
    if (reason.isBlank()) {
      throw Refusal.invalid("treaty.action.source").at("nguon");
    }
    TreatyAction made =
        Entry.struck(row, reason.strip(), Days.today(clock), by.name(), clock.instant());
    return keep(made, t, "treaty.struck", by);
  }

  private void standing(long wrong, Treaty t) {
    List<TreatyAction> ever = actions.ever(t.id(), null);
    for (TreatyAction a : ever) {
      if (Objects.equals(a.corrects(), wrong)) {
        throw Refusal.conflict("treaty.action.corrected", a.recordedBy(), Days.of(a.recordedAt()));
      }
    }
    if (ever.stream().noneMatch(a -> a.id() == wrong && !a.struck())) {
      throw Refusal.absent("treaty.action.absent", wrong);
    }
  }

  private TreatyAction checked(NewAction a, Treaty t, @Nullable Long corrects, Actor by) {
    LocalDate today = Days.today(clock);
    LocalDate day = a.day();
    Partner p =
        partners
            .named(a.partner(), day)
            .orElseThrow(() -> Refusal.invalid("treaty.action.partner", a.partner()).at("ben"));
    List<TreatyAction> live = Standings.live(actions.ever(t.id(), null));
    ActionRules.check(a, t, p, live, today);
    if (!a.territory().isBlank() && partners.find(a.territory()).isEmpty()) {
      throw Refusal.invalid("treaty.action.partner", a.territory()).at("lanhTho");
    }
    TreatyAction made = Entry.of(a, p.code(), corrects, today, by.name(), clock.instant());
    for (TreatyAction there : live) {
      boolean itself = corrects != null && there.id() == corrects;
      if (!itself && there.same(made)) {
        throw Refusal.conflict(
            "treaty.action.taken", there.recordedBy(), Days.of(there.recordedAt()));
      }
    }
    return made;
  }

  private TreatyAction keep(TreatyAction made, Treaty t, String act, Actor by) {
    long id = actions.add(made);
    recomputation.of(List.of(t));
    tell(
        act,
        t,
        by,
        Map.of(
            "partner", made.partner(),
            "kind", made.kind().code(),
            "day", made.when().map(Object::toString).orElse(""),
            "source", made.source()));
    return get(id);
  }

  private void tell(String act, Treaty t, Actor by, Map<String, String> details) {
    events.publishEvent(new Happened(act, t.ref(), by, details));
  }
}
