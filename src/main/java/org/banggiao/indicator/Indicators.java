package org.banggiao.indicator;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to figures: what is counted, what each source says, what a person decided. */
@Component
public class Indicators {

  private static final Role[] MAY = {Role.OFFICER, Role.FOLLOW_UP, Role.LEADER};

  private final IndicatorStore store;
  private final Documents documents;
  private final Proposals proposals;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Indicators(
      IndicatorStore store,
      Documents documents,
      Proposals proposals,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.documents = documents;
    this.proposals = proposals;
    this.clock = clock;
    this.events = events;
  }

  public List<Definition> list() {
    return store.definitions();
  }

  public Definition get(String code) {
    return find(code).orElseThrow(() -> Refusal.absent("indicator.absent", code));
  }

  public Optional<Definition> find(String code) {
    return store.definition(code);
  }

  public List<Target> targets(String code) {
    return store.targets(code);
  }

  public Observation observation(long id) {
    return store.observation(id).orElseThrow(() -> Refusal.absent("observation.absent", id));
  }

  /** The live observations, by window. {@code asOf.known} asks what was recorded by then. */
  public List<Observation> observations(String code, AsOf asOf) {
    return store.live(get(code).code(), known(asOf));
  }

  /** Every observation ever recorded, superseded ones too, latest first. */
  public List<Observation> history(String code) {
    return store.ever(code);
  }

  /** The observations read out of a document. */
  public List<Observation> citing(long document) {
    return store.citing(document);
  }

  /** One figure a window, in order of time. */
  public List<Figure> figures(String code, AsOf asOf) {
    return figures(observations(code, asOf), asOf);
  }

  /** The figure of one window, such as {@code 2025}. */
  public Optional<Figure> figure(String code, String period, AsOf asOf) {
    String wanted = Window.parse(period).text();
    return figures(code, asOf).stream().filter(f -> f.window().text().equals(wanted)).findFirst();
  }

  /** The figure of a year; of what is counted on a day, the last one told of that year. */
  public Optional<Figure> ofYear(Definition counted, int year, AsOf asOf) {
    return figures(counted.code(), asOf).stream()
        .filter(f ->
            f.window().text().equals("" + year)
                || counted.onADay() && f.window().last().getYear() == year)
        .reduce((earlier, later) -> later);
  }

  /** The figures of every indicator, in one read. */
  public List<Figure> figures(AsOf asOf) {
    return figures(store.live(known(asOf)), asOf);
  }

  /** Figures whose sources contradict each other, decided or not; {@link Figure#open} tells. */
  public List<Figure> contradictions(AsOf asOf) {
    return figures(asOf).stream().filter(f -> !f.contradicting().isEmpty()).toList();
  }

  /** Contradictions of one window that nobody has decided: they block a review of that year. */
  public List<Figure> openContradictions(String period, AsOf asOf) {
    return contradictions(asOf).stream()
        .filter(f -> f.open() && f.window().text().equals(period))
        .toList();
  }

  /** Every decision on an indicator, latest first. */
  public List<Decision> decisions(String code) {
    return store.decisions(code);
  }

  /** Records what a source says. Act {@code observation.recorded}. */
  @Transactional
  public Observation observe(NewObservation seen, Actor actor) {
    actor.require(MAY);
    Definition definition = get(seen.indicator());
    store.lock(definition.code());
    Window window = Window.parse(seen.period());
    superseded(seen, window);
    Citation cited = seen.citation();
    if (cited != null && !stands(cited)) {
      throw Refusal.invalid("indicator.quote");
    }
    Observation o =
        new Observation(
            0,
            definition.code(),
            window,
            seen.value(),
            seen.valueMax(),
            seen.comparator(),
            definition.unit(),
            seen.kind(),
            cited == null ? null : cited.passage(),
            cited == null ? "" : cited.quote(),
            seen.sourceText().strip(),
            "found",
            seen.note().strip(),
            seen.supersedes(),
            actor.name(),
            clock.instant(),
            seen.invented());
    Observation kept = observation(store.add(o, null).orElseThrow());
    events.publishEvent(
        new Happened(
            "observation.recorded",
            RecordRef.of("observation", kept.id()),
            actor,
            Map.of(
                "indicator", kept.indicator(),
                "period", kept.period(),
                "value", kept.value().toPlainString(),
                "comparator", kept.comparator().code(),
                "supersedes", Objects.toString(kept.supersedes(), ""))));
    return kept;
  }

