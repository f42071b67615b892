package org.banggiao;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Foreign keys between schemas, read from the database. */
final class ForeignKeys {

  private ForeignKeys() {}

  /** Keys that point where the table of floors draws no arrow. */
  static List<String> faults(JdbcTemplate db) {
    return db
        .query(
            """
            select k.conname, a.nspname, b.nspname from pg_constraint k
              join pg_class c on c.oid = k.conrelid join pg_namespace a on a.oid = c.relnamespace
              join pg_class d on d.oid = k.confrelid join pg_namespace b on b.oid = d.relnamespace
            where k.contype = 'f' and a.nspname <> b.nspname
            """,
            (row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
        .stream()
        .filter(k -> !Floors.TABLE.getOrDefault(k.get(1), java.util.Set.of()).contains(k.get(2)))
        .map(k -> k.get(0) + ": " + k.get(1) + " -> " + k.get(2))
        .toList();
  }

  static List<String> schemas(JdbcTemplate db) {
    return db.queryForList(
        """
        select nspname from pg_namespace
        where nspname not in ('public', 'information_schema') and nspname not like 'pg\\_%' order by 1
        """,
        String.class);
  }
}
