package org.banggiao.directive.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banggiao.directive.Closure;
import org.banggiao.directive.Conference;
import org.banggiao.directive.Conferences;
import org.banggiao.directive.Directive;
import org.banggiao.directive.Directives;
import org.banggiao.kernel.Actor;
import org.banggiao.shell.Csv;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The conferences with what they directed. Conferences are few: they stand on one page. */
@Controller
class DirectiveListPages {

  private final Conferences conferences;
  private final Directives directives;

  DirectiveListPages(Conferences conferences, Directives directives) {
    this.conferences = conferences;
    this.directives = directives;
  }

  @GetMapping("/ban/chi-dao")
  String list(HttpServletRequest request, Actor actor, Model model) {
    ListQuery query = query(request);
    List<DirectiveRow.Group> groups = groups(query);
    model.addAttribute("query", query);
    model.addAttribute("groups", groups);
    model.addAttribute("total", groups.stream().mapToLong(g -> g.rows().size()).sum());
    model.addAttribute("may", directives.mayConfirm(actor));
    return "directive/list";
  }

  @GetMapping("/ban/chi-dao.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request, Actor actor, Page page) {
    List<List<Object>> lines = new ArrayList<>();
    for (Map<String, Object> cells : cells(request)) {
      cells.computeIfPresent("verdict", (k, v) -> v.equals("") ? v : page.t("task.verdict." + v));
      lines.add(List.copyOf(cells.values()));
    }
    return Csv.file(
        page,
        "chi-dao",
        List.of(
            "id",
            "conference",
            "heldOn",
            "number",
            "directive",
            "givenBy",
            "addressee",
            "quote",
            "passage",
            "confirmedBy",
            "verdict",
            "result"),
        lines);
  }

  @GetMapping("/ban/chi-dao.json")
  @ResponseBody
  List<Map<String, Object>> json(HttpServletRequest request, Actor actor) {
    return cells(request);
  }

  private static ListQuery query(HttpServletRequest request) {
    return ListQuery.of(request, Set.of("q", "loai", "nam", "tt"), "-ngay");
  }

  private List<DirectiveRow.Group> groups(ListQuery query) {
    String wanted = folded(query.filter("q"));
    List<DirectiveRow.Group> groups = new ArrayList<>();
    for (Conference c : conferences.list()) {
      if (matches(c, query)) {
        List<DirectiveRow> rows =
            directives.of(c.id()).stream()
                .map(d -> new DirectiveRow(c, d, last(d)))
                .filter(r -> wanted.isEmpty() || text(r).contains(wanted))
                .filter(r -> stands(r, query.filter("tt")))
                .toList();
        boolean narrowed = !wanted.isEmpty() || !query.filter("tt").isEmpty();
        if (!rows.isEmpty() || !narrowed) {
          groups.add(new DirectiveRow.Group(c, rows));
        }
      }
    }
    return query.descending() ? groups : groups.reversed();
  }

  private static boolean matches(Conference c, ListQuery query) {
    String year = query.filter("nam");
    String series = query.filter("loai");
    return (series.isEmpty() || series.equals(c.series()))
        && (year.isEmpty()
            || year.equals(String.valueOf(c.planYear()))
            || year.equals(String.valueOf(c.reviewYear()))
            || (c.heldOn() != null && year.equals(String.valueOf(c.heldOn().getYear()))));
  }

  private static boolean stands(DirectiveRow r, String state) {
    Closure c = r.closure();
    return switch (state) {
      case "chua" -> c == null;
      case "" -> true;
      default -> c != null && c.verdict().equals(state);
    };
  }

  private @org.jspecify.annotations.Nullable Closure last(Directive d) {
    List<Closure> all = directives.closures(d.id());
    return all.isEmpty() ? null : all.getFirst();
  }

  private static String text(DirectiveRow r) {
    return folded(r.directive().title() + " " + r.directive().source().quote());
  }

  /** Without marks and case, so that "kinh te" finds "kinh tế". */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT);
  }

  private List<Map<String, Object>> cells(HttpServletRequest request) {
    return groups(query(request)).stream()
        .flatMap(g -> g.rows().stream())
        .map(DirectiveListPages::cells)
        .toList();
  }

  private static Map<String, Object> cells(DirectiveRow r) {
    Directive d = r.directive();
    Closure c = r.closure();
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("id", d.id());
    cells.put("conference", r.conference().title());
    cells.put("heldOn", r.conference().heldOn() == null ? "" : r.conference().heldOn().toString());
    cells.put("number", d.number());
    cells.put("title", d.title());
    cells.put("givenBy", d.givenBy());
    cells.put("addressee", d.addressee());
    cells.put("quote", d.source().quote());
    cells.put("passage", d.source().passage().path());
    cells.put("confirmedBy", d.confirmedBy());
    cells.put("verdict", c == null ? "" : c.verdict());
    cells.put("result", c == null ? "" : c.result());
    return cells;
  }
}
