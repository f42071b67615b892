package org.banggiao.task;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.shell.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of follow-up. A task is changed by acts only, each checked against {@link
 * TaskLifecycle}, written as an event and told to the trail in one transaction. Seen by people
 * acting for a body that is or was one of its parties; office and leaders also see what the bodies
 * beneath theirs do.
 */
@Component
public class Tasks {

  private final TaskStore store;
  private final EventStore events;
  private final TallyStore tally;
  private final Circle circle;
  private final Bodies bodies;
  private final Sources sources;
  private final InstantSource clock;
  private final ApplicationEventPublisher publisher;

  Tasks(
      TaskStore store,
      EventStore events,
      TallyStore tally,
      Circle circle,
      Bodies bodies,
      Sources sources,
      InstantSource clock,
      ApplicationEventPublisher publisher) {
    this.store = store;
    this.events = events;
    this.tally = tally;
    this.circle = circle;
    this.bodies = bodies;
    this.sources = sources;
    this.clock = clock;
    this.publisher = publisher;
  }

  /** Gives a task today; the actor's body is the assigner. */
  @Transactional
  public Task assign(NewTask task, Actor actor) {
    return assign(task, Days.today(clock), actor);
  }

  /** Gives a task as of a day not after today; an earlier day is for the office that enters it. */
  @Transactional
  public Task assign(NewTask wanted, LocalDate on, Actor actor) {
    actor.require(Role.FOLLOW_UP, Role.LEADER);
    checkDay(on, on, actor);
    for (long body : parties(wanted)) {
      if (bodies.find(body).isEmpty()) {
        throw Refusal.invalid("body.absent", body).at("chu-tri");
      }
    }
    Need.deadline(wanted.deadline(), on);
    checkJudge(wanted.lead(), actor.body(), wanted.monitor());
    wanted.passages().forEach(sources::check);
    long id = store.add(wanted, actor.body(), on);
    store.assign(id, wanted.lead(), Party.LEAD, on);
    wanted.cooperators().forEach(c -> store.assign(id, c, Party.COOPERATOR, on));
    if (wanted.monitor() != null) {
      store.assign(id, wanted.monitor(), Party.MONITOR, on);
    }
    Deed deed =
        new Deed(
            Act.ASSIGNED,
            "",
            wanted.deadline(),
            wanted.deadlineBasis(),
            wanted.lead(),
            null,
            null,
            null,
            List.of());
    return write(store.find(id).orElseThrow(), deed, TaskState.ISSUED, on, actor);
  }

  public Task get(long id, Actor reader) {
    return find(id, reader).orElseThrow(() -> Refusal.absent("absent"));
  }

  /** Empty when there is none or the reader may not know of it. */
  public Optional<Task> find(long id, Actor reader) {
    return circle.sees(id, reader) ? store.find(id) : Optional.empty();
  }

  /** Every task that the reader may see, the first given first. */
  public List<Long> ids(Actor reader) {
    List<Long> all = store.ids();
    Set<Long> seen = circle.seen(all, reader);
    return all.stream().filter(seen::contains).toList();
  }

  /** Tasks that come from a record, as far as the reader may see them. */
  public List<Task> of(RecordRef origin, Actor reader) {
    return of(List.of(origin), reader).getOrDefault(origin, List.of());
  }

  /** The same for many records of one page in one call; a record without tasks is absent. */
  public Map<RecordRef, List<Task>> of(Collection<RecordRef> origins, Actor reader) {
    Map<String, Set<String>> byKind =
        origins.stream()
            .collect(
                Collectors.groupingBy(
                    RecordRef::kind, Collectors.mapping(RecordRef::id, Collectors.toSet())));
    List<Task> tasks =
        byKind.entrySet().stream()
            .flatMap(e -> store.of(e.getKey(), e.getValue()).stream())
            .toList();
    Set<Long> seen = circle.seen(tasks.stream().map(Task::id).toList(), reader);
    return tasks.stream()
        .filter(t -> seen.contains(t.id()))
        .collect(Collectors.groupingBy(Task::origin));
  }

  /** Everything that happened to a task, in order. */
  public List<TaskEvent> story(long id, Actor reader) {
    get(id, reader);
    return events.story(id);
  }

  /** What this person may do to the task now, in the order of the table. */
  public List<TaskLifecycle.Step> steps(Task task, Actor actor) {
    Doers doers = EventStore.doers(events.story(task.id()));
    Set<Act> offered = new HashSet<>();
    return TaskLifecycle.STEPS.stream()
        .filter(s -> s.from().contains(task.state()))
        .filter(s -> s.who().stream().anyMatch(parties(task, actor)::contains))
        .filter(s -> actor.roles().stream().anyMatch(s.roles()::contains))
        .filter(s -> !s.needs().contains(Need.NOT_THE_DOER) || doers.leaves(task, actor))
        .filter(s -> !s.needs().contains(Need.NOT_STANDING) || !task.standing())
        .filter(s -> offered.add(s.act()))
        .toList();
  }

