package org.banggiao.indicator.web;

import java.util.List;
import org.banggiao.indicator.Definition;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Target;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param latest last figure by time, null when nothing is recorded
 * @param before the figure of the year before it, when there is one
 * @param open windows in which sources contradict each other and nobody has decided
 */
public record IndicatorRow(
    Definition definition,
    @Nullable Figure latest,
    @Nullable Figure before,
    long open,
    List<Target> targets) {

  static IndicatorRow of(Definition d, List<Figure> figures, List<Target> targets) {
    Figure latest = figures.stream().filter(f -> !milestone(f)).reduce((a, b) -> b).orElse(null);
    return new IndicatorRow(
        d,
        latest,
        latest == null ? null : before(latest, figures),
        figures.stream().filter(Figure::open).count(),
        targets);
  }

  /** The figure of the whole year before a whole year. */
  static @Nullable Figure before(Figure of, List<Figure> figures) {
    return figures.stream()
        .filter(f ->
            of.window().wholeYear()
                && f.window().wholeYear()
                && f.window().until().equals(of.window().from()))
        .findFirst()
        .orElse(null);
  }

  /** Counted only up to a day within a year: told in the list of publications, not as the year. */
  static boolean milestone(Figure f) {
    return f.shown().kind() == org.banggiao.indicator.Observation.Kind.CUMULATIVE;
  }

  public String path() {
    return "/ban/chi-so/" + definition.code();
  }
}
