package org.banggiao.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.organisation.Body;
import org.banggiao.shell.Form;
import org.banggiao.task.Act;
import org.banggiao.task.OriginNames;
import org.banggiao.task.Proof;
import org.banggiao.task.StoryLines;
import org.banggiao.task.Task;
import org.banggiao.task.TaskEvent;
import org.banggiao.task.TaskLifecycle;
import org.banggiao.task.Timely;
import org.jspecify.annotations.Nullable;

/**
 * The page of a task: its facts, its whole story, and what this reader may do next.
 *
 * @param timely how it stands on {@code day}
 * @param quotes the very characters of its source passages
 * @param names of its origin and of the figures in its evidence, as far as a module knows them
 * @param documents titles of the documents it comes from and of those in its evidence
 * @param paragraphs numbers of the paragraphs in which its passages begin
 * @param lines what became of it outside: the line in the review
 * @param fresh new hits of the searches watched for the task
 * @param choices bodies to choose a lead from
 * @param tried the act that was refused, whose form stays open; null when none was
 * @param form what was typed then
 */
public record TaskView(
    Task task,
    Timely timely,
    LocalDate day,
    Map<Long, Body> bodies,
    List<TaskEvent> story,
    List<TaskLifecycle.Step> steps,
    List<Quote> quotes,
    Map<RecordRef, OriginNames.Name> names,
    Map<Long, String> documents,
    Map<PassageRef, Integer> paragraphs,
    List<StoryLines.StoryLine> lines,
    int fresh,
    List<Body> choices,
    @Nullable Act tried,
    Form form) {

  /** A source passage with its words; the text is empty when it cannot be shown. */
  public record Quote(PassageRef passage, String text) {}

  public String name(@Nullable Long body, boolean english) {
    Body b = body == null ? null : bodies.get(body);
    return b == null ? "" : b.name(english);
  }

  public String originTitle() {
    OriginNames.Name name = names.get(task.origin());
    return name == null ? task.origin().toString() : name.title();
  }

  public String originHref() {
    OriginNames.Name name = names.get(task.origin());
    return name == null ? "" : name.href();
  }

  /** What a piece of evidence is called. */
  public String title(Proof proof) {
    return switch (proof.kind()) {
      case LINK -> proof.reference();
      case FILE -> documents.getOrDefault(Long.valueOf(proof.reference()), proof.reference());
      case PASSAGE -> title(proof.passage());
      case FIGURE -> {
        OriginNames.Name name = names.get(RecordRef.parse(proof.reference()));
        yield name == null ? proof.reference() : name.title();
      }
    };
  }

  /** A passage as it is cited: the document and its paragraph. */
  public String title(PassageRef passage) {
    return documents.getOrDefault(passage.document(), "") + " ¶ " + paragraphs.get(passage);
  }

  /** Where it can be seen, or empty. */
  public String href(Proof proof) {
    if (proof.kind() == Proof.Kind.FIGURE) {
      OriginNames.Name name = names.get(RecordRef.parse(proof.reference()));
      return name == null ? "" : name.href();
    }
    return proof.path();
  }

  /** Every deadline set, the first first. */
  public List<TaskEvent> deadlines() {
    return story.stream().filter(e -> e.setsDue() && !e.deed().basis().isEmpty()).toList();
  }

  /** What the form of an act shows: what was typed when it was refused, else nothing. */
  public Form form(Act act) {
    return act == tried ? form : Form.empty();
  }
}
