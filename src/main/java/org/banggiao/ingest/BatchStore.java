package org.banggiao.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of schema ingest. */
@Repository
class BatchStore {

  private final JdbcClient db;
  private final JsonMapper json;

  BatchStore(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  long add(Batch b, byte[] bytes) {
    return db.sql(
            """
            insert into ingest.batch (format, name, sha256, bytes, treaty, mapping, known_on, state, sent_by, sent_at)
            values (:format, :name, :sha256, :bytes, :treaty, :mapping, :known, 'WAITING', :by, :at) returning id
            """)
        .param("format", b.format().name())
        .param("name", b.name())
        .param("sha256", b.sha256())
        .param("bytes", bytes)
        .param("treaty", b.treaty())
        .param("mapping", b.mapping())
        .param("known", b.knownOn())
        .param("by", b.sentBy())
        .param("at", java.sql.Timestamp.from(b.sentAt()))
        .query(Long.class)
        .single();
  }

  Optional<Batch> find(long id) {
    return db.sql("select * from ingest.batch where id = :id")
        .param("id", id)
        .query(BatchStore::batch)
        .optional();
  }

  Optional<Batch> same(String sha256) {
    return db.sql("select * from ingest.batch where sha256 = :sha")
        .param("sha", sha256)
        .query(BatchStore::batch)
        .optional();
  }

  List<Batch> list() {
    return db.sql("select * from ingest.batch order by id desc limit 200")
        .query(BatchStore::batch)
        .list();
  }

  byte[] bytes(long id) {
    return db.sql("select bytes from ingest.batch where id = :id")
        .param("id", id)
        .query(byte[].class)
        .single();
  }

  void map(long id, String treaty, String mapping) {
    db.sql("update ingest.batch set treaty = :treaty, mapping = :mapping where id = :id")
        .param("treaty", treaty)
        .param("mapping", mapping)
        .param("id", id)
        .update();
  }

  void lines(long id, int lines) {
    db.sql("update ingest.batch set lines = :lines where id = :id")
        .param("lines", lines)
        .param("id", id)
        .update();
  }

  /** Where the batch stands; no other run moves it until the transaction ends. */
  int lock(long id) {
    return db.sql("select position from ingest.batch where id = :id for update")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  void progress(long id, String state, int position, int taken, int same) {
    db.sql(
            """
            update ingest.batch set state = :state, position = :position, taken = taken + :taken, same = same + :same
            where id = :id
            """)
        .param("state", state)
        .param("position", position)
        .param("taken", taken)
        .param("same", same)
        .param("id", id)
        .update();
  }

  void hold(long batch, Line line, String code, List<String> arguments) {
    db.sql(
            """
            insert into ingest.held (batch, line, fields, code, arguments, state)
            values (:batch, :line, cast(:fields as jsonb), :code, cast(:arguments as jsonb), 'OPEN')
            on conflict (batch, line) do nothing
            """)
        .param("batch", batch)
        .param("line", line.number())
        .param("fields", json.writeValueAsString(line.fields()))
        .param("code", code)
        .param("arguments", json.writeValueAsString(arguments))
        .update();
  }

  Optional<Held> held(long id) {
    return db.sql("select * from ingest.held where id = :id for update")
        .param("id", id)
        .query(this::row)
        .optional();
  }

  List<Held> held(long batch, int limit) {
    return db.sql(
            """
            select * from ingest.held where batch = :batch
            order by state = 'OPEN' desc, line limit :limit
            """)
        .param("batch", batch)
        .param("limit", limit)
        .query(this::row)
        .list();
  }

  long open(long batch) {
    return db.sql("select count(*) from ingest.held where batch = :batch and state = 'OPEN'")
        .param("batch", batch)
        .query(Long.class)
        .single();
  }

  void mended(Held h, Map<String, String> fields, String state, String reason, String by) {
    db.sql(
            """
            update ingest.held set fields = cast(:fields as jsonb), state = :state, reason = :reason, decided_by = :by
            where id = :id
            """)
        .param("fields", json.writeValueAsString(fields))
        .param("state", state)
        .param("reason", reason)
        .param("by", by)
        .param("id", h.id())
        .update();
  }

  private static Batch batch(ResultSet rs, int row) throws SQLException {
    return new Batch(
        rs.getLong("id"),
        Format.valueOf(rs.getString("format")),
        rs.getString("name"),
        rs.getString("sha256"),
        rs.getString("treaty"),
        rs.getString("mapping"),
        rs.getObject("known_on", java.time.LocalDate.class),
        rs.getString("state"),
        rs.getInt("lines"),
        rs.getInt("position"),
        rs.getInt("taken"),
        rs.getInt("same"),
        rs.getString("sent_by"),
        rs.getTimestamp("sent_at").toInstant());
  }

  private Held row(ResultSet rs, int number) throws SQLException {
    Map<String, String> fields = new LinkedHashMap<>();
    json.readTree(rs.getString("fields"))
        .properties()
        .forEach(e -> fields.put(e.getKey(), e.getValue().asString()));
    return new Held(
        rs.getLong("id"),
        rs.getLong("batch"),
        rs.getInt("line"),
        fields,
        rs.getString("code"),
        Arrays.asList(json.readValue(rs.getString("arguments"), String[].class)),
        rs.getString("state"),
        rs.getString("reason"));
  }
}
