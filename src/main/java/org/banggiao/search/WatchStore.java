package org.banggiao.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WatchStore {

  record Asked(long id, String query) {}

  record Precision(int relevant, int noise) {}

  record Saved(long id, String query, Instant savedAt, Instant seenAt) {}

  private final JdbcClient db;

  WatchStore(JdbcClient db) {
    this.db = db;
  }

  long add(long person, long body, String query, Instant at) {
    return db.sql(
            """
            insert into search.watch (person, body, query, saved_at, seen_at)
            values (:person, :body, :query, :at, :at) returning id
            """)
        .param("person", person)
        .param("body", body)
        .param("query", query)
        .param("at", Timestamp.from(at))
        .query(Long.class)
        .single();
  }

  boolean drop(long id, long person) {
    return db.sql(
                "update search.watch set dropped = true where id = :id and person = :person and not dropped")
            .param("id", id)
            .param("person", person)
            .update()
        > 0;
  }

  List<Asked> all() {
    return db.sql("select id, query from search.watch where not dropped order by id")
        .query(Asked.class)
        .list();
  }

  List<Saved> of(long person) {
    return db.sql(
            """
            select id, query, saved_at, seen_at from search.watch
            where person = :person and not dropped order by id desc
            """)
        .param("person", person)
        .query(Saved.class)
        .list();
  }

  /** The same record is told once for a watch, and none for a watch dropped meanwhile. */
  void hit(long watch, Entry found, String quote, Instant at) {
    db.sql(
            """
            insert into search.hit (watch, kind, record, title, path, quote, found_at)
            select id, :kind, :record, :title, :path, :quote, :at from search.watch
            where id = :watch and not dropped on conflict do nothing
            """)
        .param("watch", watch)
        .param("kind", found.record().kind())
        .param("record", found.record().id())
        .param("title", found.title())
        .param("path", found.path())
        .param("quote", quote)
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Of a day: the hits found from {@code from} (in) to {@code until} (out). */
  List<Watch.Told> hits(long person, Instant from, Instant until, int limit) {
    return db.sql(
            """
            select h.id, h.watch, w.query, h.kind, h.record, h.title, h.path, h.quote, h.found_at, h.judged
            from search.hit h join search.watch w on w.id = h.watch
            where w.person = :person and not w.dropped and h.found_at >= :from and h.found_at < :until
            order by h.id desc limit :limit
            """)
        .param("person", person)
        .param("from", Timestamp.from(from))
        .param("until", Timestamp.from(until))
        .param("limit", limit)
        .query(Watch.Told.class)
        .list();
  }

  /** The watch of the hit, when the hit is the person's. */
  Optional<Long> judge(long hit, long person, String verdict) {
    return db.sql(
            """
            update search.hit h set judged = :verdict from search.watch w
            where h.id = :hit and w.id = h.watch and w.person = :person returning w.id
            """)
        .param("verdict", verdict)
        .param("hit", hit)
        .param("person", person)
        .query(Long.class)
        .optional();
  }

  boolean seen(long id, long person, Instant at) {
    return db.sql(
                "update search.watch set seen_at = :at where id = :id and person = :person and not dropped")
            .param("at", Timestamp.from(at))
            .param("id", id)
            .param("person", person)
            .update()
        > 0;
  }

  /** What all hits of each watch of the person were judged, whoever may see them now. */
  Map<Long, Precision> precision(long person) {
    Map<Long, Precision> all = new HashMap<>();
    db.sql(
            """
            select w.id, count(*) filter (where h.judged = 'RELEVANT') as relevant,
              count(*) filter (where h.judged = 'NOISE') as noise
            from search.watch w join search.hit h on h.watch = w.id
            where w.person = :person and not w.dropped group by w.id
            """)
        .param("person", person)
        .query(rs -> {
          all.put(rs.getLong("id"), new Precision(rs.getInt("relevant"), rs.getInt("noise")));
        });
    return all;
  }
}
