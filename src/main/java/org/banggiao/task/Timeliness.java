package org.banggiao.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.banggiao.kernel.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The four classes of the official table (Quyết định 42/2014/QĐ-TTg as practised: đúng hạn, quá
 * hạn, trong hạn) as a function of a task's events and a day.
 *
 * <pre>
 * close = day of the SUBMITTED event whose submission was accepted (not the day of acceptance)
 * due   = last deadline set on or before the day
 * ref   = submitted and not judged ? day of submission : the day    (the judge's delay is not the doer's)
 * class = accepted ? (no due: DONE_NO_DEADLINE; close ≤ due: DONE_ON_TIME; else DONE_LATE)
 *                  : (no due: OPEN_NO_DEADLINE; ref ≤ due: OPEN_IN_TIME; else OPEN_OVERDUE)
 * </pre>
 *
 * Only events that happened by the day, and were known by the moment asked, are read. A returned
 * submission was never one: the days it waited count again.
 */
public final class Timeliness {

  /** Later than every day asked about. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private Timeliness() {}

  /** How the task stood; empty before it was assigned. */
  public static Optional<Timely> of(Facts facts, AsOf asOf) {
    TaskState state = null;
    LocalDate due = null;
    LocalDate submitted = null;
    long lead = 0;
    for (Fact f : facts.story()) {
      boolean known = asOf.known() == null || !f.recorded().isAfter(asOf.known());
      if (!known || f.on().isAfter(asOf.valid())) {
        continue;
      }
      state = f.state();
      lead = f.lead();
      if (f.setsDue()) {
        due = f.due();
      }
      if (f.act() == Act.SUBMITTED) {
        submitted = f.on();
      } else if (state != TaskState.ACCEPTED && state != TaskState.SUBMITTED) {
        submitted = null;
      }
    }
    if (state == null) {
      return Optional.empty();
    }
    TimeClass timeClass = classOf(facts.standing(), state, due, submitted, asOf.valid());
    return Optional.of(new Timely(timeClass, mark(state), state, lead, due, submitted));
  }

  private static TimeClass classOf(
      boolean standing,
      TaskState state,
      @Nullable LocalDate due,
      @Nullable LocalDate submitted,
      LocalDate day) {
    if (state.withdrawn()) {
      return TimeClass.WITHDRAWN;
    }
    if (standing) {
      return TimeClass.STANDING;
    }
    boolean done = state == TaskState.ACCEPTED;
    if (due == null) {
      return done ? TimeClass.DONE_NO_DEADLINE : TimeClass.OPEN_NO_DEADLINE;
    }
    LocalDate ref = submitted == null ? day : submitted;
    if (ref.isAfter(due)) {
      return done ? TimeClass.DONE_LATE : TimeClass.OPEN_OVERDUE;
    }
    return done ? TimeClass.DONE_ON_TIME : TimeClass.OPEN_IN_TIME;
  }

  private static Mark mark(TaskState state) {
    return switch (state) {
      case SUBMITTED -> Mark.WAITING;
      case SUSPENDED -> Mark.SUSPENDED;
      default -> Mark.NONE;
    };
  }

  /**
   * The whole life of the task, past and (if nothing more happens) to come, cut where something
   * that counts changes: on the days of events, and on the day after a deadline.
   */
  static List<Span> spans(Facts facts) {
    TreeSet<LocalDate> cuts = new TreeSet<>();
    for (Fact f : facts.story()) {
      cuts.add(f.on());
      if (f.due() != null) {
        cuts.add(f.due().plusDays(1));
      }
    }
    List<Span> spans = new ArrayList<>();
    for (LocalDate cut : cuts) {
      Optional<Timely> then = of(facts, AsOf.on(cut));
      if (then.isEmpty()) {
        continue;
      }
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last != null && last.timely().equals(then.get())) {
        continue;
      }
      if (last != null) {
        spans.set(spans.size() - 1, new Span(last.from(), cut, last.timely()));
      }
      spans.add(new Span(cut, NEVER, then.get()));
    }
    return spans;
  }

  /** Whether an open task in time ends within so many days of the day; for display only. */
  public static boolean dueSoon(Timely timely, LocalDate day, int days) {
    return timely.timeClass() == TimeClass.OPEN_IN_TIME
        && timely.mark() != Mark.WAITING
        && timely.due() != null
        && !timely.due().isAfter(day.plusDays(days));
  }
}
