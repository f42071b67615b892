package org.banggiao.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.banggiao.kernel.Days;
import org.banggiao.partner.DossierSection;
import org.banggiao.partner.Kind;
import org.banggiao.partner.Partner;
import org.banggiao.partner.Partners;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.shell.Language;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Rows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** States, organisations and territories as of any day, open to everyone. */
@Controller
class PartnerPages {

  private static final Set<String> FILTERS = Set.of("q", "loai", "khu-vuc", "ngay");

  private final Partners partners;
  private final InstantSource clock;
  private final List<DossierSection> dossier;

  PartnerPages(Partners partners, InstantSource clock, ObjectProvider<DossierSection> dossier) {
    this.partners = partners;
    this.clock = clock;
    this.dossier = dossier.stream().sorted(Comparator.comparingInt(DossierSection::order)).toList();
  }

  @GetMapping("/doi-tac")
  String list(HttpServletRequest request, Model model) {
    ListQuery query = query(request);
    List<Partner> all = found(query, request);
    int from = Math.min(query.offset(), all.size());
    model.addAttribute(
        "rows",
        new Rows<>(
            all.subList(from, Math.min(from + ListQuery.SIZE, all.size())), all.size(), query));
    model.addAttribute("day", Form.day(query.filter("ngay"), "ngay", Days.today(clock)));
    return "partner/list";
  }

  @GetMapping("/doi-tac.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    return Csv.file(
        "doi-tac", PartnerFile.HEADER, json(request).stream().map(PartnerFile::cells).toList());
  }

  @GetMapping("/doi-tac.json")
  @ResponseBody
  List<PartnerFile> json(HttpServletRequest request) {
    return found(query(request), request).stream().map(PartnerFile::of).toList();
  }

  @GetMapping("/doi-tac/{code}.json")
  @ResponseBody
  PartnerFile json(@PathVariable String code) {
    return PartnerFile.of(partners.get(code));
  }

  @GetMapping("/doi-tac/{code}")
  String show(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String ngay,
      HttpServletRequest request,
      Model model) {
    Partner p = partners.get(code);
    if (!p.code().equals(code)) {
      return "redirect:" + p.path();
    }
    LocalDate day = Form.day(ngay, "ngay", Days.today(clock));
    boolean english = Language.english(request);
    model.addAttribute(
        "view",
        new PartnerView(
            p,
            day,
            partners.predecessors(p.code()),
            List.copyOf(partners.all(p.successors()).values()),
            dossier.stream()
                .map(d -> d.of(p, day, english))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList()));
    return "partner/show";
  }

  private static ListQuery query(HttpServletRequest request) {
    return ListQuery.of(request, FILTERS, "ten", "ma", "loai");
  }

  private List<Partner> found(ListQuery query, HttpServletRequest request) {
    boolean english = Language.english(request);
    LocalDate day = Form.day(query.filter("ngay"), "ngay");
    Comparator<Partner> order =
        switch (query.sort()) {
          case "ma" -> Comparator.comparing(Partner::code);
          case "loai" -> Comparator.comparing(Partner::kind);
          default ->
              english
                  ? Comparator.comparing((Partner p) -> p.name(true))
                  : Comparator.comparing(p -> 0);
        };
    return partners.search(query.filter("q")).stream()
        .filter(p -> query.filter("loai").isEmpty() || p.kind().code().equals(query.filter("loai")))
        .filter(
            p -> query.filter("khu-vuc").isEmpty() || p.region().equals(query.filter("khu-vuc")))
        .filter(p -> day == null || p.on(day))
        .sorted(query.descending() ? order.reversed() : order)
        .toList();
  }

  /** The kinds that a form offers. */
  public static List<Kind> kinds() {
    return List.of(Kind.values());
  }
}
