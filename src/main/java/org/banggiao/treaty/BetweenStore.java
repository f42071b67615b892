package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions over all treaties at once, answered from the standings. */
@Repository
class BetweenStore {

  private final JdbcClient db;

  BetweenStore(JdbcClient db) {
    this.db = db;
  }

  private static final String BOTH =
      """
      from treaty.standing x
      join treaty.standing y on y.treaty = x.treaty and y.partner = :b
        and y.from_day <= :day and (y.until_day is null or y.until_day > :day)
      where x.partner = :a and x.from_day <= :day and (x.until_day is null or x.until_day > :day)
        and x.treaty <> all(:out)
      """;

  /**
   * Treaties in force for both on the day, the latest adopted first.
   *
   * @param out treaties that are not
   */
  List<Between> between(
      String a, String b, LocalDate day, List<String> out, int limit, int offset) {
    return db.sql(
            """
            select x.treaty as id, x.bilateral, x.from_day as from_a, y.from_day as from_b,
              greatest(x.from_day, y.from_day) as since
            """
                + BOTH
                + """
                order by x.bilateral desc, x.adopted_day desc nulls last, x.treaty
                limit :limit offset :offset
                """)
        .param("a", a)
        .param("b", b)
        .param("day", day)
        .param("out", out.toArray(String[]::new))
        .param("limit", limit)
        .param("offset", offset)
        .query((rs, n) ->
            new Between(
                rs.getString("id"),
                rs.getBoolean("bilateral"),
                rs.getObject("from_a", LocalDate.class),
                rs.getObject("from_b", LocalDate.class),
                rs.getObject("since", LocalDate.class)))
        .list();
  }

  /** How many there are. */
  long counted(String a, String b, LocalDate day, List<String> out) {
    return db.sql("select count(*) " + BOTH)
        .param("a", a)
        .param("b", b)
        .param("day", day)
        .param("out", out.toArray(String[]::new))
        .query(Long.class)
        .single();
  }

  /** Treaties on which both have acted, bilateral ones first, the latest adopted first. */
  List<String> shared(Collection<String> a, Collection<String> b) {
    return db.sql(
            """
            select t.id from treaty.treaty t
            where exists (select 1 from treaty.action x where x.treaty = t.id and x.partner in (:a))
              and exists (select 1 from treaty.action y where y.treaty = t.id and y.partner in (:b))
            order by t.bilateral desc, t.adopted_day desc nulls last, t.id
            """)
        .param("a", a)
        .param("b", b)
        .query(String.class)
        .list();
  }

  /** Treaties with an objection of one against the other that speaks against entry into force. */
  List<String> objected(Collection<String> a, Collection<String> b) {
    return db.sql(
            """
            select distinct o.treaty from treaty.action o join treaty.action r on r.id = o.target
            where o.opposing and o.partner in (:a) and r.partner in (:b)
            union
            select o.treaty from treaty.action o join treaty.action r on r.id = o.target
            where o.opposing and o.partner in (:b) and r.partner in (:a)
            """)
        .param("a", a)
        .param("b", b)
        .query(String.class)
        .list();
  }

  /** Days on which something begins or ends, from the first day in to the last one out. */
  List<Coming> coming(String who, LocalDate from, LocalDate until) {
    return db.sql(
            """
            select day, treaty, kind, partner from (
              select case when length(in_force) = 10 then cast(in_force as date) end as day, id as treaty,
                'in-force' as kind, '' as partner
              from treaty.treaty where in_force <> ''
              union all
              select from_day, treaty, 'bound', partner from treaty.standing where partner = :who
              union all
              select until_day, treaty, 'ended', partner from treaty.standing where partner = :who) e
            where day >= :from and day < :until
            order by day, treaty, kind, partner
            """)
        .param("who", who)
        .param("from", from)
        .param("until", until)
        .query(Coming.class)
        .list();
  }

  /** How many actions of each kind were done in each year, the latest first. */
  List<Counted> counted(String partner) {
    return db.sql(
            """
            select extract(year from day)::int as year, kind, count(*) as n from treaty.action a
            where partner = :partner and day is not null and not struck
              and not exists (select 1 from treaty.action c where c.corrects = a.id)
            group by 1, 2 order by 1 desc, 3 desc, 2
            """)
        .param("partner", partner)
        .query(Counted.class)
        .list();
  }
}
