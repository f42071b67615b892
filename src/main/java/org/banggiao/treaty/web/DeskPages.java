package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.partner.Partners;
import org.banggiao.shell.Form;
import org.banggiao.shell.Page;
import org.banggiao.treaty.ActionKind;
import org.banggiao.treaty.NewTreaty;
import org.banggiao.treaty.Rule;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyAction;
import org.banggiao.treaty.TreatyActions;
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

/** The lawyer's desk: enter a treaty, record an act, correct one. */
@Controller
@RequestMapping("/ban/dieu-uoc")
class DeskPages {

  private final Treaties treaties;
  private final TreatyActions actions;
  private final Partners partners;
  private final InstantSource clock;

  DeskPages(Treaties treaties, TreatyActions actions, Partners partners, InstantSource clock) {
    this.treaties = treaties;
    this.actions = actions;
    this.partners = partners;
    this.clock = clock;
  }

  @GetMapping
  String blank(Model model) {
    model.addAttribute("form", Form.empty());
    return "treaty/enter";
  }

  @PostMapping
  Object enter(
      @RequestParam Map<String, String> typed,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Page page,
      Model model) {
    try {
      Treaty made = actions.enter(read(typed), actor);
      after.addFlashAttribute("flash", page.t("treaty.desk.entered"));
      return "redirect:/ban/dieu-uoc/" + made.id();
    } catch (Refusal refusal) {
      return again("treaty/enter", refusal, request, model);
    }
  }

  @GetMapping("/{id}")
  String desk(
      @PathVariable String id, @RequestParam(required = false) @Nullable Long sua, Model model) {
    fill(id, sua, sua == null ? Form.empty() : Form.of(typed(actions.get(sua))), model);
    return "treaty/desk";
  }

  @PostMapping("/{id}")
  Object record(
      @PathVariable String id,
      DeskForm typed,
      @RequestParam(required = false) @Nullable Long sua,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Page page,
      Model model) {
    try {
      TreatyAction kept =
          sua == null
              ? actions.record(typed.read(id), actor)
              : actions.correct(sua, typed.read(id), actor);
      after.addFlashAttribute(
          "flash",
          page.t(
              sua == null ? "treaty.desk.recorded" : "treaty.desk.corrected",
              partners.get(kept.partner()).name(page.english())));
      return "redirect:/dieu-uoc/" + id + "#hieu-luc";
    } catch (Refusal refusal) {
      fill(id, sua, Form.empty(), model);
      return again("treaty/desk", refusal, request, model);
    }
  }

  @PostMapping("/{id}/go-bo")
  Object strike(
      @PathVariable String id,
      @RequestParam long dong,
      @RequestParam(defaultValue = "") String nguon,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Page page,
      Model model) {
    try {
      actions.strike(dong, nguon, actor);
      after.addFlashAttribute("flash", page.t("treaty.desk.struck"));
      return "redirect:/ban/dieu-uoc/" + id;
    } catch (Refusal refusal) {
      fill(id, dong, Form.empty(), model);
      return again("treaty/desk", refusal, request, model);
    }
  }

  private void fill(String id, @Nullable Long correcting, Form form, Model model) {
    model.addAttribute("treaty", treaties.get(id));
    List<TreatyAction> ever = treaties.history(id, AsOf.on(Days.today(clock)));
    model.addAttribute("history", ever.reversed());
    model.addAttribute(
        "answerable",
        treaties.actions(id, AsOf.on(Days.today(clock))).stream()
            .filter(TreatyAction::answerable)
            .toList());
    model.addAttribute("correcting", correcting == null ? 0L : correcting);
    model.addAttribute("names", names(ever));
    model.addAttribute("form", form);
  }

  private Map<String, String> names(List<TreatyAction> ever) {
    Map<String, String> names = new java.util.HashMap<>();
    partners
        .all(ever.stream().map(TreatyAction::partner).distinct().toList())
        .forEach((code, p) -> names.put(code, p.name(false)));
    return names;
  }

  private Map<String, String> typed(TreatyAction a) {
    return DeskForm.of(a, partners.get(a.partner()).name(false));
  }

  /** The same form with what was typed, except when the act was not this reader's at all. */
  private static Object again(
      String view, Refusal refusal, HttpServletRequest request, Model model) {
    model.addAttribute("form", Form.again(request, refusal));
    return new ModelAndView(view, model.asMap(), Form.status(refusal));
  }

  private static NewTreaty read(Map<String, String> typed) {
    return new NewTreaty(
        typed.getOrDefault("tenVi", ""),
        typed.getOrDefault("tenEn", ""),
        typed.getOrDefault("dang", "other"),
        typed.getOrDefault("loai", "").equals("song-phuong"),
        DeskForm.day(typed.get("ngay"), "ngay"),
        typed.getOrDefault("noi", ""),
        typed.getOrDefault("luuChieu", ""),
        typed.getOrDefault("linhVuc", ""),
        new Rule(
            typed.getOrDefault("dieu", "").strip(),
            typed.getOrDefault("dieuKhoan", "").strip(),
            ""),
        typed.getOrDefault("nguon", ""));
  }

  /** The kinds that the form offers. */
  public static List<ActionKind> kinds() {
    return List.of(ActionKind.values());
  }
}
