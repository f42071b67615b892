package org.banggiao.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banggiao.kernel.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists. From today on a row of {@code task.concern} says everything and every order is an index;
 * of a past day the spans tell.
 */
@Repository
class TaskListStore {

  /** Orders of a list. */
  enum Sort {
    /** By deadline; from today on, open tasks before closed ones. */
    DUE,
    /** By deadline, the latest first. */
    DUE_LAST,
    /** By the day it was given. */
    ISSUED,
    /** By that day, the latest first. */
    ISSUED_LAST
  }

  private record Found(
      long task, long lead, TaskState state, TimeClass clazz, LocalDate due, LocalDate issuedOn) {}

  private record Words(
      long id, String wording, String originKind, String originId, boolean invented) {}

  /** Words found in no more tasks than this give those tasks at once. */
  private static final int FEW = 2000;

  private static final String RARE = "$1.task = any(:found)";

  /** Common ones are looked for in each row of the list; as a value, so that it is never joined. */
  private static final String COMMON =
      "$1.task = (select w.id from task.task w where w.id = $1.task and w.words @@"
          + " plainto_tsquery('simple', :words))";

  private final JdbcClient db;

  TaskListStore(JdbcClient db) {
    this.db = db;
  }

  List<TaskRow> list(
      long viewer, boolean wide, boolean past, TaskFilter f, Sort sort, int offset, int limit) {
    List<Found> found =
        query(past ? pastPage(f, wide, sort) : page(f, wide, sort), viewer, f)
            .param("limit", limit)
            .param("offset", offset)
            .param("reach", offset + limit)
            .query(Found.class)
            .list();
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Long, Words> words =
        db
            .sql(
                "select id, wording, origin_kind, origin_id, invented from task.task where id = any(:ids)")
            .param("ids", found.stream().map(Found::task).toArray(Long[]::new))
            .query(Words.class)
            .list()
            .stream()
            .collect(Collectors.toMap(Words::id, w -> w));
    List<TaskRow> rows = new ArrayList<>();
    for (Found r : found) {
      Words w = words.get(r.task);
      if (w != null) {
        rows.add(
            new TaskRow(
                r.task,
                w.wording,
                new RecordRef(w.originKind, w.originId),
                r.lead,
                r.state,
                r.clazz,
                r.issuedOn,
                r.due.equals(Timeliness.NEVER) ? null : r.due,
                w.invented));
      }
    }
    return rows;
  }

  /** Rows of the list, counted up to the limit. */
  long count(long viewer, boolean wide, boolean past, TaskFilter f, int limit) {
    return query(
            "select count(*) from (select 1 from ("
                + (past ? pastBranches(f, wide, "", "") : branches(f, wide, "c.task", ""))
                + ") found limit :limit) counted",
            viewer,
            f)
        .param("limit", limit)
        .query(Long.class)
        .single();
  }

  List<Long> waiting(long body, int limit) {
    return db.sql(
            """
            select id from (
              (select id, last_on from task.task
                where assigner = :body and lead <> :body and state in ('SUBMITTED', 'CONTESTED')
                order by last_on, id limit :limit)
              union
              (select id, last_on from task.task
                where monitor = :body and lead <> :body and state in ('SUBMITTED', 'CONTESTED') and state = 'SUBMITTED'
                order by last_on, id limit :limit)
            ) waiting order by last_on, id limit :limit
            """)
        .param("body", body)
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  private JdbcClient.StatementSpec query(String sql, long viewer, TaskFilter f) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("viewer", viewer);
    parameters.put("day", f.day());
    put(parameters, "lead", f.lead());
    put(parameters, "cooperator", f.cooperator());
    put(parameters, "state", f.state() == null ? null : f.state().name());
    put(parameters, "dueFrom", f.dueFrom());
    put(parameters, "dueUntil", f.dueUntil());
    parameters.put("words", Folded.of(f.words()));
    String whole = sql;
    if (!f.words().isBlank()) {
      List<Long> found = found(Folded.of(f.words()));
      parameters.put("found", found.toArray(Long[]::new));
      whole = sql.replaceAll("words\\((.)\\)", found.size() > FEW ? COMMON : RARE);
    }
    return db.sql(whole).params(parameters);
  }

  private List<Long> found(String words) {
    return db.sql(
            "select id from task.task where words @@ plainto_tsquery('simple', :words) limit :limit")
        .param("words", words)
        .param("limit", FEW + 1)
        .query(Long.class)
        .list();
  }

  private static void put(
      Map<String, Object> parameters,
      String name,
      @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }

