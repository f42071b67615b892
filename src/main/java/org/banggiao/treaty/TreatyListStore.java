package org.banggiao.treaty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banggiao.kernel.PartialDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Lists of treaties and the counts beside their filters. */
@Repository
class TreatyListStore {

  /** One row a treaty that fits, with the state of the partner asked about. */
  private static final String FITTING =
      """
      with mine as (
        select s.treaty,
          bool_or(s.from_day <= :day and (s.until_day is null or s.until_day > :day)) as bound,
          bool_or(s.provisional <= :day and (s.until_day is null or s.until_day > :day)) as provisional,
          bool_or(s.consented <= :day and (s.until_day is null or s.until_day > :day)) as consented,
          bool_or(s.until_day <= :day) as ended,
          bool_or(s.signed <= :day) as signed,
          max(s.from_day) filter (where s.from_day <= :day) as since,
          max(s.until_day) filter (where s.until_day <= :day) as until
        from treaty.standing s where s.partner = :whose group by s.treaty),
      fitting as (
        select t.*, m.since, m.until,
          case when m.bound then 'hieu-luc' when m.provisional then 'tam-thoi'
            when m.consented then 'da-chap-nhan' when m.ended then 'het'
            when m.signed then 'da-ky' else 'khong' end as state
        from treaty.treaty t left join mine m on m.treaty = t.id
        where (t.adopted_day is null or t.adopted_day <= :day))
      """;

  private final JdbcClient db;

  TreatyListStore(JdbcClient db) {
    this.db = db;
  }

  private static String where(TreatyFilter f, String without) {
    StringBuilder b = new StringBuilder(" where true");
    for (int i = 0; i < f.wanted().size(); i++) {
      b.append(" and words like :w").append(i);
    }
    if (!f.partners().isEmpty() && !without.equals("ben")) {
      b.append(
          " and exists (select 1 from treaty.standing p where p.treaty = id and p.partner = any(:partners)"
              + " and least(p.signed, p.consented, p.provisional, p.from_day) <= :day)");
    }
    if (!f.subjects().isEmpty() && !without.equals("linh-vuc")) {
      b.append(
          " and exists (select 1 from treaty.subject s where s.treaty = id and s.subject = any(:subjects))");
    }
    if (!f.scope().isEmpty() && !without.equals("loai")) {
      b.append(f.scope().equals("song-phuong") ? " and bilateral" : " and not bilateral");
    }
    if (!f.type().isEmpty() && !without.equals("dang")) {
      b.append(" and type = :type");
    }
    if (!f.state().isEmpty() && !without.equals("tt")) {
      b.append(" and state = :state");
    }
    if (f.fromYear() != null) {
      b.append(" and adopted_day >= make_date(:fromYear, 1, 1)");
    }
    if (f.untilYear() != null) {
      b.append(" and adopted_day < make_date(:untilYear + 1, 1, 1)");
    }
    return b.toString();
  }

  private StatementSpec ask(String sql, TreatyFilter f) {
    StatementSpec q =
        db.sql(sql)
            .param("day", f.day())
            .param("whose", f.whose())
            .param("partners", f.partners().toArray(String[]::new))
            .param("subjects", f.subjects().toArray(String[]::new))
            .param("type", f.type())
            .param("state", f.state())
            .param("fromYear", f.fromYear())
            .param("untilYear", f.untilYear());
    List<String> words = f.wanted();
    for (int i = 0; i < words.size(); i++) {
      q = q.param("w" + i, "%" + words.get(i).replace("_", "\\_") + "%");
    }
    return q;
  }

  long count(TreatyFilter f) {
    return ask(FITTING + "select count(*) from fitting" + where(f, ""), f)
        .query(Long.class)
        .single();
  }

  List<TreatyRow> rows(TreatyFilter f, String sort, boolean descending, int limit, int offset) {
    String sql =
        FITTING
            + """
            , page as (select * from fitting\
            """
            + where(f, "")
            + order("fitting", sort, descending)
            + " limit :limit offset :offset)"
            + """
            select p.*, coalesce(vi.words, '') as title_vi, coalesce(en.words, '') as title_en,
              (select count(distinct s.partner) from treaty.standing s where s.treaty = p.id
                and s.from_day <= :day and (s.until_day is null or s.until_day > :day)) as parties
            from page p
            left join lateral (select words from treaty.title n where n.treaty = p.id and n.lang = 'vi' and n.kind = 'FULL' order by position limit 1) vi on true
            left join lateral (select words from treaty.title n where n.treaty = p.id and n.lang = 'en' and n.kind = 'FULL' order by position limit 1) en on true
            """
            + order("p", sort, descending);
    return ask(sql, f)
        .param("limit", limit)
        .param("offset", offset)
        .query((rs, n) ->
            new TreatyRow(
                rs.getString("id"),
                rs.getString("title_vi"),
                rs.getString("title_en"),
                rs.getBoolean("bilateral"),
                rs.getString("type"),
                PartialDay.read(rs.getString("adopted")),
                rs.getString("place"),
                PartialDay.read(rs.getString("in_force")),
                state(rs.getString("state")),
                TreatyStore.date(rs, "since"),
                TreatyStore.date(rs, "until"),
                rs.getLong("parties")))
        .list();
  }

  private static String order(String row, String sort, boolean descending) {
    String by =
        switch (sort) {
          case "hieu-luc" -> row + ".in_force";
          case "ten" ->
              "coalesce((select words from treaty.title n where n.treaty = %1$s.id and n.lang = 'vi'"
                      .formatted(row)
                  + " and n.kind = 'FULL' limit 1), "
                  + row
                  + ".id) collate \"vi-x-icu\"";
          default -> row + ".adopted_day";
        };
    return " order by " + by + (descending ? " desc" : " asc") + " nulls last, " + row + ".id";
  }

  /** How many fit for each value of a filter, were that filter not set. */
  Map<String, Long> facet(TreatyFilter f, String name) {
    String body =
        switch (name) {
          case "loai" ->
              "select case when bilateral then 'song-phuong' else 'da-phuong' end as value, count(*) as n from fitting";
          case "dang" -> "select type as value, count(*) as n from fitting";
          case "tt" -> "select state as value, count(*) as n from fitting";
          case "linh-vuc" ->
              "select s.subject as value, count(*) as n from fitting join treaty.subject s on s.treaty = id";
          case "ben" ->
              "select m.partner as value, count(*) as n from fitting join treaty.member m on m.treaty = id"
                  + " and m.named = 'parties' and m.partner <> :whose";
          default -> throw new IllegalArgumentException(name);
        };
    Map<String, Long> counts = new LinkedHashMap<>();
    ask(FITTING + body + where(f, name) + " group by 1 order by 2 desc, 1", f)
        .query(rs -> {
          counts.put(rs.getString("value"), rs.getLong("n"));
        });
    return counts;
  }

  /** How many were adopted in each year. */
  Map<Integer, Long> years(TreatyFilter f) {
    Map<Integer, Long> counts = new LinkedHashMap<>();
    ask(
            FITTING
                + "select extract(year from adopted_day)::int as value, count(*) as n from fitting"
                + where(f, "")
                + " and adopted_day is not null group by 1 order by 1 desc",
            f)
        .query(rs -> {
          counts.put(rs.getInt("value"), rs.getLong("n"));
        });
    return counts;
  }

  private static Standing.State state(String code) {
    return Stream.of(Standing.State.values())
        .filter(s -> s.code().equals(code))
        .findFirst()
        .orElse(Standing.State.NONE);
  }
}
