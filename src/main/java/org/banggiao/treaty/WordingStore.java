package org.banggiao.treaty;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts, article by article. */
@Repository
class WordingStore {

  private final JdbcClient db;
  private final JdbcTemplate batch;

  WordingStore(JdbcClient db, JdbcTemplate batch) {
    this.db = db;
    this.batch = batch;
  }

  /** Puts the text in the place of the one of the same treaty, language and version. */
  void put(Wording w, List<Wording.Article> articles) {
    long id =
        db.sql(
                """
                insert into treaty.wording (treaty, lang, version, from_day, status, preamble, source, licence)
                values (:treaty, :lang, :version, :from, :status, :preamble, :source, :licence)
                on conflict (treaty, lang, version) do update set from_day = excluded.from_day, status = excluded.status,
                  preamble = excluded.preamble, source = excluded.source, licence = excluded.licence
                returning id
                """)
            .param("treaty", w.treaty())
            .param("lang", w.lang())
            .param("version", w.version())
            .param("from", w.fromDay())
            .param("status", w.status().name())
            .param("preamble", w.preamble())
            .param("source", w.source())
            .param("licence", w.licence())
            .query(Long.class)
            .single();
    batch.update("delete from treaty.article where wording = ?", id);
    batch.batchUpdate(
        "insert into treaty.article values (?, ?, ?, ?, ?)",
        articles.stream()
            .map(a -> new Object[] {id, a.position(), a.number(), a.heading(), a.words()})
            .toList());
  }

  /** Every version of every language, the oldest first. */
  List<Wording> of(String treaty) {
    return db.sql(
            "select * from treaty.wording where treaty = :treaty order by lang desc, from_day nulls first")
        .param("treaty", treaty)
        .query(Wording.class)
        .list();
  }

  List<Wording.Heading> headings(long wording) {
    return db.sql(
            "select number, heading from treaty.article where wording = :wording order by position")
        .param("wording", wording)
        .query(Wording.Heading.class)
        .list();
  }

  List<Wording.Article> articles(long wording) {
    return db.sql(
            "select position, number, heading, words from treaty.article where wording = :wording order by position")
        .param("wording", wording)
        .query(Wording.Article.class)
        .list();
  }

  Optional<Wording.Article> article(long wording, String number) {
    return db.sql("select * from treaty.article where wording = :wording and number = :number")
        .param("wording", wording)
        .param("number", number)
        .query(Wording.Article.class)
        .optional();
  }
}
