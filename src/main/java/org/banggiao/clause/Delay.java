package org.banggiao.clause;

import java.time.LocalDate;
import java.util.List;

/** Steps taken one after the other; none is the day itself. */
public record Delay(List<Step> steps) {

  public static final Delay NONE = new Delay(List.of());

  public Delay {
    steps = List.copyOf(steps);
  }

  /** The day reached; days out of the calendar are refused when the clause is read. */
  public LocalDate from(LocalDate day) {
    LocalDate reached = day;
    for (Step step : steps) {
      reached = step.from(reached);
    }
    return reached;
  }

  /** Whether the day stays as it is. */
  public boolean none() {
    return steps.isEmpty();
  }
}
