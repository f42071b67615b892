package org.banggiao.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** A line of the table in one block of days. */
  private record Key(long viewer, int block, boolean direct, long lead) {
    static final Comparator<Key> ORDER =
        Comparator.comparingLong(Key::viewer)
            .thenComparingInt(Key::block)
            .thenComparing(Key::direct)
            .thenComparingLong(Key::lead);
  }

  /** The numbers of a line, in the order of their columns: the classes, then two marks. */
  private static final List<String> NUMBERS =
      Stream.concat(
              Arrays.stream(TimeClass.values()).map(TimeClass::name),
              Stream.of(Mark.WAITING.name(), Mark.SUSPENDED.name()))
          .map(n -> n.toLowerCase(Locale.ROOT))
          .toList();

  private static final String WRITE =
      "insert into task.tally (viewer, block, direct, lead, "
          + String.join(", ", NUMBERS)
          + ") select * from unnest(cast(:viewers as bigint[]), cast(:blocks as integer[]),"
          + " cast(:directs as boolean[]), cast(:leads as bigint[]), "
          + NUMBERS.stream()
              .map(n -> "cast(:" + n + " as integer[])")
              .collect(Collectors.joining(", "))
          + ") on conflict (viewer, block, direct, lead) do update set "
          + NUMBERS.stream()
              .map(n -> n + " = tally." + n + " + excluded." + n)
              .collect(Collectors.joining(", "));

  private static final String SUMS =
      NUMBERS.stream().map(n -> "sum(" + n + ")").collect(Collectors.joining(", "));

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
    // Always in the order of the key, so that two acts at once wait for each other and never both.
    SortedMap<Key, int[]> change = new TreeMap<>(Key.ORDER);
    add(change, before, spansOf(task.id()), -1);
    add(change, viewers, spans, 1);
    change.values().removeIf(n -> Arrays.stream(n).allMatch(i -> i == 0));
    writeTally(change);
    writeSpans(task.id(), spans);
    writeConcerns(task, viewers);
  }

  private static void add(
      Map<Key, int[]> change, Collection<Viewer> viewers, List<Span> spans, int sign) {
    for (Viewer v : viewers) {
      for (Span s : spans) {
        add(change, v, s.timely(), s.from(), sign);
        if (!s.until().equals(Timeliness.NEVER)) {
          add(change, v, s.timely(), s.until(), -sign);
        }
      }
    }
  }

  private static void add(Map<Key, int[]> change, Viewer v, Timely t, LocalDate day, int amount) {
    for (int block : Blocks.holding(day)) {
      int[] numbers =
          change.computeIfAbsent(
              new Key(v.body, block, v.direct, t.lead()), k -> new int[NUMBERS.size()]);
      numbers[t.timeClass().ordinal()] += amount;
      if (t.timeClass().counted() && t.mark() != Mark.NONE) {
        numbers[TimeClass.values().length + t.mark().ordinal() - 1] += amount;
      }
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

  private void writeTally(SortedMap<Key, int[]> change) {
    if (change.isEmpty()) {
      return;
    }
    var statement =
        db.sql(WRITE)
            .param("viewers", change.keySet().stream().map(Key::viewer).toArray(Long[]::new))
            .param("blocks", change.keySet().stream().map(Key::block).toArray(Integer[]::new))
            .param("directs", change.keySet().stream().map(Key::direct).toArray(Boolean[]::new))
            .param("leads", change.keySet().stream().map(Key::lead).toArray(Long[]::new));
    for (int n = 0; n < NUMBERS.size(); n++) {
      int at = n;
      statement =
          statement.param(
              NUMBERS.get(n), change.values().stream().map(c -> c[at]).toArray(Integer[]::new));
    }
    statement.update();
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
    return read("lead", viewer, wide, day, null, TimeClass::counted).stream()
        .filter(l -> l.total() > 0)
        .toList();
  }

  /** The same added up over all leads. */
  FourClasses.Line sum(long viewer, boolean wide, LocalDate day) {
    return read("0", viewer, wide, day, null, TimeClass::counted).getFirst();
  }

  /** Tasks of a list that is filtered by nothing but lead and class. */
  long count(long viewer, boolean wide, TaskFilter f) {
    return read(
            "0",
            viewer,
            wide,
            f.day(),
            f.lead(),
            c -> f.classes().isEmpty() || f.classes().contains(c))
        .getFirst()
        .total();
  }

  private List<FourClasses.Line> read(
      String by,
      long viewer,
      boolean wide,
      LocalDate day,
      @Nullable Long lead,
      Predicate<TimeClass> counted) {
    return db.sql(
            "select "
                + by
                + ", "
                + SUMS
                + " from task.tally where viewer = :viewer and block = any(:blocks)"
                + (wide ? "" : " and direct")
                + (lead == null ? "" : " and lead = " + lead)
                + (by.equals("0") ? "" : " group by " + by))
        .param("viewer", viewer)
        .param("blocks", Blocks.until(day).toArray(Integer[]::new))
        .query((row, n) -> line(row, counted))
        .list();
  }

  private static FourClasses.Line line(ResultSet row, Predicate<TimeClass> counted)
      throws SQLException {
    Map<TimeClass, Long> counts = new EnumMap<>(TimeClass.class);
    int column = 2;
    for (TimeClass c : TimeClass.values()) {
      long n = row.getLong(column++);
      if (n > 0 && counted.test(c)) {
        counts.put(c, n);
      }
    }
    return new FourClasses.Line(
        row.getLong(1), counts, row.getLong(column), row.getLong(column + 1));
  }
}
