package org.banggiao.organisation.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.banggiao.organisation.Body;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Rows;

/**
 * The list of bodies as drawn.
 *
 * @param day as of which day
 * @param parents bodies that those shown belong to, by id
 */
public record BodyList(Rows<Body> rows, LocalDate day, Map<Long, Body> parents) {

  static final String[] SORTS = {"ten", "ma", "loai", "tu"};

  /** All bodies are some hundreds, so they are sorted and cut in memory. */
  static List<Body> sorted(List<Body> byName, ListQuery query) {
    Comparator<Body> order =
        switch (query.sort()) {
          case "ma" -> Comparator.comparing(Body::code);
          case "loai" -> Comparator.comparing(b -> Body.KINDS.indexOf(b.kind()));
          case "tu" ->
              Comparator.comparing(
                  Body::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));
          default -> Comparator.comparing(byName::indexOf);
        };
    return byName.stream().sorted(query.descending() ? order.reversed() : order).toList();
  }

  static List<Body> cut(List<Body> all, ListQuery query) {
    int from = Math.min(query.offset(), all.size());
    return all.subList(from, Math.min(from + ListQuery.SIZE, all.size()));
  }
}
