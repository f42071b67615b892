package org.banggiao.task;

import java.util.List;

/**
 * A piece of a list.
 *
 * @param total rows of the whole list, or {@link #COUNTED} when there are more
 * @param more whether there are more than {@code total}
 */
public record TaskListing(List<TaskRow> rows, long total, boolean more) {

  /** Lists narrowed by words, cooperator, state or deadline are counted this far. */
  public static final int COUNTED = 1_000;
}
