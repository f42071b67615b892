package org.banggiao.indicator.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banggiao.indicator.Definition;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Indicators;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Fold;
import org.banggiao.shell.HomeCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Page one: the last whole year in figures, each with its change and source. */
@Component("indicatorFiguresCard")
class FiguresCard implements HomeCard {

  /** Those that the yearly conferences speak of, in their order. */
  private static final List<String> TOLD =
      List.of(
          "trade_total",
          "gdp_growth",
          "fdi_disbursed",
          "arrivals",
          "hl_activities",
          "agreements_signed");

  private final Indicators indicators;
  private final Speaking speaking;

  FiguresCard(Indicators indicators, Speaking speaking) {
    this.indicators = indicators;
    this.speaking = speaking;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public @Nullable Section on(LocalDate day, Actor reader) {
    Map<String, List<Figure>> all =
        indicators.figures(AsOf.on(day)).stream()
            .filter(f -> f.window().wholeYear() && !f.window().until().isAfter(day))
            .collect(Collectors.groupingBy(Figure::indicator));
    Map<String, Definition> named =
        indicators.list().stream().collect(Collectors.toMap(Definition::code, Function.identity()));
    List<Line> lines = new ArrayList<>();
    for (String code : TOLD) {
      Definition d = named.get(code);
      List<Figure> figures = all.getOrDefault(code, List.of());
      if (d != null && !figures.isEmpty()) {
        lines.add(line(d, figures));
      }
    }
    return lines.isEmpty()
        ? null
        : new Section("indicator.card", Shape.FIGURES, false, "/ban/chi-so", lines);
  }

  /** The unit is said unless the name says it. */
  private String named(Definition d) {
    String name = d.name(speaking.english());
    String unit = speaking.here().unit(d.unit());
    return unit.equals("%") || Fold.plain(name).contains(Fold.plain(unit))
        ? name
        : name + ", " + unit;
  }

  private Line line(Definition d, List<Figure> figures) {
    Figure latest = figures.getLast();
    Said said = speaking.here();
    Figure before = IndicatorRow.before(latest, figures);
    String change = before == null ? "" : said.change(before, latest).orElse("");
    var source = latest.shown().source();
    return new Line(
        named(d),
        "/ban/chi-so/" + d.code(),
        latest.open()
            ? speaking.word("indicator.card.open", latest.window().say())
            : speaking.word(
                change.isEmpty() ? "indicator.card.year" : "indicator.card.change",
                latest.window().say(),
                change),
        said.number(latest.shown()),
        "",
        "",
        source == null ? "/ban/chi-so/" + d.code() + "#o" + latest.shown().id() : source.path(),
        "",
        null,
        null);
  }
}
