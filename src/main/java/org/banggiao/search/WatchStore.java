package org.banggiao.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.kernel.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WatchStore {

  record Asked(long id, String query) {}

  record Precision(int relevant, int noise) {}

  record Saved(long id, String query, String owner, Instant savedAt, Instant seenAt) {}

  private static final String MINE =
      "(w.owner = any(:owners) or (w.owner !~ '^(person|body):' and w.body = :body))";

  private final JdbcClient db;

  WatchStore(JdbcClient db) {
    this.db = db;
  }

  long add(long person, long body, RecordRef owner, String query, Instant at) {
    return db.sql(
            """
            insert into search.watch (person, body, owner, query, saved_at, seen_at)
            values (:person, :body, :owner, :query, :at, :at) returning id
            """)
        .param("owner", owner.toString())
        .param("person", person)
        .param("body", body)
        .param("query", query)
        .param("at", Timestamp.from(at))
        .query(Long.class)
        .single();
  }

  boolean drop(long id, WatchOwners mine) {
    return db.sql(
                "update search.watch w set dropped = true where id = :id and not dropped and "
                    + MINE)
            .param("id", id)
            .param("owners", mine.owners())
            .param("body", mine.body())
            .update()
        > 0;
  }

  List<Asked> all() {
    return db.sql("select id, query from search.watch where not dropped order by id")
        .query(Asked.class)
        .list();
  }

  List<Saved> of(WatchOwners mine) {
    return db.sql(
            "select id, query, owner, saved_at, seen_at from search.watch w where not dropped and "
                + MINE
                + " order by id desc")
        .param("owners", mine.owners())
        .param("body", mine.body())
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
  List<Watch.Told> hits(WatchOwners mine, Instant from, Instant until, int limit) {
    return db.sql(
            """
            select h.id, h.watch, w.query, h.kind, h.record, h.title, h.path, h.quote, h.found_at, h.judged
            from search.hit h join search.watch w on w.id = h.watch
            where not w.dropped and h.found_at >= :from and h.found_at < :until and %s
            order by h.id desc limit :limit
            """
                .formatted(MINE))
        .param("owners", mine.owners())
        .param("body", mine.body())
        .param("from", Timestamp.from(from))
        .param("until", Timestamp.from(until))
        .param("limit", limit)
        .query(Watch.Told.class)
        .list();
  }

  /** The watch of the hit, when it is one of theirs. */
  Optional<Long> judge(long hit, WatchOwners mine, String verdict) {
    return db.sql(
            """
            update search.hit h set judged = :verdict from search.watch w
            where h.id = :hit and w.id = h.watch and %s returning w.id
            """
                .formatted(MINE))
        .param("verdict", verdict)
        .param("hit", hit)
        .param("owners", mine.owners())
        .param("body", mine.body())
        .query(Long.class)
        .optional();
  }

  boolean seen(long id, WatchOwners mine, Instant at) {
    return db.sql(
                "update search.watch w set seen_at = greatest(seen_at, :at) where id = :id and not dropped and "
                    + MINE)
            .param("at", Timestamp.from(at))
            .param("id", id)
            .param("owners", mine.owners())
            .param("body", mine.body())
            .update()
        > 0;
  }

  /** What all hits of each watch were judged, whoever may see them now. */
  Map<Long, Precision> precision(WatchOwners mine) {
    Map<Long, Precision> all = new HashMap<>();
    db.sql(
            """
            select w.id, count(*) filter (where h.judged = 'RELEVANT') as relevant,
              count(*) filter (where h.judged = 'NOISE') as noise
            from search.watch w join search.hit h on h.watch = w.id
            where not w.dropped and %s group by w.id
            """
                .formatted(MINE))
        .param("owners", mine.owners())
        .param("body", mine.body())
        .query(rs -> {
          all.put(rs.getLong("id"), new Precision(rs.getInt("relevant"), rs.getInt("noise")));
        });
    return all;
  }
}
