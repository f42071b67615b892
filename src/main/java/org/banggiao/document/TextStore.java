package org.banggiao.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.banggiao.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The text of documents and its numbered passages: written once, read in slices. */
@Repository
class TextStore {

  /** UTF-16 units kept in one row; large enough for one row a usual document. */
  private static final int PART = 32_768;

  private final JdbcClient db;

  TextStore(JdbcClient db) {
    this.db = db;
  }

  void add(
      long document, String origin, Found.Text found, List<Region> regions, Actor by, Instant now) {
    db.sql(
            """
            insert into document.text (document, origin, chars, ocr_confidence, notes, by_person, by_name, at)
            values (:id, :origin, :chars, :confidence, :notes, :by, :name, :now)
            """)
        .param("id", document)
        .param("origin", origin)
        .param("chars", found.text().length())
        .param("confidence", found.ocrConfidence())
        .param("notes", found.notes().toArray(String[]::new))
        .param("by", by.person())
        .param("name", by.name())
        .param("now", Timestamp.from(now))
        .update();
    addParts(document, found.text());
    addRegions(document, regions);
  }

  private void addParts(long document, String text) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = Math.min(text.length(), at + PART);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      starts.add(at);
      ends.add(end);
      parts.add(text.substring(at, end));
      at = end;
    }
    db.sql(
            """
            insert into document.text_part (document, start_at, end_at, content)
            select :id, s, e, c from unnest(:starts, :ends, :parts) as t (s, e, c)
            """)
        .param("id", document)
        .param("starts", starts.toArray(Integer[]::new))
        .param("ends", ends.toArray(Integer[]::new))
        .param("parts", parts.toArray(String[]::new))
        .update();
  }

  private void addRegions(long document, List<Region> regions) {
    db.sql(
            """
            insert into document.region (document, number, kind, detail, start_at, end_at)
            select :id, n, k, d, s, e
            from unnest(:kinds, :details, :starts, :ends) with ordinality as t (k, d, s, e, n)
            """)
        .param("id", document)
        .param("kinds", texts(regions, Region::kind))
        .param("details", texts(regions, Region::detail))
        .param("starts", ints(regions, Region::start))
        .param("ends", ints(regions, Region::end))
        .update();
  }

  void addPassages(long document, List<org.banggiao.reading.Passage> passages) {
    db.sql(
            """
            insert into document.passage (document, kind, number, parent, start_at, end_at)
            select :id, k, n, nullif(p, 0), s, e
            from unnest(:kinds, :numbers, :parents, :starts, :ends) as t (k, n, p, s, e)
            """)
        .param("id", document)
        .param("kinds", texts(passages, p -> p.kind().name()))
        .param("numbers", ints(passages, org.banggiao.reading.Passage::number))
        .param("parents", ints(passages, org.banggiao.reading.Passage::parent))
        .param("starts", ints(passages, org.banggiao.reading.Passage::start))
        .param("ends", ints(passages, org.banggiao.reading.Passage::end))
        .update();
  }

  private static <T> String[] texts(List<T> of, Function<T, String> part) {
    return of.stream().map(part).toArray(String[]::new);
  }

  private static <T> Integer[] ints(List<T> of, ToIntFunction<T> part) {
    return of.stream().map(part::applyAsInt).toArray(Integer[]::new);
  }

  Optional<DocumentText> find(long document) {
    return db.sql(
            """
            select origin, chars, ocr_confidence, notes, by_person, by_name, at
            from document.text where document = :id
            """)
        .param("id", document)
        .query((r, n) -> {
          Object confidence = r.getObject("ocr_confidence");
          return new DocumentText(
              r.getString("origin"),
              r.getInt("chars"),
              confidence == null ? null : (Integer) confidence,
              List.of((String[]) r.getArray("notes").getArray()),
              r.getLong("by_person"),
              r.getString("by_name"),
              r.getTimestamp("at").toInstant());
        })
        .optional();
  }

  /** The characters from {@code start} up to {@code end}, reading no more rows than they lie in. */
  String slice(long document, int start, int end) {
    record Part(int startAt, String content) {}
    List<Part> parts =
        db.sql(
                """
                select start_at, content from document.text_part
                where document = :id and start_at < :end and end_at > :start order by start_at
                """)
            .param("id", document)
            .param("start", start)
            .param("end", end)
            .query(Part.class)
            .list();
    if (parts.isEmpty()) {
      return "";
    }
    StringBuilder all = new StringBuilder();
    parts.forEach(p -> all.append(p.content()));
    int from = parts.getFirst().startAt();
    return all.substring(
        Math.min(all.length(), start - from), Math.min(all.length(), Math.max(0, end - from)));
  }

  List<Region> regions(long document, int start, int end) {
    return db.sql(
            """
            select kind, detail, start_at as start, end_at as "end" from document.region
            where document = :id and start_at < :end and end_at > :start order by number
            """)
        .param("id", document)
        .param("start", start)
        .param("end", end)
        .query(Region.class)
        .list();
  }

  /** Passages of one kind, or of all when null, numbered from {@code first} to {@code last}. */
  List<Passage> passages(long document, @Nullable String kind, int first, int last) {
    return db.sql(
            """
            select document, number, kind, start_at as start, end_at as "end", parent from document.passage
            where document = :id and (:kind::text is null or kind = :kind) and number between :first and :last
            order by start_at, end_at desc, kind
            """)
        .param("id", document)
        .param("kind", kind)
        .param("first", first)
        .param("last", last)
        .query(Passage.class)
        .list();
  }

  List<Integer> partStarts(long document, int start, int end) {
    return db.sql(
            """
            select start_at from document.passage
            where document = :id and kind = 'PART' and start_at between :start and :end
            """)
        .param("id", document)
        .param("start", start)
        .param("end", end)
        .query(Integer.class)
        .list();
  }

  int count(long document, String kind) {
    return db.sql("select count(*) from document.passage where document = :id and kind = :kind")
        .param("id", document)
        .param("kind", kind)
        .query(Integer.class)
        .single();
  }

  /** The last passage of the kind that begins at or before the character. */
  Optional<Passage> passageAt(long document, String kind, int offset) {
    return db.sql(
            """
            select document, number, kind, start_at as start, end_at as "end", parent from document.passage
            where document = :id and kind = :kind and start_at <= :at order by start_at desc limit 1
            """)
        .param("id", document)
        .param("kind", kind)
        .param("at", offset)
        .query(Passage.class)
        .optional();
  }
}
