package org.banggiao.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a list needs of a task so that its class on any day from now on is a comparison of its
 * deadline with the day. Stored by position: never reorder.
 */
enum Phase {
  /** Open with a deadline: in time until it, then overdue. */
  RUNNING,
  /** Submitted by the deadline: in time whatever the day. */
  WAITING_IN_TIME,
  /** Submitted after it: overdue whatever the day. */
  WAITING_LATE,
  /** Open, no deadline. */
  UNBOUND,
  /** Done by the deadline. */
  DONE_ON_TIME,
  /** Done after it. */
  DONE_LATE,
  /** Done, no deadline. */
  DONE_UNBOUND,
  /** A regular duty. */
  STANDING,
  /** Cancelled or superseded. */
  WITHDRAWN;

  static Phase of(Task task) {
    Timely t = task.timely(task.lastOn());
    boolean waiting = t.submittedOn() != null;
    return switch (t.timeClass()) {
      case DONE_ON_TIME -> DONE_ON_TIME;
      case DONE_LATE -> DONE_LATE;
      case DONE_NO_DEADLINE -> DONE_UNBOUND;
      case OPEN_NO_DEADLINE -> UNBOUND;
      case STANDING -> STANDING;
      case WITHDRAWN -> WITHDRAWN;
      case OPEN_IN_TIME -> waiting ? WAITING_IN_TIME : RUNNING;
      case OPEN_OVERDUE -> waiting ? WAITING_LATE : RUNNING;
    };
  }

  /** Class of a row on {@code :day}, as SQL over a row {@code c} of task.concern. */
  static final String CLASS_SQL =
      """
      case c.phase when 0 then case when c.due >= :day then 'OPEN_IN_TIME' else 'OPEN_OVERDUE' end
        when 1 then 'OPEN_IN_TIME' when 2 then 'OPEN_OVERDUE' when 3 then 'OPEN_NO_DEADLINE'
        when 4 then 'DONE_ON_TIME' when 5 then 'DONE_LATE' when 6 then 'DONE_NO_DEADLINE'
        when 7 then 'STANDING' else 'WITHDRAWN' end
      """;

  /**
   * One condition for each index range that holds rows of the classes. {@code closed} follows from
   * the phase; it is said for the index that has no phase.
   */
  static List<String> ranges(Collection<TimeClass> classes) {
    List<String> ranges = new ArrayList<>();
    for (TimeClass c : classes) {
      switch (c) {
        case OPEN_IN_TIME -> {
          ranges.add("phase = 0 and not closed and due >= :day");
          ranges.add("phase = 1 and not closed");
        }
        case OPEN_OVERDUE -> {
          ranges.add("phase = 0 and not closed and due < :day");
          ranges.add("phase = 2 and not closed");
        }
        case OPEN_NO_DEADLINE -> ranges.add("phase = 3 and not closed");
        case DONE_ON_TIME -> ranges.add("phase = 4 and closed");
        case DONE_LATE -> ranges.add("phase = 5 and closed");
        case DONE_NO_DEADLINE -> ranges.add("phase = 6 and closed");
        case STANDING -> ranges.add("phase = 7");
        case WITHDRAWN -> ranges.add("phase = 8");
      }
    }
    return ranges;
  }
}
