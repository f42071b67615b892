package org.banggiao.ingest;

import java.util.Map;

/**
 * One act as a file tells it.
 *
 * <p>{@code target} is the {@link org.banggiao.treaty.Alike key} of the act that it answers, {@code
 * opposing} is {@code true} for an objection that keeps the treaty out of force between the two,
 * {@code nth} (never mapped) counts acts that nothing else tells apart, {@code doubts} are codes of
 * {@link org.banggiao.treaty.Doubt} in spite of which it stands, {@code coded} says that partners
 * are codes.
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
          "territory",
          "articles",
          "target",
          "opposing",
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
