package org.banggiao.search;

import java.time.Instant;
import org.banggiao.kernel.RecordRef;

/**
 * A saved search that tells of new and changed records.
 *
 * @param owner a person, a body, or the record it is kept for
 * @param ownerTitle and {@code ownerPath}: of that record; empty when the reader may not know of it
 * @param unseen neither kept nor judged for 90 days: offered for removal
 * @param fresh hits not yet looked at that the owner may know of
 * @param relevant and {@code noise}: as the owner judged them
 */
public record Watch(
    long id,
    String query,
    RecordRef owner,
    String ownerTitle,
    String ownerPath,
    Instant savedAt,
    Instant seenAt,
    int fresh,
    int relevant,
    int noise,
    boolean unseen) {

  /** With the name and address of the record it is kept for. */
  Watch of(Entry record) {
    return new Watch(
        id,
        query,
        owner,
        record.title(),
        record.path(),
        savedAt,
        seenAt,
        fresh,
        relevant,
        noise,
        unseen);
  }

  /** Share of the judged hits that were of use, percent; -1 when none is judged yet. */
  public int precision() {
    return relevant + noise == 0 ? -1 : Math.round(100f * relevant / (relevant + noise));
  }

  /** A record as it stood when a watch found it. */
  public record Told(
      long id,
      long watch,
      String query,
      String kind,
      String record,
      String title,
      String path,
      String quote,
      Instant foundAt,
      String judged) {

    /** The quote with what the watch asks for marked. */
    public Snippet snippet() {
      return Snippet.whole(quote, QuestionQuery.marks(QuestionParser.parse(query)));
    }
  }
}