  /** Does an act today. */
  @Transactional
  public Task act(long id, Deed deed, Actor actor) {
    return act(id, 0, deed, Days.today(clock), actor);
  }

  /**
   * Does an act.
   *
   * @param seen version on the page from which it was sent; 0 when it was not sent from a page
   * @param on day it happened; before today only for the office that enters it
   */
  @Transactional
  public Task act(long id, int seen, Deed deed, LocalDate on, Actor actor) {
    if (!circle.sees(id, actor)) {
      throw Refusal.absent("absent");
    }
    Task task = store.lock(id).orElseThrow(() -> Refusal.absent("absent"));
    List<TaskEvent> story = events.story(id);
    boolean moved =
        seen != 0
            && !deed.act().adds()
            && story.stream().anyMatch(e -> e.number() > seen && !e.act().adds());
    if (moved || !TaskLifecycle.allows(task.state(), deed.act())) {
      TaskEvent last = story.getLast();
      throw Refusal.conflict(
          "task.moved",
          last.personName(),
          new Say(java.util.Locale.ROOT).moment(last.recordedAt()));
    }
    TaskLifecycle.Step step =
        TaskLifecycle.find(task.state(), deed.act(), parties(task, actor), actor.roles())
            .orElseThrow(() -> Refusal.forbidden("task.party"));
    checkDay(on, task.lastOn(), actor);
    Doers doers = EventStore.doers(story);
    for (Need need : step.needs()) {
      need.check(deed, task, doers, actor);
    }
    deed.proofs().forEach(p -> sources.check(p, task, actor));
    if (deed.successor() != null) {
      get(deed.successor(), actor);
    }
    TaskState to = step.to() == null ? task.state() : step.to();
    return write(moveLead(task, deed, on), deed, to, on, actor);
  }

  private Task moveLead(Task task, Deed deed, LocalDate on) {
    Long lead = deed.body();
    if (deed.act() != Act.LEAD_CHANGED || lead == null) {
      return task;
    }
    bodies.get(lead);
    checkJudge(lead, task.assigner(), task.monitor());
    store.end(task.id(), task.lead(), Party.LEAD, on);
    store.end(task.id(), lead, Party.COOPERATOR, on);
    store.assign(task.id(), lead, Party.LEAD, on);
    return Moved.toLead(task, lead);
  }

  private Task write(Task task, Deed deed, TaskState to, LocalDate on, Actor actor) {
    Task after = Moved.by(task, deed, to, on);
    events.add(
        new TaskEvent(
            task.id(),
            after.version(),
            to,
            actor.person(),
            actor.name(),
            actor.body(),
            actor.bodyName(),
            on,
            clock.instant(),
            deed));
    store.update(after);
    tally.rewrite(
        after,
        TaskEvent.facts(task.standing(), events.story(task.id())),
        circle.of(after, tally.viewers(task.id())));
    publisher.publishEvent(
        new Happened(
            deed.act().code(),
            task.ref(),
            actor,
            Map.of("number", "" + after.version(), "on", "" + on)));
    return store.find(task.id()).orElseThrow();
  }

  private void checkDay(LocalDate on, LocalDate notBefore, Actor actor) {
    LocalDate today = Days.today(clock);
    if (on.isAfter(today) || on.isBefore(notBefore)) {
      throw Refusal.invalid("task.day", Need.day(notBefore), Need.day(today)).at("ngay");
    }
    if (on.isBefore(today)) {
      actor.require(Role.FOLLOW_UP);
    }
  }

  /** Somebody of another body than the lead must be there to judge the result. */
  private static void checkJudge(long lead, long assigner, @Nullable Long monitor) {
    if (lead == assigner && (monitor == null || monitor == lead)) {
      throw Refusal.invalid("task.judge").at("theo-doi");
    }
  }

  /** A leader acts for the bodies beneath the leader's own, also where one of them assigned. */
  private Set<Party> parties(Task task, Actor actor) {
    Set<Party> parties = new HashSet<>(task.parties(actor.body()));
    if (actor.has(Role.LEADER) && circle.beneath(task.assigner(), actor.body())) {
      parties.add(Party.ASSIGNER);
    }
    return parties;
  }

  private static Set<Long> parties(NewTask task) {
    Set<Long> all = new HashSet<>(task.cooperators());
    all.add(task.lead());
    if (task.monitor() != null) {
      all.add(task.monitor());
    }
    return all;
  }
}
