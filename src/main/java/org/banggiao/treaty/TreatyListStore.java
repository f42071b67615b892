package org.banggiao.treaty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.banggiao.kernel.PartialDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Lists of treaties and the counts beside their filters. A page is read in order and only as far as
 * it reaches; what is alike in scope, type and state is counted once.
 */
@Repository
class TreatyListStore {

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

  /**
   * Words that few treaties bear are looked up first; those that many bear are met on the way.
   * Words of one in twenty of the latest treaties are taken for the latter without counting
   * further.
   */
  private Fitting fit(TreatyFilter f) {
    if (f.wanted().isEmpty()) {
      return new Fitting(f, false);
    }
    String latest =
        "select found from treaty.treaty order by adopted_day desc nulls last, id limit :most";
    return new Fitting(
        f,
        bearing(latest, f, 500) < 25
            && bearing("select found from treaty.treaty", f, Fitting.FEW + 1) <= Fitting.FEW);
  }

  private long bearing(String treaties, TreatyFilter f, int most) {
    return db.sql(
            "select count(*) from (select 1 from ("
                + treaties
                + ") t where found @@ cast(:words as tsquery) limit :most) x")
        .param("words", Fitting.query(f.wanted()))
        .param("most", most)
        .query(Long.class)
        .single();
  }

  TreatyFigures figures(TreatyFilter f) {
    return Fitting.own(f) ? ofPartner(f) : ofAll(fit(f));
  }

  private TreatyFigures ofPartner(TreatyFilter f) {
    Map<String, Long> states = new LinkedHashMap<>();
    ask(
            "select state, count(*) as n from "
                + Fitting.ADOPTED
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

  /** Treaties alike in scope, type and state, and how many. */
  private record Cell(String scope, String type, String state, long n) {

    /** Whether they fit the filter with one facet left out. */
    boolean fits(TreatyFilter f, String but) {
      return (but.equals("loai") || f.scope().isEmpty() || f.scope().equals(scope))
          && (but.equals("dang") || f.type().isEmpty() || f.type().equals(type))
          && (but.equals("tt") || f.state().isEmpty() || f.state().equals(state));
    }
  }

  TreatyFigures ofAll(Fitting fit) {
    TreatyFilter f = fit.f();
    List<Cell> cells =
        ask(
                "select t.bilateral, t.type, coalesce(m.state, 5) as state, count(*) as n from "
                    + fit.treaties()
                    + " left join "
                    + fit.mine()
                    + " where "
                    + fit.base()
                    + fit.and("ben", "linh")
                    + " group by 1, 2, 3",
                f)
            .query((rs, n) ->
                new Cell(
                    rs.getBoolean("bilateral") ? "song-phuong" : "da-phuong",
                    rs.getString("type"),
                    Fitting.STATES.get(rs.getInt("state")).code(),
                    rs.getLong("n")))
            .list();
    Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
    facets.put("loai", sums(cells, f, "loai", Cell::scope));
    facets.put("dang", sums(cells, f, "dang", Cell::type));
    facets.put("tt", sums(cells, f, "tt", Cell::state));
    facets.put("linh-vuc", beside(fit, "s.subject", "treaty.subject s on s.treaty = t.id", "ben"));
    facets.put(
        "ben",
        beside(
            fit,
            "p.partner",
            "treaty.member p on p.treaty = t.id and p.named = 'parties' and p.partner <> :whose",
            "linh"));
    long total = cells.stream().filter(a -> a.fits(f, "")).mapToLong(Cell::n).sum();
    return new TreatyFigures(total, facets);
  }

  private static Map<String, Long> sums(
      List<Cell> all, TreatyFilter f, String facet, Function<Cell, String> value) {
    Map<String, Long> sums = new TreeMap<>();
    all.stream()
        .filter(a -> a.fits(f, facet))
        .forEach(a -> sums.merge(value.apply(a), a.n(), Long::sum));
    Map<String, Long> ordered = new LinkedHashMap<>();
    sums.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return ordered;
  }

  /**
   * Values that stand in a table beside the treaties, the most first.
   *
   * @param other the facet beside them that narrows, as the scope, type and state do
   */
  private Map<String, Long> beside(Fitting fit, String value, String table, String other) {
    Map<String, Long> counts = new LinkedHashMap<>();
    String mine = fit.f().state().isEmpty() ? "" : " left join " + fit.mine();
    ask(
            "select "
                + value
                + " as value, count(*) as n from "
                + fit.treaties()
                + " join "
                + table
                + mine
                + " where "
                + fit.base()
                + fit.and(other, "loai", "dang", "tt")
                + " group by 1 order by 2 desc, 1",
            fit.f())
        .query(rs -> {
          counts.put(rs.getString("value"), rs.getLong("n"));
        });
    return counts;
  }

  List<TreatyRow> rows(TreatyFilter f, String sort, boolean descending, int limit, int offset) {
    return rows(fit(f), sort, descending, limit, offset);
  }

  List<TreatyRow> rows(Fitting fit, String sort, boolean descending, int limit, int offset) {
    String order = order(sort, descending);
    String sql =
        "with page as ("
            + fit.fitting("t.*, m.since, m.until, coalesce(m.state, 5) as state", sort)
            + order.formatted(fit.driver(sort))
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
    return ask(sql, fit.f())
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
    Fitting fit = fit(f);
    return ask(fit.fitting("t.id", "ky") + order("ky", true).formatted(fit.driver("ky")), f)
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
                + fit(f).fitting("t.adopted_day", "")
                + ") select extract(year from adopted_day)::int as value, count(*) as n from fitting"
                + " where adopted_day is not null group by 1 order by 1 desc",
            f)
        .query(rs -> {
          counts.put(rs.getInt("value"), rs.getLong("n"));
        });
    return counts;
  }
}
