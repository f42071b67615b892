package org.banggiao.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.banggiao.kernel.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records waiting to be indexed. */
@Repository
class PendingStore {

  /** Asks for the whole index. */
  static final String ALL = "*";

  /** After this many failures a record waits for the next check. */
  private static final int ATTEMPTS = 5;

  record Row(long seq, String kind, String id) {
    RecordRef ref() {
      return new RecordRef(kind, id);
    }
  }

  private final JdbcClient db;

  PendingStore(JdbcClient db) {
    this.db = db;
  }

  void add(String kind, String id) {
    db.sql("insert into search.pending (kind, id) values (:kind, :id)")
        .param("kind", kind)
        .param("id", id)
        .update();
  }

  List<Row> next(int limit) {
    return db.sql(
            "select seq, kind, id from search.pending where attempts < :most order by seq limit :limit")
        .param("most", ATTEMPTS)
        .param("limit", limit)
        .query(Row.class)
        .list();
  }

  /** Every record that will be indexed soon; those given up after too many attempts are not. */
  List<RecordRef> waiting() {
    return db.sql(
            "select distinct kind, id from search.pending where attempts < :most and kind <> :all")
        .param("most", ATTEMPTS)
        .param("all", ALL)
        .query(RecordRef.class)
        .list();
  }

  /** Greater than all before it: of two readings of a record, the later one has the greater. */
  long version() {
    return db.sql("select nextval(pg_get_serial_sequence('search.pending', 'seq'))")
        .query(Long.class)
        .single();
  }

  /** Takes the notes away, but for the records that are left to be read again. */
  void settle(List<Row> rows, Set<RecordRef> left) {
    Predicate<Row> again = r -> !r.kind().equals(ALL) && left.contains(r.ref());
    db.sql("update search.pending set attempts = attempts + 1 where seq = any(:seqs)")
        .param("seqs", seqs(rows, again))
        .update();
    db.sql("delete from search.pending where seq = any(:seqs)")
        .param("seqs", seqs(rows, again.negate()))
        .update();
  }

  private static Long[] seqs(List<Row> rows, Predicate<Row> which) {
    return rows.stream().filter(which).map(Row::seq).toArray(Long[]::new);
  }
}
