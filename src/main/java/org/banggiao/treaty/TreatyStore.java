package org.banggiao.treaty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banggiao.kernel.PartialDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Instruments: titles, subjects, sets, relations, redirects. */
@Repository
class TreatyStore {

  private final JdbcClient db;
  private final JdbcTemplate batch;

  TreatyStore(JdbcClient db, JdbcTemplate batch) {
    this.db = db;
    this.batch = batch;
  }

  Optional<Treaty> find(String id) {
    return all(List.of(id)).stream().findFirst();
  }

  /** The id that took the place of this one. */
  Optional<String> moved(String old) {
    return db.sql("select treaty from treaty.redirect where old = :old")
        .param("old", old)
        .query(String.class)
        .optional();
  }

  /** The treaties of these ids, in the order of the ids. */
  List<Treaty> all(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String[] wanted = ids.toArray(String[]::new);
    Map<String, List<Title>> titles = new HashMap<>();
    db.sql("select * from treaty.title where treaty = any(:ids) order by treaty, position")
        .param("ids", wanted)
        .query(rs -> {
          titles
              .computeIfAbsent(rs.getString("treaty"), k -> new ArrayList<>())
              .add(
                  new Title(
                      rs.getString("lang"),
                      Title.Kind.valueOf(rs.getString("kind")),
                      rs.getString("words")));
        });
    Map<String, List<String>> subjects = new HashMap<>();
    db.sql("select * from treaty.subject where treaty = any(:ids) order by treaty, subject")
        .param("ids", wanted)
        .query(rs -> {
          subjects
              .computeIfAbsent(rs.getString("treaty"), k -> new ArrayList<>())
              .add(rs.getString("subject"));
        });
    Map<String, Treaty> found = new HashMap<>();
    db.sql("select * from treaty.treaty where id = any(:ids)")
        .param("ids", wanted)
        .query(rs -> {
          String id = rs.getString("id");
          found.put(
              id,
              treaty(rs, titles.getOrDefault(id, List.of()), subjects.getOrDefault(id, List.of())));
        });
    List<Treaty> ordered = new ArrayList<>();
    for (String id : ids) {
      Treaty t = found.get(id);
      if (t != null) {
        ordered.add(t);
      }
    }
    return ordered;
  }

  List<String> titled(String words) {
    return db.sql("select distinct treaty from treaty.title where lower(words) = lower(:words)")
        .param("words", words)
        .query(String.class)
        .list();
  }

  List<String> ids() {
    return db.sql("select id from treaty.treaty order by id").query(String.class).list();
  }

