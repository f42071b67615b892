package org.banggiao.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Form;
import org.banggiao.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One proposal: rejected with a reason, cut in two, joined with its neighbours. */
@Controller
@RequestMapping("/van-ban/{id:[0-9]{1,18}}/de-xuat/{proposal:[0-9]{1,18}}")
class ProposalPages {

  private static final int CONTEXT = 160;

  private final Documents documents;
  private final Proposals proposals;

  ProposalPages(Documents documents, Proposals proposals) {
    this.documents = documents;
    this.proposals = proposals;
  }

  @GetMapping
  ModelAndView show(@PathVariable long id, @PathVariable long proposal, Actor actor) {
    return page(id, proposal, Form.empty(), HttpStatus.OK, actor);
  }

  @PostMapping("/bo")
  Object reject(
      @PathVariable long id,
      @PathVariable long proposal,
      @RequestParam(defaultValue = "") String lyDo,
      Actor actor,
      Page page,
      RedirectAttributes flash,
      HttpServletRequest request) {
    return act(
        id,
        proposal,
        actor,
        request,
        () -> {
          proposals.reject(of(id, proposal).id(), lyDo, actor);
          flash.addFlashAttribute("flash", page.t("proposal.rejected"));
          return "redirect:/van-ban/" + id;
        });
  }

  @PostMapping("/tach")
  Object split(
      @PathVariable long id,
      @PathVariable long proposal,
      @RequestParam(defaultValue = "0") int tai,
      Actor actor,
      Page page,
      RedirectAttributes flash,
      HttpServletRequest request) {
    return act(
        id,
        proposal,
        actor,
        request,
        () -> {
          proposals.split(of(id, proposal).id(), tai, actor);
          flash.addFlashAttribute("flash", page.t("proposal.split"));
          return "redirect:/van-ban/" + id;
        });
  }

  @PostMapping("/gop")
  Object merge(
      @PathVariable long id,
      @PathVariable long proposal,
      @RequestParam @Nullable List<Long> voi,
      Actor actor,
      Page page,
      RedirectAttributes flash,
      HttpServletRequest request) {
    return act(
        id,
        proposal,
        actor,
        request,
        () -> {
          List<Long> all = new ArrayList<>(voi == null ? List.of() : voi);
          all.add(of(id, proposal).id());
          Proposal whole = proposals.merge(all, actor);
          flash.addFlashAttribute("flash", page.t("proposal.merged"));
          return "redirect:/van-ban/" + id + "/de-xuat/" + whole.id();
        });
  }

  private Object act(
      long id, long proposal, Actor actor, HttpServletRequest request, Supplier<String> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      return page(id, proposal, Form.again(request, refusal), Form.status(refusal), actor);
    }
  }

  private Proposal of(long id, long proposal) {
    Proposal found = proposals.get(proposal);
    if (found.document() != id) {
      throw Refusal.absent("proposal.absent", proposal);
    }
    return found;
  }

  private ModelAndView page(long id, long proposal, Form form, HttpStatus status, Actor actor) {
    Proposal p = of(id, proposal);
    int from = Math.max(0, p.start() - CONTEXT);
    String before = documents.slice(id, from, p.start());
    ModelAndView page = new ModelAndView("document/proposal");
    page.addObject(
        "view",
        new ProposalView(
            documents.get(id, actor),
            p,
            before.substring(before.lastIndexOf('\n') + 1),
            documents.slice(id, p.end(), p.end() + CONTEXT).lines().findFirst().orElse(""),
            proposals.origins(proposal),
            neighbours(p)));
    page.addObject("form", form);
    page.setStatus(status);
    return page;
  }

  private List<Proposal> neighbours(Proposal p) {
    List<Proposal> same =
        proposals.of(p.document()).stream()
            .filter(o -> o.kind().equals(p.kind()) && o.open() && o.id() != p.id())
            .toList();
    List<Proposal> two = new ArrayList<>();
    same.stream().filter(o -> o.start() < p.start()).reduce((a, b) -> b).ifPresent(two::add);
    same.stream().filter(o -> o.start() > p.start()).findFirst().ifPresent(two::add);
    return two;
  }
}
