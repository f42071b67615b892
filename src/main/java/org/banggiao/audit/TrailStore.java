package org.banggiao.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.banggiao.kernel.Days;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class TrailStore {

  /** Rows counted at most: beyond it a list says "more". */
  static final int COUNTED = 10_000;

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int FETCH = 2_000;

  private final NamedParameterJdbcTemplate db;
  private final JdbcTemplate streaming;

  TrailStore(DataSource data) {
    this.db = new NamedParameterJdbcTemplate(data);
    this.streaming = new JdbcTemplate(data);
    this.streaming.setFetchSize(FETCH);
  }

  /** End of the chain. */
  record Head(long seq, byte[] hash) {
    /** For the walk, without holding up writers. */
    static Head of(ResultSet row, int number) throws SQLException {
      return new Head(row.getLong("seq"), row.getBytes("hash"));
    }
  }

  /** Locks the end of the chain until the transaction ends. */
  Head lockHead() {
    return head("select seq, hash from audit.head for update");
  }

  Head head() {
    return head("select seq, hash from audit.head");
  }

  private Head head(String sql) {
    return java.util.Objects.requireNonNull(db.getJdbcTemplate().queryForObject(sql, Head::of));
  }

  void add(Entry entry, byte[] previous, byte[] hash) {
    Map<String, Object> row = new HashMap<>();
    row.put("seq", entry.seq());
    row.put("at", Timestamp.from(entry.at()));
    row.put("act", entry.act());
    row.put("subject", entry.subject());
    row.put("person", entry.person());
    row.put("body", entry.body());
    row.put("details", new String(JSON.writeValueAsBytes(entry.details()), StandardCharsets.UTF_8));
    row.put("previous", previous);
    row.put("hash", hash);
    db.update(
        """
        insert into audit.entry (seq, at, act, subject, person, body, details, prev_hash, hash)
        values (:seq, :at, :act, :subject, :person, :body, cast(:details as jsonb), :previous, :hash)
        """,
        row);
    db.update("update audit.head set seq = :seq, hash = :hash", row);
  }

  /** Reads the whole chain in order; needs a transaction, else the driver would hold it all. */
  void walk(Walk walk) {
    streaming.query(
        "select * from audit.entry order by seq",
        row -> {
          walk.next(entry(row, 0), row.getBytes("prev_hash"), row.getBytes("hash"));
        });
  }

  List<Entry> list(TrailQuery query) {
    Map<String, Object> parameters = new HashMap<>();
    String direction = query.descending() ? " desc" : "";
    String order =
        query.sort().column
            + direction
            + (query.sort().column.equals("seq") ? "" : ", seq" + direction);
    String sql =
        "select * from audit.entry"
            + where(query, parameters)
            + " order by "
            + order
            + " limit :limit offset :offset";
    parameters.put("limit", query.limit());
    parameters.put("offset", query.offset());
    return db.query(sql, parameters, TrailStore::entry);
  }

  /** How many entries fit, up to {@link #COUNTED}. */
  long count(TrailQuery query) {
    Map<String, Object> parameters = new HashMap<>();
    Long count =
        db.queryForObject(
            "select count(*) from (select 1 from audit.entry"
                + where(query, parameters)
                + " limit "
                + COUNTED
                + ") t",
            parameters,
            Long.class);
    return count == null ? 0 : count;
  }

  private static String where(TrailQuery query, Map<String, Object> parameters) {
    List<String> terms = new ArrayList<>();
    if (query.person() != null) {
      terms.add("person = :person");
      parameters.put("person", query.person());
    }
    if (!query.act().isEmpty()) {
      terms.add("act = :act");
      parameters.put("act", query.act());
    }
    if (!query.subject().isEmpty()) {
      boolean whole = query.subject().contains(":");
      terms.add(whole ? "subject = :subject" : "subject like :subject");
      parameters.put(
          "subject",
          whole ? query.subject() : query.subject().replaceAll("[\\\\%_]", "\\\\$0") + ":%");
    }
    if (query.from() != null) {
      terms.add("at >= :from");
      parameters.put("from", Timestamp.from(Days.start(query.from())));
    }
    if (query.until() != null) {
      terms.add("at < :until");
      parameters.put("until", Timestamp.from(Days.start(query.until().plusDays(1))));
    }
    return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    Map<String, String> details =
        JSON.readValue(row.getString("details"), new TypeReference<Map<String, String>>() {});
    return new Entry(
        row.getLong("seq"),
        row.getTimestamp("at").toInstant(),
        row.getString("act"),
        row.getString("subject"),
        row.getLong("person"),
        row.getLong("body"),
        details);
  }
}
