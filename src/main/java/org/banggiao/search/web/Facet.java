package org.banggiao.search.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.banggiao.shell.ListQuery;

/**
 * One way to narrow a result.
 *
 * @param name parameter of the address
 * @param values commonest first, years newest first
 */
public record Facet(String name, List<Value> values) {

  /** A value, how many records have it, and the address with it put on or taken off. */
  public record Value(String value, int records, boolean on, String href) {}

  private static final int MOST = 12;

  /** Names in the order in which pages list them. */
  public static final List<String> ORDER = List.of("loai", "nam", "coquan", "ben", "trangthai");

  static List<Facet> of(Map<String, Map<String, Integer>> counts, ListQuery query) {
    List<Facet> facets = new ArrayList<>();
    for (String name : ORDER) {
      Map<String, Integer> values = counts.getOrDefault(name, Map.of());
      String chosen = query.filter(name);
      Comparator<Map.Entry<String, Integer>> order =
          name.equals("nam")
              ? Map.Entry.<String, Integer>comparingByKey().reversed()
              : Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey());
      List<Value> list =
          values.entrySet().stream()
              .sorted(order)
              .limit(MOST)
              .map(e -> {
                boolean on = e.getKey().equals(chosen);
                return new Value(
                    e.getKey(), e.getValue(), on, query.with(name, on ? "" : e.getKey()));
              })
              .toList();
      if (!list.isEmpty()) {
        facets.add(new Facet(name, list));
      }
    }
    return facets;
  }
}
