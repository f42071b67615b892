package org.banggiao.treaty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banggiao.kernel.PartialDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Lists of treaties and the counts beside their filters. A page is read in order and only as far as
 * it reaches; all counts of a list come from one pass.
 */
@Repository
class TreatyListStore {

  private static final String COUNTS =
      """
      select 'all' as facet, '' as value, count(*) as n from fitting where all_but_none
      union all select 'loai', case when bilateral then 'song-phuong' else 'da-phuong' end, count(*)
        from fitting where all_but_loai group by 2
      union all select 'dang', type, count(*) from fitting where all_but_dang group by 2
      union all select 'tt', state::text, count(*) from fitting where all_but_tt group by 2
      union all select 'linh-vuc', s.subject, count(*)
        from fitting join treaty.subject s on s.treaty = id where all_but_linh group by 2
      union all select 'ben', m.partner, count(*)
        from fitting join treaty.member m on m.treaty = id and m.named = 'parties' and m.partner <> :whose
        where all_but_ben group by 2
      order by 1, 3 desc, 2
      """;

  private final JdbcClient db;

  TreatyListStore(JdbcClient db) {
    this.db = db;
  }

  private StatementSpec ask(String sql, TreatyFilter f) {
    return db.sql(sql)
        .param("day", f.day())
        .param("whose", f.whose())
        .param("partners", f.partners().toArray(String[]::new))
        .param("subjects", f.subjects().toArray(String[]::new))
        .param("type", f.type())
        .param("state", Fitting.place(f.state()))
        .param("fromYear", f.fromYear())
        .param("untilYear", f.untilYear())
        .param("words", Fitting.query(f.wanted()));
  }

  long count(TreatyFilter f) {
    if (Fitting.own(f)) {
      return ofPartner(f).total();
    }
    Map<String, String> set = Fitting.narrowed(f);
    String mine = set.containsKey("tt") ? " left join " + Fitting.mine(f) : "";
    String where =
        Fitting.base(f) + set.values().stream().map(c -> " and " + c).collect(Collectors.joining());
    return ask("select count(*) from treaty.treaty t" + mine + " where " + where, f)
        .query(Long.class)
        .single();
  }

  TreatyFigures figures(TreatyFilter f) {
    return Fitting.own(f) ? ofPartner(f) : ofAll(f);
  }

  private TreatyFigures ofPartner(TreatyFilter f) {
    Map<String, Long> states = new LinkedHashMap<>();
    ask(
            "select state, count(*) as n from "
                + Fitting.ALL
                + " where state < 5 group by 1 order by 2 desc, 1",
            f)
        .query(rs -> {
          states.put(Fitting.STATES.get(rs.getInt("state")).code(), rs.getLong("n"));
        });
    long total =
        f.state().isEmpty()
            ? states.values().stream().mapToLong(Long::longValue).sum()
            : states.getOrDefault(f.state(), 0L);
    return new TreatyFigures(total, Map.of("tt", states));
  }

  private TreatyFigures ofAll(TreatyFilter f) {
    Map<String, String> set = Fitting.narrowed(f);
    List<String> columns = new ArrayList<>();
    for (String facet : List.of("none", "loai", "dang", "tt", "linh", "ben")) {
      List<String> others =
          set.entrySet().stream()
              .filter(e -> !e.getKey().equals(facet))
              .map(Map.Entry::getValue)
              .toList();
      String all = others.isEmpty() ? "true" : String.join(" and ", others);
      columns.add("(" + all + ") as all_but_" + facet);
    }
    String sql =
        "with fitting as materialized (select t.id, t.bilateral, t.type, coalesce(m.state, 5) as state, "
            + String.join(", ", columns)
            + " from treaty.treaty t left join "
            + Fitting.mine(f)
            + " where "
            + Fitting.base(f)
            + ") "
            + COUNTS;
    Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
    ask(sql, f)
        .query(rs -> {
          String facet = rs.getString("facet");
          String value = rs.getString("value");
          facets
              .computeIfAbsent(facet, k -> new LinkedHashMap<>())
              .put(
                  facet.equals("tt") ? Fitting.STATES.get(Integer.parseInt(value)).code() : value,
                  rs.getLong("n"));
        });
    Map<String, Long> all = facets.remove("all");
    return new TreatyFigures(all == null ? 0 : all.getOrDefault("", 0L), facets);
  }

  List<TreatyRow> rows(TreatyFilter f, String sort, boolean descending, int limit, int offset) {
    String order = order(sort, descending);
    String sql =
        "with page as ("
            + Fitting.fitting(f, "t.*, m.since, m.until, coalesce(m.state, 5) as state", sort)
            + order.formatted(Fitting.driver(f, sort))
            + " limit :limit offset :offset)"
            + """
             select t.*, coalesce(vi.words, '') as title_vi, coalesce(en.words, '') as title_en,
              (select count(distinct s.partner) from treaty.standing s where s.treaty = t.id
                and s.from_day <= :day and (s.until_day is null or s.until_day > :day)) as parties
            from page t
            left join lateral (select words from treaty.title n where n.treaty = t.id and n.lang = 'vi' and n.kind = 'FULL' order by position limit 1) vi on true
            left join lateral (select words from treaty.title n where n.treaty = t.id and n.lang = 'en' and n.kind = 'FULL' order by position limit 1) en on true
            """
            + order.formatted("t");
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
                Fitting.STATES.get(rs.getInt("state")),
                TreatyStore.date(rs, "since"),
                TreatyStore.date(rs, "until"),
                rs.getLong("parties")))
        .list();
  }

  /** The ids of all that fit, the latest adopted first. */
  List<String> ids(TreatyFilter f) {
    return ask(
            Fitting.fitting(f, "t.id", "ky") + order("ky", true).formatted(Fitting.driver(f, "ky")),
            f)
        .query(String.class)
        .list();
  }

  /** With the row that is ordered still to be filled in. */
  private static String order(String sort, boolean descending) {
    String by =
        switch (sort) {
          case "hieu-luc" -> "%1$s.in_force";
          case "ten" ->
              "coalesce((select words from treaty.title n where n.treaty = t.id and n.lang = 'vi'"
                  + " and n.kind = 'FULL' limit 1), t.id) collate \"vi-x-icu\"";
          default -> "%1$s.adopted_day";
        };
    return " order by " + by + (descending ? " desc" : " asc") + " nulls last, t.id";
  }

  /** How many were adopted in each year. */
  Map<Integer, Long> years(TreatyFilter f) {
    Map<Integer, Long> counts = new LinkedHashMap<>();
    ask(
            "with fitting as ("
                + Fitting.fitting(f, "t.adopted_day", "")
                + ") select extract(year from adopted_day)::int as value, count(*) as n from fitting"
                + " where adopted_day is not null group by 1 order by 1 desc",
            f)
        .query(rs -> {
          counts.put(rs.getInt("value"), rs.getLong("n"));
        });
    return counts;
  }
}
