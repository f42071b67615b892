package org.banggiao.treaty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filter of treaties as SQL, over a treaty {@code t} and a standing {@code m}.
 *
 * @param few whether so few treaties bear the words asked for that they are looked up first
 */
record Fitting(TreatyFilter f, boolean few) {

  /** Treaties bearing the words that are still few. */
  static final int FEW = 2_000;

  /** Of the stretches of one partner with one treaty: the place in {@link #STATES}, and dates. */
  static final String STANDING =
      """
      min(case when s.from_day <= :day and (s.until_day is null or s.until_day > :day) then 0
          when s.provisional <= :day and (s.until_day is null or s.until_day > :day) then 1
          when s.consented <= :day and (s.until_day is null or s.until_day > :day) then 2
          when s.until_day <= :day then 3 when s.signed <= :day then 4 else 5 end) as state,
        max(s.from_day) filter (where s.from_day <= :day) as since,
        max(s.until_day) filter (where s.until_day <= :day) as until
      from treaty.standing s
      """;

  static final List<Standing.State> STATES =
      List.of(
          Standing.State.IN_FORCE,
          Standing.State.PROVISIONAL,
          Standing.State.CONSENTED,
          Standing.State.ENDED,
          Standing.State.SIGNED,
          Standing.State.NONE);

  static final String ONE =
      "lateral (select " + STANDING + " where s.treaty = t.id and s.partner = :whose) m";

  static final String ALL = standings("");

  /** Of the treaties that were there by the day. */
  static final String ADOPTED = standings(" and (s.adopted_day is null or s.adopted_day <= :day)");

  private static String standings(String which) {
    return "(select s.treaty, "
        + STANDING
        + " where s.partner = :whose"
        + which
        + " group by s.treaty) m";
  }

  /** The treaties, as {@code t}: those that bear the words when they are few. */
  String treaties() {
    return few
        ? "(select * from treaty.treaty where found @@ cast(:words as tsquery) offset 0) t"
        : "treaty.treaty t";
  }

  /** Conditions that no facet leaves out. */
  String base() {
    return base("t");
  }

  /**
   * @param adopted of whose rows the day of adoption is read, without reading the others
   */
  private String base(String adopted) {
    StringBuilder b =
        new StringBuilder(
            "(%1$s.adopted_day is null or %1$s.adopted_day <= :day)".formatted(adopted));
    if (!f.wanted().isEmpty() && !few) {
      b.append(" and t.found @@ cast(:words as tsquery)");
    }
    if (f.fromYear() != null) {
      b.append(" and t.adopted_day >= make_date(:fromYear, 1, 1)");
    }
    if (f.untilYear() != null) {
      b.append(" and t.adopted_day < make_date(:untilYear + 1, 1, 1)");
    }
    return b.toString();
  }

  /** The conditions that are set of these facets, each with " and " in front. */
  String and(String... facets) {
    Map<String, String> set = narrowed();
    return Stream.of(facets)
        .filter(set::containsKey)
        .map(facet -> " and " + set.get(facet))
        .collect(Collectors.joining());
  }

  /** Condition by facet, for those that are set. */
  private Map<String, String> narrowed() {
    Map<String, String> set = new LinkedHashMap<>();
    if (!f.partners().isEmpty()) {
      set.put(
          "ben",
          "exists (select 1 from treaty.standing p where p.treaty = t.id and p.partner = any(:partners)"
              + " and least(p.signed, p.consented, p.provisional, p.from_day) <= :day)");
    }
    if (!f.subjects().isEmpty()) {
      set.put(
          "linh",
          "exists (select 1 from treaty.subject s where s.treaty = t.id and s.subject = any(:subjects))");
    }
    if (!f.scope().isEmpty()) {
      set.put("loai", f.scope().equals("song-phuong") ? "t.bilateral" : "not t.bilateral");
    }
    if (!f.type().isEmpty()) {
      set.put("dang", "t.type = :type");
    }
    if (!f.state().isEmpty()) {
      set.put("tt", "coalesce(m.state, 5) = :state");
    }
    return set;
  }

  /** Whole words; the last may go on. */
  static String query(List<String> words) {
    return words.stream().map(w -> "'" + w + "'").collect(Collectors.joining(" & "))
        + (words.isEmpty() ? "" : ":*");
  }

  static int place(String code) {
    for (Standing.State s : STATES) {
      if (s.code().equals(code)) {
        return STATES.indexOf(s);
      }
    }
    return -1;
  }

  /** Standings of few treaties are looked up; those of all are read in one go. */
  String mine() {
    return few ? ONE + " on true" : ALL + " on m.treaty = t.id";
  }

  /** Everything one partner has, and nothing else asked for: its standings say it alone. */
  static boolean own(TreatyFilter f) {
    return f.equals(TreatyFilter.of(f.whose(), f.day()).in(f.state()));
  }

  /**
   * Treaties that fit, by their own order or by that of the standings of the partner asked about.
   */
  String fitting(String columns, String sort) {
    StringBuilder b = new StringBuilder("select " + columns + " from ");
    String driver = driver(sort);
    boolean along = driver.equals("h");
    if (along) {
      b.append("treaty.standing h join treaty.treaty t on t.id = h.treaty cross join ")
          .append(ONE)
          .append(" where h.partner = :whose and h.position = 0 and m.state < 5 and ");
    } else {
      b.append(treaties()).append(" left join ").append(ONE).append(" on true where ");
    }
    // That the partner stands somewhere says already that it has acted.
    return b.append(base(driver))
        .append(along && onlyWhose() ? "" : and("ben"))
        .append(and("linh", "loai", "dang", "tt"))
        .toString();
  }

  private boolean onlyWhose() {
    return f.partners().equals(List.of(f.whose()));
  }

  /**
   * A list that only holds what one partner has is read along its standings, in order of adoption.
   */
  String driver(String sort) {
    boolean stands = place(f.state()) >= 0 && place(f.state()) < 5;
    return f.wanted().isEmpty() && sort.equals("ky") && (onlyWhose() || stands) ? "h" : "t";
  }
}
