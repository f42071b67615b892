package org.banggiao.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What follows from the events: spans, who is concerned, and the tally from which the table of any
 * day is read. Everything here can be rebuilt from the events.
 */
@Repository
class TallyStore {

  /** A body that may see a task; {@code direct} when it is or was one of its parties. */
  record Viewer(long body, boolean direct) {}

  private record Key(
      long viewer, int block, boolean direct, long lead, TimeClass timeClass, Mark mark) {
    static final Comparator<Key> ORDER =
        Comparator.comparingLong(Key::viewer)
            .thenComparingInt(Key::block)
            .thenComparing(Key::direct)
            .thenComparingLong(Key::lead)
            .thenComparing(Key::timeClass)
            .thenComparing(Key::mark);
  }

  private record SpanRow(
      LocalDate fromDay, LocalDate untilDay, long lead, String state, String clazz, String mark) {}

  private final JdbcClient db;

  TallyStore(JdbcClient db) {
    this.db = db;
  }

  List<Viewer> viewers(long task) {
    return db.sql("select viewer as body, direct from task.concern where task = :task")
        .param("task", task)
        .query(Viewer.class)
        .list();
  }

  /** Replaces what followed from the task's events before by what follows now. */
  void rewrite(Task task, Facts facts, Collection<Viewer> viewers) {
    List<Viewer> before = viewers(task.id());
    List<Span> spans = Timeliness.spans(facts);
    Map<Key, Integer> change = new TreeMap<>(Key.ORDER);
    add(change, before, spansOf(task.id()), -1);
    add(change, viewers, spans, 1);
    change.values().removeIf(n -> n == 0);
    writeTally(change);
    writeSpans(task.id(), spans);
    writeConcerns(task, viewers);
  }

  private static void add(
      Map<Key, Integer> change, Collection<Viewer> viewers, List<Span> spans, int sign) {
    for (Viewer v : viewers) {
      for (Span s : spans) {
        add(change, v, s.timely(), s.from(), sign);
        if (!s.until().equals(Timeliness.NEVER)) {
          add(change, v, s.timely(), s.until(), -sign);
        }
      }
    }
  }

  private static void add(Map<Key, Integer> change, Viewer v, Timely t, LocalDate day, int amount) {
    for (int block : Blocks.holding(day)) {
      change.merge(
          new Key(v.body, block, v.direct, t.lead(), t.timeClass(), t.mark()),
          amount,
          Integer::sum);
    }
  }

  private List<Span> spansOf(long task) {
    return db
        .sql(
            "select from_day, until_day, lead, state, class as clazz, mark from task.span where task = :task")
        .param("task", task)
        .query(SpanRow.class)
        .list()
        .stream()
        .map(r ->
            new Span(
                r.fromDay,
                r.untilDay,
                new Timely(
                    TimeClass.valueOf(r.clazz),
                    Mark.valueOf(r.mark),
                    TaskState.valueOf(r.state),
                    r.lead,
                    null,
                    null)))
        .toList();
  }

  private void writeTally(Map<Key, Integer> change) {
    if (change.isEmpty()) {
      return;
    }
    List<Key> keys = List.copyOf(change.keySet());
    // Always in the order of the key, so that two acts at once wait for each other and never both.
    db.sql(
            """
            insert into task.tally (viewer, block, direct, lead, class, mark, change)
            select * from unnest(cast(:viewers as bigint[]), cast(:blocks as integer[]), cast(:directs as boolean[]),
              cast(:leads as bigint[]), cast(:classes as text[]), cast(:marks as text[]), cast(:changes as integer[]))
            on conflict (viewer, block, direct, lead, class, mark)
              do update set change = tally.change + excluded.change
            """)
        .param("viewers", keys.stream().map(Key::viewer).toArray(Long[]::new))
        .param("blocks", keys.stream().map(Key::block).toArray(Integer[]::new))
        .param("directs", keys.stream().map(Key::direct).toArray(Boolean[]::new))
        .param("leads", keys.stream().map(Key::lead).toArray(Long[]::new))
        .param("classes", keys.stream().map(k -> k.timeClass().name()).toArray(String[]::new))
        .param("marks", keys.stream().map(k -> k.mark().name()).toArray(String[]::new))
        .param("changes", change.values().toArray(Integer[]::new))
        .update();
  }

