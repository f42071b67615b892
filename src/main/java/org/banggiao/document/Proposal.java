package org.banggiao.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a text that a person may make a record of. Its quote never changes.
 *
 * @param kind one of {@link #KINDS}
 * @param start first character, inclusive
 * @param end after the last character, exclusive
 * @param rule name and version of the rule that found it: {@code ordinal-vi/3}; {@code hand/1} for
 *     a person
 * @param fields what the rule read: marker, order, list, speaker, addressee, verbClass, value, unit
 *     …
 * @param state OPEN, CONFIRMED, REJECTED, MERGED or SPLIT
 * @param became the record made of it
 * @param decidedBy id of the account that decided
 */
public record Proposal(
    long id,
    long document,
    String kind,
    int start,
    int end,
    String quote,
    String rule,
    Map<String, String> fields,
    boolean byHand,
    String state,
    @Nullable RecordRef became,
    @Nullable Long decidedBy,
    @Nullable String decidedByName,
    @Nullable Instant decidedAt,
    String reason) {

  public static final List<String> KINDS =
      List.of(
          "DIRECTIVE",
          "LESSON",
          "RESULT",
          "ASSESSMENT",
          "KEYWORD",
          "THEME",
          "FIGURE",
          "DATE",
          "CONFERENCE");

  /** Kinds that wait for a person; dates and conferences only inform. */
  static final Set<String> DECIDED_ONE_BY_ONE =
      Set.of("DIRECTIVE", "LESSON", "RESULT", "ASSESSMENT", "KEYWORD", "THEME", "FIGURE");

  public Proposal {
    fields = Map.copyOf(fields);
  }

  public boolean open() {
    return state.equals("OPEN");
  }

  /** What the rule read, or empty. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  public PassageRef passage() {
    return new PassageRef(document, start, end);
  }

  public Citation citation() {
    return new Citation(passage(), quote);
  }
}
