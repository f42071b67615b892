package org.banggiao.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banggiao.kernel.Actor;
import org.banggiao.shell.Say;
import org.banggiao.shell.Words;
import org.banggiao.task.Deed;
import org.banggiao.task.NewTask;
import org.banggiao.task.Task;
import org.banggiao.task.TaskState;
import org.banggiao.task.Tasks;
import org.springframework.stereotype.Component;

/** A deadline of a step as a task of whoever does the step. */
@Component
class FileTasks {

  private final Tasks tasks;
  private final FileDesk desk;
  private final Words words;

  FileTasks(Tasks tasks, FileDesk desk, Words words) {
    this.tasks = tasks;
    this.desk = desk;
    this.words = words;
  }

  /** The last task of a step, whoever may see it. */
  Optional<Task> of(Step step, List<FileEvent> story) {
    return StepLine.task(step, story).flatMap(id -> tasks.find(id, Actor.system()));
  }

  /** Gives the task of a step; one left open when the step was undone goes on with a new day. */
  Task give(
      DomesticFile file,
      List<FileEvent> story,
      Step step,
      Limit limit,
      Reckoning count,
      LocalDate on,
      Actor actor) {
    Task left = of(step, story).filter(t -> t.state().open()).orElse(null);
    if (left != null && left.state() != TaskState.SUBMITTED) {
      boolean held = left.state() == TaskState.SUSPENDED;
      String basis = basis(file.nature(), limit, count, on);
      return tasks.act(
          left.id(),
          0,
          held ? Deed.resume(count.due(), basis) : Deed.deadline(count.due(), basis),
          on.isBefore(left.lastOn()) ? left.lastOn() : on,
          desk.speaking(actor, left.assigner()));
    }
    long lead = desk.lead(step, file).id();
    return tasks.assign(
        new NewTask(
            file.ref(step),
            List.of(),
            word("procedure.task", word("procedure.step." + step), file.title()),
            "",
            lead,
            List.of(),
            desk.monitor(lead),
            count.due(),
            basis(file.nature(), limit, count, on),
            false,
            file.invented()),
        // Counted back from a day that is near, the last day may be past when the step begins.
        count.due().isBefore(on) ? count.due() : on,
        desk.giver(actor, lead));
  }

  private String basis(Nature nature, Limit limit, Reckoning count, LocalDate on) {
    String said =
        limit.article(nature).written()
            + "; "
            + word(
                limit.unit() == Limit.Unit.DAYS_BEFORE
                    ? "procedure.basis.before"
                    : "procedure.basis",
                word("procedure.unit." + limit.unit(), "" + limit.number()),
                limit.fromVi(),
                new Say(Words.VIETNAMESE).day(count.from()));
    return limit.toVerify(on) || !count.sure()
        ? said + " (" + word("procedure.verify") + ")"
        : said;
  }

  private String word(String key, Object... arguments) {
    return words.say(Words.VIETNAMESE, key, arguments);
  }
}
