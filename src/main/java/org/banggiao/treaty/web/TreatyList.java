package org.banggiao.treaty.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banggiao.shell.Rows;
import org.banggiao.treaty.TreatyRow;

/**
 * The list of treaties as drawn.
 *
 * @param day as of which day
 * @param facets the filters with their counts, in order
 * @param names names of the partners among the facets and chips, by code
 */
public record TreatyList(
    Rows<TreatyRow> rows, LocalDate day, List<Facet> facets, Map<String, String> names) {

  /**
   * One filter.
   *
   * @param name of the parameter
   * @param values in the order shown
   */
  public record Facet(String name, List<Value> values) {}

  /** One box to tick. */
  public record Value(String value, long count, boolean ticked) {}

  public String filter(String name) {
    return rows.query().filter(name);
  }

  /** Filters that are set, to be taken off one by one: name, value. */
  public List<Map.Entry<String, String>> chips() {
    List<Map.Entry<String, String>> chips = new ArrayList<>();
    rows.query()
        .filters()
        .forEach((name, values) -> {
          if (!name.equals("q")) {
            TreatyQuery.words(values).forEach(v -> chips.add(Map.entry(name, v)));
          }
        });
    return chips;
  }

  /** The same list without one value of a filter. */
  public String without(Map.Entry<String, String> chip) {
    List<String> kept =
        TreatyQuery.words(filter(chip.getKey())).stream()
            .filter(v -> !v.equals(chip.getValue()))
            .toList();
    return rows.query().with(chip.getKey(), String.join(",", kept));
  }

  /** Days between adoption and entry into force, when both are known to the day. */
  public String at(TreatyRow row) {
    return filter("tinh-den").isEmpty() ? row.path() : row.path() + "?tinh-den=" + day;
  }
}
