package org.banggiao.treaty;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reference data were last loaded, so that a start that changes nothing writes nothing. */
@Repository
class LoadedStore {

  private final JdbcClient db;

  LoadedStore(JdbcClient db) {
    this.db = db;
  }

  /** The hash of the data last loaded under this name. */
  Optional<String> find(String name) {
    return db.sql("select sha256 from treaty.loaded where name = :name")
        .param("name", name)
        .query(String.class)
        .optional();
  }

  void put(String name, String sha256, Instant at) {
    db.sql(
            """
            insert into treaty.loaded values (:name, :sha256, :at)
            on conflict (name) do update set sha256 = excluded.sha256, at = excluded.at
            """)
        .param("name", name)
        .param("sha256", sha256)
        .param("at", Timestamp.from(at))
        .update();
  }
}
