package org.banggiao.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BodyStore {

  private final JdbcClient db;

  BodyStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Body> find(long id) {
    return db.sql("select * from organisation.body where id = :id")
        .param("id", id)
        .query(Body.class)
        .optional();
  }

  Optional<Body> find(String code) {
    return db.sql("select * from organisation.body where code = :code")
        .param("code", code)
        .query(Body.class)
        .optional();
  }

  List<Body> list(LocalDate day) {
    return db.sql(
            """
            select * from organisation.body
            where (valid_from is null or valid_from <= :day)
              and (valid_until is null or valid_until > :day)
            order by name_vi collate "vi-x-icu"
            """)
        .param("day", day)
        .query(Body.class)
        .list();
  }

  List<Body> list() {
    return db.sql("select * from organisation.body order by name_vi collate \"vi-x-icu\"")
        .query(Body.class)
        .list();
  }

  /** Bodies that this one took over from. */
  List<Body> predecessors(long id) {
    return db.sql(
            "select * from organisation.body where successor = :id"
                + " order by name_vi collate \"vi-x-icu\"")
        .param("id", id)
        .query(Body.class)
        .list();
  }

  /** Bodies that belong to this one, as of any day. */
  List<Body> parts(long id) {
    return db.sql(
            "select * from organisation.body where parent = :id"
                + " order by kind, name_vi collate \"vi-x-icu\"")
        .param("id", id)
        .query(Body.class)
        .list();
  }

  List<Body> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.sql("select * from organisation.body where id = any(:ids)")
            .param("ids", ids.toArray(Long[]::new))
            .query(Body.class)
            .list();
  }

  /** Adds the body or brings its row up to date; the code decides which. */
  long put(Body body) {
    return db.sql(
            """
            insert into organisation.body
              (code, kind, name_vi, name_en, parent, valid_from, valid_until, successor,
               agency_code, year_only, confidence, source, note)
            values (:code, :kind, :nameVi, :nameEn, :parent, :validFrom, :validUntil, :successor,
              :agencyCode, :yearOnly, :confidence, :source, :note)
            on conflict (code) do update set kind = excluded.kind, name_vi = excluded.name_vi, name_en = excluded.name_en,
              parent = excluded.parent, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
              successor = excluded.successor,
              agency_code = excluded.agency_code, year_only = excluded.year_only, confidence = excluded.confidence, source = excluded.source, note = excluded.note
            returning id
            """)
        .paramSource(body)
        .query(Long.class)
        .single();
  }
}
