package org.banggiao.directive;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConferenceStore {

  private static final String LATEST =
      " order by coalesce(held_on, make_date(coalesce(plan_year, review_year + 1, 9999), 1, 1)) desc, id desc";

  private final JdbcClient db;

  ConferenceStore(JdbcClient db) {
    this.db = db;
  }

  long add(NewConference c) {
    return db.sql(
            """
            insert into directive.conference
              (series, title, held_on, held_text, place, mode, points, chair, guided_by, review_year, plan_year, follows, invented)
            values (:series, :title, :heldOn, :heldText, :place, :mode, :points, :chair, :guidedBy, :reviewYear, :planYear, :follows, :invented)
            returning id
            """)
        .paramSource(c)
        .query(Long.class)
        .single();
  }

  void change(long id, NewConference c) {
    db.sql(
            """
            update directive.conference set series = :series, title = :title, held_on = :heldOn, held_text = :heldText,
              place = :place, mode = :mode, points = :points, chair = :chair, guided_by = :guidedBy,
              review_year = :reviewYear, plan_year = :planYear, follows = :follows
            where id = :id
            """)
        .param("id", id)
        .param("series", c.series())
        .param("title", c.title())
        .param("heldOn", c.heldOn())
        .param("heldText", c.heldText())
        .param("place", c.place())
        .param("mode", c.mode())
        .param("points", c.points())
        .param("chair", c.chair())
        .param("guidedBy", c.guidedBy())
        .param("reviewYear", c.reviewYear())
        .param("planYear", c.planYear())
        .param("follows", c.follows())
        .update();
  }

  Optional<Conference> find(long id) {
    return db.sql("select * from directive.conference where id = :id")
        .param("id", id)
        .query(Conference.class)
        .optional();
  }

  /** Locks the conference, so that numbers are given and closures drawn one after another. */
  void lock(long id) {
    db.sql("select id from directive.conference where id = :id for update")
        .param("id", id)
        .query(Long.class)
        .optional();
  }

  List<Conference> list() {
    return db.sql("select * from directive.conference" + LATEST).query(Conference.class).list();
  }

  /** The conference that answered the directives of this one and is settled, if any. */
  Optional<Conference> settledAfter(long id) {
    return db.sql(
            "select * from directive.conference where follows = :id and closed_at is not null limit 1")
        .param("id", id)
        .query(Conference.class)
        .optional();
  }

  Optional<Conference> planning(int year) {
    return db.sql(
            """
            select * from directive.conference where plan_year = :year and series = 'annual_review' order by id limit 1
            """)
        .param("year", year)
        .query(Conference.class)
        .optional();
  }

  Optional<Conference> reviewing(int year) {
    return db.sql(
            """
            select * from directive.conference where review_year = :year and series = 'annual_review' order by id limit 1
            """)
        .param("year", year)
        .query(Conference.class)
        .optional();
  }

  void attach(long conference, long document) {
    db.sql(
            """
            insert into directive.conference_document values (:conference, :document) on conflict do nothing
            """)
        .param("conference", conference)
        .param("document", document)
        .update();
  }

  List<Long> documents(long conference) {
    return db.sql(
            "select document from directive.conference_document where conference = :id order by 1")
        .param("id", conference)
        .query(Long.class)
        .list();
  }

  /** Title of the conference by document, the latest first. */
  Map<Long, String> waitingDocuments() {
    Map<Long, String> titles = new LinkedHashMap<>();
    db.sql(
            """
            select d.document, c.title from directive.conference c
            join directive.conference_document d on d.conference = c.id
            where not exists (
              select 1 from directive.conference n where n.follows = c.id and n.closed_at is not null)
            """
                + LATEST
                + ", d.document")
        .query(row -> {
          titles.putIfAbsent(row.getLong(1), row.getString(2));
        });
    return titles;
  }

  List<Conference> reportedBy(long document) {
    return db.sql(
            """
            select c.* from directive.conference c
            join directive.conference_document d on d.conference = c.id
            where d.document = :id order by c.id
            """)
        .param("id", document)
        .query(Conference.class)
        .list();
  }

  void close(long id, String by, Instant at) {
    db.sql("update directive.conference set closed_at = :at, closed_by = :by where id = :id")
        .param("id", id)
        .param("by", by)
        .param("at", Timestamp.from(at))
        .update();
  }
}
