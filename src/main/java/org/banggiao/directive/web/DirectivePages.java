package org.banggiao.directive.web;

import jakarta.servlet.http.HttpServletRequest;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.Directive;
import org.banggiao.directive.Directives;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Form;
import org.banggiao.task.Tasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one directive: who said it, the tasks under it, what came of it. */
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
    model.addAttribute("may", directives.mayConfirm(actor));
    model.addAttribute("form", form);
  }

  @PostMapping("/{id:\\d+}/ten")
  Object rename(
      @PathVariable long id,
      @RequestParam int version,
      @RequestParam String title,
      @RequestParam(defaultValue = "") String ve,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    try {
      Directive d = directives.editTitle(id, version, title, actor);
      String item = d.proposal() == null ? "d" + id : "v" + d.proposal();
      return "redirect:"
          + (ve.equals("van-ban")
              ? "/ban/chi-dao/van-ban/"
                  + d.source().passage().document()
                  + "?viec="
                  + item
                  + "#"
                  + item
              : d.path());
    } catch (Refusal refusal) {
      show(id, Form.again(request, refusal), actor, model);
      return new ModelAndView("directive/show", model.asMap(), Form.status(refusal));
    }
  }
}
