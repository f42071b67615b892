package org.banggiao.task.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.NavEntry;
import org.banggiao.shell.Words;
import org.banggiao.task.Register;
import org.banggiao.task.TaskFilter;
import org.banggiao.task.TaskListing;
import org.banggiao.task.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of tasks, as of any day, with its CSV and JSON twins. */
@Controller
class TaskListPages {

  private static final Set<String> FILTERS =
      Set.of("chu-tri", "phoi-hop", "lop", "tt", "han-truoc", "han-sau", "q", "ngay");

  /** A row as machines read it; {@code lead} is the code of the body, {@code leadName} its name. */
  record Line(
      long id,
      String wording,
      String origin,
      String lead,
      String leadName,
      String state,
      String timeClass,
      LocalDate issuedOn,
      @Nullable LocalDate due,
      boolean invented) {}

  private final Register register;
  private final Bodies bodies;
  private final Words words;
  private final InstantSource clock;

  TaskListPages(Register register, Bodies bodies, Words words, InstantSource clock) {
    this.register = register;
    this.bodies = bodies;
    this.words = words;
    this.clock = clock;
  }

  @Bean
  static NavEntry tasksNav() {
    return NavEntry.of(30, "/ban/nhiem-vu", "task.nav", Role.reading());
  }

  @GetMapping("/ban/nhiem-vu")
  String list(HttpServletRequest request, Actor actor, Model model) {
    ListQuery query = query(request);
    TaskFilter filter = filter(query);
    TaskListing listing =
        register.list(
            filter, query.sort(), query.descending(), query.offset(), ListQuery.SIZE, actor);
    model.addAttribute(
        "view",
        new TaskListView(
            query, filter, listing, bodiesOf(listing.rows()), bodies.list(filter.day())));
    return "task/list";
  }

  @GetMapping("/ban/nhiem-vu.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request, Actor actor) {
    List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    for (Line l : lines(request, actor)) {
      rows.add(
          List.of(
              l.id,
              l.wording,
              l.origin,
              l.leadName,
              word("task.state." + l.state),
              word("task.class." + l.timeClass),
              l.issuedOn,
              l.due == null ? "" : l.due,
              l.invented ? word("task.invented") : ""));
    }
    List<String> header =
        List.of(
            "id",
            word("task.wording"),
            word("task.origin"),
            word("task.lead"),
            word("task.process"),
            word("task.filter.class"),
            word("task.issued"),
            word("task.deadline"),
            word("task.invented"));
    return Csv.file("nhiem-vu", header, rows);
  }

  @GetMapping("/ban/nhiem-vu.json")
  @ResponseBody
  List<Line> json(HttpServletRequest request, Actor actor) {
    return lines(request, actor);
  }

  private List<Line> lines(HttpServletRequest request, Actor actor) {
    ListQuery query = query(request);
    List<TaskRow> rows = new ArrayList<>();
    register.export(filter(query), query.sort(), query.descending(), actor, rows::add);
    Map<Long, Body> known = bodiesOf(rows);
    return rows.stream()
        .map(r -> {
          Body lead = known.get(r.lead());
          return new Line(
              r.id(),
              r.wording(),
              r.origin().toString(),
              lead == null ? "" : lead.code(),
              lead == null ? "" : lead.nameVi(),
              r.state().name(),
              r.timeClass().name(),
              r.issuedOn(),
              r.due(),
              r.invented());
        })
        .toList();
  }

  private String word(String key) {
    return words.say(words.locale(), key);
  }

  private static ListQuery query(HttpServletRequest request) {
    ListQuery q = ListQuery.of(request, FILTERS, "han", "giao");
    String path = q.path().replaceFirst("\\.(csv|json)$", "");
    return new ListQuery(path, q.filters(), q.sort(), q.descending(), q.page());
  }

  private TaskFilter filter(ListQuery q) {
    LocalDate day = Form.day(q.filter("ngay"), "ngay", Days.today(clock));
    return new TaskFilter(
        body(q.filter("chu-tri")),
        body(q.filter("phoi-hop")),
        TaskWords.classes(q.filter("lop")),
        TaskWords.state(q.filter("tt")),
        Form.day(q.filter("han-sau"), "han-sau"),
        Form.day(q.filter("han-truoc"), "han-truoc"),
        q.filter("q"),
        day);
  }

  private @Nullable Long body(String code) {
    return code.isEmpty() ? null : bodies.get(code).id();
  }

  private Map<Long, Body> bodiesOf(List<TaskRow> rows) {
    return bodies.all(rows.stream().map(TaskRow::lead).collect(Collectors.toSet()));
  }
}
