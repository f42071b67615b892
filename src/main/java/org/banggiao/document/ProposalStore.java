package org.banggiao.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Proposals and what became of them. */
@Repository
class ProposalStore {

  private static final String SELECT =
      """
      select id, document, kind, start_at, end_at, quote, rule, fields::text as fields, by_hand, state, became,
             decided_by, decided_by_name, decided_at, reason
      from document.proposal
      """;
  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient db;

  ProposalStore(JdbcClient db) {
    this.db = db;
  }

  /** What a rule or a person proposes, before it has a number. */
  record New(
      String kind, int start, int end, String quote, String rule, Map<String, String> fields) {}

  private static Proposal row(ResultSet r, int n) throws SQLException {
    String became = r.getString("became");
    Timestamp at = r.getTimestamp("decided_at");
    return new Proposal(
        r.getLong("id"),
        r.getLong("document"),
        r.getString("kind"),
        r.getInt("start_at"),
        r.getInt("end_at"),
        r.getString("quote"),
        r.getString("rule"),
        JSON.readValue(r.getString("fields"), FIELDS),
        r.getBoolean("by_hand"),
        r.getString("state"),
        became == null ? null : RecordRef.parse(became),
        r.getObject("decided_by", Long.class),
        r.getString("decided_by_name"),
        at == null ? null : at.toInstant(),
        r.getString("reason"));
  }

  Optional<Proposal> find(long id) {
    return db.sql(SELECT + " where id = :id").param("id", id).query(ProposalStore::row).optional();
  }

  List<Proposal> of(long document) {
    return db.sql(SELECT + " where document = :document order by start_at, end_at desc, id")
        .param("document", document)
        .query(ProposalStore::row)
        .list();
  }

  /** Those that touch the characters from {@code start} up to {@code end}. */
  List<Proposal> of(long document, int start, int end) {
    return db.sql(
            SELECT
                + " where document = :document and start_at < :end and end_at > :start"
                + " order by start_at, end_at desc, id")
        .param("document", document)
        .param("start", start)
        .param("end", end)
        .query(ProposalStore::row)
        .list();
  }

  List<Proposal> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.sql(SELECT + " where id = any(:ids) order by start_at, id")
            .param("ids", ids.toArray(Long[]::new))
            .query(ProposalStore::row)
            .list();
  }

  List<Proposal> origins(long id) {
    return db.sql(
            SELECT
                + " where id in (select origin from document.proposal_origin where proposal = :id)"
                + " order by start_at")
        .param("id", id)
        .query(ProposalStore::row)
        .list();
  }

  long add(long document, New p, boolean byHand) {
    return db.sql(
            """
            insert into document.proposal (document, kind, start_at, end_at, quote, rule, fields, by_hand)
            values (:document, :kind, :start, :end, :quote, :rule, cast(:fields as jsonb), :hand) returning id
            """)
        .param("document", document)
        .param("kind", p.kind())
        .param("start", p.start())
        .param("end", p.end())
        .param("quote", p.quote())
        .param("rule", p.rule())
        .param("fields", JSON.writeValueAsString(p.fields()))
        .param("hand", byHand)
        .query(Long.class)
        .single();
  }

  /**
   * Brings the machine's proposals up to date: new ones are added, open ones take the newest rule's
   * reading, open ones no rule makes any more go; whatever a person decided stays as it is.
   */
  void propose(long document, List<New> proposals) {
    String[] kinds = proposals.stream().map(New::kind).toArray(String[]::new);
    Integer[] starts = proposals.stream().map(New::start).toArray(Integer[]::new);
    Integer[] ends = proposals.stream().map(New::end).toArray(Integer[]::new);
    db.sql(
            """
            delete from document.proposal p where document = :document and not by_hand and state = 'OPEN'
              and not exists (select 1 from document.proposal_origin o where o.origin = p.id or o.proposal = p.id)
              and not exists (select 1 from unnest(:kinds, :starts, :ends) as t (k, s, e)
                              where k = p.kind and s = p.start_at and e = p.end_at)
            """)
        .param("document", document)
        .param("kinds", kinds)
        .param("starts", starts)
        .param("ends", ends)
        .update();
    db.sql(
            """
            insert into document.proposal (document, kind, start_at, end_at, quote, rule, fields)
            select :document, k, s, e, q, r, cast(f as jsonb)
            from unnest(:kinds, :starts, :ends, :quotes, :rules, :fields) as t (k, s, e, q, r, f)
            on conflict (document, kind, start_at, end_at) where not by_hand
            do update set rule = excluded.rule, fields = excluded.fields where proposal.state = 'OPEN'
            """)
        .param("document", document)
        .param("kinds", kinds)
        .param("starts", starts)
        .param("ends", ends)
        .param("quotes", proposals.stream().map(New::quote).toArray(String[]::new))
        .param("rules", proposals.stream().map(New::rule).toArray(String[]::new))
        .param(
            "fields",
            proposals.stream().map(p -> JSON.writeValueAsString(p.fields())).toArray(String[]::new))
        .update();
  }

  /** Decides an open proposal; empty when somebody else was first. */
  Optional<Proposal> decide(
      long id, String state, @Nullable RecordRef became, String reason, Actor by, Instant now) {
    return db.sql(
            """
            update document.proposal set state = :state, became = :became, reason = :reason,
              decided_by = :by, decided_by_name = :name, decided_at = :now
            where id = :id and state = 'OPEN'
            returning id, document, kind, start_at, end_at, quote, rule, fields::text as fields, by_hand, state,
              became, decided_by, decided_by_name, decided_at, reason
            """)
        .param("id", id)
        .param("state", state)
        .param("became", became == null ? null : became.toString())
        .param("reason", reason)
        .param("by", by.person())
        .param("name", by.name())
        .param("now", Timestamp.from(now))
        .query(ProposalStore::row)
        .optional();
  }

  void link(long proposal, long origin) {
    db.sql("insert into document.proposal_origin (proposal, origin) values (:proposal, :origin)")
        .param("proposal", proposal)
        .param("origin", origin)
        .update();
  }

  /** Paragraphs touched by proposals of the kinds, and those of them with nothing open. */
  Coverage coverage(long document, Collection<String> kinds) {
    return db.sql(
            """
            select count(*)::int as passages, (count(*) filter (where open = 0))::int as decided from (
              select g.number, count(*) filter (where p.state = 'OPEN') as open
              from document.proposal p join lateral (
                select number from document.passage g where g.document = p.document and g.kind = 'PARAGRAPH'
                  and g.start_at <= p.start_at order by g.start_at desc limit 1) g on true
              where p.document = :document and p.kind = any(:kinds)
              group by g.number) c
            """)
        .param("document", document)
        .param("kinds", kinds.toArray(String[]::new))
        .query(Coverage.class)
        .single();
  }

  /** Paragraphs with an open proposal of the kind, by document; those without are absent. */
  Map<Long, Integer> open(Collection<Long> documents, String kind) {
    Map<Long, Integer> open = new HashMap<>();
    db.sql(
            """
            select p.document, count(distinct g.number)::int as n
            from document.proposal p join lateral (
              select number from document.passage g where g.document = p.document and g.kind = 'PARAGRAPH'
                and g.start_at <= p.start_at order by g.start_at desc limit 1) g on true
            where p.state = 'OPEN' and p.kind = :kind and p.document = any(:documents)
            group by p.document
            """)
        .param("kind", kind)
        .param("documents", documents.toArray(Long[]::new))
        .query(row -> {
          open.put(row.getLong(1), row.getInt(2));
        });
    return open;
  }
}
