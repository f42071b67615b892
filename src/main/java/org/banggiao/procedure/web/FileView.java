package org.banggiao.procedure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banggiao.organisation.Body;
import org.banggiao.procedure.AgreementName;
import org.banggiao.procedure.Competence;
import org.banggiao.procedure.DomesticFile;
import org.banggiao.procedure.FileAct;
import org.banggiao.procedure.FileEvent;
import org.banggiao.procedure.Kind;
import org.banggiao.procedure.Limit;
import org.banggiao.procedure.Reckoning;
import org.banggiao.procedure.Step;
import org.banggiao.procedure.StepLine;
import org.banggiao.procedure.Steps;
import org.banggiao.shell.Form;
import org.banggiao.task.Task;
import org.banggiao.task.TaskState;
import org.banggiao.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a file shows.
 *
 * @param tried the step whose form was refused
 * @param ticked flags as the form of the nature shows them: as typed when it was refused
 * @param tasks by id, as far as the reader may see them
 */
public record FileView(
    DomesticFile file,
    Body lead,
    @Nullable Treaty treaty,
    List<Competence> competences,
    List<StepLine> lines,
    List<FileEvent> story,
    Map<Long, Task> tasks,
    boolean may,
    LocalDate today,
    @Nullable Step tried,
    List<String> ticked,
    Form form) {

  private static final LocalDate AMENDED = LocalDate.of(2026, 1, 1);

  /** The form of the nature: what was typed when it was refused. */
  public Form natureForm() {
    return tried == null ? form : Form.empty();
  }

  /** Acts that the page offers on a step. */
  public List<FileAct> acts(StepLine line) {
    return switch (line.state()) {
      case OPEN ->
          Steps.optional(line.step())
              ? List.of(FileAct.STARTED, FileAct.COMPLETED, FileAct.SKIPPED)
              : List.of(FileAct.STARTED, FileAct.COMPLETED);
      case RUNNING ->
          Steps.optional(line.step())
              ? List.of(FileAct.COMPLETED, FileAct.SKIPPED)
              : List.of(FileAct.COMPLETED);
      case DONE, SKIPPED -> List.of(FileAct.RETURNED);
      case LATER -> List.of();
    };
  }

  /** Class of the thread. */
  public static String style(StepLine line) {
    return switch (line.state()) {
      case DONE, SKIPPED -> "vn";
      case RUNNING -> "now";
      case OPEN -> "";
      case LATER -> "dash";
    };
  }

  /** Class of the tag. */
  public String tag(StepLine line) {
    Reckoning r = line.reckoning();
    return switch (line.state()) {
      case DONE -> "ok";
      case RUNNING -> r != null && r.due().isBefore(today) ? "late" : "run";
      case OPEN -> "soon";
      case SKIPPED, LATER -> "none";
    };
  }

  public boolean late(StepLine line) {
    return tag(line).equals("late");
  }

  /** The task of the step, of the last time it began, if the reader may see it. */
  public @Nullable Task task(StepLine line) {
    return StepLine.task(line.step(), story.reversed()).map(tasks::get).orElse(null);
  }

  /** Message key of why step and task differ; empty when they agree. */
  public static String apart(StepLine line, Task task) {
    if (line.done() == null) {
      return task.state() == TaskState.ACCEPTED ? "procedure.task.ahead" : "";
    }
    return switch (task.state()) {
      case ACCEPTED, CANCELLED, SUPERSEDED -> "";
      case SUBMITTED -> "procedure.task.waits";
      case CONTESTED -> "procedure.task.contested";
      case ISSUED, ACKNOWLEDGED, IN_PROGRESS, SUSPENDED -> "procedure.task.open";
    };
  }

  /** Whether the rule is to be verified on the day by whose law the file goes. */
  public boolean verify(Limit limit) {
    return limit.toVerify(file.openedOn());
  }

  /** Whether Law 137/2025/QH15, which could not be read, is in force for a file of this day. */
  public boolean amended() {
    return file.nature().kind() == Kind.TREATY && !file.openedOn().isBefore(AMENDED);
  }

  public @Nullable AgreementName name() {
    return file.nature().kind() == Kind.AGREEMENT ? AgreementName.of(file.title()) : null;
  }

  public long done() {
    return lines.stream().filter(StepLine::finished).count();
  }
}
