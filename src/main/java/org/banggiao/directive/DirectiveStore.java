package org.banggiao.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.PassageRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DirectiveStore {

  private record ClosureRow(
      long id,
      long directive,
      long conference,
      String verdict,
      String result,
      String byName,
      Instant at) {}

  private final JdbcClient db;

  DirectiveStore(JdbcClient db) {
    this.db = db;
  }

  /** Holds the proposal for this transaction; anybody else waits. */
  void claim(long proposal) {
    db.sql("select pg_advisory_xact_lock(hashtext('directive.proposal'), :proposal::int)")
        .param("proposal", proposal)
        .query(rs -> {});
  }

  /** The caller holds the lock of the conference, so the next number is free. */
  long add(
      long conference,
      String title,
      boolean standing,
      String givenBy,
      String addressee,
      Citation source,
      @Nullable Long proposal,
      String by,
      Instant now) {
    return db.sql(
            """
            insert into directive.directive (conference, number, title, standing, given_by, addressee,
              document, start_at, end_at, quote, proposal, confirmed_by, confirmed_at)
            values (:conference,
              (select coalesce(max(number), 0) + 1 from directive.directive where conference = :conference),
              :title, :standing, :givenBy, :addressee, :document, :start, :end, :quote, :proposal, :by, :now)
            returning id
            """)
        .param("conference", conference)
        .param("title", title)
        .param("standing", standing)
        .param("givenBy", givenBy)
        .param("addressee", addressee)
        .params(citation(source))
        .param("proposal", proposal)
        .param("by", by)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  boolean retitle(long id, int version, String title) {
    return db.sql(
                """
                update directive.directive set title = :title, version = version + 1
                where id = :id and version = :version
                """)
            .param("id", id)
            .param("version", version)
            .param("title", title)
            .update()
        == 1;
  }

  Optional<Directive> find(long id) {
    return db.sql("select * from directive.directive where id = :id")
        .param("id", id)
        .query(DirectiveStore::directive)
        .optional();
  }

  List<Directive> all(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.sql("select * from directive.directive where id = any(:ids)")
            .param("ids", ids.toArray(Long[]::new))
            .query(DirectiveStore::directive)
            .list();
  }

  List<Directive> of(long conference) {
    return db.sql("select * from directive.directive where conference = :id order by number")
        .param("id", conference)
        .query(DirectiveStore::directive)
        .list();
  }

  List<Directive> from(long document) {
    return db.sql("select * from directive.directive where document = :id order by start_at, id")
        .param("id", document)
        .query(DirectiveStore::directive)
        .list();
  }

  long note(
      long conference,
      String kind,
      Citation source,
      @Nullable Long proposal,
      String by,
      Instant now) {
    return db.sql(
            """
            insert into directive.note (conference, kind, document, start_at, end_at, quote, proposal, confirmed_by, confirmed_at)
            values (:conference, :kind, :document, :start, :end, :quote, :proposal, :by, :now) returning id
            """)
        .param("conference", conference)
        .param("kind", kind)
        .params(citation(source))
        .param("proposal", proposal)
        .param("by", by)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  List<Note> notes(long conference) {
    return db.sql(
            "select * from directive.note where conference = :id order by kind, document, start_at")
        .param("id", conference)
        .query((row, n) ->
            new Note(
                row.getLong("id"),
                row.getLong("conference"),
                row.getString("kind"),
                citation(row),
                row.getString("confirmed_by"),
                row.getTimestamp("confirmed_at").toInstant()))
        .list();
  }

  void close(
      long directive,
      long conference,
      String verdict,
      String result,
      List<Citation> citations,
      String by,
      Instant now) {
    long id =
        db.sql(
                """
                insert into directive.closure (directive, conference, verdict, result, by_name, at)
                values (:directive, :conference, :verdict, :result, :by, :now) returning id
                """)
            .param("directive", directive)
            .param("conference", conference)
            .param("verdict", verdict)
            .param("result", result)
            .param("by", by)
            .param("now", Timestamp.from(now))
            .query(Long.class)
            .single();
    int n = 1;
    for (Citation c : citations) {
      db.sql(
              "insert into directive.closure_citation values (:id, :n, :document, :start, :end, :quote)")
          .param("id", id)
          .param("n", n++)
          .params(citation(c))
          .update();
    }
  }

  /** All lines ever drawn for the directive, latest first. */
  List<Closure> closures(long directive) {
    return closures("c.directive = :a", directive, 0);
  }

  List<ClosureLine> closureLines(long before, long conference) {
    Map<Long, Closure> latest = new HashMap<>();
    closures(
            "c.conference = :a and c.directive in (select id from directive.directive where conference = :b)",
            conference,
            before)
        .forEach(c -> latest.putIfAbsent(c.directive(), c));
    return of(before).stream().map(d -> new ClosureLine(d, latest.get(d.id()))).toList();
  }

  private List<Closure> closures(String where, long a, long b) {
    Map<Long, List<Citation>> citations = new HashMap<>();
    db.sql(
            "select x.* from directive.closure_citation x join directive.closure c on c.id ="
                + " x.closure where "
                + where
                + " order by x.closure, x.ordinal")
        .param("a", a)
        .param("b", b)
        .query((row, n) ->
            citations
                .computeIfAbsent(row.getLong("closure"), k -> new ArrayList<>())
                .add(citation(row)))
        .list();
    return db
        .sql("select c.* from directive.closure c where " + where + " order by c.id desc")
        .param("a", a)
        .param("b", b)
        .query(ClosureRow.class)
        .list()
        .stream()
        .map(r ->
            new Closure(
                r.id(),
                r.directive(),
                r.conference(),
                r.verdict(),
                r.result(),
                citations.getOrDefault(r.id(), List.of()),
                r.byName(),
                r.at()))
        .toList();
  }

  private static Directive directive(ResultSet row, int n) throws SQLException {
    long proposal = row.getLong("proposal");
    return new Directive(
        row.getLong("id"),
        row.getLong("conference"),
        row.getInt("number"),
        row.getString("title"),
        row.getBoolean("standing"),
        row.getString("given_by"),
        row.getString("addressee"),
        citation(row),
        proposal == 0 ? null : proposal,
        row.getInt("version"),
        row.getString("confirmed_by"),
        row.getTimestamp("confirmed_at").toInstant());
  }

  private static Citation citation(ResultSet row) throws SQLException {
    return new Citation(
        new PassageRef(row.getLong("document"), row.getInt("start_at"), row.getInt("end_at")),
        row.getString("quote"));
  }

  private static Map<String, Object> citation(Citation c) {
    return Map.of(
        "document", c.passage().document(),
        "start", c.passage().start(),
        "end", c.passage().end(),
        "quote", c.quote());
  }
}