  /**
   * Makes an observation of a figure proposed from a document. Act {@code observation.recorded}.
   *
   * @throws Refusal CONFLICT {@code proposal.decided} when another person decided first
   */
  @Transactional
  public Observation confirm(long proposal, NewObservation seen, Actor actor) {
    actor.require(MAY);
    Proposal p = proposals.get(proposal);
    if (!p.kind().equals("FIGURE") || !p.citation().equals(seen.citation())) {
      throw Refusal.invalid("indicator.figure");
    }
    Observation kept = observe(seen, actor);
    proposals.confirm(proposal, RecordRef.of("observation", kept.id()), actor);
    return kept;
  }

  /** Whether the words cited are those of the document. */
  private boolean stands(Citation cited) {
    PassageRef place = cited.passage();
    return documents.cite(place.document(), place.start(), place.end()).equals(cited);
  }

  private void superseded(NewObservation seen, Window window) {
    Long old = seen.supersedes();
    if (old == null) {
      return;
    }
    Observation before = observation(old);
    if (!before.indicator().equals(seen.indicator()) || !before.period().equals(window.text())) {
      throw Refusal.invalid("observation.other", before.period());
    }
    if (observations(seen.indicator(), AsOf.on(window.from())).stream()
        .noneMatch(o -> o.id() == old)) {
      throw Refusal.conflict("observation.superseded");
    }
  }

  /**
   * Chooses the observation to use where sources contradict, with the reason. A later decision may
   * choose otherwise. Act {@code contradiction.decided}.
   *
   * @param lastSeen id of the decision that stood on the page the person decided from, or null;
   *     refused when another has been taken since
   */
  @Transactional
  public Decision decide(
      String code,
      String period,
      long observation,
      String reason,
      @Nullable Long lastSeen,
      Actor actor) {
    actor.require(MAY);
    if (reason.isBlank()) {
      throw Refusal.invalid("decision.reason").at("lyDo");
    }
    store.lock(get(code).code());
    Figure figure =
        figure(code, period, AsOf.on(Window.parse(period).from()))
            .filter(f -> !f.contradicting().isEmpty())
            .orElseThrow(() -> Refusal.conflict("decision.nothing"));
    Decision last = figure.decision();
    if (last != null && (lastSeen == null || last.id() != lastSeen)) {
      throw Refusal.conflict("decision.taken", last.decidedBy());
    }
    if (figure.live().stream().noneMatch(o -> o.id() == observation)) {
      throw Refusal.invalid("decision.observation").at("chon");
    }
    Decision decision =
        new Decision(
            0,
            code,
            figure.window().text(),
            observation,
            figure.live().stream().map(Observation::id).toList(),
            reason.strip(),
            actor.name(),
            clock.instant());
    long id = store.add(decision);
    events.publishEvent(
        new Happened(
            "contradiction.decided",
            new RecordRef("indicator", code),
            actor,
            Map.of(
                "period", decision.period(),
                "observation", Long.toString(observation),
                "reason", decision.reason())));
    return store.decisions(code).stream().filter(d -> d.id() == id).findFirst().orElseThrow();
  }

  private java.time.Instant known(AsOf asOf) {
    return asOf.known() == null ? clock.instant() : asOf.known();
  }

  private List<Figure> figures(List<Observation> live, AsOf asOf) {
    Map<String, Decision> decided = new LinkedHashMap<>();
    store.decisions(known(asOf)).forEach(d -> decided.put(d.indicator() + "/" + d.period(), d));
    Map<String, List<Observation>> byWindow = new LinkedHashMap<>();
    live.forEach(o ->
        byWindow.computeIfAbsent(o.indicator() + "/" + o.period(), k -> new ArrayList<>()).add(o));
    return byWindow.entrySet().stream()
        .map(e -> Figure.of(e.getValue(), decided.get(e.getKey())))
        .toList();
  }
}
