package org.banggiao.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banggiao.kernel.Days;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Page;
import org.banggiao.shell.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Bodies as of any day. */
@Controller
class BodyPages {

  private static final Set<String> FILTERS = Set.of("q", "loai", "ngay");

  private final Bodies bodies;
  private final InstantSource clock;

  BodyPages(Bodies bodies, InstantSource clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  @GetMapping("/co-quan")
  String list(HttpServletRequest request, Model model) {
    ListQuery query = query(request);
    List<Body> all = found(query);
    List<Body> shown = BodyList.cut(all, query);
    model.addAttribute(
        "list",
        new BodyList(
            new Rows<>(shown, all.size(), query),
            Form.day(query.filter("ngay"), "ngay", Days.today(clock)),
            linked(shown)));
    return "organisation/bodies";
  }

  @GetMapping("/co-quan.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request, Page page) {
    return Csv.file(
        page, "co-quan", BodyFile.HEADER, files(request).stream().map(BodyFile::cells).toList());
  }

  @GetMapping("/co-quan.json")
  @ResponseBody
  List<BodyFile> files(HttpServletRequest request) {
    List<Body> all = found(query(request));
    Map<Long, Body> linked = linked(all);
    return all.stream().map(b -> BodyFile.of(b, linked)).toList();
  }

  @GetMapping("/co-quan/{code}")
  String show(
      @PathVariable String code, @RequestParam(defaultValue = "") String ngay, Model model) {
    Body body = bodies.get(code);
    LocalDate day = Form.day(ngay, "ngay", Days.today(clock));
    model.addAttribute(
        "view",
        new BodyView(
            body,
            day,
            find(body.parent()),
            find(body.successor()),
            bodies.predecessors(body.id()),
            bodies.parts(body.id(), day)));
    return "organisation/body";
  }

  private List<Body> found(ListQuery query) {
    return BodyList.sorted(
        bodies.find(
            query.filter("loai"),
            query.filter("q"),
            Form.day(query.filter("ngay"), "ngay", Days.today(clock))),
        query);
  }

  private static ListQuery query(HttpServletRequest request) {
    return ListQuery.of(request, FILTERS, BodyList.SORTS);
  }

  private Map<Long, Body> linked(List<Body> shown) {
    return bodies.all(
        shown.stream()
            .flatMap(b -> Stream.of(b.parent(), b.successor()))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(Collectors.toSet()));
  }

  private @Nullable Body find(@Nullable Long id) {
    return id == null ? null : bodies.find(id).orElse(null);
  }
}
