package org.banggiao.treaty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banggiao.kernel.PartialDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Actions, only ever added, and the standings worked out from them. */
@Repository
class ActionStore {

  private static final String ADD =
      """
      insert into treaty.action (treaty, partner, kind, received, deposited, notified, day, in_force, territory, articles,
        target, opposing, summary_vi, summary_en, source, confidence, known_on, corrects, struck, origin, recorded_by,
        recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (origin) do nothing
      """;

  private final JdbcClient db;
  private final JdbcTemplate batch;

  ActionStore(JdbcClient db, JdbcTemplate batch) {
    this.db = db;
    this.batch = batch;
  }

  /** Adds the actions, in steps of a thousand; those whose origin is there are passed over. */
  void add(List<TreatyAction> actions) {
    batch.batchUpdate(
        ADD,
        actions,
        1000,
        (statement, a) -> {
          Object[] cells = cells(a);
          for (int i = 0; i < cells.length; i++) {
            statement.setObject(i + 1, cells[i]);
          }
        });
  }

  /** Adds one and returns its id. */
  long add(TreatyAction a) {
    return db.sql(ADD.replace("on conflict (origin) do nothing", "returning id"))
        .params(cells(a))
        .query(Long.class)
        .single();
  }

  Optional<TreatyAction> find(long id) {
    return db.sql("select * from treaty.action where id = :id")
        .param("id", id)
        .query(ActionStore::action)
        .optional();
  }

  /** Every row ever recorded on the treaty, corrected ones too, as its sources knew by the day. */
  List<TreatyAction> ever(String treaty, @Nullable LocalDate known) {
    return db.sql(
            """
            select * from treaty.action
            where treaty = :treaty and (cast(:known as date) is null or known_on <= :known)
            order by day nulls first, id
            """)
        .param("treaty", treaty)
        .param("known", known)
        .query(ActionStore::action)
        .list();
  }

  /** Every live action of these treaties. */
  List<TreatyAction> live(List<String> treaties) {
    return db.sql(
            """
            select * from treaty.action a
            where treaty = any(:treaties) and not struck
              and not exists (select 1 from treaty.action n where n.corrects = a.id)
            order by treaty, day nulls first, id
            """)
        .param("treaties", treaties.toArray(String[]::new))
        .query(ActionStore::action)
        .list();
  }

  void stand(List<String> treaties, List<Standing> standings) {
    batch.batchUpdate(
        "delete from treaty.standing where treaty = ?",
        treaties.stream().map(t -> new Object[] {t}).toList());
    batch.batchUpdate(
        "insert into treaty.standing values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        standings,
        1000,
        (p, s) -> {
          p.setString(1, s.treaty());
          p.setString(2, s.partner());
          p.setInt(3, s.position());
          p.setObject(4, s.signed());
          p.setObject(5, s.consented());
          p.setObject(6, s.provisional());
          p.setObject(7, s.from());
          p.setObject(8, s.until());
          p.setString(9, s.basis().name());
        });
  }

  List<Standing> standings(String treaty) {
    return db.sql("select * from treaty.standing where treaty = :treaty order by partner, position")
        .param("treaty", treaty)
        .query(ActionStore::standing)
        .list();
  }

  static Standing standing(ResultSet rs, int row) throws SQLException {
    return new Standing(
        rs.getString("treaty"),
        rs.getString("partner"),
        rs.getInt("position"),
        TreatyStore.date(rs, "signed"),
        TreatyStore.date(rs, "consented"),
        TreatyStore.date(rs, "provisional"),
        TreatyStore.date(rs, "from_day"),
        TreatyStore.date(rs, "until_day"),
        Standing.Basis.valueOf(rs.getString("basis")));
  }

  private static @Nullable Object[] cells(TreatyAction a) {
    return new @Nullable Object[] {
      a.treaty(),
      a.partner(),
      a.kind().code(),
      PartialDay.written(a.received()),
      PartialDay.written(a.deposited()),
      PartialDay.written(a.notified()),
      a.day(),
      PartialDay.written(a.inForce()),
      a.territory(),
      a.articles(),
      a.target(),
      a.opposing(),
      a.summaryVi(),
      a.summaryEn(),
      a.source(),
      a.confidence(),
      a.knownOn(),
      a.corrects(),
      a.struck(),
      a.origin(),
      a.recordedBy(),
      Timestamp.from(a.recordedAt())
    };
  }

  private static TreatyAction action(ResultSet rs, int row) throws SQLException {
    return new TreatyAction(
        rs.getLong("id"),
        rs.getString("treaty"),
        rs.getString("partner"),
        ActionKind.valueOf(rs.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
        PartialDay.read(rs.getString("received")),
        PartialDay.read(rs.getString("deposited")),
        PartialDay.read(rs.getString("notified")),
        PartialDay.read(rs.getString("in_force")),
        rs.getString("territory"),
        rs.getString("articles"),
        rs.getObject("target", Long.class),
        rs.getBoolean("opposing"),
        rs.getString("summary_vi"),
        rs.getString("summary_en"),
        rs.getString("source"),
        rs.getString("confidence"),
        rs.getObject("known_on", LocalDate.class),
        rs.getObject("corrects", Long.class),
        rs.getBoolean("struck"),
        rs.getString("origin"),
        rs.getString("recorded_by"),
        rs.getTimestamp("recorded_at").toInstant());
  }
}
