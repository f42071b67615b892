package org.banggiao.document;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the reader saw the values it proposes about a document. */
@Repository
class MarkStore {

  private final JdbcClient db;

  MarkStore(JdbcClient db) {
    this.db = db;
  }

  void put(long document, Mark mark) {
    db.sql(
            """
            insert into document.mark (document, field, value, start_at, end_at, rule)
            values (:id, :field, :value, :start, :end, :rule)
            on conflict (document, field) do update set value = excluded.value, start_at = excluded.start_at,
              end_at = excluded.end_at, rule = excluded.rule
            """)
        .param("id", document)
        .param("field", mark.field())
        .param("value", mark.value())
        .param("start", mark.start())
        .param("end", mark.end())
        .param("rule", mark.rule())
        .update();
  }

  Map<String, Mark> of(long document) {
    return db
        .sql(
            """
            select field, value, start_at as start, end_at as "end", rule from document.mark where document = :id
            """)
        .param("id", document)
        .query(Mark.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Mark::field, Function.identity()));
  }
}
