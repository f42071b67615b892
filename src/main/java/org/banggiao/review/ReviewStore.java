package org.banggiao.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReviewStore {

  private record Row(
      long id,
      String part,
      int position,
      String source,
      String wording,
      String state,
      int version,
      String editedBy,
      @org.jspecify.annotations.Nullable Instant editedAt) {}

  private record FigureRow(long block, String observation, String printed) {}

  private record CitationRow(long block, long document, int startAt, int endAt, String quote) {}

  private final JdbcClient db;

  ReviewStore(JdbcClient db) {
    this.db = db;
  }

  List<Review> list() {
    return db.sql("select * from review.review order by year desc").query(Review.class).list();
  }

  Optional<Review> find(int year) {
    return db.sql("select * from review.review where year = :year")
        .param("year", year)
        .query(Review.class)
        .optional();
  }

  /** Locks the review while something is decided about the whole of it. */
  void lock(long review) {
    db.sql("select id from review.review where id = :id for update")
        .param("id", review)
        .query(Long.class)
        .single();
  }

  void add(int year, String creator, Instant now) {
    db.sql(
            """
            insert into review.review (year, created, creator) values (:year, :now, :creator)
            on conflict (year) do nothing
            """)
        .param("year", year)
        .param("now", Timestamp.from(now))
        .param("creator", creator)
        .update();
  }

  /** Adds the suggestion unless one from the same source was offered before. */
  boolean offer(long review, Suggestion s) {
    Optional<Long> id =
        db.sql(
                """
                insert into review.block (review, part, position, source, wording)
                values (:review, :part,
                        (select coalesce(max(position), 0) + 1 from review.block where review = :review and part = :part),
                        :source, :wording)
                on conflict (review, source) do nothing
                returning id
                """)
            .param("review", review)
            .param("part", s.part().name())
            .param("source", s.source())
            .param("wording", s.finding().wording())
            .query(Long.class)
            .optional();
    id.ifPresent(block -> addParts(block, s.finding()));
    return id.isPresent();
  }

  private void addParts(long block, Finding finding) {
    int n = 1;
    for (PrintedFigure f : finding.figures()) {
      db.sql("insert into review.block_figure values (:block, :n, :observation, :printed)")
          .param("block", block)
          .param("n", n++)
          .param("observation", f.observation().toString())
          .param("printed", f.printed())
          .update();
    }
    n = 1;
    for (Citation c : finding.citations()) {
      db.sql(
              "insert into review.block_citation values (:block, :n, :document, :start, :end, :quote)")
          .param("block", block)
          .param("n", n++)
          .param("document", c.passage().document())
          .param("start", c.passage().start())
          .param("end", c.passage().end())
          .param("quote", c.quote())
          .update();
    }
  }

  List<Block> blocks(long review) {
    return read("where b.review = :key order by b.part, b.position, b.id", review);
  }

  Optional<Block> block(long id) {
    return read("where b.id = :key order by b.id", id).stream().findFirst();
  }

  private List<Block> read(String where, long key) {
    Map<Long, List<PrintedFigure>> figures = new HashMap<>();
    db.sql(
            "select f.block, f.observation, f.printed from review.block_figure f join review.block b"
                + " on b.id = f.block "
                + where
                + ", f.ordinal")
        .param("key", key)
        .query(FigureRow.class)
        .list()
        .forEach(f ->
            figures
                .computeIfAbsent(f.block(), k -> new ArrayList<>())
                .add(new PrintedFigure(RecordRef.parse(f.observation()), f.printed())));
    Map<Long, List<Citation>> citations = new HashMap<>();
    db.sql(
            "select c.block, c.document, c.start_at, c.end_at, c.quote from review.block_citation c"
                + " join review.block b on b.id = c.block "
                + where
                + ", c.ordinal")
        .param("key", key)
        .query(CitationRow.class)
        .list()
        .forEach(c ->
            citations
                .computeIfAbsent(c.block(), k -> new ArrayList<>())
                .add(
                    new Citation(new PassageRef(c.document(), c.startAt(), c.endAt()), c.quote())));
    return db
        .sql(
            "select b.id, b.part, b.position, b.source, b.wording, b.state, b.version, b.edited_by,"
                + " b.edited_at from review.block b "
                + where)
        .param("key", key)
        .query(Row.class)
        .list()
        .stream()
        .map(r ->
            new Block(
                r.id(),
                Part.valueOf(r.part()),
                r.position(),
                r.source(),
                new Finding(
                    r.wording(),
                    figures.getOrDefault(r.id(), List.of()),
                    citations.getOrDefault(r.id(), List.of())),
                r.state(),
                r.version(),
                r.editedBy(),
                r.editedAt()))
        .toList();
  }

  /** Writes a new wording or state if nobody was first; false when somebody was. */
  boolean edit(long block, int version, String wording, String state, String by, Instant now) {
    return db.sql(
                """
                update review.block set wording = :wording, state = :state, version = version + 1,
                       edited_by = :by, edited_at = :now
                where id = :id and version = :version
                """)
            .param("id", block)
            .param("version", version)
            .param("wording", wording)
            .param("state", state)
            .param("by", by)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  int keepAll(long review, Part part, String by, Instant now) {
    return db.sql(
            """
            update review.block set state = 'KEPT', version = version + 1, edited_by = :by, edited_at = :now
            where review = :review and part = :part and state = 'SUGGESTED'
            """)
        .param("review", review)
        .param("part", part.name())
        .param("by", by)
        .param("now", Timestamp.from(now))
        .update();
  }

  List<Edition> editions(long review) {
    return db.sql(
            """
            select id, review, number, frozen_at, frozen_by, as_of, docx_sha, pdf_sha
            from review.edition where review = :review order by number desc
            """)
        .param("review", review)
        .query(Edition.class)
        .list();
  }

  void freeze(
      long review,
      int number,
      Instant at,
      String by,
      LocalDate asOf,
      Printout printout,
      String docxSha,
      String pdfSha) {
    db.sql(
            """
            insert into review.edition (review, number, frozen_at, frozen_by, as_of, html, docx, pdf, docx_sha, pdf_sha)
            values (:review, :number, :at, :by, :asOf, :html, :docx, :pdf, :docxSha, :pdfSha)
            """)
        .param("review", review)
        .param("number", number)
        .param("at", Timestamp.from(at))
        .param("by", by)
        .param("asOf", asOf)
        .param("html", printout.html())
        .param("docx", printout.docx())
        .param("pdf", printout.pdf())
        .param("docxSha", docxSha)
        .param("pdfSha", pdfSha)
        .update();
  }

  Optional<byte[]> printed(long review, int number, PrintForm form) {
    String column =
        switch (form) {
          case HTML -> "convert_to(html, 'UTF8')";
          case DOCX -> "docx";
          case PDF -> "pdf";
        };
    return db.sql(
            "select " + column + " from review.edition where review = :review and number = :number")
        .param("review", review)
        .param("number", number)
        .query(byte[].class)
        .optional();
  }

  /** What a review keeps of a source, with the year; {@code from} is how the source begins. */
  List<Told> told(String from) {
    return db.sql(
            """
            select r.year, b.id, b.part, b.edited_at from review.block b join review.review r on r.id = b.review
            where starts_with(b.source, :from) and b.state = 'KEPT' order by r.year, b.position, b.id
            """)
        .param("from", from)
        .query(Told.class)
        .list();
  }

  record Told(int year, long id, String part, Instant editedAt) {}
}
