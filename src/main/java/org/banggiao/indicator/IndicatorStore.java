package org.banggiao.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banggiao.kernel.PassageRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of schema indicator. */
@Repository
class IndicatorStore {

  private static final String LIVE =
      """
      select o.* from indicator.observation o
      where o.recorded_at <= :known
        and not exists (select 1 from indicator.observation n
                        where n.supersedes = o.id and n.recorded_at <= :known)
      """;

  private final JdbcClient db;

  IndicatorStore(JdbcClient db) {
    this.db = db;
  }

  List<Definition> definitions() {
    return db.sql(
            """
            select * from indicator.definition
            order by name_vi collate "vi-x-icu", code
            """)
        .query(Definition.class)
        .list();
  }

  Optional<Definition> definition(String code) {
    return db.sql("select * from indicator.definition where code = :code")
        .param("code", code)
        .query(Definition.class)
        .optional();
  }

  /** Lets one act at a time on an indicator, until the transaction ends. */
  void lock(String code) {
    db.sql("select code from indicator.definition where code = :code for update")
        .param("code", code)
        .query(String.class)
        .optional();
  }

  boolean put(Definition d) {
    return db.sql(
                """
                insert into indicator.definition (code, name_vi, name_en, unit, period_kind, owner)
                values (:code, :nameVi, :nameEn, :unit, :periodKind, :owner)
                on conflict (code) do update set name_vi = excluded.name_vi, name_en = excluded.name_en,
                  unit = excluded.unit, period_kind = excluded.period_kind, owner = excluded.owner
                where (definition.name_vi, definition.name_en, definition.unit, definition.period_kind, definition.owner)
                  is distinct from (excluded.name_vi, excluded.name_en, excluded.unit, excluded.period_kind, excluded.owner)
                """)
            .paramSource(d)
            .update()
        > 0;
  }

  boolean add(Target t, String origin, Instant now) {
    return db.sql(
                """
                insert into indicator.target
                  (indicator, period, from_day, until_day, value, comparator, source_text, confidence, origin, recorded_at)
                values (:indicator, :period, :from, :until, :value, :comparator, :source, :confidence, :origin, :now)
                on conflict (origin) do nothing
                """)
            .param("indicator", t.indicator())
            .param("period", t.window().text())
            .param("from", t.window().from())
            .param("until", t.window().until())
            .param("value", t.value())
            .param("comparator", t.comparator().name())
            .param("source", t.sourceText())
            .param("confidence", t.confidence())
            .param("origin", origin)
            .param("now", Timestamp.from(now))
            .update()
        > 0;
  }

  List<Target> targets(String code) {
    return db.sql("select * from indicator.target where indicator = :code order by from_day, id")
        .param("code", code)
        .query((rs, n) ->
            new Target(
                rs.getLong("id"),
                rs.getString("indicator"),
                Window.parse(rs.getString("period")),
                rs.getBigDecimal("value"),
                Comparator.valueOf(rs.getString("comparator")),
                rs.getString("source_text"),
                rs.getString("confidence")))
        .list();
  }

  /** Adds the observation and returns its id; nothing when one of the same origin is there. */
  Optional<Long> add(Observation o, @Nullable String origin) {
    PassageRef p = o.source();
    return db.sql(
            """
            insert into indicator.observation
              (indicator, period, from_day, until_day, value, value_max, comparator, unit, kind, document, doc_start,
               doc_end, quote, source_text, confidence, note, supersedes, recorded_by, recorded_at, invented, origin)
            values (:indicator, :period, :from, :until, :value, :max, :comparator, :unit, :kind, :document, :start,
               :end, :quote, :source, :confidence, :note, :supersedes, :by, :at, :invented, :origin)
            on conflict (origin) do nothing returning id
            """)
        .param("indicator", o.indicator())
        .param("period", o.period())
        .param("from", o.window().from())
        .param("until", o.window().until())
        .param("value", o.value())
        .param("max", o.valueMax())
        .param("comparator", o.comparator().name())
        .param("unit", o.unit())
        .param("kind", o.kind().name())
        .param("document", p == null ? null : p.document())
        .param("start", p == null ? null : p.start())
        .param("end", p == null ? null : p.end())
        .param("quote", o.quote())
        .param("source", o.sourceText())
        .param("confidence", o.confidence())
        .param("note", o.note())
        .param("supersedes", o.supersedes())
        .param("by", o.recordedBy())
        .param("at", Timestamp.from(o.recordedAt()))
        .param("invented", o.invented())
        .param("origin", origin)
        .query(Long.class)
        .optional();
  }

