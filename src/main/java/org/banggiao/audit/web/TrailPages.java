package org.banggiao.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.audit.Entry;
import org.banggiao.audit.Trail;
import org.banggiao.audit.TrailQuery;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.organisation.People;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.NavEntry;
import org.banggiao.shell.Page;
import org.banggiao.shell.Rows;
import org.banggiao.shell.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The trail, for auditors; a file holds at most 10,000 rows, filtered as the page is. */
@Controller
class TrailPages {

  private static final String PREFIX = "act.";
  private static final Set<String> FILTERS = Set.of("nguoi", "viec", "ho-so", "tu", "den");
  private static final List<String> HEADER =
      List.of("seq", "at", "act", "record", "person", "body", "details");
  private static final int FILE_ROWS = 10_000;

  private final Trail trail;
  private final People people;
  private final Bodies bodies;
  private final Words words;

  TrailPages(Trail trail, People people, Bodies bodies, Words words) {
    this.trail = trail;
    this.people = people;
    this.bodies = bodies;
    this.words = words;
  }

  /** The line of the rail. */
  @Configuration
  static class Door {
    @Bean
    NavEntry trailEntry() {
      return NavEntry.of(95, "/nhat-ky", "nav.nhat-ky", Role.AUDITOR);
    }
  }

  @GetMapping("/nhat-ky")
  String list(HttpServletRequest request, Actor actor, Model model) {
    ListQuery query = list(request);
    TrailQuery wanted = wanted(query, query.offset(), ListQuery.SIZE);
    List<TrailView.Line> lines = named(trail.list(wanted, actor));
    model.addAttribute(
        "view",
        new TrailView(
            new Rows<>(lines, trail.count(wanted, actor), query),
            words.keys(PREFIX).stream().map(k -> k.substring(PREFIX.length())).toList()));
    return "audit/trail";
  }

  @GetMapping("/nhat-ky.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request, Actor actor, Page page) {
    return Csv.file(
        page,
        "nhat-ky",
        HEADER,
        named(file(request, actor)).stream()
            .map(l ->
                List.of(
                    l.entry().seq(),
                    l.entry().at(),
                    l.entry().act(),
                    l.entry().subject(),
                    l.person(),
                    l.body(),
                    l.entry().details().toString()))
            .toList());
  }

  @GetMapping("/nhat-ky.json")
  @ResponseBody
  List<Entry> file(HttpServletRequest request, Actor actor) {
    return trail.list(wanted(list(request), 0, FILE_ROWS), actor);
  }

  private static ListQuery list(HttpServletRequest request) {
    return ListQuery.of(request, FILTERS, "-luc", "viec", "ho-so", "nguoi");
  }

  private TrailQuery wanted(ListQuery query, int offset, int limit) {
    TrailQuery.Sort sort =
        switch (query.sort()) {
          case "viec" -> TrailQuery.Sort.ACT;
          case "ho-so" -> TrailQuery.Sort.SUBJECT;
          case "nguoi" -> TrailQuery.Sort.PERSON;
          default -> TrailQuery.Sort.TIME;
        };
    String login = query.filter("nguoi");
    return new TrailQuery(
        login.isEmpty() ? null : (Long) people.find(login).map(a -> a.id()).orElse(-1L),
        query.filter("viec"),
        query.filter("ho-so"),
        Form.day(query.filter("tu"), "tu"),
        Form.day(query.filter("den"), "den"),
        sort,
        query.descending(),
        offset,
        limit);
  }

  private List<TrailView.Line> named(List<Entry> entries) {
    Map<Long, String> names =
        people.names(entries.stream().map(Entry::person).collect(Collectors.toSet()));
    Map<Long, Body> known =
        bodies.all(entries.stream().map(Entry::body).collect(Collectors.toSet()));
    return entries.stream()
        .map(e -> {
          Body body = known.get(e.body());
          return new TrailView.Line(
              e, names.getOrDefault(e.person(), ""), body == null ? "" : body.nameVi());
        })
        .toList();
  }
}
