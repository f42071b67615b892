package org.banggiao.procedure;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banggiao.task.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events of files: appended, never changed. */
@Repository
class FileEventStore {

  private record ProofRow(int event, Proof.Kind kind, String reference) {}

  private final JdbcClient db;

  FileEventStore(JdbcClient db) {
    this.db = db;
  }

  void add(FileEvent e) {
    Reckoning r = e.reckoning();
    db.sql(
            """
            insert into procedure.event (file, number, act, step, occurred_on, limit_id, anchor, due, skipped, moved,
              sure, task, note, person, person_name, body_name, recorded_at)
            values (:file, :number, :act, :step, :on, :limit, :anchor, :due, :skipped, :moved, :sure, :task, :note,
              :person, :personName, :bodyName, :at)
            """)
        .param("file", e.file())
        .param("number", e.number())
        .param("act", e.act().name())
        .param("step", e.step() == null ? null : e.step().name())
        .param("on", e.on())
        .param("limit", e.limit())
        .param("anchor", r == null ? null : r.from())
        .param("due", r == null ? null : r.due())
        .param(
            "skipped",
            r == null ? new Date[0] : r.skipped().stream().map(Date::valueOf).toArray(Date[]::new))
        .param("moved", r == null ? null : r.moved())
        .param("sure", r == null || r.sure())
        .param("task", e.task())
        .param("note", e.note())
        .param("person", e.person())
        .param("personName", e.personName())
        .param("bodyName", e.bodyName())
        .param("at", Timestamp.from(e.recordedAt()))
        .update();
    for (Proof p : e.proofs()) {
      db.sql(
              """
              insert into procedure.evidence (file, event, kind, reference)
              values (:file, :event, :kind, :reference)
              """)
          .param("file", e.file())
          .param("event", e.number())
          .param("kind", p.kind().name())
          .param("reference", p.reference())
          .update();
    }
  }

  /** The whole story, in order. */
  List<FileEvent> story(long file) {
    Map<Integer, List<Proof>> proofs =
        db
            .sql(
                "select event, kind, reference from procedure.evidence where file = :f order by id")
            .param("f", file)
            .query(ProofRow.class)
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    ProofRow::event,
                    Collectors.mapping(
                        p -> new Proof(p.kind, p.reference, ""), Collectors.toList())));
    return db.sql("select * from procedure.event where file = :f order by number")
        .param("f", file)
        .query((row, n) -> event(row, proofs.getOrDefault(row.getInt("number"), List.of())))
        .list();
  }

  private static FileEvent event(ResultSet row, List<Proof> proofs) throws SQLException {
    String step = row.getString("step");
    return new FileEvent(
        row.getLong("file"),
        row.getInt("number"),
        FileAct.valueOf(row.getString("act")),
        step == null ? null : Step.valueOf(step),
        row.getObject("occurred_on", LocalDate.class),
        row.getString("limit_id"),
        reckoning(row),
        (Long) row.getObject("task"),
        row.getString("note"),
        proofs,
        row.getLong("person"),
        row.getString("person_name"),
        row.getString("body_name"),
        row.getTimestamp("recorded_at").toInstant());
  }

  private static @Nullable Reckoning reckoning(ResultSet row) throws SQLException {
    Limit limit = Limits.find(row.getString("limit_id")).orElse(null);
    return limit == null
        ? null
        : new Reckoning(
            row.getObject("anchor", LocalDate.class),
            row.getObject("due", LocalDate.class),
            limit.number(),
            limit.unit(),
            Arrays.stream((Date[]) row.getArray("skipped").getArray())
                .map(Date::toLocalDate)
                .toList(),
            row.getObject("moved", LocalDate.class),
            row.getBoolean("sure"));
  }
}