  Optional<Observation> observation(long id) {
    return db.sql("select * from indicator.observation where id = :id")
        .param("id", id)
        .query(IndicatorStore::observation)
        .optional();
  }

  /** Not superseded as known then, by window then id. */
  List<Observation> live(String code, Instant known) {
    return db.sql(LIVE + " and o.indicator = :code order by o.from_day, o.until_day, o.id")
        .param("code", code)
        .param("known", Timestamp.from(known))
        .query(IndicatorStore::observation)
        .list();
  }

  List<Observation> live(Instant known) {
    return db.sql(LIVE + " order by o.indicator, o.from_day, o.until_day, o.id")
        .param("known", Timestamp.from(known))
        .query(IndicatorStore::observation)
        .list();
  }

  /** Everything ever recorded, latest first. */
  List<Observation> ever(String code) {
    return db.sql("select * from indicator.observation where indicator = :code order by id desc")
        .param("code", code)
        .query(IndicatorStore::observation)
        .list();
  }

  List<Observation> citing(long document) {
    return db.sql("select * from indicator.observation where document = :document order by id")
        .param("document", document)
        .query(IndicatorStore::observation)
        .list();
  }

  /** The last decision of each indicator and period taken by then. */
  List<Decision> decisions(Instant known) {
    return db.sql(
            """
            select distinct on (indicator, period) * from indicator.decision
            where decided_at <= :known order by indicator, period, id desc
            """)
        .param("known", Timestamp.from(known))
        .query(IndicatorStore::decision)
        .list();
  }

  List<Decision> decisions(String code) {
    return db.sql("select * from indicator.decision where indicator = :code order by id desc")
        .param("code", code)
        .query(IndicatorStore::decision)
        .list();
  }

  long add(Decision d) {
    return db.sql(
            """
            insert into indicator.decision (indicator, period, observation, considered, reason, decided_by, decided_at)
            values (:indicator, :period, :observation, :considered, :reason, :by, :at) returning id
            """)
        .param("indicator", d.indicator())
        .param("period", d.period())
        .param("observation", d.observation())
        .param("considered", d.considered().toArray(Long[]::new))
        .param("reason", d.reason())
        .param("by", d.decidedBy())
        .param("at", Timestamp.from(d.decidedAt()))
        .query(Long.class)
        .single();
  }

  private static Decision decision(ResultSet rs, int row) throws SQLException {
    return new Decision(
        rs.getLong("id"),
        rs.getString("indicator"),
        rs.getString("period"),
        rs.getLong("observation"),
        Arrays.asList((Long[]) rs.getArray("considered").getArray()),
        rs.getString("reason"),
        rs.getString("decided_by"),
        rs.getTimestamp("decided_at").toInstant());
  }

  private static Observation observation(ResultSet rs, int row) throws SQLException {
    Long document = rs.getObject("document", Long.class);
    return new Observation(
        rs.getLong("id"),
        rs.getString("indicator"),
        Window.parse(rs.getString("period")),
        rs.getBigDecimal("value"),
        rs.getBigDecimal("value_max"),
        Comparator.valueOf(rs.getString("comparator")),
        rs.getString("unit"),
        Observation.Kind.valueOf(rs.getString("kind")),
        document == null
            ? null
            : new PassageRef(document, rs.getInt("doc_start"), rs.getInt("doc_end")),
        rs.getString("quote"),
        rs.getString("source_text"),
        rs.getString("confidence"),
        rs.getString("note"),
        rs.getObject("supersedes", Long.class),
        rs.getString("recorded_by"),
        rs.getTimestamp("recorded_at").toInstant(),
        rs.getBoolean("invented"));
  }
}
