package org.banggiao.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.procedure.Competences;
import org.banggiao.procedure.DomesticFile;
import org.banggiao.procedure.DomesticFiles;
import org.banggiao.procedure.FileFilter;
import org.banggiao.procedure.Kind;
import org.banggiao.procedure.Step;
import org.banggiao.shell.Csv;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Page;
import org.banggiao.shell.Rows;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The files, filtered by step, body and lateness. */
@Controller
class FileListPages {

  private static final int ALL = 100_000;

  /** A file as machines read it; {@code lead} is the code of the body. */
  record Line(
      long id,
      String title,
      String kind,
      String side,
      List<String> flags,
      String lead,
      String decisions,
      String openedOn,
      List<String> stepsNow,
      String due,
      boolean overdue,
      boolean invented) {}

  private final DomesticFiles files;
  private final Bodies bodies;
  private final InstantSource clock;

  FileListPages(DomesticFiles files, Bodies bodies, InstantSource clock) {
    this.files = files;
    this.bodies = bodies;
    this.clock = clock;
  }

  @GetMapping("/ho-so")
  String list(HttpServletRequest request, Actor actor, Model model) {
    ListQuery q = query(request);
    FileFilter f = filter(q);
    List<DomesticFile> found = files.list(f, q.sort(), q.descending(), ListQuery.SIZE, q.offset());
    model.addAttribute("rows", new Rows<>(found, files.count(f), q));
    model.addAttribute("leads", leads(found));
    model.addAttribute("choices", bodies.list(Days.today(clock)));
    return "procedure/list";
  }

  @GetMapping("/ho-so.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request, Actor actor, Page page) {
    return Csv.file(
        page,
        "ho-so",
        List.of(
            "id",
            "title",
            "type",
            "side",
            "flags",
            "lead",
            "decisions",
            "openedOn",
            "steps",
            "due",
            "overdue",
            "invented"),
        lines(request).stream()
            .map(l ->
                List.<Object>of(
                    l.id,
                    l.title,
                    l.kind,
                    l.side,
                    String.join(" ", l.flags),
                    l.lead,
                    l.decisions,
                    l.openedOn,
                    String.join(" ", l.stepsNow),
                    l.due,
                    l.overdue,
                    l.invented))
            .toList());
  }

  @GetMapping("/ho-so.json")
  @ResponseBody
  List<Line> json(HttpServletRequest request, Actor actor) {
    return lines(request);
  }

  private List<Line> lines(HttpServletRequest request) {
    ListQuery q = query(request);
    List<DomesticFile> found = files.list(filter(q), q.sort(), q.descending(), ALL, 0);
    Map<Long, Body> leads = leads(found);
    return found.stream()
        .map(f -> {
          Body lead = leads.get(f.lead());
          return new Line(
              f.id(),
              f.title(),
              f.nature().kind().name(),
              f.nature().side().name(),
              f.nature().flags().stream().map(Enum::name).sorted().toList(),
              lead == null ? "" : lead.code(),
              Competences.of(f.nature()).stream()
                  .map(c -> c.act() + ":" + c.holder())
                  .collect(Collectors.joining(" ")),
              f.openedOn().toString(),
              f.stepsNow().stream().map(Step::name).toList(),
              f.due() == null ? "" : f.due().toString(),
              f.overdue(Days.today(clock)),
              f.invented());
        })
        .toList();
  }

  private Map<Long, Body> leads(List<DomesticFile> found) {
    return bodies.all(found.stream().map(DomesticFile::lead).collect(Collectors.toSet()));
  }

  private static ListQuery query(HttpServletRequest request) {
    ListQuery q =
        ListQuery.of(
            request, Set.of("q", "loai", "buoc", "co-quan", "qua-han"), "-mo", "han", "ten");
    String path = q.path().replaceFirst("\\.(csv|json)$", "");
    return new ListQuery(path, q.filters(), q.sort(), q.descending(), q.page());
  }

  private FileFilter filter(ListQuery q) {
    String code = q.filter("co-quan");
    return new FileFilter(
        q.filter("q"),
        q.filter("loai").equals("AGREEMENT")
            ? Kind.AGREEMENT
            : q.filter("loai").equals("TREATY") ? Kind.TREATY : null,
        Step.find(q.filter("buoc")).orElse(null),
        code.isEmpty() ? null : bodies.get(code).id(),
        q.filter("qua-han").equals("1") ? Days.today(clock) : null);
  }
}
