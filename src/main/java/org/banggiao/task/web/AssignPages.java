package org.banggiao.task.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.shell.Form;
import org.banggiao.shell.Words;
import org.banggiao.task.NewTask;
import org.banggiao.task.OriginNames;
import org.banggiao.task.Task;
import org.banggiao.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that gives a task: {@code /ban/nhiem-vu/moi?nguon=directive:12&doan=7-1042-1151}. */
@Controller
class AssignPages {

  /** Cooperating bodies the form has room for. */
  private static final int COOPERATORS = 10;

  private final Tasks tasks;
  private final TaskSight sight;
  private final BodyField field;
  private final Bodies bodies;
  private final Words words;
  private final InstantSource clock;

  AssignPages(
      Tasks tasks,
      TaskSight sight,
      BodyField field,
      Bodies bodies,
      Words words,
      InstantSource clock) {
    this.tasks = tasks;
    this.sight = sight;
    this.field = field;
    this.bodies = bodies;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/ban/nhiem-vu/moi")
  ModelAndView form(HttpServletRequest request, Actor actor) {
    actor.require(Role.FOLLOW_UP, Role.LEADER);
    return page(request, actor, Form.empty(), HttpStatus.OK);
  }

  @PostMapping("/ban/nhiem-vu/moi")
  Object assign(HttpServletRequest request, Actor actor, RedirectAttributes after) {
    try {
      List<Refusal> wrong = new ArrayList<>();
      NewTask wanted = read(request, wrong);
      if (wanted == null) {
        return page(
            request,
            actor,
            Form.refused(request, wrong.toArray(Refusal[]::new)),
            HttpStatus.UNPROCESSABLE_ENTITY);
      }
      Task task = tasks.assign(wanted, actor);
      after.addFlashAttribute("flash", words.say(words.locale(), "task.assigned", "" + task.id()));
      return "redirect:" + task.path();
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      Form form = Form.refused(request, refusal);
      return page(request, actor, form, HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private ModelAndView page(HttpServletRequest request, Actor actor, Form form, HttpStatus status) {
    RecordRef origin = origin(request);
    OriginNames.Name name = sight.names(Set.of(origin), actor).get(origin);
    ModelAndView page = new ModelAndView("task/assign", status);
    page.addObject("origin", origin.toString());
    page.addObject("originTitle", name == null ? origin.toString() : name.title());
    page.addObject("originHref", name == null ? "" : name.href());
    page.addObject("quotes", sight.quotes(passages(request)));
    page.addObject("choices", bodies.list(Days.today(clock)));
    page.addObject("cooperators", COOPERATORS);
    page.addObject("form", form);
    return page;
  }

  /** Null when something is wrong: every field that is, not only the first. */
  private @Nullable NewTask read(HttpServletRequest request, List<Refusal> wrong) {
    String kind = Form.text(request, "thoi-han");
    if (Form.text(request, "viec").isEmpty()) {
      wrong.add(Refusal.invalid("task.wording", NewTask.WORDING).at("viec"));
    }
    Long lead = body(request, "chu-tri", wrong);
    if (lead == null && Form.text(request, "chu-tri").isEmpty()) {
      wrong.add(Refusal.invalid("task.lead").at("chu-tri"));
    }
    List<Long> cooperators = new ArrayList<>();
    for (int i = 1; i <= COOPERATORS; i++) {
      Long body = body(request, "phoi-hop-" + i, wrong);
      if (body != null) {
        cooperators.add(body);
      }
    }
    Long monitor = body(request, "theo-doi", wrong);
    LocalDate due = null;
    try {
      due = Form.day(Form.text(request, "han"), "han");
      if (due == null && kind.equals("DATE")) {
        wrong.add(Refusal.invalid("task.due.form").at("han"));
      }
    } catch (Refusal noDay) {
      wrong.add(noDay);
    }
    if (!kind.equals("STANDING") && Form.text(request, "can-cu").isEmpty()) {
      wrong.add(
          Refusal.invalid(kind.equals("DATE") ? "task.basis" : "task.due.undecided").at("can-cu"));
    }
    if (!wrong.isEmpty()) {
      return null;
    }
    return new NewTask(
        origin(request),
        passages(request),
        Form.text(request, "viec"),
        Form.text(request, "san-pham"),
        lead == null ? 0 : lead,
        cooperators,
        monitor,
        kind.equals("DATE") ? due : null,
        Form.text(request, "can-cu"),
        kind.equals("STANDING"),
        false);
  }

  private @Nullable Long body(HttpServletRequest request, String name, List<Refusal> wrong) {
    try {
      return field.read(request.getParameter(name), name);
    } catch (Refusal unknown) {
      wrong.add(unknown);
      return null;
    }
  }

  private static RecordRef origin(HttpServletRequest request) {
    return RecordRef.parse(Form.text(request, "nguon"));
  }

  private static List<PassageRef> passages(HttpServletRequest request) {
    List<PassageRef> passages = new ArrayList<>();
    @Nullable String[] given = request.getParameterValues("doan");
    if (given != null) {
      for (String text : given) {
        if (text == null || !text.matches("\\d{1,18}-\\d{1,9}-\\d{1,9}")) {
          throw Refusal.invalid("task.passage", text == null ? "" : text);
        }
        String[] parts = text.split("-", -1);
        passages.add(
            new PassageRef(
                Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
      }
    }
    return passages;
  }
}
