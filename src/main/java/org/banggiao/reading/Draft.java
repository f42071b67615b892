package org.banggiao.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list before its speaker and offsets are settled, in tokens of the plain text. {@code introFrom}
 * to {@code introAfter} is the lead-in.
 */
record Draft(Enumeration.Kind kind, int introFrom, int introAfter, List<Part> items) {
  /**
   * One item in tokens; {@code marker} null when unmarked, sub-items in pairs of tokens; {@code
   * lead} and {@code together} the cells that name who leads and who works with them.
   */
  record Part(
      int order,
      @Nullable String marker,
      int first,
      int body,
      int after,
      int extentAfter,
      List<int[]> sub,
      String rule,
      int @Nullable [] lead,
      int @Nullable [] together) {
    Part(
        int order,
        @Nullable String marker,
        int first,
        int body,
        int after,
        int extentAfter,
        List<int[]> sub,
        String rule) {
      this(order, marker, first, body, after, extentAfter, sub, rule, null, null);
    }
  }

  int first() {
    return items.getFirst().first();
  }
}
