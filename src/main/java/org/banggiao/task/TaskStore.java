package org.banggiao.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks and who carries them: the rows that acts write. */
@Repository
class TaskStore {

  /** A row of task.task. */
  record Row(
      long id,
      int version,
      String originKind,
      String originId,
      String wording,
      String product,
      long assigner,
      long lead,
      @Nullable Long monitor,
      TaskState state,
      @Nullable Verdict verdict,
      LocalDate issuedOn,
      @Nullable LocalDate due,
      String dueBasis,
      boolean standing,
      @Nullable LocalDate submittedOn,
      @Nullable LocalDate closedOn,
      LocalDate lastOn,
      @Nullable Long successor,
      boolean invented) {}

  private record Part(long task, long body) {}

  private record Source(long task, long document, int startAt, int endAt) {}

  private static final String COLUMNS =
      """
      id, version, origin_kind, origin_id, wording, product, assigner, lead, monitor, state, verdict, issued_on, due,
      due_basis, standing, submitted_on, closed_on, last_on, successor, invented
      """;

  private final JdbcClient db;

  TaskStore(JdbcClient db) {
    this.db = db;
  }

  long add(NewTask task, long assigner, LocalDate on) {
    long id =
        db.sql(
                """
                insert into task.task (origin_kind, origin_id, wording, product, folded, assigner, lead, monitor, state,
                  issued_on, due, due_basis, standing, last_on, invented)
                values (:originKind, :originId, :wording, :product, :folded, :assigner, :lead, :monitor, 'ISSUED',
                  :on, :due, :basis, :standing, :on, :invented)
                returning id
                """)
            .param("originKind", task.origin().kind())
            .param("originId", task.origin().id())
            .param("wording", task.wording())
            .param("product", task.product())
            .param("folded", Folded.of(task.wording() + " " + task.product()))
            .param("assigner", assigner)
            .param("lead", task.lead())
            .param("monitor", task.monitor())
            .param("on", on)
            .param("due", task.deadline())
            .param("basis", task.deadlineBasis())
            .param("standing", task.standing())
            .param("invented", task.invented())
            .query(Long.class)
            .single();
    for (PassageRef p : task.passages()) {
      db.sql(
              "insert into task.passage values (:task, :document, :start, :end) on conflict do nothing")
          .param("task", id)
          .param("document", p.document())
          .param("start", p.start())
          .param("end", p.end())
          .update();
    }
    return id;
  }

  void assign(long task, long body, Party role, LocalDate from) {
    db.sql(
            "insert into task.assignment (task, body, role, valid_from) values (:task, :body, :role, :from)")
        .param("task", task)
        .param("body", body)
        .param("role", role.name())
        .param("from", from)
        .update();
  }

  void end(long task, long body, Party role, LocalDate until) {
    db.sql(
            """
            update task.assignment set valid_until = :until
            where task = :task and body = :body and role = :role and valid_until is null
            """)
        .param("task", task)
        .param("body", body)
        .param("role", role.name())
        .param("until", until)
        .update();
  }

  void update(Task t) {
    db.sql(
            """
            update task.task set version = :version, lead = :lead, state = :state, verdict = :verdict, due = :due,
              due_basis = :basis, submitted_on = :submitted, closed_on = :closed, last_on = :last, successor = :successor
            where id = :id
            """)
        .param("version", t.version())
        .param("lead", t.lead())
        .param("state", t.state().name())
        .param("verdict", t.verdict() == null ? null : t.verdict().name())
        .param("due", t.due())
        .param("basis", t.dueBasis())
        .param("submitted", t.submittedOn())
        .param("closed", t.closedOn())
        .param("last", t.lastOn())
        .param("successor", t.successor())
        .param("id", t.id())
        .update();
  }

  /** The task, held until the transaction ends: of two people at once the second sees the first. */
  Optional<Task> lock(long id) {
    return db.sql("select id from task.task where id = :id for update")
        .param("id", id)
        .query(Long.class)
        .optional()
        .flatMap(this::find);
  }

  List<Long> ids() {
    return db.sql("select id from task.task order by id").query(Long.class).list();
  }

  Optional<Task> find(long id) {
    return all(List.of(id)).stream().findFirst();
  }

  List<Task> all(Collection<Long> ids) {
    return whole(
        db.sql("select " + COLUMNS + " from task.task where id = any(:ids) order by id")
            .param("ids", ids.toArray(Long[]::new))
            .query(Row.class)
            .list());
  }

  List<Task> of(String originKind, Collection<String> originIds) {
    return whole(
        db.sql(
                "select "
                    + COLUMNS
                    + " from task.task where origin_kind = :kind and origin_id = any(:ids) order by id")
            .param("kind", originKind)
            .param("ids", originIds.toArray(String[]::new))
            .query(Row.class)
            .list());
  }

  private List<Task> whole(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Long[] ids = rows.stream().map(Row::id).toArray(Long[]::new);
    Map<Long, List<Long>> cooperators =
        db
            .sql(
                """
                select task, body from task.assignment
                where task = any(:ids) and role = 'COOPERATOR' and valid_until is null order by task, body
                """)
            .param("ids", ids)
            .query(Part.class)
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Part::task, Collectors.mapping(Part::body, Collectors.toList())));
    Map<Long, List<PassageRef>> passages = new HashMap<>();
    db.sql("select * from task.passage where task = any(:ids) order by task, document, start_at")
        .param("ids", ids)
        .query(Source.class)
        .list()
        .forEach(s ->
            passages
                .computeIfAbsent(s.task, k -> new ArrayList<>())
                .add(new PassageRef(s.document, s.startAt, s.endAt)));
    return rows.stream()
        .map(r ->
            new Task(
                r.id,
                r.version,
                new RecordRef(r.originKind, r.originId),
                passages.getOrDefault(r.id, List.of()),
                r.wording,
                r.product,
                r.assigner,
                r.lead,
                r.monitor,
                cooperators.getOrDefault(r.id, List.of()),
                r.state,
                r.verdict,
                r.issuedOn,
                r.due,
                r.dueBasis,
                r.standing,
                r.submittedOn,
                r.closedOn,
                r.lastOn,
                r.successor,
                r.invented))
        .toList();
  }
}
