package org.banggiao.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events, their evidence and the deadline ledger: rows are added, never changed. */
@Repository
class EventStore {

  private record ProofRow(int event, Proof.Kind kind, String reference, String statement) {}

  private final JdbcClient db;

  EventStore(JdbcClient db) {
    this.db = db;
  }

  void add(TaskEvent e) {
    Deed d = e.deed();
    db.sql(
            """
            insert into task.event (task, number, act, state, person, person_name, body, body_name, occurred_on,
              recorded_at, text, payload)
            values (:task, :number, :act, :state, :person, :personName, :body, :bodyName, :on, :at, :text,
              jsonb_strip_nulls(jsonb_build_object('due', cast(:due as date), 'basis', nullif(:basis, ''),
                'lead', cast(:lead as bigint), 'verdict', cast(:verdict as text), 'percent', cast(:percent as integer),
                'successor', cast(:successor as bigint))))
            """)
        .param("task", e.task())
        .param("number", e.number())
        .param("act", d.act().name())
        .param("state", e.state().name())
        .param("person", e.person())
        .param("personName", e.personName())
        .param("body", e.body())
        .param("bodyName", e.bodyName())
        .param("on", e.occurredOn())
        .param("at", Timestamp.from(e.recordedAt()))
        .param("text", d.text())
        .param("due", d.due())
        .param("basis", d.basis())
        .param("lead", d.body())
        .param("verdict", d.verdict() == null ? null : d.verdict().name())
        .param("percent", d.percent())
        .param("successor", d.successor())
        .update();
    for (Proof p : d.proofs()) {
      db.sql(
              """
              insert into task.evidence (task, event, kind, reference, statement)
              values (:task, :event, :kind, :reference, :statement)
              """)
          .param("task", e.task())
          .param("event", e.number())
          .param("kind", p.kind().name())
          .param("reference", p.reference())
          .param("statement", p.statement())
          .update();
    }
    if (e.setsDue() && !d.basis().isEmpty()) {
      db.sql(
              """
              insert into task.deadline (task, event, due, basis, occurred_on)
              values (:task, :event, :due, :basis, :on)
              """)
          .param("task", e.task())
          .param("event", e.number())
          .param("due", d.due())
          .param("basis", d.basis())
          .param("on", e.occurredOn())
          .update();
    }
  }

  /** The whole story, in order. */
  List<TaskEvent> story(long task) {
    Map<Integer, List<Proof>> proofs =
        db
            .sql(
                "select event, kind, reference, statement from task.evidence where task = :task order by id")
            .param("task", task)
            .query(ProofRow.class)
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    ProofRow::event,
                    Collectors.mapping(
                        r -> new Proof(r.kind, r.reference, r.statement), Collectors.toList())));
    return db.sql(
            """
            select *, (payload->>'due')::date due, payload->>'basis' basis, (payload->>'lead')::bigint lead,
              payload->>'verdict' verdict, (payload->>'percent')::integer percent, (payload->>'successor')::bigint successor
            from task.event where task = :task order by number
            """)
        .param("task", task)
        .query((row, n) -> event(row, proofs.getOrDefault(row.getInt("number"), List.of())))
        .list();
  }

  private static TaskEvent event(ResultSet row, List<Proof> proofs) throws SQLException {
    String verdict = row.getString("verdict");
    String basis = row.getString("basis");
    Deed deed =
        new Deed(
            Act.valueOf(row.getString("act")),
            row.getString("text"),
            row.getObject("due", LocalDate.class),
            basis == null ? "" : basis,
            number(row, "lead"),
            verdict == null ? null : Verdict.valueOf(verdict),
            (Integer) row.getObject("percent"),
            number(row, "successor"),
            proofs);
    return new TaskEvent(
        row.getLong("task"),
        row.getInt("number"),
        TaskState.valueOf(row.getString("state")),
        row.getLong("person"),
        row.getString("person_name"),
        row.getLong("body"),
        row.getString("body_name"),
        row.getObject("occurred_on", LocalDate.class),
        row.getTimestamp("recorded_at").toInstant(),
        deed);
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    return (Long) row.getObject(column);
  }

  /** Who made the last submission, and whether there is evidence. */
  static Doers doers(List<TaskEvent> story) {
    Set<Long> people = new HashSet<>();
    Set<Long> bodies = new HashSet<>();
    boolean evidenced = false;
    for (TaskEvent e : story) {
      evidenced |= !e.deed().proofs().isEmpty();
      if (e.act() == Act.SUBMITTED) {
        people.clear();
        bodies.clear();
        people.add(e.person());
        bodies.add(e.body());
      }
    }
    return new Doers(people, bodies, evidenced);
  }
}
