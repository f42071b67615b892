package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.partner.Partners;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.shell.Language;
import org.banggiao.shell.ListQuery;
import org.banggiao.treaty.Matrix;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who reserved what, and who objected, as of a day and as known on another. */
@Controller
@RequestMapping("/dieu-uoc/{id:[a-z0-9-]+}")
class MatrixPages {

  private final Treaties treaties;
  private final Partners partners;
  private final InstantSource clock;

  MatrixPages(Treaties treaties, Partners partners, InstantSource clock) {
    this.treaties = treaties;
    this.partners = partners;
    this.clock = clock;
  }

  @GetMapping("/bao-luu")
  String show(@PathVariable String id, HttpServletRequest request, Model model) {
    Treaty t = treaties.get(id);
    ListQuery query = TreatyPages.query(request);
    Matrix matrix = matrix(t, query);
    model.addAttribute(
        "view",
        new MatrixView(
            t,
            matrix,
            query.filter("biet-den"),
            query.filter("tinh-den").isEmpty() && query.filter("biet-den").isEmpty(),
            names(matrix, Language.english(request))));
    return "treaty/reservations";
  }

  @GetMapping("/bao-luu.csv")
  ResponseEntity<byte[]> csv(@PathVariable String id, HttpServletRequest request) {
    return Csv.file(
        id + "-bao-luu",
        MatrixRow.HEADER,
        json(id, request).stream().map(MatrixRow::cells).toList());
  }

  @GetMapping("/bao-luu.json")
  @ResponseBody
  List<MatrixRow> json(@PathVariable String id, HttpServletRequest request) {
    return MatrixRow.of(matrix(treaties.get(id), TreatyPages.query(request)));
  }

  private Matrix matrix(Treaty t, ListQuery query) {
    AsOf now = Day.asOf(Days.today(clock), query.filter("biet-den"));
    LocalDate day = Form.day(query.filter("tinh-den"), "tinh-den", now.valid());
    return treaties.matrix(t, treaties.actions(t.id(), now), day);
  }

  private Map<String, String> names(Matrix matrix, boolean english) {
    Set<String> codes = new HashSet<>(matrix.others());
    matrix.rows().forEach(r -> codes.addAll(List.of(r.by(), r.statement().partner())));
    Map<String, String> names = new HashMap<>();
    partners.all(codes).forEach((code, p) -> names.put(code, p.name(english)));
    return names;
  }
}
