package org.banggiao.indicator.web;

import java.util.List;
import java.util.Optional;
import org.banggiao.indicator.Decision;
import org.banggiao.indicator.Definition;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Observation;
import org.banggiao.indicator.Target;
import org.jspecify.annotations.Nullable;

/**
 * The page of an indicator.
 *
 * @param figures one a window, in order of time, within the years asked for
 * @param charted those of them drawn as a line
 * @param every observation ever recorded, latest first
 * @param decisions latest first
 */
public record IndicatorView(
    Definition definition,
    String title,
    List<Figure> figures,
    List<Figure> charted,
    Chart chart,
    List<Target> targets,
    List<Observation> every,
    List<Decision> decisions,
    Said said,
    String from,
    String until) {

  public List<Figure> contradictions() {
    return figures.stream().filter(f -> !f.contradicting().isEmpty()).toList();
  }

  public @Nullable Boolean kept(Target target) {
    return Finding.kept(target, figures);
  }

  public Optional<String> change(Figure f) {
    Figure before = IndicatorRow.before(f, figures);
    return before == null ? Optional.empty() : said.change(before, f);
  }

  /** Whether another observation corrects this one. */
  public boolean superseded(Observation o) {
    return every.stream().anyMatch(n -> n.supersedes() != null && n.supersedes() == o.id());
  }

  /** Those before the decision that stands for the window. */
  public List<Decision> earlier(Figure f) {
    Decision now = f.decision();
    return decisions.stream()
        .filter(d -> d.period().equals(f.window().text()) && now != null && d.id() != now.id())
        .toList();
  }

  public String chosen(Decision d) {
    return every.stream()
        .filter(o -> o.id() == d.observation())
        .map(said::value)
        .findFirst()
        .orElse("");
  }

  public String path() {
    return "/ban/chi-so/" + definition.code();
  }
}
