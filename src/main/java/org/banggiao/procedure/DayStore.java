package org.banggiao.procedure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days off: appended; the last row of a day holds. */
@Repository
class DayStore {

  private final JdbcClient db;

  DayStore(JdbcClient db) {
    this.db = db;
  }

  void add(DayOff d, Instant at) {
    db.sql(
            """
            insert into procedure.day_off (day, kind, name_vi, name_en, basis, confidence, source, recorded_by, recorded_at)
            values (:day, :kind, :nameVi, :nameEn, :basis, :confidence, :source, :by, :at)
            """)
        .param("day", d.day())
        .param("kind", d.kind().name())
        .param("nameVi", d.nameVi())
        .param("nameEn", d.nameEn())
        .param("basis", d.basis())
        .param("confidence", d.confidence())
        .param("source", d.source())
        .param("by", d.recordedBy())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** The row that holds of each day, by day. */
  List<DayOff> list() {
    return db.sql(
            """
            select distinct on (day) day, kind, name_vi, name_en, basis, confidence, source, recorded_by
            from procedure.day_off order by day, id desc
            """)
        .query(DayOff.class)
        .list();
  }
}
