package org.banggiao.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tag of a task: a word with a shape and a colour, never a colour alone.
 *
 * @param style class of the stylesheet
 * @param key message key
 */
public record TaskTag(String style, String key, List<Object> arguments) {

  /** An open task with so many days left or fewer says how many. */
  public static final int SOON = 7;

  /** Days left or overdue where they press, else the state of the process. */
  public static TaskTag of(
      TaskState state, TimeClass timeClass, @Nullable LocalDate due, LocalDate day) {
    boolean running = due != null && state.open() && state != TaskState.SUBMITTED;
    long left = due == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, due);
    if (running && timeClass == TimeClass.OPEN_OVERDUE) {
      return new TaskTag("late", "task.late", List.of(-left));
    }
    if (running && timeClass == TimeClass.OPEN_IN_TIME && state != TaskState.SUSPENDED) {
      if (left == 0) {
        return new TaskTag("soon", "task.left.today", List.of());
      }
      if (left <= SOON) {
        return new TaskTag("soon", "task.left", List.of(left));
      }
    }
    String style =
        switch (state) {
          case ISSUED -> "";
          case ACKNOWLEDGED, IN_PROGRESS -> "run";
          case CONTESTED, SUBMITTED, SUSPENDED -> "wait";
          case ACCEPTED -> "ok";
          case CANCELLED, SUPERSEDED -> "none";
        };
    return new TaskTag(style, "task.state." + state, List.of());
  }
}
