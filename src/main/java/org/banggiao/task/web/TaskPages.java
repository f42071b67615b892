package org.banggiao.task.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Form;
import org.banggiao.shell.Words;
import org.banggiao.task.Act;
import org.banggiao.task.Deed;
import org.banggiao.task.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a task, and every act on it. */
@Controller
class TaskPages {

  private final Tasks tasks;
  private final TaskSight sight;
  private final DeedForm deeds;
  private final Words words;
  private final InstantSource clock;

  TaskPages(Tasks tasks, TaskSight sight, DeedForm deeds, Words words, InstantSource clock) {
    this.tasks = tasks;
    this.sight = sight;
    this.deeds = deeds;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/ban/nhiem-vu/{id:\\d{1,18}}")
  String show(@PathVariable long id, Actor actor, Model model) {
    model.addAttribute("view", sight.of(id, actor, null, Form.empty()));
    return "task/show";
  }

  @PostMapping("/ban/nhiem-vu/{id:\\d{1,18}}/{slug}")
  Object act(
      @PathVariable long id,
      @PathVariable String slug,
      @RequestParam(defaultValue = "0") int seen,
      @RequestParam(required = false) List<MultipartFile> tep,
      HttpServletRequest request,
      Actor actor,
      RedirectAttributes after)
      throws IOException {
    Act act = TaskWords.act(slug).orElseThrow(() -> Refusal.absent("absent"));
    tasks.get(id, actor);
    try {
      Deed deed = deeds.read(act, request, tep == null ? List.of() : tep, actor);
      tasks.act(id, seen, deed, Days.today(clock), actor);
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.ABSENT) {
        throw refusal;
      }
      return again(id, act, refusal, request, actor);
    }
    after.addFlashAttribute(
        "flash",
        words.say(words.locale(), "task.done", words.say(words.locale(), "task.did." + act)));
    return "redirect:/ban/nhiem-vu/" + id;
  }

  private ModelAndView again(
      long id, Act act, Refusal refusal, HttpServletRequest request, Actor actor) {
    HttpStatus status =
        switch (refusal.kind()) {
          case CONFLICT -> HttpStatus.CONFLICT;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
          default -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    ModelAndView page = new ModelAndView("task/show", status);
    page.addObject("view", sight.of(id, actor, act, Form.refused(request, refusal)));
    return page;
  }
}
