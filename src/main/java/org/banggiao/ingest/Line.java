package org.banggiao.ingest;

import java.util.Map;

/**
 * One act as a file tells it.
 *
 * @param number of the line in the file, from 1
 * @param fields by the names of {@link #FIELDS}; a field that is not told is missing or empty
 */
public record Line(int number, Map<String, String> fields) {

  /** The fields that a column may be mapped to. */
  public static final java.util.List<String> FIELDS =
      java.util.List.of(
          "treaty",
          "partner",
          "kind",
          "received",
          "deposited",
          "notified",
          "in_force",
          "articles",
          "summary_vi",
          "summary_en",
          "source",
          "confidence",
          "known_on");

  public Line {
    fields = Map.copyOf(fields);
  }

  public String field(String name) {
    return fields.getOrDefault(name, "").strip();
  }
}
