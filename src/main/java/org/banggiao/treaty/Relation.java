package org.banggiao.treaty;

import java.util.List;

/**
 * How one treaty stands to another: the first does it to the other.
 *
 * @param kind one of {@link #KINDS}
 */
public record Relation(String treaty, String kind, String other, String confidence, String source) {

  /** Messages {@code treaty.relation.…} and {@code treaty.relation.…-by} say both directions. */
  public static final List<String> KINDS =
      List.of(
          "amends",
          "protocol-to",
          "supplements",
          "implements",
          "replaces",
          "terminates",
          "extends",
          "corrects");
}
