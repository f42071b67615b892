package org.banggiao.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Bodies;
import org.banggiao.procedure.Competences;
import org.banggiao.procedure.DomesticFile;
import org.banggiao.procedure.DomesticFiles;
import org.banggiao.procedure.FileDeed;
import org.banggiao.procedure.Step;
import org.banggiao.shell.Form;
import org.banggiao.shell.Page;
import org.banggiao.task.Task;
import org.banggiao.treaty.Treaties;
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

/** A file: opened, shown with its steps, and carried on. */
@Controller
@RequestMapping("/ho-so")
class FilePages {

  private final DomesticFiles files;
  private final FileForm forms;
  private final Bodies bodies;
  private final Treaties treaties;
  private final InstantSource clock;

  FilePages(
      DomesticFiles files, FileForm forms, Bodies bodies, Treaties treaties, InstantSource clock) {
    this.files = files;
    this.forms = forms;
    this.bodies = bodies;
    this.treaties = treaties;
    this.clock = clock;
  }

  /** What is known already may stand in the address: from another kind of file, or a link. */
  @GetMapping("/moi")
  String blank(HttpServletRequest request, Actor actor, Model model) {
    fill(request, Form.refused(request), model);
    return "procedure/new";
  }

  private void fill(HttpServletRequest request, Form form, Model model) {
    model.addAttribute("kind", FileForm.kind(request));
    model.addAttribute("typed", typed(form));
    model.addAttribute("choices", bodies.list(Days.today(clock)));
    model.addAttribute("ticked", ticked(request));
    model.addAttribute("form", form);
  }

  /** What both kinds ask for, to be taken along to the other. */
  private static String typed(Form form) {
    return Stream.of("ten", "chu-tri", "mo-ngay", "dieu-uoc")
        .filter(name -> !form.value(name).isEmpty())
        .map(name -> "&" + name + "=" + URLEncoder.encode(form.value(name), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  private static List<String> ticked(HttpServletRequest request) {
    @Nullable String[] all = request.getParameterValues("co");
    return all == null
        ? List.of()
        : java.util.Arrays.stream(all).filter(java.util.Objects::nonNull).toList();
  }

  @PostMapping("/moi")
  Object open(
      HttpServletRequest request, Actor actor, RedirectAttributes after, Page page, Model model) {
    try {
      DomesticFile made = files.open(forms.file(request), actor);
      after.addFlashAttribute("flash", page.t("procedure.opened.flash"));
      return "redirect:" + made.path();
    } catch (Refusal refusal) {
      fill(request, Form.again(request, refusal), model);
      return new ModelAndView("procedure/new", model.asMap(), Form.status(refusal));
    }
  }

  @GetMapping("/{id:\\d{1,18}}")
  String show(@PathVariable long id, Actor actor, Model model) {
    model.addAttribute("view", view(id, actor, null, null, Form.empty()));
    return "procedure/show";
  }

  private FileView view(
      long id, Actor actor, @Nullable Step tried, @Nullable List<String> ticked, Form form) {
    DomesticFile file = files.get(id);
    return new FileView(
        file,
        bodies.get(file.lead()),
        file.treaty() == null ? null : treaties.known(file.treaty()).orElse(null),
        Competences.of(file.nature()),
        files.progress(file),
        files.story(id).reversed(),
        files.tasks(file, actor).stream().collect(Collectors.toMap(Task::id, Function.identity())),
        files.may(actor, file.lead()),
        Days.today(clock),
        tried,
        ticked != null ? ticked : file.nature().flags().stream().map(Enum::name).toList(),
        form);
  }

  @PostMapping("/{id:\\d{1,18}}/buoc")
  Object act(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int version,
      HttpServletRequest request,
      Actor actor,
      RedirectAttributes after,
      Page page,
      Model model) {
    try {
      FileDeed deed = forms.deed(request);
      files.act(id, version, deed, actor);
      after.addFlashAttribute("flash", page.t("procedure.acted." + deed.act()));
      return "redirect:/ho-so/" + id + (deed.step() == null ? "" : "#" + deed.step().slug());
    } catch (Refusal refusal) {
      Step tried = Step.find(Form.text(request, "buoc")).orElse(null);
      return again(view(id, actor, tried, null, Form.again(request, refusal)), refusal, model);
    }
  }

  @PostMapping("/{id:\\d{1,18}}/tinh-chat")
  Object change(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int version,
      HttpServletRequest request,
      Actor actor,
      RedirectAttributes after,
      Page page,
      Model model) {
    try {
      FileDeed deed =
          FileDeed.change(forms.nature(request), Days.today(clock), Form.text(request, "ghi-chu"));
      files.act(id, version, deed, actor);
      after.addFlashAttribute("flash", page.t("procedure.acted.CHANGED"));
      return "redirect:/ho-so/" + id;
    } catch (Refusal refusal) {
      return again(
          view(id, actor, null, ticked(request), Form.again(request, refusal)), refusal, model);
    }
  }

  private static Object again(FileView view, Refusal refusal, Model model) {
    model.addAttribute("view", view);
    return new ModelAndView("procedure/show", model.asMap(), Form.status(refusal));
  }
}
