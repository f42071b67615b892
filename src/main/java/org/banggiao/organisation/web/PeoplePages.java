package org.banggiao.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Account;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.organisation.Holding;
import org.banggiao.organisation.People;
import org.banggiao.shell.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts and roles, for the administrator only: every door asked here refuses others. */
@Controller
@RequestMapping("/quan-tri/tai-khoan")
class PeoplePages {

  private static final String LIST = "/quan-tri/tai-khoan";

  private final People people;
  private final Bodies bodies;
  private final InstantSource clock;

  PeoplePages(People people, Bodies bodies, InstantSource clock) {
    this.people = people;
    this.bodies = bodies;
    this.clock = clock;
  }

  @GetMapping
  String list(Actor actor, Model model) {
    return drawList(actor, Form.empty(), model);
  }

  private String drawList(Actor actor, Form form, Model model) {
    model.addAttribute("accounts", people.list(actor));
    model.addAttribute("form", form);
    return "organisation/people";
  }

  @PostMapping
  String add(
      @RequestParam String login,
      @RequestParam String displayName,
      @RequestParam String password,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      return "redirect:"
          + LIST
          + "/"
          + people.add(login.strip(), displayName, password, true, actor).id();
    } catch (Refusal refusal) {
      Form form = refused(refusal, request, response);
      return drawList(actor, form, model);
    }
  }

  @GetMapping("/{id}")
  String show(@PathVariable long id, Actor actor, Model model) {
    return draw(id, actor, Form.empty(), Form.empty(), model);
  }

  private String draw(long id, Actor actor, Form role, Form password, Model model) {
    Account account = people.get(id, actor);
    LocalDate today = Days.today(clock);
    List<Holding> holdings = people.holdings(id);
    Map<Long, Body> named =
        bodies.all(holdings.stream().map(Holding::body).collect(Collectors.toSet()));
    List<PersonView.Held> held =
        holdings.reversed().stream()
            .map(h ->
                new PersonView.Held(
                    h,
                    Objects.requireNonNull(named.get(h.body())),
                    h.validUntil() == null || h.validUntil().isAfter(today)))
            .toList();
    model.addAttribute(
        "view",
        new PersonView(account, held, bodies.list(today), id == actor.person(), role, password));
    return "organisation/person";
  }

  @PostMapping("/{id}/vai-tro")
  String give(
      @PathVariable long id,
      @RequestParam String body,
      @RequestParam Role role,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      Body found =
          bodies.find(body).orElseThrow(() -> Refusal.invalid("body.absent", body).at("body"));
      people.give(id, found.id(), role, actor);
    } catch (Refusal refusal) {
      Form form = refused(refusal, request, response);
      return draw(id, actor, form, Form.empty(), model);
    }
    return "redirect:" + LIST + "/" + id;
  }

  @PostMapping("/{id}/thu-vai-tro")
  String take(@PathVariable long id, @RequestParam long holding, Actor actor) {
    people.take(id, holding, actor);
    return "redirect:" + LIST + "/" + id;
  }

  @PostMapping("/{id}/mat-khau")
  String reset(
      @PathVariable long id,
      @RequestParam String password,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      people.resetPassword(id, password, actor);
    } catch (Refusal refusal) {
      Form form = refused(refusal, request, response);
      return draw(id, actor, Form.empty(), form, model);
    }
    return "redirect:" + LIST + "/" + id;
  }

  @PostMapping("/{id}/dang-xuat")
  String endSessions(@PathVariable long id, Actor actor) {
    people.get(id, actor);
    people.endSessions(id, actor);
    return "redirect:" + LIST + "/" + id;
  }

  @PostMapping("/{id}/ngung")
  String disable(@PathVariable long id, Actor actor) {
    people.disable(id, actor);
    return "redirect:" + LIST + "/" + id;
  }

  @PostMapping("/{id}/mo-lai")
  String enable(@PathVariable long id, Actor actor) {
    people.enable(id, actor);
    return "redirect:" + LIST + "/" + id;
  }

  /** What cannot be mended in the form is told on a page of its own. */
  private static Form refused(
      Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    Form again = Form.again(request, refusal);
    response.setStatus(Form.status(refusal).value());
    return again;
  }
}
