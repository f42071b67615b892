package org.banggiao.task.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banggiao.document.Document;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Bodies;
import org.banggiao.search.Searches;
import org.banggiao.shell.Form;
import org.banggiao.task.Act;
import org.banggiao.task.OriginNames;
import org.banggiao.task.Proof;
import org.banggiao.task.StoryLines;
import org.banggiao.task.Task;
import org.banggiao.task.TaskEvent;
import org.banggiao.task.TaskLifecycle;
import org.banggiao.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the page of a task shows. */
@Component
class TaskSight {

  private final Tasks tasks;
  private final Bodies bodies;
  private final Documents documents;
  private final Searches searches;
  private final ObjectProvider<OriginNames> names;
  private final ObjectProvider<StoryLines> stories;
  private final InstantSource clock;

  TaskSight(
      Tasks tasks,
      Bodies bodies,
      Documents documents,
      Searches searches,
      ObjectProvider<OriginNames> names,
      ObjectProvider<StoryLines> stories,
      InstantSource clock) {
    this.tasks = tasks;
    this.bodies = bodies;
    this.documents = documents;
    this.searches = searches;
    this.names = names;
    this.stories = stories;
    this.clock = clock;
  }

  TaskView of(long id, Actor actor, @Nullable Act tried, Form form) {
    Task task = tasks.get(id, actor);
    List<TaskEvent> story = tasks.story(id, actor);
    List<TaskLifecycle.Step> steps = tasks.steps(task, actor);
    LocalDate day = Days.today(clock);
    List<Proof> proofs = story.stream().flatMap(e -> e.deed().proofs().stream()).toList();
    boolean picks =
        steps.stream().anyMatch(s -> s.act() == Act.CONTESTED || s.act() == Act.LEAD_CHANGED);
    return new TaskView(
        task,
        task.timely(day),
        day,
        bodies.all(bodiesOf(task, story)),
        story,
        steps,
        quotes(task.passages()),
        names(records(task, proofs), actor),
        titles(task, proofs),
        paragraphs(task, proofs),
        stories.stream()
            .flatMap(s -> s.of(task, actor).stream())
            .sorted(Comparator.comparing(StoryLines.StoryLine::on))
            .toList(),
        searches.fresh(task.ref(), actor),
        picks ? bodies.list(day) : List.of(),
        tried,
        form);
  }

  /** Names of records, asked of every module that knows some. */
  Map<RecordRef, OriginNames.Name> names(Set<RecordRef> records, Actor actor) {
    Map<RecordRef, OriginNames.Name> all = new HashMap<>();
    names.forEach(n -> all.putAll(n.names(records, actor)));
    return all;
  }

  /** The characters of the passages. */
  List<TaskView.Quote> quotes(List<PassageRef> passages) {
    List<TaskView.Quote> quotes = new ArrayList<>();
    for (PassageRef p : passages) {
      String text;
      try {
        text = documents.cite(p.document(), p.start(), p.end()).quote();
      } catch (Refusal gone) {
        text = "";
      }
      quotes.add(new TaskView.Quote(p, text));
    }
    return quotes;
  }

  private Map<PassageRef, Integer> paragraphs(Task task, List<Proof> proofs) {
    return Stream.concat(
            task.passages().stream(),
            proofs.stream().filter(p -> p.kind() == Proof.Kind.PASSAGE).map(Proof::passage))
        .distinct()
        .collect(Collectors.toMap(p -> p, p -> documents.paragraphAt(p.document(), p.start())));
  }

  private Map<Long, String> titles(Task task, List<Proof> proofs) {
    Set<Long> ids =
        task.passages().stream()
            .map(PassageRef::document)
            .collect(Collectors.toCollection(HashSet::new));
    for (Proof p : proofs) {
      switch (p.kind()) {
        case FILE -> ids.add(Long.valueOf(p.reference()));
        case PASSAGE -> ids.add(p.passage().document());
        case LINK, FIGURE -> {}
      }
    }
    return ids.isEmpty()
        ? Map.of()
        : documents.all(ids).values().stream()
            .collect(Collectors.toMap(Document::id, Document::label));
  }

  private static Set<RecordRef> records(Task task, List<Proof> proofs) {
    Set<RecordRef> records = new HashSet<>(Set.of(task.origin()));
    for (Proof p : proofs) {
      if (p.kind() == Proof.Kind.FIGURE) {
        records.add(RecordRef.parse(p.reference()));
      }
    }
    return records;
  }

  private static Set<Long> bodiesOf(Task task, List<TaskEvent> story) {
    Set<Long> ids = new HashSet<>(task.cooperators());
    ids.add(task.lead());
    ids.add(task.assigner());
    if (task.monitor() != null) {
      ids.add(task.monitor());
    }
    for (TaskEvent e : story) {
      if (e.deed().body() != null) {
        ids.add(e.deed().body());
      }
    }
    return ids;
  }
}
