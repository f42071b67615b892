package org.banggiao.directive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.Directive;
import org.banggiao.directive.Directives;
import org.banggiao.document.Document;
import org.banggiao.document.Documents;
import org.banggiao.document.Passage;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.task.Task;
import org.banggiao.task.Tasks;
import org.jspecify.annotations.Nullable;
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

/** The document on one side, what it directs on the other, joined by passage. */
@Controller
@RequestMapping("/ban/chi-dao")
class DirectivePages {

  private final Conferences conferences;
  private final Directives directives;
  private final Proposals proposals;
  private final Documents documents;
  private final Tasks tasks;

  DirectivePages(
      Conferences conferences,
      Directives directives,
      Proposals proposals,
      Documents documents,
      Tasks tasks) {
    this.conferences = conferences;
    this.directives = directives;
    this.proposals = proposals;
    this.documents = documents;
    this.tasks = tasks;
  }

  @GetMapping
  String list(Actor actor, Model model) {
    Map<Long, List<Directive>> given = new HashMap<>();
    List<Conference> all = conferences.list();
    all.forEach(c -> given.put(c.id(), directives.of(c.id())));
    model.addAttribute("conferences", all);
    model.addAttribute("given", given);
    return "directive/list";
  }

  @GetMapping("/danh-sach.csv")
  ResponseEntity<byte[]> csv(Actor actor) {
    List<List<Object>> rows = new ArrayList<>();
    for (Conference c : conferences.list()) {
      for (Directive d : directives.of(c.id())) {
        rows.add(
            List.of(
                c.title(),
                d.number(),
                d.title(),
                d.givenBy(),
                d.source().quote(),
                d.confirmedBy()));
      }
    }
    return Csv.file(
        "chi-dao",
        List.of("hoi_nghi", "so", "chi_dao", "nguoi_giao", "trich_dan", "nguoi_xac_nhan"),
        rows);
  }

  @GetMapping("/{id:\\d+}")
  String one(@PathVariable long id, Actor actor, Model model) {
    show(id, Form.empty(), actor, model);
    return "directive/show";
  }

  private void show(long id, Form form, Actor actor, Model model) {
    Directive d = directives.get(id);
    model.addAttribute("directive", d);
    model.addAttribute("conference", conferences.get(d.conference()));
    model.addAttribute("document", documents.get(d.source().passage().document(), actor));
    model.addAttribute("tasks", tasks.of(d.ref(), actor));
    model.addAttribute("closures", directives.closures(id));
    model.addAttribute("form", form);
  }

  @PostMapping("/{id:\\d+}/ten")
  Object rename(
      @PathVariable long id,
      @RequestParam int version,
      @RequestParam String title,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    try {
      return "redirect:" + directives.editTitle(id, version, title, actor).path();
    } catch (Refusal refusal) {
      show(id, Form.refused(request, refusal), actor, model);
      return new ModelAndView("directive/show", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/van-ban/{document}")
  String document(
      @PathVariable long document,
      @RequestParam(required = false) @Nullable Long viec,
      Actor actor,
      Model model) {
    model.addAttribute("view", view(document, viec, actor));
    model.addAttribute("form", Form.empty());
    return "directive/document";
  }

  private DocumentView view(long id, @Nullable Long selected, Actor actor) {
    Document document = documents.get(id, actor);
    List<Proposal> all =
        proposals.of(id).stream()
            .filter(p ->
                DocumentView.KINDS.contains(p.kind())
                    && !p.state().equals("MERGED")
                    && !p.state().equals("SPLIT"))
            .toList();
    List<Directive> given = directives.from(id);
    List<RecordRef> refs = given.stream().map(Directive::ref).toList();
    Map<RecordRef, List<Task>> under = tasks.of(refs, actor);
    List<Passage> paragraphs =
        documents.passages(id).stream().filter(p -> p.kind().equals("PARAGRAPH")).toList();
    return new DocumentView(
        document,
        documents.text(id),
        paragraphs,
        all,
        given,
        under,
        conferences.list(),
        conferences.reportedBy(id),
        documents.coverage(id),
        selected == null ? 0 : selected);
  }

  @PostMapping("/van-ban/{document}/de-xuat/{proposal}")
  Object decide(
      @PathVariable long document,
      @PathVariable long proposal,
      @RequestParam String act,
      @RequestParam(required = false) @Nullable Long conference,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(required = false) @Nullable String standing,
      @RequestParam(defaultValue = "") String lyDo,
      @RequestParam(required = false) @Nullable Integer tai,
      Actor actor,
      HttpServletRequest request) {
    try {
      long next =
          switch (act) {
            case "confirm" -> confirm(proposal, conference, title, standing != null, actor);
            case "reject" -> proposals.reject(proposal, lyDo, actor).id();
            case "split" ->
                proposals.split(proposal, tai == null ? -1 : tai, actor).getFirst().id();
            case "merge" -> proposals.merge(withNext(document, proposal), actor).id();
            default -> throw Refusal.invalid("request", act);
          };
      return "redirect:/ban/chi-dao/van-ban/" + document + "?viec=" + next + "#v" + next;
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.ABSENT) {
        throw refusal;
      }
      ModelAndView again = new ModelAndView("directive/document");
      again.addObject("view", view(document, proposal, actor));
      again.addObject("form", Form.refused(request, refusal));
      again.setStatus(
          refusal.kind() == Refusal.Kind.CONFLICT
              ? HttpStatus.CONFLICT
              : HttpStatus.UNPROCESSABLE_ENTITY);
      return again;
    }
  }

  private long confirm(
      long proposal, @Nullable Long conference, String title, boolean standing, Actor actor) {
    if (conference == null) {
      throw Refusal.invalid("directive.conference").at("conference");
    }
    if (proposals.get(proposal).kind().equals("DIRECTIVE")) {
      directives.confirm(proposal, conference, title, standing, actor);
    } else {
      directives.note(proposal, conference, actor);
    }
    return proposal;
  }

  private List<Long> withNext(long document, long proposal) {
    Proposal first = proposals.get(proposal);
    Proposal second =
        proposals.of(document).stream()
            .filter(p -> p.open() && p.kind().equals(first.kind()) && p.start() >= first.end())
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("directive.merge").at("merge"));
    return List.of(first.id(), second.id());
  }

  @PostMapping("/van-ban/{document}/doan")
  String add(
      @PathVariable long document, @RequestParam int tu, @RequestParam int den, Actor actor) {
    PassageRef passage = documents.cite(document, tu, den).passage();
    Proposal made = proposals.add(document, passage.start(), passage.end(), "DIRECTIVE", actor);
    return "redirect:/ban/chi-dao/van-ban/" + document + "?viec=" + made.id() + "#v" + made.id();
  }
}
