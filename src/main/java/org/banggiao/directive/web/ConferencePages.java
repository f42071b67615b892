package org.banggiao.directive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.directive.ClosureLine;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.Directives;
import org.banggiao.directive.NewConference;
import org.banggiao.document.Document;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.task.Task;
import org.banggiao.task.Tasks;
import org.banggiao.task.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A conference, and the table that closes the directives of the one before. */
@Controller
@RequestMapping("/ban/chi-dao/hoi-nghi")
class ConferencePages {

  private static final Pattern PASSAGE = Pattern.compile("(\\d{1,15}):(\\d{1,9})-(\\d{1,9})");

  private final Conferences conferences;
  private final Directives directives;
  private final Documents documents;
  private final Tasks tasks;

  ConferencePages(
      Conferences conferences, Directives directives, Documents documents, Tasks tasks) {
    this.conferences = conferences;
    this.directives = directives;
    this.documents = documents;
    this.tasks = tasks;
  }

  @GetMapping("/moi")
  String form(Actor actor, Model model) {
    model.addAttribute("form", Form.empty());
    model.addAttribute("conferences", conferences.list());
    return "directive/new";
  }

  @PostMapping("/moi")
  Object record(
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "annual_review") String series,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate heldOn,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(required = false) @Nullable Integer reviewYear,
      @RequestParam(required = false) @Nullable Integer planYear,
      @RequestParam(required = false) @Nullable Long follows,
      Actor actor,
      HttpServletRequest request) {
    try {
      return "redirect:"
          + conferences
              .record(
                  new NewConference(
                      series,
                      title,
                      heldOn,
                      "",
                      place,
                      "",
                      null,
                      "",
                      "",
                      reviewYear,
                      planYear,
                      follows,
                      false),
                  actor)
              .path();
    } catch (Refusal refusal) {
      ModelAndView again = new ModelAndView("directive/new");
      again.addObject("form", Form.refused(request, refusal));
      again.addObject("conferences", conferences.list());
      again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      return again;
    }
  }

  @GetMapping("/{id}")
  String show(@PathVariable long id, Actor actor, Model model) {
    Conference c = conferences.get(id);
    List<Document> attached =
        conferences.documents(id).stream().map(d -> documents.get(d, actor)).toList();
    model.addAttribute("conference", c);
    model.addAttribute("documents", attached);
    model.addAttribute("directives", directives.of(id));
    model.addAttribute("notes", directives.notes(id));
    return "directive/conference";
  }

  @GetMapping("/{id}/doi-chieu")
  String closure(@PathVariable long id, Actor actor, Model model) {
    fill(id, 0, Form.empty(), actor, model);
    return "directive/closure";
  }

  private void fill(long id, long editing, Form form, Actor actor, Model model) {
    List<ClosureLine> lines = conferences.closureTable(id);
    Map<Long, List<Task>> under = new HashMap<>();
    lines.forEach(l -> under.put(l.directive().id(), tasks.of(l.directive().ref(), actor)));
    model.addAttribute("conference", conferences.get(id));
    model.addAttribute("lines", lines);
    model.addAttribute("under", under);
    model.addAttribute("editing", editing);
    model.addAttribute("form", form);
    model.addAttribute("verdicts", List.of(Verdict.values()));
  }

  @GetMapping("/{id}/doi-chieu.csv")
  ResponseEntity<byte[]> csv(@PathVariable long id, Actor actor) {
    return Csv.file(
        "doi-chieu-" + id,
        List.of("so", "chi_dao", "trich_dan", "danh_gia", "ket_qua"),
        conferences.closureTable(id).stream()
            .map(l ->
                List.<Object>of(
                    l.directive().number(),
                    l.directive().title(),
                    l.directive().source().quote(),
                    l.closure() == null ? "" : l.closure().verdict(),
                    l.closure() == null ? "" : l.closure().result()))
            .toList());
  }

  @PostMapping("/{id}/doi-chieu/{directive}")
  Object close(
      @PathVariable long id,
      @PathVariable long directive,
      @RequestParam Verdict verdict,
      @RequestParam(defaultValue = "") String result,
      @RequestParam(defaultValue = "") String proof,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    try {
      directives.close(directive, id, verdict, result, proofs(proof), actor);
      return "redirect:/ban/chi-dao/hoi-nghi/" + id + "/doi-chieu#d" + directive;
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      fill(id, directive, Form.refused(request, refusal), actor, model);
      return new ModelAndView("directive/closure", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  /** Passages as {@code document:from-to}, separated by spaces. */
  private static List<PassageRef> proofs(String typed) {
    if (typed.isBlank()) {
      return List.of();
    }
    return List.of(typed.strip().split("\\s+")).stream()
        .map(one -> {
          Matcher m = PASSAGE.matcher(one);
          if (!m.matches()) {
            throw Refusal.invalid("directive.proof", one).at("proof");
          }
          return new PassageRef(
              Long.parseLong(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
        })
        .toList();
  }

  @PostMapping("/{id}/chot")
  String settle(@PathVariable long id, Actor actor) {
    return "redirect:" + conferences.close(id, actor).path();
  }
}
