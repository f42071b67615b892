package org.banggiao.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.procedure.DayOff;
import org.banggiao.procedure.Limit;
import org.banggiao.procedure.Limits;
import org.banggiao.procedure.WorkCalendar;
import org.banggiao.procedure.WorkingDays;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Facts;
import org.banggiao.shell.Form;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The data that deadlines rest on: time limits of the law on a day, and the calendar of work. */
@Controller
class LimitPages {

  /** A time limit as machines read it. */
  record Line(
      String id,
      String step,
      String variant,
      int number,
      String unit,
      String law,
      String article,
      String from,
      String validFrom,
      String validUntil,
      boolean toVerify,
      String source) {}

  private final WorkCalendar calendar;
  private final InstantSource clock;

  LimitPages(WorkCalendar calendar, InstantSource clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  @GetMapping("/ho-so/thoi-han")
  String limits(HttpServletRequest request, Actor actor, Model model) {
    model.addAttribute("query", query(request));
    model.addAttribute("day", day(request));
    model.addAttribute("limits", on(day(request)));
    model.addAttribute("duties", Facts.rows("statutory_deadlines.csv"));
    return "procedure/limits";
  }

  @GetMapping("/ho-so/thoi-han.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request, Actor actor, Page page) {
    return Csv.file(
        page,
        "thoi-han",
        List.of(
            "id",
            "step",
            "case",
            "number",
            "unit",
            "law",
            "article",
            "countedFrom",
            "validFrom",
            "validUntil",
            "toVerify",
            "source"),
        json(request, actor).stream()
            .map(l ->
                List.<Object>of(
                    l.id,
                    l.step,
                    l.variant,
                    l.number,
                    l.unit,
                    l.law,
                    l.article,
                    l.from,
                    l.validFrom,
                    l.validUntil,
                    l.toVerify,
                    l.source))
            .toList());
  }

  @GetMapping("/ho-so/thoi-han.json")
  @ResponseBody
  List<Line> json(HttpServletRequest request, Actor actor) {
    LocalDate day = day(request);
    return on(day).stream()
        .map(l ->
            new Line(
                l.id(),
                l.step().name(),
                l.variant().name(),
                l.number(),
                l.unit().name(),
                l.article().law(),
                l.article().number(),
                l.fromVi(),
                l.validFrom().toString(),
                Objects.toString(l.validUntil(), ""),
                l.toVerify(day),
                l.source()))
        .toList();
  }

  private static List<Limit> on(LocalDate day) {
    return Limits.list().stream().filter(l -> l.on(day)).toList();
  }

  private static ListQuery query(HttpServletRequest request) {
    ListQuery q = ListQuery.of(request, Set.of("ngay"), "buoc");
    String path = q.path().replaceFirst("\\.(csv|json)$", "");
    return new ListQuery(path, q.filters(), q.sort(), q.descending(), q.page());
  }

  private LocalDate day(HttpServletRequest request) {
    return Form.day(Form.text(request, "ngay"), "ngay", Days.today(clock));
  }

  @GetMapping("/ho-so/lich-nghi")
  String calendar(@RequestParam(defaultValue = "") String nam, Actor actor, Model model) {
    fill(nam, actor, Form.empty(), model);
    return "procedure/calendar";
  }

  private void fill(String typed, Actor actor, Form form, Model model) {
    int now = Days.today(clock).getYear();
    int year = typed.matches("20[0-9]{2}") ? Integer.parseInt(typed) : now;
    Map<LocalDate, DayOff> rows =
        calendar.list().stream().collect(Collectors.toMap(DayOff::day, d -> d));
    WorkingDays working = calendar.working();
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate d = LocalDate.of(year, 1, 1); d.getYear() == year; d = d.plusDays(1)) {
      if (rows.containsKey(d) || (!working.works(d) && !WorkingDays.weekend(d))) {
        days.add(d);
      }
    }
    model.addAttribute("year", year);
    model.addAttribute(
        "years", IntStream.rangeClosed(2021, Math.max(now + 1, year)).boxed().toList());
    model.addAttribute("days", days);
    model.addAttribute("rows", rows);
    model.addAttribute("known", working.known(year));
    model.addAttribute("may", calendar.may(actor));
    model.addAttribute("form", form);
  }

  @PostMapping("/ho-so/lich-nghi")
  Object record(
      HttpServletRequest request, Actor actor, RedirectAttributes after, Page page, Model model) {
    try {
      LocalDate day = Form.day(Form.text(request, "ngay"), "ngay");
      if (day == null) {
        throw Refusal.invalid("").at("ngay");
      }
      DayOff entered =
          new DayOff(
              day,
              kind(Form.text(request, "loai")),
              Form.text(request, "ten"),
              Form.text(request, "ten-en"),
              Form.text(request, "can-cu"),
              "found",
              Form.text(request, "can-cu"),
              actor.name());
      LocalDate worked = Form.day(Form.text(request, "lam-bu"), "lam-bu");
      if (worked == null || entered.kind() != DayOff.Kind.OFF) {
        calendar.record(entered, actor);
      } else {
        calendar.swap(entered, worked, actor);
      }
      after.addFlashAttribute("flash", page.t("procedure.calendar.saved", page.say().day(day)));
      return "redirect:/ho-so/lich-nghi?nam=" + day.getYear();
    } catch (Refusal refusal) {
      String typed = Form.text(request, "ngay");
      fill(typed.replaceFirst("-.*", ""), actor, Form.again(request, refusal), model);
      return new ModelAndView("procedure/calendar", model.asMap(), Form.status(refusal));
    }
  }

  private static DayOff.Kind kind(@Nullable String name) {
    for (DayOff.Kind k : DayOff.Kind.values()) {
      if (k.name().equals(name)) {
        return k;
      }
    }
    throw Refusal.invalid("procedure.calendar.kind").at("loai");
  }
}
