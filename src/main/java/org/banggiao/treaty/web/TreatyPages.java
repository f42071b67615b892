package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.shell.Language;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Page;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyBeside;
import org.banggiao.treaty.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One treaty: where Viet Nam stands, who is bound, what it says. */
@Controller
@RequestMapping("/dieu-uoc/{id:[a-z0-9-]+}")
class TreatyPages {

  private static final Set<String> FILTERS =
      Set.of("tinh-den", "biet-den", "so-voi", "nhom", "ben");

  private final Treaties treaties;
  private final TreatyDrawing drawing;
  private final ObjectProvider<TreatyBeside> beside;
  private final InstantSource clock;

  TreatyPages(
      Treaties treaties,
      TreatyDrawing drawing,
      ObjectProvider<TreatyBeside> beside,
      InstantSource clock) {
    this.treaties = treaties;
    this.drawing = drawing;
    this.beside = beside;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String id, HttpServletRequest request, Page page, Model model) {
    Treaty t = treaties.find(id).orElse(null);
    if (t == null) {
      return "redirect:/dieu-uoc/"
          + treaties.moved(id).orElseThrow(() -> Refusal.absent("treaty.absent", id));
    }
    model.addAttribute("view", drawing.view(t, query(request), Language.english(request)));
    Actor reader = page.actor();
    model.addAttribute(
        "beside",
        reader == null
            ? List.of()
            : beside.stream().flatMap(b -> b.of(id, reader).stream()).toList());
    return "treaty/show";
  }

  @GetMapping("/cac-ben.csv")
  ResponseEntity<byte[]> csv(@PathVariable String id, HttpServletRequest request) {
    return Csv.file(
        id + "-cac-ben",
        PartyRow.HEADER,
        parties(id, request).stream().map(PartyRow::cells).toList());
  }

  @GetMapping("/cac-ben.json")
  @ResponseBody
  List<PartyRow> parties(@PathVariable String id, HttpServletRequest request) {
    return drawing.parties(treaties.get(id), query(request), Language.english(request));
  }

  /** The article in every language in which it is kept, side by side, as it reads on a day. */
  @GetMapping("/dieu/{number}")
  String article(
      @PathVariable String id,
      @PathVariable String number,
      @RequestParam(name = "tinh-den", defaultValue = "") String typed,
      Model model) {
    Treaty t = treaties.get(id);
    LocalDate day = Form.day(typed, "tinh-den", Days.today(clock));
    List<Wording> wordings = treaties.wordings(id);
    List<ArticleView.Side> every = sides(wordings, number);
    Collection<Wording> then = Wording.on(wordings, day);
    List<ArticleView.Side> sides = every.stream().filter(s -> then.contains(s.wording())).toList();
    if (sides.isEmpty()) {
      throw Refusal.absent("article.absent", number);
    }
    List<Wording.Heading> all = treaties.headings(sides.getFirst().wording().id());
    model.addAttribute("view", ArticleView.of(t, number, typed, sides, every, all));
    return "treaty/article";
  }

  private List<ArticleView.Side> sides(List<Wording> wordings, String number) {
    return wordings.stream()
        .flatMap(
            w -> treaties.article(w.id(), number).stream().map(a -> new ArticleView.Side(w, a)))
        .toList();
  }

  @GetMapping(value = "/trich-dan.bib", produces = "application/x-bibtex;charset=UTF-8")
  @ResponseBody
  String bibtex(
      @PathVariable String id, @RequestParam(name = "tinh-den", defaultValue = "") String day) {
    return Cite.bibtex(treaties.get(id), Form.day(day, "ngay", Days.today(clock)));
  }

  /** schema.org Legislation, for search engines. */
  @GetMapping(value = "/linked.jsonld", produces = "application/ld+json")
  ResponseEntity<Map<String, Object>> linked(@PathVariable String id, HttpServletRequest request) {
    Treaty t = treaties.get(id);
    String base = request.getRequestURL().toString().replaceFirst("/dieu-uoc/.*", "");
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/ld+json"))
        .body(Linked.legislation(t, base, drawing.bound(t, AsOf.on(Days.today(clock)))));
  }

  static ListQuery query(HttpServletRequest request) {
    return ListQuery.of(request, FILTERS, "ten", "ky", "nop", "hieu-luc");
  }
}
