package org.banggiao.treaty;

import java.util.Map;

/**
 * How many treaties fit a filter.
 *
 * @param facets how many would fit for each value of a filter, were that filter not set: by its
 *     name, the most first
 */
public record TreatyFigures(long total, Map<String, Map<String, Long>> facets) {

  public Map<String, Long> of(String name) {
    return facets.getOrDefault(name, Map.of());
  }
}
