package org.banggiao.task.web;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.shell.Words;
import org.banggiao.task.FourClasses;
import org.banggiao.task.Register;
import org.banggiao.task.TimeClass;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The table of four classes by body, on any day, with its CSV and JSON twins. */
@Controller
class TaskTablePages {

  /** A line as machines read it; rates in per cent, null when nothing was due. */
  record Line(
      String lead,
      String name,
      long total,
      Map<TimeClass, Long> counts,
      long waiting,
      long suspended,
      long base,
      @Nullable BigDecimal completion,
      @Nullable BigDecimal punctuality) {}

  private final Register register;
  private final Bodies bodies;
  private final Words words;
  private final InstantSource clock;

  TaskTablePages(Register register, Bodies bodies, Words words, InstantSource clock) {
    this.register = register;
    this.bodies = bodies;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/ban/nhiem-vu/bang")
  String table(@RequestParam(defaultValue = "") String ngay, Actor actor, Model model) {
    model.addAttribute("view", view(ngay, actor));
    return "task/table";
  }

  @GetMapping("/ban/nhiem-vu/bang.csv")
  ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String ngay, Actor actor) {
    List<String> header = new ArrayList<>();
    header.add(word("task.lead"));
    for (TimeClass c : TimeClass.values()) {
      if (c.counted()) {
        header.add(word("task.class." + c));
      }
    }
    for (String key : List.of("total", "waiting", "suspended", "completion", "punctuality")) {
      header.add(word("task.table." + key));
    }
    List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    for (Line l : lines(view(ngay, actor))) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(l.name);
      for (TimeClass c : TimeClass.values()) {
        if (c.counted()) {
          row.add(l.counts.getOrDefault(c, 0L));
        }
      }
      row.add(l.total);
      row.add(l.waiting);
      row.add(l.suspended);
      row.add(l.completion);
      row.add(l.punctuality);
      rows.add(row);
    }
    return Csv.file("bang-bon-loai", header, rows);
  }

  @GetMapping("/ban/nhiem-vu/bang.json")
  @ResponseBody
  Map<String, Object> json(@RequestParam(defaultValue = "") String ngay, Actor actor) {
    TaskTableView view = view(ngay, actor);
    return Map.of("day", view.day(), "lines", lines(view));
  }

  private List<Line> lines(TaskTableView view) {
    List<Line> lines = new ArrayList<>();
    for (TaskTableView.Row r : view.rows()) {
      lines.add(line(r.body().code(), r.body().name(english()), r.line()));
    }
    lines.add(line("", word("task.table.sum"), view.sum()));
    return lines;
  }

  private static Line line(String code, String name, FourClasses.Line l) {
    return new Line(
        code,
        name,
        l.total(),
        l.counts(),
        l.waiting(),
        l.suspended(),
        l.rates().base(),
        l.rates().completion(),
        l.rates().punctuality());
  }

  private TaskTableView view(String ngay, Actor actor) {
    LocalDate day = Form.day(ngay, "ngay", Days.today(clock));
    FourClasses table = register.table(day, actor);
    Map<Long, FourClasses.Line> byLead =
        table.lines().stream().collect(Collectors.toMap(FourClasses.Line::lead, l -> l));
    // The whole list is in Vietnamese order already, and small.
    List<TaskTableView.Row> rows = new ArrayList<>();
    for (Body b : bodies.list()) {
      FourClasses.Line line = byLead.get(b.id());
      if (line != null) {
        rows.add(new TaskTableView.Row(b, line));
      }
    }
    return new TaskTableView(day, rows, table.sum());
  }

  private boolean english() {
    return words.locale().getLanguage().equals("en");
  }

  private String word(String key) {
    return words.say(words.locale(), key);
  }
}
