package org.banggiao.directive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.Directives;
import org.banggiao.directive.NewConference;
import org.banggiao.document.Document;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A conference: what is known of it, its documents, what it directed and noted. */
@Controller
@RequestMapping("/ban/chi-dao/hoi-nghi")
class ConferencePages {

  private final Conferences conferences;
  private final Directives directives;
  private final Documents documents;
  private final Proposals proposals;

  ConferencePages(
      Conferences conferences, Directives directives, Documents documents, Proposals proposals) {
    this.conferences = conferences;
    this.directives = directives;
    this.documents = documents;
    this.proposals = proposals;
  }

  @GetMapping("/moi")
  String form(
      @RequestParam(name = "van-ban", defaultValue = "0") long document, Actor actor, Model model) {
    if (document > 0) {
      documents.get(document, actor);
    }
    Form form = document > 0 ? ConferenceForm.suggested(proposals.of(document)) : Form.empty();
    fill("/ban/chi-dao/hoi-nghi/moi", document, form, model);
    ConferenceForm.known(form, conferences).ifPresent(c -> model.addAttribute("known", c));
    return "directive/new";
  }

  private void fill(String action, long document, Form form, Model model) {
    model.addAttribute("action", action);
    model.addAttribute("document", document);
    model.addAttribute("form", form);
    model.addAttribute("conferences", conferences.list());
  }

  @PostMapping("/moi")
  Object record(
      ConferenceForm typed,
      @RequestParam(name = "van-ban", defaultValue = "0") long document,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    try {
      NewConference wanted = typed.read();
      Conference made = conferences.record(wanted, actor);
      if (document > 0) {
        conferences.attach(made.id(), document, actor);
        return "redirect:/ban/chi-dao/van-ban/" + document;
      }
      return "redirect:" + made.path();
    } catch (Refusal refusal) {
      return again("/ban/chi-dao/hoi-nghi/moi", document, refusal, request, model);
    }
  }

  private Object again(
      String action, long document, Refusal refusal, HttpServletRequest request, Model model) {
    fill(action, document, Form.again(request, refusal), model);
    return new ModelAndView("directive/new", model.asMap(), Form.status(refusal));
  }

  @GetMapping("/{id:\\d+}")
  String show(@PathVariable long id, Actor actor, Model model) {
    Conference c = conferences.get(id);
    List<Document> attached =
        conferences.documents(id).stream().map(d -> documents.get(d, actor)).toList();
    model.addAttribute("conference", c);
    model.addAttribute("documents", attached);
    model.addAttribute("directives", directives.of(id));
    model.addAttribute("notes", directives.notes(id));
    model.addAttribute("may", directives.mayConfirm(actor) && c.closedAt() == null);
    return "directive/conference";
  }

  @GetMapping("/{id:\\d+}/sua")
  String edit(@PathVariable long id, Actor actor, Model model) {
    Conference c = conferences.get(id);
    fill(c.path() + "/sua", 0, ConferenceForm.of(c), model);
    return "directive/new";
  }

  @PostMapping("/{id:\\d+}/sua")
  Object change(
      @PathVariable long id,
      ConferenceForm typed,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    try {
      return "redirect:" + conferences.change(id, typed.read(), actor).path();
    } catch (Refusal refusal) {
      return again("/ban/chi-dao/hoi-nghi/" + id + "/sua", 0, refusal, request, model);
    }
  }

  @PostMapping("/{id:\\d+}/van-ban")
  String attach(
      @PathVariable long id, @RequestParam(required = false) @Nullable Long document, Actor actor) {
    if (document == null) {
      throw Refusal.invalid("conference.document");
    }
    conferences.attach(id, document, actor);
    return "redirect:/ban/chi-dao/hoi-nghi/" + id;
  }
}
