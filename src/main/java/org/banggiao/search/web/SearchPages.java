package org.banggiao.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.banggiao.kernel.RecordRef;
import org.banggiao.search.Entry;
import org.banggiao.search.SearchEngine;
import org.banggiao.search.SearchEngine.Hit;
import org.banggiao.search.Searches;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Language;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Page;
import org.banggiao.shell.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One search over everything the reader may see; without an account, over what is open to all. */
@Controller
class SearchPages {

  private static final int EXPORT = 1000;

  private final Searches searches;

  SearchPages(Searches searches) {
    this.searches = searches;
  }

  @GetMapping("/tim")
  String search(HttpServletRequest request, Page page, Model model) {
    ListQuery query = query(request);
    int offset = Math.min(query.offset(), SearchEngine.DEEPEST);
    var answer = ask(query, offset, ListQuery.SIZE, page);
    model.addAttribute("answer", answer);
    model.addAttribute("rows", new Rows<>(answer.found().hits(), answer.found().records(), query));
    model.addAttribute("facets", Facet.of(answer.found().facets(), query));
    model.addAttribute("about", about(query, page));
    return "search/list";
  }

  /** The form with a field for each condition: leads to the same search as one line. */
  @GetMapping(value = "/tim", params = "cum")
  String detailed(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String q,
      @RequestParam String cum,
      @RequestParam(defaultValue = "") String tru,
      @RequestParam(defaultValue = "") String tu,
      @RequestParam(defaultValue = "") String den) {
    StringBuilder line = new StringBuilder(q.strip());
    add(line, " \"", cum.replace("\"", " "), "\"");
    for (String word : tru.split("\\s+", -1)) {
      add(line, " -", word, "");
    }
    add(line, " tu:", tu, "");
    add(line, " den:", den, "");
    return "redirect:"
        + Language.url(
            request,
            "/tim?q=" + URLEncoder.encode(line.toString().strip(), StandardCharsets.UTF_8));
  }

  private static void add(StringBuilder line, String before, String words, String after) {
    if (!words.isBlank()) {
      line.append(before).append(words.strip()).append(after);
    }
  }

  @GetMapping("/tim.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request, Page page) {
    List<List<Object>> lines = new ArrayList<>();
    ask(query(request), 0, EXPORT, page)
        .found()
        .hits()
        .forEach(h -> lines.add(List.copyOf(cells(h).values())));
    return Csv.file(
        page, "tim", List.of("record", "title", "day", "path", "quote", "missing"), lines);
  }

  @GetMapping("/tim.json")
  @ResponseBody
  Map<String, Object> json(HttpServletRequest request, Page page) {
    ListQuery query = query(request);
    var answer = ask(query, Math.min(query.offset(), SearchEngine.DEEPEST), ListQuery.SIZE, page);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("records", answer.found().records());
    all.put("loosened", answer.found().loosened());
    all.put("meant", answer.meant().orElse(""));
    all.put("complete", answer.complete());
    all.put("facets", answer.found().facets());
    all.put("hits", answer.found().hits().stream().map(SearchPages::cells).toList());
    return all;
  }

  /** As the reader types: titles among what the reader may see. */
  @GetMapping("/tim/goi-y")
  @ResponseBody
  List<String> suggest(@RequestParam(defaultValue = "") String q, Page page) {
    return searches.suggest(q, page.lang(), page.actor());
  }

  private Searches.Answer ask(ListQuery query, int offset, int limit, Page page) {
    Map<String, String> filters = new LinkedHashMap<>(query.filters());
    filters.keySet().retainAll(Searches.FILTERS);
    return searches.search(
        query.filter("q"),
        filters,
        query.sort().equals("ngay"),
        offset,
        limit,
        page.lang(),
        page.actor());
  }

  private ListQuery query(HttpServletRequest request) {
    TreeSet<String> names = new TreeSet<>(Searches.FILTERS);
    names.add("q");
    names.add("cho");
    ListQuery query = ListQuery.of(request, names, "khop", "-ngay");
    query
        .filters()
        .computeIfPresent("loai", (n, kind) -> searches.kinds().contains(kind) ? kind : null);
    return query;
  }

  /** The record for which the search is asked, if the reader may know of it. */
  private @Nullable Entry about(ListQuery query, Page page) {
    String record = query.filter("cho");
    return page.actor() == null || !record.matches("[a-z]{1,30}:[A-Za-z0-9._-]{1,80}")
        ? null
        : searches.about(RecordRef.parse(record), page.actor()).orElse(null);
  }

  private static Map<String, Object> cells(Hit h) {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("record", h.record().toString());
    cells.put("title", h.title());
    cells.put("day", h.day());
    cells.put("path", h.path());
    cells.put("quote", h.snippet().text());
    cells.put("missing", String.join(" ", h.missing()));
    return cells;
  }
}
