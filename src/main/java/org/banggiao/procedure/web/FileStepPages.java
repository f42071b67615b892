package org.banggiao.procedure.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.procedure.Article;
import org.banggiao.procedure.DomesticFile;
import org.banggiao.procedure.DomesticFiles;
import org.banggiao.procedure.FileEvent;
import org.banggiao.procedure.Limit;
import org.banggiao.procedure.Reckoning;
import org.banggiao.procedure.StepLine;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Page;
import org.banggiao.task.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The steps of a file as a table to take away: who, by which article, since when, by when, done.
 */
@Controller
class FileStepPages {

  /**
   * @param due last day, included; empty while the step has not begun or has no limit
   * @param evidence references, parted by blanks
   */
  record Line(
      String step,
      String name,
      String doer,
      String state,
      String article,
      String limit,
      boolean toVerify,
      String startedOn,
      String due,
      String doneOn,
      String note,
      String evidence) {

    List<String> cells() {
      return List.of(
          step,
          name,
          doer,
          state,
          article,
          limit,
          Boolean.toString(toVerify),
          startedOn,
          due,
          doneOn,
          note,
          evidence);
    }
  }

  private static final List<String> HEADER =
      List.of(
          "step",
          "title",
          "doer",
          "state",
          "article",
          "limit",
          "toVerify",
          "startedOn",
          "due",
          "doneOn",
          "note",
          "evidence");

  private final DomesticFiles files;

  FileStepPages(DomesticFiles files) {
    this.files = files;
  }

  @GetMapping("/ho-so/{id:\\d{1,18}}.csv")
  ResponseEntity<byte[]> csv(@PathVariable long id, Actor actor, Page page) {
    return Csv.file(
        page, "ho-so-" + id, HEADER, json(id, actor, page).stream().map(Line::cells).toList());
  }

  @GetMapping("/ho-so/{id:\\d{1,18}}.json")
  @ResponseBody
  List<Line> json(@PathVariable long id, Actor actor, Page page) {
    DomesticFile file = files.get(id);
    return files.progress(file).stream().map(line -> line(file, line, page)).toList();
  }

  private static Line line(DomesticFile file, StepLine line, Page page) {
    Limit limit = line.limit();
    Reckoning count = line.reckoning();
    FileEvent done = line.done();
    Article article =
        limit == null ? line.step().article(file.nature()) : limit.article(file.nature());
    return new Line(
        line.step().name(),
        page.t("procedure.step." + line.step()),
        page.t("procedure.doer." + line.step().doer(file.nature())),
        page.t("procedure.state." + line.state()),
        article.written(),
        limit == null || !limit.known()
            ? ""
            : page.t("procedure.unit." + limit.unit(), String.valueOf(limit.number())),
        limit != null && limit.toVerify(file.openedOn()),
        on(line.started()),
        count == null ? "" : count.due().toString(),
        on(done),
        done == null ? "" : done.note(),
        done == null
            ? ""
            : done.proofs().stream().map(Proof::reference).collect(Collectors.joining(" ")));
  }

  private static String on(@Nullable FileEvent event) {
    return event == null ? "" : Objects.toString(event.on());
  }
}
