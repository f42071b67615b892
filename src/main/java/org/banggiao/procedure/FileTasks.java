package org.banggiao.procedure;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.kernel.Actor;
import org.banggiao.organisation.Body;
import org.banggiao.shell.Say;
import org.banggiao.shell.Words;
import org.banggiao.task.NewTask;
import org.banggiao.task.Task;
import org.banggiao.task.Tasks;
import org.springframework.stereotype.Component;

/** A deadline of a step as a task of whoever does the step, watched by the legal department. */
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

  Task assign(
      DomesticFile file, Step step, Limit limit, Reckoning count, LocalDate on, Actor actor) {
    Body lead = desk.lead(step, file);
    Body legal = desk.legal();
    return tasks.assign(
        new NewTask(
            file.ref(),
            List.of(),
            word("procedure.task", word("procedure.step." + step), file.title()),
            "",
            lead.id(),
            List.of(),
            lead.id() == legal.id() ? null : legal.id(),
            count.due(),
            basis(limit, count, on),
            false,
            file.invented()),
        on,
        desk.ministry(actor));
  }

  private String basis(Limit limit, Reckoning count, LocalDate on) {
    String said =
        limit.article().written()
            + "; "
            + word(
                "procedure.basis",
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
