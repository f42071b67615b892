package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banggiao.clause.Participation;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to the register, for reading: nothing here needs an account. */
@Component
public class Treaties {

  private final TreatyStore store;
  private final TreatyListStore lists;
  private final TreatyCounts counts;
  private final ActionStore actions;
  private final WordingStore wordings;
  private final BetweenStore across;
  private final Recomputation recomputation;

  Treaties(
      TreatyStore store,
      TreatyListStore lists,
      TreatyCounts counts,
      ActionStore actions,
      WordingStore wordings,
      BetweenStore across,
      Recomputation recomputation) {
    this.store = store;
    this.lists = lists;
    this.counts = counts;
    this.actions = actions;
    this.wordings = wordings;
    this.across = across;
    this.recomputation = recomputation;
  }

  public Treaty get(String id) {
    return find(id).orElseThrow(() -> Refusal.absent("treaty.absent", id));
  }

  public Optional<Treaty> find(String id) {
    return store.find(id);
  }

  /** The treaty of this id, or the one that is kept now for this older or foreign id. */
  public Optional<Treaty> known(String id) {
    return find(id).or(() -> moved(id).flatMap(this::find));
  }

  /** The id under which a treaty of this older or foreign id is kept now. */
  public Optional<String> moved(String old) {
    return store.moved(old);
  }

  /** Every id, in order. */
  public List<String> ids() {
    return store.ids();
  }

  /** The treaty that alone bears this title or short name, marks and case aside. */
  public Optional<Treaty> titled(String title) {
    List<String> found = store.titled(title.strip());
    return found.size() == 1 ? store.find(found.getFirst()) : Optional.empty();
  }

  public List<Treaty> all(List<String> ids) {
    return store.all(ids);
  }

  public long count(TreatyFilter filter) {
    return counts.figures(filter).total();
  }

  /**
   * @param sort {@code ky} by adoption, {@code hieu-luc}, {@code ten}
   */
  public List<TreatyRow> list(
      TreatyFilter filter, String sort, boolean descending, int limit, int offset) {
    return lists.rows(filter, sort, descending, limit, offset);
  }

  /** The ids of all that fit, the latest adopted first. */
  public List<String> ids(TreatyFilter filter) {
    return lists.ids(filter);
  }

  /** How many fit, and how many would fit for each value of a filter. */
  public TreatyFigures figures(TreatyFilter filter) {
    return counts.figures(filter);
  }

  public Map<Integer, Long> years(TreatyFilter filter) {
    return counts.years(filter);
  }

  /** What stands, as known by the day asked about; the earliest first. */
  public List<TreatyAction> actions(String treaty, AsOf asOf) {
    return Standings.live(history(treaty, asOf));
  }

  /** Every row as known then, corrected ones too. */
  public List<TreatyAction> history(String treaty, AsOf asOf) {
    return actions.ever(treaty, known(asOf));
  }

  /** Who stands where with the treaty, as known then; the day of {@code asOf} plays no part. */
  public List<Standing> standings(String treaty, AsOf asOf) {
    return asOf.known() == null
        ? actions.standings(List.of(treaty))
        : recomputation.standings(get(treaty), actions(treaty, asOf));
  }

  /**
   * The same, of what was asked already.
   *
   * @param live what stands, as {@link #actions} gives it
   * @param working as {@link #working} gives it
   */
  public List<Standing> standings(
      String treaty, AsOf asOf, List<TreatyAction> live, @Nullable Participation working) {
    return asOf.known() == null
        ? actions.standings(List.of(treaty))
        : Standings.of(treaty, live, working);
  }

  /** Where one partner stands with each of the treaties, as known now. */
  public Map<String, List<Standing>> standings(List<String> ids, String partner) {
    return by(actions.standings(ids, partner), Standing::treaty);
  }

  /**
   * Treaties in force between the two on the day, as known by the day asked about; bilateral ones
   * first. An objection that keeps a treaty out of force between them takes it out.
   *
   * @param limit how many of them to read; all are counted
   */
  public Between.Found between(String a, String b, AsOf asOf, int limit, int offset) {
    if (asOf.known() == null) {
      List<String> out =
          across.objected(Standings.actors(a), Standings.actors(b)).stream()
              .filter(id -> Standings.opposed(actions(id, asOf), a, b, asOf.valid()))
              .toList();
      return new Between.Found(
          across.between(a, b, asOf.valid(), out, limit, offset),
          across.counted(a, b, asOf.valid(), out));
    }
    List<String> shared = across.shared(Standings.actors(a), Standings.actors(b));
    List<Between> found = new ArrayList<>();
    for (int at = 0; at < shared.size(); at += Recomputation.BLOCK) {
      List<String> block = shared.subList(at, Math.min(shared.size(), at + Recomputation.BLOCK));
      found.addAll(betweenAsKnown(block, a, b, asOf));
    }
    return new Between.Found(found.stream().skip(offset).limit(limit).toList(), found.size());
  }

