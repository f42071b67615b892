package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Form;
import org.banggiao.shell.Page;
import org.banggiao.treaty.Mistakes;
import org.banggiao.treaty.Treaties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reader without an account says what is wrong. */
@Controller
class MistakePages {

  private final Treaties treaties;
  private final Mistakes mistakes;

  MistakePages(Treaties treaties, Mistakes mistakes) {
    this.treaties = treaties;
    this.mistakes = mistakes;
  }

  @GetMapping("/dieu-uoc/{id}/bao-loi")
  String form(@PathVariable String id, Model model) {
    model.addAttribute("treaty", treaties.get(id));
    model.addAttribute("form", Form.empty());
    return "treaty/mistake";
  }

  @PostMapping("/dieu-uoc/{id}/bao-loi")
  Object report(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String loi,
      HttpServletRequest request,
      Page page,
      RedirectAttributes after,
      Model model) {
    try {
      mistakes.report(id, loi);
      after.addFlashAttribute("flash", page.t("treaty.mistake.thanks"));
      return "redirect:/dieu-uoc/" + id;
    } catch (Refusal refusal) {
      model.addAttribute("treaty", treaties.get(id));
      model.addAttribute("form", Form.again(request, refusal));
      return new ModelAndView("treaty/mistake", model.asMap(), Form.status(refusal));
    }
  }
}
