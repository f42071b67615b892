package org.banggiao.indicator.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.indicator.Definition;
import org.banggiao.indicator.Indicators;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Form;
import org.banggiao.shell.Say;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Figures found in a document, each to be kept as an observation or rejected. */
@Controller
@RequestMapping("/ban/chi-so/van-ban/{document}")
class ProposedFigurePages {

  private static final int AROUND = 160;

  private final Indicators indicators;
  private final Proposals proposals;
  private final Documents documents;
  private final Speaking speaking;

  ProposedFigurePages(
      Indicators indicators, Proposals proposals, Documents documents, Speaking speaking) {
    this.indicators = indicators;
    this.proposals = proposals;
    this.documents = documents;
    this.speaking = speaking;
  }

  @GetMapping
  String list(
      @PathVariable long document,
      @RequestParam(defaultValue = "0") long viec,
      Actor actor,
      Model model) {
    fill(document, viec, null, actor, model);
    return "indicator/document";
  }

  private void fill(
      long document,
      long selected,
      @org.jspecify.annotations.Nullable Form refused,
      Actor actor,
      Model model) {
    List<Proposal> figures =
        proposals.of(document).stream()
            .filter(p -> p.kind().equals("FIGURE") && !p.field("class").equals("structural"))
            .toList();
    Proposal open =
        figures.stream()
            .filter(p -> p.id() == selected)
            .findFirst()
            .or(() -> figures.stream().filter(Proposal::open).findFirst())
            .orElse(null);
    Map<Long, String> context = new LinkedHashMap<>();
    figures.forEach(p -> context.put(p.id(), around(p)));
    model.addAttribute("document", documents.get(document, actor));
    model.addAttribute("figures", figures);
    model.addAttribute("context", context);
    model.addAttribute("definitions", indicators.list());
    model.addAttribute("selected", open == null ? 0L : open.id());
    model.addAttribute(
        "form", refused != null ? refused : open == null ? Form.empty() : suggested(open));
  }

  private String around(Proposal p) {
    return documents.slice(p.document(), Math.max(0, p.start() - AROUND), p.end() + AROUND);
  }

  /** What the form starts with, read by the rules; the person checks it. */
  private Form suggested(Proposal p) {
    List<Definition> all = indicators.list();
    String code = ProposedFigure.indicator(p, around(p), all);
    String unit =
        all.stream()
            .filter(d -> d.code().equals(code))
            .map(Definition::unit)
            .findFirst()
            .orElse("");
    Say say = speaking.numbers();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("chiSo", code);
    values.put("ky", p.field("year"));
    values.put("dau", p.field("comparator").isEmpty() ? "eq" : p.field("comparator"));
    values.put("loai", "FINAL");
    if (!p.field("value").isEmpty()) {
      values.put("triSo", say.number(ProposedFigure.scaled(p.field("value"), unit)));
    }
    if (!p.field("valueMax").isEmpty()) {
      values.put("triSoMax", say.number(ProposedFigure.scaled(p.field("valueMax"), unit)));
    }
    return Form.of(values);
  }

  @PostMapping("/{proposal}")
  Object decide(
      @PathVariable long document,
      @PathVariable long proposal,
      @RequestParam String act,
      @RequestParam(defaultValue = "") String chiSo,
      @RequestParam(defaultValue = "") String lyDo,
      ObservationForm typed,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Model model) {
    try {
      if (act.equals("reject")) {
        proposals.reject(proposal, lyDo, actor);
      } else {
        if (chiSo.isBlank()) {
          throw Refusal.invalid("indicator.choose").at("chiSo");
        }
        var kept =
            indicators.confirm(
                proposal,
                typed.read(chiSo, proposals.get(proposal).citation(), speaking.english()),
                actor);
        after.addFlashAttribute("flash", speaking.say("indicator.kept", kept));
      }
      return "redirect:/ban/chi-so/van-ban/" + document;
    } catch (Refusal refusal) {
      fill(document, proposal, Form.again(request, refusal), actor, model);
      return new ModelAndView("indicator/document", model.asMap(), Form.status(refusal));
    }
  }
}
