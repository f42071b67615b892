package org.banggiao.directive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banggiao.directive.Directives;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Form;
import org.banggiao.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The document on one side, what it directs on the other, joined by passage. */
@Controller
@RequestMapping("/ban/chi-dao/van-ban/{document}")
class BesidePages {

  private final Beside beside;
  private final Directives directives;
  private final Proposals proposals;
  private final Documents documents;
  private final Words words;

  BesidePages(
      Beside beside, Directives directives, Proposals proposals, Documents documents, Words words) {
    this.beside = beside;
    this.directives = directives;
    this.proposals = proposals;
    this.documents = documents;
    this.words = words;
  }

  @GetMapping
  String show(
      @PathVariable long document,
      @RequestParam(defaultValue = "") String loai,
      @RequestParam(defaultValue = "") String viec,
      @RequestParam(defaultValue = "0") int trang,
      Actor actor,
      Model model) {
    // Addresses of the first days named a proposal by its bare number.
    String anchor = viec.matches("\\d{1,18}") ? "v" + viec : viec;
    model.addAttribute("view", beside.of(document, loai, anchor, trang, actor));
    model.addAttribute("form", Form.empty());
    return "directive/document";
  }

  @PostMapping("/de-xuat/{proposal}")
  Object decide(
      @PathVariable long document,
      @PathVariable long proposal,
      @RequestParam String act,
      @RequestParam(required = false) @Nullable Long conference,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(required = false) @Nullable String standing,
      @RequestParam(defaultValue = "") String lyDo,
      @RequestParam(required = false) @Nullable Integer tai,
      @RequestParam(required = false) @Nullable Integer taiKhac,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Model model) {
    try {
      Proposal before = proposals.get(proposal);
      if (before.document() != document) {
        throw Refusal.absent("proposal.absent", proposal);
      }
      long next =
          switch (act) {
            case "confirm" -> confirm(before, conference, title, standing != null, actor);
            case "reject" -> proposals.reject(proposal, lyDo, actor).id();
            case "split" -> proposals.split(proposal, cut(tai, taiKhac), actor).getFirst().id();
            case "merge" -> proposals.merge(withNext(before), actor).id();
            default -> throw Refusal.invalid("request", act);
          };
      after.addFlashAttribute("flash", words.say(words.locale(), "directive.did." + act));
      // After a confirmation or rejection the eye goes on to the next that waits.
      return "redirect:/ban/chi-dao/van-ban/"
          + document
          + "?loai="
          + before.kind()
          + (act.equals("split") || act.equals("merge") ? "&viec=v" + next + "#v" + next : "");
    } catch (Refusal refusal) {
      return again(document, "v" + proposal, refusal, actor, request, model);
    }
  }

  private Object again(
      long document,
      String anchor,
      Refusal refusal,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    Form again = Form.again(request, refusal);
    model.addAttribute("view", beside.of(document, "", anchor, 0, actor));
    model.addAttribute("form", again);
    return new ModelAndView("directive/document", model.asMap(), Form.status(refusal));
  }

  private static int cut(@Nullable Integer chosen, @Nullable Integer typed) {
    return typed != null ? typed : chosen != null ? chosen : -1;
  }

  private long confirm(
      Proposal p, @Nullable Long conference, String title, boolean standing, Actor actor) {
    if (conference == null) {
      throw Refusal.invalid("directive.conference").at("conference");
    }
    if (p.kind().equals("DIRECTIVE")) {
      directives.confirm(p.id(), conference, title, standing, actor);
    } else {
      directives.note(p.id(), conference, actor);
    }
    return p.id();
  }

  private List<Long> withNext(Proposal first) {
    Proposal second =
        proposals.of(first.document()).stream()
            .filter(p -> p.open() && p.kind().equals(first.kind()) && p.start() >= first.end())
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("directive.merge"));
    return List.of(first.id(), second.id());
  }

  /** Proposes by hand the characters chosen in the text. */
  @PostMapping("/doan")
  Object add(
      @PathVariable long document,
      @RequestParam(defaultValue = "0") int tu,
      @RequestParam(defaultValue = "0") int den,
      @RequestParam(defaultValue = "DIRECTIVE") String loai,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    try {
      PassageRef passage = documents.cite(document, tu, den).passage();
      Proposal made = proposals.add(document, passage.start(), passage.end(), loai, actor);
      String anchor = "v" + made.id();
      return "redirect:/ban/chi-dao/van-ban/" + document + "?viec=" + anchor + "#" + anchor;
    } catch (Refusal refusal) {
      return again(document, "", refusal, actor, request, model);
    }
  }
}
