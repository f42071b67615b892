package org.banggiao.indicator.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.indicator.Comparator;
import org.banggiao.indicator.Definition;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Indicators;
import org.banggiao.indicator.Observation;
import org.banggiao.indicator.Window;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.shell.Csv;
import org.banggiao.shell.Form;
import org.banggiao.shell.Page;
import org.banggiao.shell.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One indicator: its line, its sources, its contradictions and who decides them. */
@Controller
class IndicatorPages {

  private static final String ONE = "/ban/chi-so/{code:[a-z0-9_]+}";

  private final Indicators indicators;
  private final InstantSource clock;
  private final Speaking speaking;

  IndicatorPages(Indicators indicators, InstantSource clock, Speaking speaking) {
    this.indicators = indicators;
    this.clock = clock;
    this.speaking = speaking;
  }

  @GetMapping(ONE)
  String show(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String tu,
      @RequestParam(defaultValue = "") String den,
      @RequestParam(required = false) @Nullable Long sua,
      Model model) {
    fill(code, tu, den, corrected(sua), model);
    return "indicator/show";
  }

  private Form corrected(@Nullable Long id) {
    if (id == null) {
      return Form.empty();
    }
    Observation o = indicators.observation(id);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("sua", "" + id);
    values.put("ky", o.period());
    values.put("triSo", o.value().toPlainString().replace('.', speaking.english() ? '.' : ','));
    values.put("dau", o.comparator().code());
    values.put("loai", o.kind().name());
    values.put("nguon", o.sourceText());
    return Form.of(values);
  }

  private void fill(String code, String tu, String den, Form form, Model model) {
    Definition d = indicators.get(code);
    LocalDate from = tu.isBlank() ? LocalDate.MIN : Window.parse(tu).from();
    LocalDate until = den.isBlank() ? LocalDate.MAX : Window.parse(den).last();
    Said said = speaking.here();
    List<Figure> figures =
        indicators.figures(code, AsOf.on(Days.today(clock))).stream()
            .filter(f -> !f.window().last().isBefore(from) && !f.window().from().isAfter(until))
            .toList();
    List<Figure> charted =
        figures.stream()
            .filter(f -> !IndicatorRow.milestone(f))
            .filter(f -> f.window().wholeYear() || !d.periodKind().equals("year"))
            .toList();
    var targets = indicators.targets(code);
    Say say = new Say(said.locale());
    model.addAttribute(
        "view",
        new IndicatorView(
            d,
            Finding.title(d, charted, said),
            figures,
            charted,
            Chart.of(charted, targets, say::number),
            targets,
            indicators.history(code),
            indicators.decisions(code),
            said,
            tu,
            den));
    model.addAttribute("form", form);
  }

  @GetMapping(ONE + ".csv")
  ResponseEntity<byte[]> csv(@PathVariable String code, Page page) {
    List<List<Object>> lines = new ArrayList<>();
    for (Map<String, Object> cells : json(code)) {
      cells.computeIfPresent("comparator", (k, v) -> page.t("indicator.comparator." + v));
      cells.computeIfPresent("kind", (k, v) -> page.t("indicator.kind." + v));
      cells.computeIfPresent("invented", (k, v) -> v.equals(true) ? page.t("csv.yes") : "");
      lines.add(List.copyOf(cells.values()));
    }
    return Csv.file(
        page,
        code,
        List.of(
            "id",
            "indicator",
            "period",
            "comparator",
            "value",
            "valueMax",
            "unit",
            "kind",
            "source",
            "quote",
            "passage",
            "confidence",
            "note",
            "supersedes",
            "recordedBy",
            "recordedAt",
            "invented"),
        lines);
  }

  @GetMapping(ONE + ".json")
  @ResponseBody
  List<Map<String, Object>> json(@PathVariable String code) {
    return indicators.history(indicators.get(code).code()).stream()
        .map(IndicatorPages::cells)
        .toList();
  }

  private static Map<String, Object> cells(Observation o) {
    Map<String, Object> c = new LinkedHashMap<>();
    c.put("id", o.id());
    c.put("indicator", o.indicator());
    c.put("period", o.period());
    c.put("comparator", o.comparator().code());
    c.put("value", o.value());
    c.put("valueMax", o.valueMax() == null ? "" : o.valueMax());
    c.put("unit", o.unit());
    c.put("kind", o.kind());
    c.put("source", o.sourceText());
    c.put("quote", o.quote());
    c.put("passage", o.source() == null ? "" : o.source().path());
    c.put("confidence", o.confidence());
    c.put("note", o.note());
    c.put("supersedes", o.supersedes() == null ? "" : o.supersedes());
    c.put("recordedBy", o.recordedBy());
    c.put("recordedAt", o.recordedAt().toString());
    c.put("invented", o.invented());
    return c;
  }

  @PostMapping(ONE + "/so-lieu")
  Object observe(
      @PathVariable String code,
      ObservationForm typed,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Model model) {
    try {
      Observation kept = indicators.observe(typed.read(code, null, speaking.english()), actor);
      after.addFlashAttribute("flash", speaking.say("indicator.kept", kept));
      return "redirect:/ban/chi-so/" + code + "#o" + kept.id();
    } catch (Refusal refusal) {
      return again(code, refusal, request, model);
    }
  }

  @PostMapping(ONE + "/quyet-dinh")
  Object decide(
      @PathVariable String code,
      @RequestParam String ky,
      @RequestParam(required = false) @Nullable Long chon,
      @RequestParam(defaultValue = "") String lyDo,
      @RequestParam(required = false) @Nullable Long daXem,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after,
      Model model) {
    try {
      if (chon == null) {
        throw Refusal.invalid("decision.observation").at("chon");
      }
      indicators.decide(code, ky, chon, lyDo, daXem, actor);
      after.addFlashAttribute(
          "flash", speaking.say("indicator.decided", indicators.observation(chon)));
      return "redirect:/ban/chi-so/" + code + "#ky-" + ky;
    } catch (Refusal refusal) {
      return again(code, refusal, request, model);
    }
  }

  /** The same page with what was typed, except when the act was not this reader's at all. */
  private Object again(String code, Refusal refusal, HttpServletRequest request, Model model) {
    fill(code, "", "", Form.again(request, refusal), model);
    return new ModelAndView("indicator/show", model.asMap(), Form.status(refusal));
  }

  /** The qualifiers a form offers. */
  public static List<Comparator> comparators() {
    return List.of(Comparator.values());
  }
}
