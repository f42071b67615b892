package org.banggiao.treaty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Every row ever recorded on these treaties. */
  List<TreatyAction> ever(Collection<String> treaties) {
    return db.sql(
            """
            select * from treaty.action where treaty = any(:treaties)
            order by treaty, day nulls first, id
            """)
        .param("treaties", treaties.toArray(String[]::new))
        .query(ActionStore::action)
        .list();
  }

  /** Numbers of the rows with these origins. */
  Map<String, Long> numbers(Collection<String> origins) {
    Map<String, Long> numbers = new HashMap<>();
    db.sql("select origin, id from treaty.action where origin = any(:origins)")
        .param("origins", origins.toArray(String[]::new))
        .query(rs -> {
          numbers.put(rs.getString("origin"), rs.getLong("id"));
        });
    return numbers;
  }

  void stand(List<String> treaties, List<Standing> standings) {
    batch.batchUpdate(
        "delete from treaty.standing where treaty = ?",
        treaties.stream().map(t -> new Object[] {t}).toList());
    batch.batchUpdate(
        """
        insert into treaty.standing (treaty, partner, position, signed, consented, provisional, from_day, until_day, basis,
          bilateral, adopted_day)
        select id, ?, ?, ?, ?, ?, ?, ?, ?, bilateral, adopted_day from treaty.treaty where id = ?
        """,
        standings,
        1000,
        (p, s) -> {
          p.setString(1, s.partner());
          p.setInt(2, s.position());
          p.setObject(3, s.signed());
          p.setObject(4, s.consented());
          p.setObject(5, s.provisional());
          p.setObject(6, s.from());
          p.setObject(7, s.until());
          p.setString(8, s.basis().name());
          p.setString(9, s.treaty());
        });
  }

  List<Standing> standings(Collection<String> treaties) {
    return db.sql(
            "select * from treaty.standing where treaty = any(:treaties)"
                + " order by treaty, partner, position")
        .param("treaties", treaties.toArray(String[]::new))
        .query(ActionStore::standing)
        .list();
  }

  /** Of one partner. */
  List<Standing> standings(Collection<String> treaties, String partner) {
    return db.sql(
            """
            select * from treaty.standing where treaty = any(:treaties) and partner = :partner
            order by treaty, position
            """)
        .param("treaties", treaties.toArray(String[]::new))
        .param("partner", partner)
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
