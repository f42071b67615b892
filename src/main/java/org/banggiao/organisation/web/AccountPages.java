package org.banggiao.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.organisation.CurrentPerson;
import org.banggiao.organisation.People;
import org.banggiao.shell.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: password, body acted for, sessions, how pages look. */
@Controller
class AccountPages {

  private static final String HERE = "redirect:/tai-khoan";

  private final People people;
  private final Bodies bodies;
  private final CurrentPerson current;

  AccountPages(People people, Bodies bodies, CurrentPerson current) {
    this.people = people;
    this.bodies = bodies;
    this.current = current;
  }

  @GetMapping("/tai-khoan")
  String show(Actor actor, Model model) {
    return draw(actor, Form.empty(), model);
  }

  private String draw(Actor actor, Form password, Model model) {
    var roles = people.roles(actor.person());
    Map<Long, Body> named = bodies.all(roles.keySet());
    List<AccountView.Acting> acting =
        named.values().stream()
            .map(b ->
                new AccountView.Acting(
                    b, roles.getOrDefault(b.id(), Set.of()), b.id() == actor.body()))
            .toList();
    model.addAttribute(
        "view",
        new AccountView(
            people.get(actor.person()),
            acting,
            password,
            people.mustChangePassword(actor.person())));
    return "organisation/account";
  }

  @PostMapping("/tai-khoan/mat-khau")
  String changePassword(
      @RequestParam String current,
      @RequestParam String password,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      people.changePassword(current, password, actor);
    } catch (Refusal refusal) {
      response.setStatus(Form.status(refusal).value());
      return draw(actor, new Form(Map.of(), Form.refused(request, refusal).errors()), model);
    }
    request.getSession().invalidate();
    return "redirect:/dang-nhap?doi";
  }

  @PostMapping("/tai-khoan/co-quan")
  String actFor(@RequestParam long body, Actor actor, HttpServletRequest request) {
    current.actFor(body, actor, request);
    return HERE;
  }

  @PostMapping("/tai-khoan/dang-xuat-moi-noi")
  String leaveEverywhere(Actor actor, HttpServletRequest request) {
    people.endSessions(actor.person(), actor);
    request.getSession().invalidate();
    return "redirect:/dang-nhap?ra";
  }

  @PostMapping("/tai-khoan/hien-thi")
  String look(
      @RequestParam(defaultValue = "") String giaoDien,
      @RequestParam(defaultValue = "") String tietKiem,
      @RequestParam(defaultValue = "") String phim,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean secure = request.isSecure();
    keep("giao-dien", Set.of("light", "dark").contains(giaoDien) ? giaoDien : "", secure, response);
    keep("tiet-kiem", tietKiem.equals("1") ? "1" : "", secure, response);
    keep("phim", phim.equals("off") ? "off" : "", secure, response);
    return HERE;
  }

  /** Kept for a year; an empty value takes the cookie away. */
  private static void keep(
      String name, String value, boolean secure, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(value.isEmpty() ? Duration.ZERO : Duration.ofDays(365))
            .build()
            .toString());
  }
}