  private void writeSpans(long task, List<Span> spans) {
    db.sql("delete from task.span where task = :task").param("task", task).update();
    for (Span s : spans) {
      Timely t = s.timely();
      db.sql(
              """
              insert into task.span (task, from_day, until_day, lead, state, class, mark, due)
              values (:task, :from, :until, :lead, :state, :class, :mark, :due)
              """)
          .param("task", task)
          .param("from", s.from())
          .param("until", s.until())
          .param("lead", t.lead())
          .param("state", t.state().name())
          .param("class", t.timeClass().name())
          .param("mark", t.mark().name())
          .param("due", t.due() == null ? Timeliness.NEVER : t.due())
          .update();
    }
  }

  private void writeConcerns(Task task, Collection<Viewer> viewers) {
    db.sql(
            """
            insert into task.concern (viewer, task, direct, lead, state, phase, closed, due, issued_on)
            select v.viewer, :task, v.direct, :lead, :state, :phase, :closed, :due, :issued
            from unnest(cast(:viewers as bigint[]), cast(:directs as boolean[])) v (viewer, direct)
            on conflict (task, viewer) do update set direct = excluded.direct, lead = excluded.lead,
              state = excluded.state, phase = excluded.phase, closed = excluded.closed, due = excluded.due
            """)
        .param("viewers", viewers.stream().map(Viewer::body).toArray(Long[]::new))
        .param("directs", viewers.stream().map(Viewer::direct).toArray(Boolean[]::new))
        .param("task", task.id())
        .param("lead", task.lead())
        .param("state", task.state().name())
        .param("phase", Phase.of(task).ordinal())
        .param("closed", !task.state().open())
        .param("due", task.due() == null ? Timeliness.NEVER : task.due())
        .param("issued", task.issuedOn())
        .update();
  }

  /** Counts on a day by lead body, everything a viewer sees. */
  List<FourClasses.Line> lines(long viewer, boolean wide, LocalDate day) {
    return FourClasses.lines(cells("lead", viewer, wide, day, null));
  }

  /** The same added up over all leads. */
  FourClasses.Line sum(long viewer, boolean wide, LocalDate day) {
    List<FourClasses.Line> sum = FourClasses.lines(cells("0", viewer, wide, day, null));
    return sum.isEmpty() ? new FourClasses.Line(0, Map.of(), 0, 0) : sum.getFirst();
  }

  /** Tasks of a list that is filtered by nothing but lead and class. */
  long count(long viewer, boolean wide, TaskFilter filter) {
    return cells("0", viewer, wide, filter.day(), filter.lead()).stream()
        .filter(c -> filter.classes().isEmpty() || filter.classes().contains(c.timeClass()))
        .mapToLong(FourClasses.Cell::n)
        .sum();
  }

  private List<FourClasses.Cell> cells(
      String by, long viewer, boolean wide, LocalDate day, @Nullable Long lead) {
    return db.sql(
            "select "
                + by
                + " as body, class, mark, sum(change) as n from task.tally where viewer = :viewer"
                + " and block = any(:blocks)"
                + (wide ? "" : " and direct")
                + (lead == null ? "" : " and lead = " + lead)
                + " group by body, class, mark having sum(change) <> 0")
        .param("viewer", viewer)
        .param("blocks", Blocks.until(day).toArray(Integer[]::new))
        .query((row, n) ->
            new FourClasses.Cell(
                row.getLong(1),
                TimeClass.valueOf(row.getString(2)),
                Mark.valueOf(row.getString(3)),
                row.getLong(4)))
        .list();
  }
}
