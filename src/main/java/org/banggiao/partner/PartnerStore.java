package org.banggiao.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banggiao.kernel.PartialDay;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** All SQL of schema partner. */
@Repository
class PartnerStore {

  private final JdbcTemplate db;

  PartnerStore(JdbcTemplate db) {
    this.db = db;
  }

  List<Partner> list() {
    Map<String, List<Name>> names = new HashMap<>();
    db.query(
        "select * from partner.name order by partner, position",
        rs -> {
          names.computeIfAbsent(rs.getString("partner"), k -> new ArrayList<>()).add(name(rs));
        });
    Map<String, List<String>> after = new HashMap<>();
    db.query(
        "select * from partner.succession order by partner, successor",
        rs -> {
          after
              .computeIfAbsent(rs.getString("partner"), k -> new ArrayList<>())
              .add(rs.getString("successor"));
        });
    return db.query(
        "select * from partner.partner order by code",
        (rs, n) -> {
          String code = rs.getString("code");
          return partner(
              rs, names.getOrDefault(code, List.of()), after.getOrDefault(code, List.of()));
        });
  }

  /** Adds the partners or brings them up to date, with their names; successors apart. */
  void put(List<Partner> partners) {
    db.batchUpdate(
        """
        insert into partner.partner (code, kind, reio, iso2, iso3, iso_number, un_member, region, exists_from,
          exists_until, joined, role, note, confidence, source)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (code) do update set kind = excluded.kind, reio = excluded.reio, iso2 = excluded.iso2,
          iso3 = excluded.iso3, iso_number = excluded.iso_number, un_member = excluded.un_member,
          region = excluded.region, exists_from = excluded.exists_from, exists_until = excluded.exists_until,
          joined = excluded.joined, role = excluded.role, note = excluded.note, confidence = excluded.confidence,
          source = excluded.source
        """,
        partners.stream()
            .map(p ->
                new Object[] {
                  p.code(),
                  p.kind().code(),
                  p.reio(),
                  p.iso2(),
                  p.iso3(),
                  p.isoNumber(),
                  p.unMember(),
                  p.region(),
                  PartialDay.written(p.from()),
                  PartialDay.written(p.until()),
                  p.joined(),
                  p.role(),
                  p.note(),
                  p.confidence(),
                  p.source()
                })
            .toList());
    List<Object[]> codes = partners.stream().map(p -> new Object[] {p.code()}).toList();
    db.batchUpdate("delete from partner.name where partner = ?", codes);
    db.batchUpdate("delete from partner.succession where partner = ?", codes);
    List<Object[]> names = new ArrayList<>();
    for (Partner p : partners) {
      for (int i = 0; i < p.names().size(); i++) {
        Name n = p.names().get(i);
        names.add(
            new Object[] {
              p.code(), i, n.lang(), n.kind().name(), n.words(), n.from(), n.until(), n.confidence()
            });
      }
    }
    db.batchUpdate("insert into partner.name values (?, ?, ?, ?, ?, ?, ?, ?)", names);
  }

  void succeed(List<Partner> partners) {
    db.batchUpdate(
        "insert into partner.succession values (?, ?)",
        partners.stream()
            .flatMap(p -> p.successors().stream().map(s -> new Object[] {p.code(), s}))
            .toList());
  }

  private static Name name(ResultSet rs) throws SQLException {
    return new Name(
        rs.getString("lang"),
        Name.Kind.valueOf(rs.getString("kind")),
        rs.getString("words"),
        rs.getObject("from_day", java.time.LocalDate.class),
        rs.getObject("until_day", java.time.LocalDate.class),
        rs.getString("confidence"));
  }

  private static Partner partner(ResultSet rs, List<Name> names, List<String> successors)
      throws SQLException {
    return new Partner(
        rs.getString("code"),
        Kind.valueOf(rs.getString("kind").toUpperCase(Locale.ROOT)),
        rs.getBoolean("reio"),
        rs.getString("iso2"),
        rs.getString("iso3"),
        rs.getString("iso_number"),
        rs.getBoolean("un_member"),
        rs.getString("region"),
        PartialDay.read(rs.getString("exists_from")),
        PartialDay.read(rs.getString("exists_until")),
        rs.getString("joined"),
        rs.getString("role"),
        rs.getString("note"),
        rs.getString("confidence"),
        rs.getString("source"),
        names,
        successors);
  }
}