  /** A page from today on: which tasks, by indexes alone; then their rows. */
  private static String page(TaskFilter f, boolean wide, Sort sort) {
    String order = order(f, sort, false);
    return "select c.task, c.lead, c.state, "
        + Phase.CLASS_SQL
        + " as clazz, c.due, c.issued_on from (select * from ("
        + branches(f, wide, columns(order), tail(order))
        + ") found"
        + " order by "
        + order
        + " limit :limit offset :offset) page join task.concern c on c.task = page.task and c.viewer = :viewer order by "
        + of("c", order);
  }

  private static String pastPage(TaskFilter f, boolean wide, Sort sort) {
    String order = order(f, sort, true);
    return "select task, lead, state, clazz, due, issued_on from ("
        + pastBranches(
            f,
            wide,
            ", s.lead, s.state, s.class as clazz, s.due, c.issued_on",
            tail(order)
                .replace(" due", " s.due")
                .replace(" issued_on", " c.issued_on")
                .replace(" task", " s.task"))
        + ") found order by "
        + order
        + " limit :limit offset :offset";
  }

  /** No branch needs more rows than reach to the end of the page. */
  private static String tail(String order) {
    return " order by " + order + " limit :reach";
  }

  private static String columns(String order) {
    return of("c", order).replace(" desc", "");
  }

  private static String of(String table, String order) {
    return Arrays.stream(order.split(", ", -1))
        .map(column -> table + "." + column)
        .collect(Collectors.joining(", "));
  }

  /** One select for each index range, so that each is read in order and only as far as the page. */
  private static String branches(TaskFilter f, boolean wide, String columns, String tail) {
    List<String> ranges =
        f.classes().isEmpty()
            ? List.of("true")
            : f.classes().equals(TaskFilter.counted())
                ? List.of("phase < 7")
                : Phase.ranges(f.classes());
    return ranges.stream()
        .map(range ->
            "(select "
                + columns
                + " from task.concern c"
                + cooperates(f, "c")
                + " where viewer = :viewer and "
                + range
                + (wide ? "" : " and direct")
                + conditions(f, "c")
                + tail
                + ")")
        .collect(Collectors.joining(" union all "));
  }

  /** The same of a past day, a select for each class. */
  private static String pastBranches(TaskFilter f, boolean wide, String columns, String tail) {
    List<String> ranges =
        f.classes().isEmpty()
            ? List.of("")
            : f.classes().stream().map(c -> " and s.class = '" + c.name() + "'").toList();
    return ranges.stream()
        .map(range ->
            "(select s.task"
                + columns
                + " from task.span s join task.concern c on c.task = s.task and c.viewer = :viewer"
                + cooperates(f, "s")
                + " where s.from_day <= :day and s.until_day > :day and c.issued_on <= :day"
                + range
                + (wide ? "" : " and c.direct")
                + conditions(f, "s")
                + tail
                + ")")
        .collect(Collectors.joining(" union all "));
  }

  /** A body cooperates in a task at most once on a day, so that no row comes twice. */
  private static String cooperates(TaskFilter f, String t) {
    return f.cooperator() == null
        ? ""
        : " join task.assignment a on a.task = "
            + t
            + ".task and a.role = 'COOPERATOR' and a.body = :cooperator and a.valid_from <= :day"
            + " and (a.valid_until is null or a.valid_until > :day)";
  }

  private static String conditions(TaskFilter f, String t) {
    StringBuilder b = new StringBuilder();
    if (f.lead() != null) {
      b.append(" and ").append(t).append(".lead = :lead");
    }
    if (f.state() != null) {
      b.append(" and ").append(t).append(".state = :state");
    }
    if (f.dueFrom() != null) {
      b.append(" and ").append(t).append(".due >= :dueFrom");
    }
    if (f.dueUntil() != null) {
      b.append(" and ").append(t).append(".due <= :dueUntil");
    }
    if (!f.words().isBlank()) {
      b.append(" and words(").append(t).append(")");
    }
    return b.toString();
  }

  private static String order(TaskFilter f, Sort sort, boolean past) {
    boolean mixed =
        !past
            && f.state() == null
            && f.dueFrom() == null
            && f.dueUntil() == null
            && (f.classes().isEmpty() || f.classes().equals(TaskFilter.counted()));
    return switch (sort) {
      case DUE -> (mixed ? "closed, " : "") + "due, task";
      case DUE_LAST -> "due desc, task desc";
      case ISSUED -> "issued_on, task";
      case ISSUED_LAST -> "issued_on desc, task desc";
    };
  }
}
