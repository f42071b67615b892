package org.banggiao.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banggiao.shell.Facts;

/** Definitions, observations and targets of the reference data. */
final class IndicatorFacts {

  private static final Map<String, Comparator> QUALIFIERS =
      Map.of(
          "", Comparator.EQ,
          "about", Comparator.ABOUT,
          "over", Comparator.GT,
          "nearly", Comparator.LT_NEAR,
          "reached", Comparator.REACH,
          "target", Comparator.GE,
          "target, about", Comparator.ABOUT,
          "target, at least", Comparator.GE);

  /** A row with the key that says it is already loaded. */
  record Fact<T>(String origin, T row) {}

  private IndicatorFacts() {}

  static List<Definition> definitions() {
    return Facts.rows("indicator_definitions.csv").stream()
        .map(r ->
            new Definition(
                cell(r, "id"),
                cell(r, "name_vi"),
                cell(r, "name_en"),
                cell(r, "unit"),
                cell(r, "period_kind"),
                cell(r, "usual_owner")))
        .toList();
  }

  static List<Fact<Target>> targets() {
    return Facts.rows("indicators.csv").stream()
        .filter(IndicatorFacts::target)
        .map(r ->
            new Fact<>(
                origin("indicators.csv", r),
                new Target(
                    0,
                    cell(r, "indicator"),
                    Window.parse(cell(r, "period")),
                    new BigDecimal(cell(r, "value")),
                    comparator(r),
                    cell(r, "source_vi"),
                    cell(r, "confidence"))))
        .toList();
  }

  static List<Fact<Observation>> observations(Map<String, Definition> definitions, Instant now) {
    List<Fact<Observation>> all = new ArrayList<>();
    for (var r : Facts.rows("indicators.csv")) {
      if (!target(r) && !cell(r, "value").isEmpty()) {
        String code = cell(r, "indicator");
        Window window = Window.parse(cell(r, "period"));
        all.add(
            new Fact<>(
                origin("indicators.csv", r),
                observation(
                    code,
                    window,
                    cell(r, "value"),
                    comparator(r),
                    kind(r, window),
                    r,
                    definitions,
                    now)));
      }
    }
    for (var r : Facts.rows("trade_milestones.csv")) {
      all.add(
          new Fact<>(
              origin("trade_milestones.csv", r),
              observation(
                  "trade_total",
                  passed(cell(r, "passed_on")),
                  cell(r, "billion_usd"),
                  Comparator.REACH,
                  Observation.Kind.CUMULATIVE,
                  r,
                  definitions,
                  now)));
    }
    return all;
  }

  private static Observation observation(
      String code,
      Window window,
      String value,
      Comparator comparator,
      Observation.Kind kind,
      Map<String, String> row,
      Map<String, Definition> definitions,
      Instant now) {
    Definition d = definitions.get(code);
    if (d == null) {
      throw new IllegalStateException("no definition of " + code);
    }
    return new Observation(
        0,
        code,
        window,
        new BigDecimal(value),
        null,
        comparator,
        d.unit(),
        kind,
        null,
        "",
        cell(row, "source_vi"),
        cell(row, "confidence"),
        cell(row, "note_vi"),
        null,
        "Bang Giao",
        now,
        false);
  }

  /** A milestone is counted from 1 January to the day, month or year in which it was passed. */
  private static Window passed(String on) {
    return switch (on.length()) {
      case 4 -> Window.parse(on);
      case 7 -> Window.parse(on.substring(0, 4) + "-01.." + on.substring(5));
      default -> Window.parse(on.substring(0, 4) + "-01-01.." + on);
    };
  }

  private static boolean target(Map<String, String> row) {
    return cell(row, "qualifier").startsWith("target");
  }

  private static Comparator comparator(Map<String, String> row) {
    Comparator known = QUALIFIERS.get(cell(row, "qualifier"));
    if (known == null) {
      throw new IllegalStateException("qualifier " + cell(row, "qualifier"));
    }
    return known;
  }

  private static Observation.Kind kind(Map<String, String> row, Window window) {
    return cell(row, "basis").equals("estimate")
        ? Observation.Kind.ESTIMATE
        : window.text().contains("..") ? Observation.Kind.CUMULATIVE : Observation.Kind.FINAL;
  }

  private static String origin(String file, Map<String, String> row) {
    return file
        + ":"
        + String.join(
            "|",
            cell(row, "indicator"),
            cell(row, "period") + cell(row, "passed_on"),
            cell(row, "value") + cell(row, "billion_usd"),
            cell(row, "qualifier"),
            cell(row, "source"));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
