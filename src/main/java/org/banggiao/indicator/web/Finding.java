package org.banggiao.indicator.web;

import java.util.List;
import java.util.stream.Collectors;
import org.banggiao.indicator.Definition;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Observation;
import org.banggiao.indicator.Target;
import org.jspecify.annotations.Nullable;

/** What the figures say, in one sentence: the title of a page and of its chart. */
final class Finding {

  private Finding() {}

  static String title(Definition d, List<Figure> figures, Said said) {
    Figure latest = figures.isEmpty() ? null : figures.getLast();
    String name = d.name(said.locale().getLanguage().equals("en"));
    if (latest == null) {
      return said.words().say(said.locale(), "indicator.finding.none", name);
    }
    String when = latest.window().say();
    if (latest.open()) {
      return said.words()
          .say(
              said.locale(),
              "indicator.finding.open",
              name,
              when,
              latest.contradicting().stream()
                  .map(said::value)
                  .collect(Collectors.joining(said.words().say(said.locale(), "indicator.and"))));
    }
    String value = said.value(latest.shown());
    Figure before = IndicatorRow.before(latest, figures);
    String change = before == null ? null : said.change(before, latest).orElse(null);
    if (before == null || change == null || !d.periodKind().equals("year")) {
      return said.words().say(said.locale(), "indicator.finding.value", name, when, value);
    }
    int sign = Said.percent(before, latest).signum();
    String key = sign > 0 ? "up" : sign < 0 ? "down" : "same";
    return said.words()
        .say(
            said.locale(),
            "indicator.finding." + key,
            name,
            when,
            value,
            (change.startsWith("≈") ? said.words().say(said.locale(), "indicator.roughly") : "")
                + change.replaceAll("[+−≈ ]", ""),
            before.window().say());
  }

  /** Whether the target of the same window is kept; null while there is nothing to compare. */
  static @Nullable Boolean kept(Target target, List<Figure> figures) {
    for (Figure f : figures) {
      if (f.window().text().equals(target.window().text()) && !f.open()) {
        Observation o = f.shown();
        return target.kept(o.value());
      }
    }
    return null;
  }
}
