package org.banggiao.shell;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items at most {@link ListQuery#SIZE}
 * @param total rows of the whole list
 */
public record Rows<T>(List<T> items, long total, ListQuery query) {

  public int pages() {
    return (int) Math.max(1, (total + ListQuery.SIZE - 1) / ListQuery.SIZE);
  }

  public boolean empty() {
    return items.isEmpty();
  }
}
