package org.banggiao.indicator.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.indicator.Definition;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Indicators;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.shell.Csv;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Page;
import org.banggiao.shell.Rows;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of indicators, each with its last figure. */
@Controller
class IndicatorListPages {

  private static final Collator VIETNAMESE = Collator.getInstance(Locale.forLanguageTag("vi"));

  private final Indicators indicators;
  private final InstantSource clock;
  private final Speaking speaking;

  IndicatorListPages(Indicators indicators, InstantSource clock, Speaking speaking) {
    this.indicators = indicators;
    this.clock = clock;
    this.speaking = speaking;
  }

  @GetMapping("/ban/chi-so")
  String list(HttpServletRequest request, Model model) {
    ListQuery query = query(request);
    List<IndicatorRow> all = rows(query);
    model.addAttribute(
        "rows",
        new Rows<>(
            all.stream().skip(query.offset()).limit(ListQuery.SIZE).toList(), all.size(), query));
    model.addAttribute("said", speaking.here());
    return "indicator/list";
  }

  @GetMapping("/ban/chi-so.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request, Page page) {
    List<List<Object>> lines = new ArrayList<>();
    for (Map<String, Object> cells : json(request)) {
      cells.computeIfPresent(
          "comparator", (k, v) -> v.equals("") ? v : page.t("indicator.comparator." + v));
      lines.add(List.copyOf(cells.values()));
    }
    return Csv.file(
        page,
        "chi-so",
        List.of(
            "code",
            "indicator",
            "unit",
            "period",
            "comparator",
            "value",
            "source",
            "confidence",
            "contradictions"),
        lines);
  }

  @GetMapping("/ban/chi-so.json")
  @ResponseBody
  List<Map<String, Object>> json(HttpServletRequest request) {
    return rows(query(request)).stream().map(IndicatorListPages::cells).toList();
  }

  private static ListQuery query(HttpServletRequest request) {
    return ListQuery.of(request, Set.of("q", "tt"), "ten", "ky");
  }

  private List<IndicatorRow> rows(ListQuery query) {
    Map<String, List<Figure>> figures =
        indicators.figures(AsOf.on(Days.today(clock))).stream()
            .collect(Collectors.groupingBy(Figure::indicator));
    String wanted = folded(query.filter("q"));
    String state = query.filter("tt");
    Comparator<IndicatorRow> order =
        query.sort().equals("ky")
            ? Comparator.comparing(
                r -> r.latest() == null ? java.time.LocalDate.MIN : r.latest().window().last())
            : Comparator.comparing(r -> r.definition().nameVi(), VIETNAMESE);
    return indicators.list().stream()
        .filter(d -> wanted.isEmpty() || name(d).contains(wanted))
        .map(d ->
            IndicatorRow.of(
                d, figures.getOrDefault(d.code(), List.of()), indicators.targets(d.code())))
        .filter(r ->
            switch (state) {
              case "lech" -> r.open() > 0;
              case "muc-tieu" -> !r.targets().isEmpty();
              case "trong" -> r.latest() == null;
              default -> true;
            })
        .sorted(query.descending() ? order.reversed() : order)
        .toList();
  }

  private static Map<String, Object> cells(IndicatorRow r) {
    Map<String, Object> cells = new LinkedHashMap<>();
    Figure f = r.latest();
    cells.put("code", r.definition().code());
    cells.put("name", r.definition().nameVi());
    cells.put("unit", r.definition().unit());
    cells.put("period", f == null ? "" : f.window().text());
    cells.put("comparator", f == null ? "" : f.shown().comparator().code());
    cells.put("value", f == null ? "" : f.shown().value());
    cells.put("source", f == null ? "" : f.shown().sourceText());
    cells.put("confidence", f == null ? "" : f.shown().confidence());
    cells.put("contradictions", r.open());
    return cells;
  }

  private static String name(Definition d) {
    return folded(d.nameVi() + " " + d.nameEn() + " " + d.code());
  }

  /** Without marks and case, so that "xuat khau" finds "Xuất khẩu". */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT);
  }
}
