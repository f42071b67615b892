package org.banggiao.directive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banggiao.directive.ClosureLine;
import org.banggiao.directive.ClosureSuggestion;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.Directives;
import org.banggiao.document.NamedPassages;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Bodies;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.shell.Page;
import org.banggiao.shell.Words;
import org.banggiao.task.Task;
import org.banggiao.task.TaskState;
import org.banggiao.task.Tasks;
import org.banggiao.task.Verdict;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The table that closes the directives of the conference before. */
@Controller
@RequestMapping("/ban/chi-dao/hoi-nghi/{id}")
class ClosurePages {

  private final Conferences conferences;
  private final Directives directives;
  private final NamedPassages passages;
  private final Tasks tasks;
  private final Bodies bodies;
  private final InstantSource clock;
  private final Words words;

  ClosurePages(
      Conferences conferences,
      Directives directives,
      NamedPassages passages,
      Tasks tasks,
      Bodies bodies,
      InstantSource clock,
      Words words) {
    this.conferences = conferences;
    this.directives = directives;
    this.passages = passages;
    this.tasks = tasks;
    this.bodies = bodies;
    this.clock = clock;
    this.words = words;
  }

  @GetMapping("/doi-chieu")
  String show(@PathVariable long id, Actor actor, Model model) {
    model.addAttribute("view", view(id, 0, actor));
    model.addAttribute("form", Form.empty());
    return "directive/closure";
  }

  private ClosureView view(long id, long editing, Actor actor) {
    Conference c = conferences.get(id);
    LocalDate day = Days.today(clock);
    List<ClosureLine> lines = conferences.closureTable(id);
    Map<RecordRef, List<Task>> under =
        tasks.of(lines.stream().map(l -> l.directive().ref()).toList(), actor);
    List<ClosureView.Row> rows =
        lines.stream()
            .map(l -> {
              List<Task> own = under.getOrDefault(l.directive().ref(), List.of());
              return new ClosureView.Row(
                  l, ClosureSuggestion.of(own, day), own, told(l, own, actor));
            })
            .toList();
    return new ClosureView(
        c,
        c.follows() == null ? null : conferences.get(c.follows()),
        rows,
        bodies.all(
            rows.stream().flatMap(r -> r.tasks().stream()).map(Task::lead).distinct().toList()),
        day,
        editing,
        directives.mayClose(actor) && c.closedAt() == null);
  }

  private Told told(ClosureLine line, List<Task> under, Actor actor) {
    if (line.closure() != null) {
      return Told.of(line.closure().result(), line.closure().citations());
    }
    return Told.by(
        under.stream()
            .filter(t -> t.state() == TaskState.ACCEPTED)
            .map(t -> tasks.story(t.id(), actor))
            .toList());
  }

  @GetMapping("/doi-chieu.csv")
  ResponseEntity<byte[]> csv(@PathVariable long id, Actor actor, Page page) {
    List<List<Object>> lines = new ArrayList<>();
    for (ClosureView.Row r : view(id, 0, actor).rows()) {
      var d = r.line().directive();
      var c = r.closure();
      lines.add(
          List.of(
              d.number(),
              d.title(),
              d.source().quote(),
              d.source().passage().path(),
              r.suggestion().tasks(),
              page.t("task.verdict." + r.suggestion().verdict()),
              c == null ? "" : page.t("task.verdict." + c.verdict()),
              c == null ? "" : c.result(),
              c == null ? "" : r.told().proofs()));
    }
    return Csv.file(
        page,
        "doi-chieu-" + id,
        List.of(
            "number",
            "directive",
            "quote",
            "passage",
            "tasks",
            "suggestion",
            "verdict",
            "result",
            "proofs"),
        lines);
  }

  @PostMapping("/doi-chieu/{directive}")
  Object close(
      @PathVariable long id,
      @PathVariable long directive,
      @RequestParam Verdict verdict,
      @RequestParam(defaultValue = "") String result,
      @RequestParam(defaultValue = "") String proof,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Model model) {
    try {
      directives.close(directive, id, verdict, result, proofs(proof, request), actor);
      after.addFlashAttribute("flash", words.say(words.locale(), "directive.closure.did"));
      return "redirect:/ban/chi-dao/hoi-nghi/" + id + "/doi-chieu#d" + directive;
    } catch (Refusal refusal) {
      return again(id, directive, refusal, actor, request, model);
    }
  }

  @PostMapping("/chot")
  Object settle(
      @PathVariable long id,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Model model) {
    try {
      Conference settled = conferences.close(id, actor);
      after.addFlashAttribute("flash", words.say(words.locale(), "directive.closure.settled.did"));
      return "redirect:" + settled.path() + "/doi-chieu";
    } catch (Refusal refusal) {
      return again(id, 0, refusal, actor, request, model);
    }
  }

  private Object again(
      long id,
      long directive,
      Refusal refusal,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    Form again = Form.again(request, refusal);
    model.addAttribute("view", view(id, directive, actor));
    model.addAttribute("form", again);
    return new ModelAndView("directive/closure", model.asMap(), Form.status(refusal));
  }

  /** Passages as people name them, separated by spaces. */
  private List<PassageRef> proofs(String typed, HttpServletRequest request) {
    if (typed.isBlank()) {
      return List.of();
    }
    return List.of(typed.strip().split("\\s+")).stream()
        .map(one ->
            passages
                .find(Form.local(request, one))
                .orElseThrow(() -> Refusal.invalid("directive.proof", one).at("proof")))
        .toList();
  }
}