  private List<Between> betweenAsKnown(List<String> ids, String a, String b, AsOf asOf) {
    List<Treaty> all = store.all(ids);
    Map<String, List<TreatyAction>> live = recomputation.live(ids, known(asOf));
    Map<String, List<Standing>> standings =
        by(recomputation.standings(all, live), Standing::treaty);
    return all.stream()
        .flatMap(t ->
            between(
                t,
                standings.getOrDefault(t.id(), List.of()),
                live.getOrDefault(t.id(), List.of()),
                a,
                b,
                asOf.valid())
                .stream())
        .toList();
  }

  private static Optional<Between> between(
      Treaty t,
      List<Standing> standings,
      List<TreatyAction> live,
      String a,
      String b,
      LocalDate day) {
    LocalDate first = since(standings, a, day);
    LocalDate second = since(standings, b, day);
    if (first == null || second == null || Standings.opposed(live, a, b, day)) {
      return Optional.empty();
    }
    LocalDate since = first.isAfter(second) ? first : second;
    return Optional.of(new Between(t.id(), t.bilateral(), first, second, since));
  }

  private static @Nullable LocalDate since(List<Standing> all, String partner, LocalDate day) {
    return all.stream()
        .filter(s -> s.partner().equals(partner) && s.on(day) == Standing.State.IN_FORCE)
        .map(Standing::from)
        .findFirst()
        .orElse(null);
  }

  /**
   * What begins or ends from the first day (in) to the last (out), for a treaty as such or for the
   * partner.
   */
  public List<Coming> coming(String partner, LocalDate from, LocalDate until) {
    return across.coming(partner, from, until);
  }

  /** Actions of the partner by year and kind, the latest year first. */
  public List<Counted> counted(String partner) {
    return counts.acts(partner);
  }

  /**
   * What the clause of the treaty gives, with its working; nothing when it is unknown.
   *
   * @param live what stands, as {@link #actions} gives it
   */
  public Optional<Participation> working(Treaty treaty, List<TreatyAction> live) {
    return recomputation.working(treaty, live);
  }

  /**
   * Reservations beside what the others answered, as of a day.
   *
   * @param live what stands, as {@link #actions} gives it
   */
  public Matrix matrix(Treaty treaty, List<TreatyAction> live, LocalDate day) {
    return Matrix.of(live, recomputation.position(treaty, live), day);
  }

  /** What stands today of these treaties, in the order of the ids. */
  public List<WholeTreaty> whole(List<String> ids) {
    Map<String, List<String>> former = store.former(ids);
    Map<String, List<Member>> members = by(store.members(ids), Member::treaty);
    Map<String, List<TreatyAction>> live = recomputation.live(ids);
    Map<String, List<Standing>> standings = by(actions.standings(ids), Standing::treaty);
    List<Relation> relations = store.relations(ids);
    return store.all(ids).stream()
        .map(t ->
            new WholeTreaty(
                t,
                former.getOrDefault(t.id(), List.of()),
                members.getOrDefault(t.id(), List.of()),
                relations.stream()
                    .filter(r -> r.treaty().equals(t.id()) || r.other().equals(t.id()))
                    .toList(),
                live.getOrDefault(t.id(), List.of()),
                standings.getOrDefault(t.id(), List.of())))
        .toList();
  }

  private static <T> Map<String, List<T>> by(List<T> rows, Function<T, String> treaty) {
    return rows.stream().collect(Collectors.groupingBy(treaty));
  }

  public List<Member> members(String treaty) {
    return store.members(List.of(treaty));
  }

  public List<Relation> relations(String treaty) {
    return store.relations(List.of(treaty));
  }

  /** Every version of every language, the oldest first; see {@link Wording#on}. */
  public List<Wording> wordings(String treaty) {
    return wordings.of(treaty);
  }

  /** Numbers and headings of the articles, in order: their words are asked for one by one. */
  public List<Wording.Heading> headings(long wording) {
    return wordings.headings(wording);
  }

  /** The whole text, in order. */
  public List<Wording.Article> articles(long wording) {
    return wordings.articles(wording);
  }

  public Optional<Wording.Article> article(long wording, String number) {
    return wordings.article(wording, number);
  }

  private static @Nullable LocalDate known(AsOf asOf) {
    return asOf.known() == null ? null : Days.of(asOf.known());
  }
}
