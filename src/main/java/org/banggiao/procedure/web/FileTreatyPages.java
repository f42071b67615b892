package org.banggiao.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.procedure.DomesticFile;
import org.banggiao.procedure.DomesticFiles;
import org.banggiao.shell.Form;
import org.banggiao.shell.Page;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.TreatyFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finds the treaty of the register that a file is about, and ties it. */
@Controller
@RequestMapping("/ho-so/{id:\\d{1,18}}/dieu-uoc")
class FileTreatyPages {

  private static final int SHOWN = 25;

  private final DomesticFiles files;
  private final Treaties treaties;
  private final InstantSource clock;

  FileTreatyPages(DomesticFiles files, Treaties treaties, InstantSource clock) {
    this.files = files;
    this.treaties = treaties;
    this.clock = clock;
  }

  @GetMapping
  String pick(@PathVariable long id, HttpServletRequest request, Actor actor, Model model) {
    fill(id, request, actor, Form.empty(), model);
    return "procedure/treaty";
  }

  private void fill(long id, HttpServletRequest request, Actor actor, Form form, Model model) {
    DomesticFile file = files.get(id);
    String words = Form.text(request, "q");
    TreatyFilter filter =
        new TreatyFilter(
            words,
            List.of(),
            List.of(),
            "",
            "",
            "",
            TreatyFilter.VIET_NAM,
            null,
            null,
            Days.today(clock));
    model.addAttribute("file", file);
    model.addAttribute(
        "treaty", file.treaty() == null ? null : treaties.known(file.treaty()).orElse(null));
    model.addAttribute("words", words);
    model.addAttribute("found", treaties.list(filter, "ky", true, SHOWN, 0));
    model.addAttribute("total", treaties.count(filter));
    model.addAttribute("may", files.may(actor, file.lead()));
    model.addAttribute("form", form);
  }

  @PostMapping
  Object tie(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int version,
      HttpServletRequest request,
      Actor actor,
      RedirectAttributes after,
      Page page,
      Model model) {
    String treaty = Form.text(request, "dieu-uoc");
    try {
      files.link(id, version, treaty.isEmpty() ? null : treaty, actor);
      after.addFlashAttribute(
          "flash", page.t(treaty.isEmpty() ? "procedure.untied" : "procedure.tied"));
      return "redirect:/ho-so/" + id;
    } catch (Refusal refusal) {
      fill(id, request, actor, Form.again(request, refusal), model);
      return new ModelAndView("procedure/treaty", model.asMap(), Form.status(refusal));
    }
  }
}
