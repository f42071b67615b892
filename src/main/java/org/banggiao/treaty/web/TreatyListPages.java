package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.kernel.Days;
import org.banggiao.partner.Partners;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Language;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Rows;
import org.banggiao.treaty.Standing;
import org.banggiao.treaty.Subjects;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.TreatyFigures;
import org.banggiao.treaty.TreatyFilter;
import org.banggiao.treaty.web.TreatyList.Facet;
import org.banggiao.treaty.web.TreatyList.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The search of the register: everything in the address, nothing needs an account. */
@Controller
class TreatyListPages {

  /** More than any register of one country holds; a bulk file takes the whole. */
  private static final int ALL = 200_000;

  private final Treaties treaties;
  private final Partners partners;
  private final InstantSource clock;

  TreatyListPages(Treaties treaties, Partners partners, InstantSource clock) {
    this.treaties = treaties;
    this.partners = partners;
    this.clock = clock;
  }

  @GetMapping("/dieu-uoc")
  String list(HttpServletRequest request, Model model) {
    LocalDate today = Days.today(clock);
    TreatyQuery query = TreatyQuery.of(request, today);
    TreatyFilter f = query.filter();
    ListQuery list = query.list();
    TreatyFigures figures = treaties.figures(f);
    model.addAttribute(
        "list",
        new TreatyList(
            new Rows<>(
                treaties.list(f, list.sort(), list.descending(), ListQuery.SIZE, list.offset()),
                figures.total(),
                list),
            f.day(),
            facets(figures, list),
            names(request)));
    return "treaty/list";
  }

  @GetMapping("/dieu-uoc.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    return Csv.file(
        "dieu-uoc", TreatyFile.HEADER, files(request).stream().map(TreatyFile::cells).toList());
  }

  @GetMapping("/dieu-uoc.json")
  @ResponseBody
  List<TreatyFile> files(HttpServletRequest request) {
    TreatyQuery query = TreatyQuery.of(request, Days.today(clock));
    return treaties
        .list(query.filter(), query.list().sort(), query.list().descending(), ALL, 0)
        .stream()
        .map(TreatyFile::of)
        .toList();
  }

  private List<Facet> facets(TreatyFigures figures, ListQuery list) {
    List<Facet> facets = new ArrayList<>();
    facets.add(facet("loai", figures.of("loai"), list));
    Map<String, Long> narrow = figures.of("linh-vuc");
    Map<String, Long> broad = new LinkedHashMap<>();
    for (String s : Subjects.broad()) {
      long n = Subjects.with(s).stream().mapToLong(w -> narrow.getOrDefault(w, 0L)).sum();
      if (n > 0 || TreatyQuery.words(list.filter("linh-vuc")).contains(s)) {
        broad.put(s, n);
      }
    }
    facets.add(facet("linh-vuc", broad, list));
    facets.add(facet("ben", figures.of("ben"), list));
    Map<String, Long> found = figures.of("tt");
    Map<String, Long> states = new LinkedHashMap<>();
    for (Standing.State s : Standing.State.values()) {
      if (found.containsKey(s.code())) {
        states.put(s.code(), found.get(s.code()));
      }
    }
    facets.add(facet("tt", states, list));
    facets.add(facet("dang", figures.of("dang"), list));
    return facets;
  }

  private static Facet facet(String name, Map<String, Long> counts, ListQuery list) {
    List<String> ticked = TreatyQuery.words(list.filter(name));
    List<Value> values = new ArrayList<>();
    counts.forEach((value, n) -> values.add(new Value(value, n, ticked.contains(value))));
    ticked.stream()
        .filter(t -> !counts.containsKey(t))
        .forEach(t -> values.add(new Value(t, 0, true)));
    return new Facet(name, values);
  }

  private Map<String, String> names(HttpServletRequest request) {
    boolean english = Language.english(request);
    Map<String, String> names = new LinkedHashMap<>();
    partners.list().forEach(p -> names.put(p.code(), p.name(english)));
    return names;
  }
}
