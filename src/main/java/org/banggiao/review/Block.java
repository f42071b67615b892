package org.banggiao.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding at its place in the review.
 *
 * @param source what it was made from, one block a source: {@code directive:12}
 * @param state SUGGESTED by the machine, KEPT or DROPPED by a person
 * @param version counts edits, so that two editors cannot overwrite each other unseen
 */
public record Block(
    long id,
    Part part,
    int position,
    String source,
    Finding finding,
    String state,
    int version,
    String editedBy,
    @Nullable Instant editedAt) {

  public boolean kept() {
    return state.equals("KEPT");
  }

  public boolean suggested() {
    return state.equals("SUGGESTED");
  }

  public boolean dropped() {
    return state.equals("DROPPED");
  }
}
