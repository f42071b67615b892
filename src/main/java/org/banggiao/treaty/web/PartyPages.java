package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.partner.Partner;
import org.banggiao.partner.Partners;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Rows;
import org.banggiao.treaty.Between;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyFigures;
import org.banggiao.treaty.TreatyFilter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** All treaties of one partner as of a day, and those in force between two. */
@Controller
class PartyPages {

  private static final int ALL = 200_000;

  private final Treaties treaties;
  private final Partners partners;
  private final InstantSource clock;

  PartyPages(Treaties treaties, Partners partners, InstantSource clock) {
    this.treaties = treaties;
    this.partners = partners;
    this.clock = clock;
  }

  @GetMapping("/dieu-uoc-cua/{code}")
  String of(@PathVariable String code, HttpServletRequest request, Model model) {
    Partner p = partners.get(code);
    ListQuery query = query(request);
    TreatyFilter f = filter(p, query);
    TreatyFigures figures = treaties.figures(f);
    model.addAttribute(
        "rows",
        new Rows<>(
            treaties.list(f, query.sort(), query.descending(), ListQuery.SIZE, query.offset()),
            figures.total(),
            query));
    model.addAttribute("partner", p);
    model.addAttribute("day", f.day());
    model.addAttribute("states", figures.of("tt"));
    return "treaty/party";
  }

  @GetMapping("/dieu-uoc-cua/{code}.csv")
  ResponseEntity<byte[]> csv(@PathVariable String code, HttpServletRequest request) {
    return Csv.file(
        "dieu-uoc-cua-" + partners.get(code).code(),
        TreatyFile.HEADER,
        json(code, request).stream().map(TreatyFile::cells).toList());
  }

  @GetMapping("/dieu-uoc-cua/{code}.json")
  @ResponseBody
  List<TreatyFile> json(@PathVariable String code, HttpServletRequest request) {
    ListQuery query = query(request);
    return treaties
        .list(filter(partners.get(code), query), query.sort(), query.descending(), ALL, 0)
        .stream()
        .map(TreatyFile::of)
        .toList();
  }

  @GetMapping("/dieu-uoc-giua")
  String between(HttpServletRequest request, Model model) {
    ListQuery query = pair(request);
    LocalDate day = Form.day(query.filter("ngay"), "ngay", Days.today(clock));
    Partner second = query.filter("b").isEmpty() ? null : named(query.filter("b"), day);
    Between.Found found =
        second == null
            ? new Between.Found(List.of(), 0)
            : between(query, ListQuery.SIZE, query.offset());
    Map<String, Treaty> byId = new HashMap<>();
    treaties
        .all(found.rows().stream().map(Between::treaty).toList())
        .forEach(t -> byId.put(t.id(), t));
    model.addAttribute(
        "view",
        new BetweenView(
            first(query, day),
            second,
            day,
            query.filter("biet-den"),
            new Rows<>(found.rows(), found.total(), query),
            byId));
    model.addAttribute("partners", partners.list());
    return "treaty/between";
  }

  @GetMapping("/dieu-uoc-giua.csv")
  ResponseEntity<byte[]> betweenFile(HttpServletRequest request) {
    return Csv.file(
        "dieu-uoc-giua",
        List.of("treaty", "bilateral", "since", "from_a", "from_b"),
        between(pair(request), ALL, 0).rows().stream()
            .map(f -> List.<Object>of(f.treaty(), f.bilateral(), f.since(), f.fromA(), f.fromB()))
            .toList());
  }

  @GetMapping("/dieu-uoc-giua.json")
  @ResponseBody
  List<Between> betweenJson(HttpServletRequest request) {
    return between(pair(request), ALL, 0).rows();
  }

  private Between.Found between(ListQuery query, int limit, int offset) {
    LocalDate day = Form.day(query.filter("ngay"), "ngay", Days.today(clock));
    return treaties.between(
        first(query, day).code(),
        named(query.filter("b"), day).code(),
        Day.asOf(day, query.filter("biet-den")),
        limit,
        offset);
  }

  private Partner first(ListQuery query, LocalDate day) {
    String a = query.filter("a");
    return a.isEmpty() ? partners.get(TreatyFilter.VIET_NAM) : named(a, day);
  }

  private static ListQuery pair(HttpServletRequest request) {
    return ListQuery.of(request, Set.of("a", "b", "ngay", "biet-den"), "loai");
  }

  private Partner named(String text, LocalDate day) {
    return partners.named(text, day).orElseThrow(() -> Refusal.absent("partner.absent", text));
  }

  private static ListQuery query(HttpServletRequest request) {
    return ListQuery.of(request, Set.of("tinh-den", "tt", "q"), "-ky", "hieu-luc", "ten");
  }

  private TreatyFilter filter(Partner p, ListQuery query) {
    return new TreatyFilter(
        query.filter("q"),
        List.of(p.code()),
        List.of(),
        "",
        "",
        query.filter("tt"),
        p.code(),
        null,
        null,
        Form.day(query.filter("tinh-den"), "tinh-den", Days.today(clock)));
  }
}
