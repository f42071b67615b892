package org.banggiao.directive.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banggiao.directive.Closure;
import org.banggiao.directive.ClosureLine;
import org.banggiao.directive.ClosureSuggestion;
import org.banggiao.directive.Conference;
import org.banggiao.organisation.Body;
import org.banggiao.task.Task;
import org.banggiao.task.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Two conferences beside each other: what the earlier gave, what the later says came of it.
 *
 * @param previous null when the conference answers none
 * @param editing id of the directive whose form is shown open, or 0
 * @param may whether the reader may draw lines and settle
 */
public record ClosureView(
    Conference conference,
    @Nullable Conference previous,
    List<Row> rows,
    Map<Long, Body> bodies,
    LocalDate day,
    long editing,
    boolean may) {

  /**
   * A directive, its line if drawn, what its tasks suggest.
   *
   * @param told what the form starts with
   */
  public record Row(ClosureLine line, ClosureSuggestion suggestion, List<Task> tasks, Told told) {

    public @Nullable Closure closure() {
      return line.closure();
    }
  }

  public long open() {
    return rows.stream().filter(r -> r.closure() == null).count();
  }

  public long count(Verdict verdict) {
    return rows.stream()
        .map(Row::closure)
        .filter(c -> c != null && c.verdict().equals(verdict.name()))
        .count();
  }

  public String name(long body, boolean english) {
    Body b = bodies.get(body);
    return b == null ? "" : b.name(english);
  }

  /** Class of the tag of a verdict. */
  public static String style(String verdict) {
    return switch (Verdict.valueOf(verdict)) {
      case COMPLETE, SUBSTANTIAL -> "ok";
      case LIMITED -> "run";
      case NOT_STARTED -> "late";
      case NO_EVIDENCE -> "none";
      case OVERTAKEN -> "wait";
    };
  }

  /** The verdict a form starts with: as drawn, else as the tasks suggest. */
  public static String start(Row row) {
    Closure c = row.closure();
    return c != null ? c.verdict() : row.suggestion().verdict().name();
  }
}