  /** Lets one act at a time on a treaty, until the transaction ends. */
  void lock(String id) {
    db.sql("select id from treaty.treaty where id = :id for update")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** Adds treaties or brings them up to date; a treaty changed at the desk is left alone. */
  void put(List<Treaty> given, String origin) {
    Set<String> kept = changed(given, origin);
    List<Treaty> treaties = given.stream().filter(t -> !kept.contains(t.id())).toList();
    batch.batchUpdate(
        """
        insert into treaty.treaty (id, form, type, bilateral, adopted, adopted_day, place, depositary, mtdsg,
          un_registration, unts_volume, series, languages, prevailing, published, in_force, in_force_trust, ended,
          clause, clause_article, clause_quote, note, confidence, source, origin, words, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set form = excluded.form, type = excluded.type, bilateral = excluded.bilateral,
          adopted = excluded.adopted, adopted_day = excluded.adopted_day, place = excluded.place,
          depositary = excluded.depositary, mtdsg = excluded.mtdsg, un_registration = excluded.un_registration,
          unts_volume = excluded.unts_volume, series = excluded.series, languages = excluded.languages,
          prevailing = excluded.prevailing, published = excluded.published, in_force = excluded.in_force,
          in_force_trust = excluded.in_force_trust, ended = excluded.ended, clause = excluded.clause,
          clause_article = excluded.clause_article, clause_quote = excluded.clause_quote, note = excluded.note,
          confidence = excluded.confidence, source = excluded.source, words = excluded.words
        """,
        treaties.stream().map(t -> cells(t, origin)).toList());
    List<Object[]> ids = treaties.stream().map(t -> new Object[] {t.id()}).toList();
    batch.batchUpdate("delete from treaty.title where treaty = ?", ids);
    batch.batchUpdate("delete from treaty.subject where treaty = ?", ids);
    List<Object[]> titles = new ArrayList<>();
    List<Object[]> subjects = new ArrayList<>();
    for (Treaty t : treaties) {
      for (int i = 0; i < t.titles().size(); i++) {
        Title title = t.titles().get(i);
        titles.add(new Object[] {t.id(), i, title.lang(), title.kind().name(), title.words()});
      }
      t.subjects().forEach(s -> subjects.add(new Object[] {t.id(), s}));
    }
    batch.batchUpdate("insert into treaty.title values (?, ?, ?, ?, ?)", titles);
    batch.batchUpdate("insert into treaty.subject values (?, ?)", subjects);
  }

  /** Those of them that are kept as another source or a person left them. */
  private Set<String> changed(List<Treaty> given, String origin) {
    return db.sql(
            """
            select id from treaty.treaty
            where id = any(:ids) and (origin <> :origin or revision <> 1) for update
            """)
        .param("ids", given.stream().map(Treaty::id).toArray(String[]::new))
        .param("origin", origin)
        .query(String.class)
        .set();
  }

  /** Those of the ids that are taken, by a treaty or as a former id of one. */
  Set<String> taken(Collection<String> ids) {
    return db.sql(
            """
            select id from treaty.treaty where id = any(:ids)
            union select old from treaty.redirect where old = any(:ids)
            """)
        .param("ids", ids.toArray(String[]::new))
        .query(String.class)
        .set();
  }

  /** Former ids by treaty, in order. */
  Map<String, List<String>> former(Collection<String> ids) {
    Map<String, List<String>> former = new HashMap<>();
    db.sql("select treaty, old from treaty.redirect where treaty = any(:ids) order by old")
        .param("ids", ids.toArray(String[]::new))
        .query(rs -> {
          former
              .computeIfAbsent(rs.getString("treaty"), k -> new ArrayList<>())
              .add(rs.getString("old"));
        });
    return former;
  }

  void redirect(Map<String, String> moved, String reason, Instant at) {
    batch.batchUpdate(
        "insert into treaty.redirect values (?, ?, ?, ?) on conflict (old) do nothing",
        moved.entrySet().stream()
            .map(e -> new Object[] {e.getKey(), e.getValue(), reason, Timestamp.from(at)})
            .toList());
  }

  void member(List<Member> members) {
    batch.batchUpdate(
        """
        insert into treaty.member values (?, ?, ?, ?)
        on conflict (treaty, named, partner) do update set weight = excluded.weight
        """,
        members.stream()
            .map(m -> new Object[] {m.treaty(), m.named(), m.partner(), m.weight()})
            .toList());
  }

  List<Member> members(Collection<String> treaties) {
    return db.sql(
            "select * from treaty.member where treaty = any(:ids) order by treaty, named, partner")
        .param("ids", treaties.toArray(String[]::new))
        .query(Member.class)
        .list();
  }

  void relate(List<Relation> relations) {
    batch.batchUpdate(
        "insert into treaty.relation values (?, ?, ?, ?, ?) on conflict do nothing",
        relations.stream()
            .map(r -> new Object[] {r.treaty(), r.kind(), r.other(), r.confidence(), r.source()})
            .toList());
  }

  /** Relations from and to the treaty. */
  List<Relation> relations(Collection<String> ids) {
    return db.sql(
            "select * from treaty.relation where treaty = any(:ids) or other = any(:ids)"
                + " order by kind, treaty, other")
        .param("ids", ids.toArray(String[]::new))
        .query(Relation.class)
        .list();
  }

  private static Object[] cells(Treaty t, String origin) {
    return new Object[] {
      t.id(),
      t.form().name(),
      t.type(),
      t.bilateral(),
      PartialDay.written(t.adopted()),
      t.adopted() == null ? null : t.adopted().first(),
      t.place(),
      t.depositary(),
      t.mtdsg(),
      t.unRegistration(),
      t.untsVolume(),
      t.series(),
      t.languages(),
      t.prevailing(),
      t.published(),
      PartialDay.written(t.inForce()),
      t.inForceTrust(),
      PartialDay.written(t.ended()),
      t.rule().clause(),
      t.rule().article(),
      t.rule().quote(),
      t.note(),
      t.confidence(),
      t.source(),
      origin,
      TreatyFilter.words(t),
      t.recordedBy(),
      Timestamp.from(t.recordedAt())
    };
  }

  static @Nullable LocalDate date(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, LocalDate.class);
  }

  private static Treaty treaty(ResultSet rs, List<Title> titles, List<String> subjects)
      throws SQLException {
    return new Treaty(
        rs.getString("id"),
        Treaty.Form.valueOf(rs.getString("form")),
        rs.getString("type"),
        rs.getBoolean("bilateral"),
        PartialDay.read(rs.getString("adopted")),
        rs.getString("place"),
        rs.getString("depositary"),
        rs.getString("mtdsg"),
        rs.getString("un_registration"),
        rs.getString("unts_volume"),
        rs.getString("series"),
        rs.getString("languages"),
        rs.getString("prevailing"),
        rs.getString("published"),
        PartialDay.read(rs.getString("in_force")),
        rs.getString("in_force_trust"),
        PartialDay.read(rs.getString("ended")),
        new Rule(
            rs.getString("clause_article"), rs.getString("clause"), rs.getString("clause_quote")),
        rs.getString("note"),
        rs.getString("confidence"),
        rs.getString("source"),
        titles,
        subjects,
        rs.getInt("revision"),
        rs.getString("recorded_by"),
        rs.getTimestamp("recorded_at").toInstant());
  }
}
