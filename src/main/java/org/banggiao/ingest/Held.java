package org.banggiao.ingest;

import java.util.List;
import java.util.Map;

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

  public boolean open() {
    return state.equals("OPEN");
  }
}
