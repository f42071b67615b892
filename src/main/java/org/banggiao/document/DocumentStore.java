package org.banggiao.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banggiao.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents, descriptions, receipts, incidents. */
@Repository
class DocumentStore {

  static final String SELECT =
      """
      select d.id, d.sha256, s.title, s.type_name, s.symbol, s.issuer, s.issued_on, s.language, s.urgency,
             d.media_type, d.bytes, d.state, d.received_at, s.confirmed, d.invented
      from document.document d join document.description s on s.document = d.id and s.current
      """;

  private final JdbcClient db;

  DocumentStore(JdbcClient db) {
    this.db = db;
  }

  List<Long> ids() {
    return db.sql("select id from document.document order by id").query(Long.class).list();
  }

  Optional<Document> find(long id) {
    return db.sql(SELECT + " where d.id = :id").param("id", id).query(Document.class).optional();
  }

  Optional<Document> find(String sha256) {
    return db.sql(SELECT + " where d.sha256 = :sha")
        .param("sha", sha256)
        .query(Document.class)
        .optional();
  }

  List<Document> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.sql(SELECT + " where d.id = any(:ids)")
            .param("ids", ids.toArray(Long[]::new))
            .query(Document.class)
            .list();
  }

  List<Document> inState(String state) {
    return db.sql(SELECT + " where d.state = :state order by d.id")
        .param("state", state)
        .query(Document.class)
        .list();
  }

  /** Other documents that carry the same number and symbol. */
  List<Document> sameSymbol(Document document) {
    return document.symbol() == null
        ? List.of()
        : db.sql(SELECT + " where s.symbol = :symbol and d.id <> :id order by d.id limit 10")
            .param("symbol", document.symbol())
            .param("id", document.id())
            .query(Document.class)
            .list();
  }

  /** Other documents that report the same conference. */
  List<Document> sameConference(long id) {
    return db.sql(
            SELECT
                + """
                join document.document o on o.conference_series = d.conference_series
                  and o.conference_date = d.conference_date
                where o.id = :id and d.id <> :id order by d.id limit 20
                """)
        .param("id", id)
        .query(Document.class)
        .list();
  }

  /** Empty when the same bytes came in at the same moment by another hand. */
  Optional<Long> add(
      Originals.Taken taken, String mediaType, String state, boolean invented, Instant now) {
    return db.sql(
            """
            insert into document.document (sha256, media_type, bytes, state, received_at, invented)
            values (:sha, :media, :bytes, :state, :now, :invented)
            on conflict (sha256) do nothing returning id
            """)
        .param("sha", taken.sha256())
        .param("media", mediaType)
        .param("bytes", taken.bytes())
        .param("state", state)
        .param("now", Timestamp.from(now))
        .param("invented", invented)
        .query(Long.class)
        .optional();
  }

  void state(long id, String state, String problem, String mediaType) {
    db.sql(
            "update document.document set state = :state, problem = :problem, media_type = :media"
                + " where id = :id")
        .param("state", state)
        .param("problem", problem)
        .param("media", mediaType)
        .param("id", id)
        .update();
  }

  String problem(long id) {
    return db.sql("select problem from document.document where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  void conference(long id, @Nullable String series, java.time.@Nullable LocalDate date) {
    db.sql(
            "update document.document set conference_series = :series, conference_date = :date"
                + " where id = :id")
        .param("series", series)
        .param("date", date)
        .param("id", id)
        .update();
  }

  void describe(long id, Description d, boolean confirmed, Actor by, Instant now) {
    db.sql("update document.description set current = false where document = :id and current")
        .param("id", id)
        .update();
    db.sql(
            """
            insert into document.description (document, title, type_name, symbol, issuer, issued_on, language,
              urgency, confirmed, by_person, by_name, at)
            values (:id, :title, :type, :symbol, :issuer, :issued, :language, :urgency, :confirmed, :by, :name, :now)
            """)
        .param("id", id)
        .param("title", d.title())
        .param("type", d.typeName())
        .param("symbol", d.symbol())
        .param("issuer", d.issuer())
        .param("issued", d.issuedOn())
        .param("language", d.language())
        .param("urgency", d.urgency())
        .param("confirmed", confirmed)
        .param("by", by.person())
        .param("name", by.name())
        .param("now", Timestamp.from(now))
        .update();
  }

  long receipt(long id, Intake intake, Actor by, Instant now) {
    return db.sql(
            """
            insert into document.receipt (document, file_name, how, by_person, by_name, at)
            values (:id, :file, :how, :by, :name, :now) returning id
            """)
        .param("id", id)
        .param("file", intake.fileName())
        .param("how", intake.how())
        .param("by", by.person())
        .param("name", by.name())
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  List<Receipt> receipts(long id) {
    return db.sql(
            """
            select id, document, file_name, how, by_person, by_name, at, row_number() over (order by id) > 1 as again
            from document.receipt where document = :id order by id
            """)
        .param("id", id)
        .query(Receipt.class)
        .list();
  }

  long incident(long bytes, String how, Actor by, Instant now) {
    return db.sql(
            """
            insert into document.incident (at, by_person, by_name, bytes, how)
            values (:now, :by, :name, :bytes, :how) returning id
            """)
        .param("now", Timestamp.from(now))
        .param("by", by.person())
        .param("name", by.name())
        .param("bytes", bytes)
        .param("how", how)
        .query(Long.class)
        .single();
  }

  /** Takes back a document that must not be here; only one without a text. */
  void erase(long id) {
    for (String table : List.of("receipt", "description", "mark")) {
      db.sql("delete from document." + table + " where document = :id").param("id", id).update();
    }
    db.sql("delete from document.document where id = :id").param("id", id).update();
  }
}
