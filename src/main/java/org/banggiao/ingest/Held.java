package org.banggiao.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line that could not be taken as it stands.
 *
 * @param code why; message {@code refusal.<code>}
 * @param state {@code OPEN}, {@code TAKEN} once mended, {@code SET_ASIDE} by a person with a reason
 */
public record Held(
    long id,
    long batch,
    int line,
    Map<String, String> fields,
    String code,
    List<String> arguments,
    String state,
    String reason) {

  private static final Set<String> DOUBTS =
      Set.of("ingest.existed", "ingest.adopted", "ingest.order");

  public boolean open() {
    return state.equals("OPEN");
  }

  /** Whether it may be right as it stands. */
  public boolean doubtful() {
    return DOUBTS.contains(code);
  }
}
