package org.banggiao.procedure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Role;
import org.banggiao.shell.Say;
import org.banggiao.shell.Words;
import org.banggiao.task.Act;
import org.banggiao.task.Deed;
import org.banggiao.task.Proof;
import org.banggiao.task.Task;
import org.banggiao.task.Tasks;
import org.banggiao.task.Verdict;
import org.springframework.stereotype.Component;

/**
 * What becomes of the tasks of a file when its steps are done, left out or undone, in the same
 * transaction. An act that the life of the task does not allow is left; the page says why.
 */
@Component
class FileClosing {

  private final Tasks tasks;
  private final FileTasks given;
  private final FileDesk desk;
  private final Words words;
  private final InstantSource clock;

  FileClosing(Tasks tasks, FileTasks given, FileDesk desk, Words words, InstantSource clock) {
    this.tasks = tasks;
    this.given = given;
    this.desk = desk;
    this.words = words;
    this.clock = clock;
  }

  /**
   * @param before the steps as they stood before the act
   * @param after as they stand now
   */
  void follow(
      DomesticFile file,
      List<FileEvent> story,
      List<StepLine> before,
      List<StepLine> after,
      FileDeed deed,
      Actor actor) {
    Step step = deed.step();
    if (step != null && deed.act() == FileAct.COMPLETED) {
      given.of(step, story).ifPresent(t -> close(file, step, t, deed, actor));
    } else if (step != null && deed.act() == FileAct.SKIPPED) {
      given.of(step, story).ifPresent(t -> drop(t, deed, actor));
    } else {
      Map<Step, StepLine> now =
          after.stream().collect(Collectors.toMap(StepLine::step, line -> line));
      for (StepLine was : before) {
        StepLine is = now.get(was.step());
        if (is == null) {
          given.of(was.step(), story).ifPresent(t -> drop(t, deed, actor));
        } else if (was.touched() && !is.touched()) {
          given
              .of(was.step(), story)
              .ifPresent(t -> undo(t, deed, is.state() == StepLine.State.LATER, actor));
        }
      }
    }
  }

  /**
   * Handed in by whoever does the step, with the evidence of the step and the record of the file;
   * accepted when somebody of another body that keeps files recorded it.
   */
  private void close(DomesticFile file, Step step, Task open, FileDeed deed, Actor actor) {
    List<Proof> proofs = new ArrayList<>(deed.proofs());
    proofs.add(Proof.figure(file.ref(step), deed.note()));
    String said =
        words.say(
            Words.VIETNAMESE,
            "procedure.task.done",
            words.say(Words.VIETNAMESE, "procedure.step." + step),
            new Say(Words.VIETNAMESE).day(deed.on()),
            actor.name(),
            actor.bodyName());
    Task task =
        act(open, Deed.resume(open.due(), open.dueBasis()), deed.on(), recorder(open, actor));
    Actor doer = actor.body() == task.lead() ? actor : desk.record(actor, task.lead());
    Task submitted = act(task, Deed.submit(said, proofs.toArray(Proof[]::new)), deed.on(), doer);
    desk.judge(actor, submitted)
        .ifPresent(judge -> act(submitted, Deed.accept(Verdict.COMPLETE, said), deed.on(), judge));
  }

  /** Open again; held while the step waits for others. */
  private void undo(Task task, FileDeed deed, boolean waits, Actor actor) {
    Actor recorder = recorder(task, actor);
    Task open = act(task, Deed.of(Act.REOPENED, deed.note()), deed.on(), recorder);
    open = act(open, Deed.of(Act.RETURNED, deed.note()), deed.on(), recorder);
    if (waits) {
      act(open, Deed.of(Act.SUSPENDED, deed.note()), deed.on(), recorder);
    }
  }

  private void drop(Task task, FileDeed deed, Actor actor) {
    act(task, Deed.of(Act.CANCELLED, deed.note()), deed.on(), recorder(task, actor));
  }

  private Actor recorder(Task task, Actor actor) {
    return desk.record(actor, task.assigner());
  }

  /** Does what the life of the task allows; only who follows up enters an earlier day. */
  private Task act(Task task, Deed deed, LocalDate on, Actor actor) {
    if (tasks.steps(task, actor).stream().noneMatch(s -> s.act() == deed.act())) {
      return task;
    }
    LocalDate day = actor.has(Role.FOLLOW_UP) ? on : Days.today(clock);
    return tasks.act(task.id(), 0, deed, day.isBefore(task.lastOn()) ? task.lastOn() : day, actor);
  }
}
