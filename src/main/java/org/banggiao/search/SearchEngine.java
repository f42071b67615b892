package org.banggiao.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.RecordRef;

/**
 * What an engine must do, whichever it is; the contract is {@code SearchEngineContract}. Written by
 * one thread at a time, read by many. One that cannot be reached throws {@link EngineAway}.
 */
public interface SearchEngine extends AutoCloseable {

  /** What is counted for each answer. */
  List<String> FACETS = List.of("loai", "nam", "coquan", "trangthai", "ben");

  /**
   * Takes the place of all parts of the record; none removes it. Seen after {@link #commit}.
   *
   * @param version grows from one reading of the records to the next, so that what arrives late
   *     never takes the place of something newer
   */
  void put(RecordRef record, List<Entry> entries, long version);

  /**
   * Makes what was put durable and visible.
   *
   * @return records that were not taken, because something newer stands there or the engine cannot
   *     hold them: to be read and put again
   */
  Set<RecordRef> commit();

  Found search(Request request);

  /** Whether anything that may be known fits, with the words as asked. */
  default boolean finds(Question question, Set<String> labels) {
    Found found = search(new Request(question, labels, "vi", Map.of(), false, 0, 1));
    return found.records() > 0 && !found.loosened();
  }

  /** Different titles of at most eight records that fit and may be known, best first. */
  default List<String> titles(Question question, Set<String> labels, String lang) {
    Found found = search(new Request(question, labels, lang, Map.of(), false, 0, 8));
    return found.loosened() ? List.of() : found.hits().stream().map(Hit::title).distinct().toList();
  }

  /** Which of the records exist and may be known under the labels. */
  Set<RecordRef> visible(Set<RecordRef> records, Set<String> labels);

  /** Every record of a kind with the fingerprint of its parts, to compare with the database. */
  Map<RecordRef, Integer> fingerprints(String kind);

  /** How often words stand in what the engine holds. */
  Lexicon lexicon();

  /** The same, as far as it is needed to guess the accents of the words. */
  default Lexicon lexicon(String typed) {
    return lexicon();
  }

  /** False when a fault has shut it for good: it must be opened anew. */
  default boolean usable() {
    return true;
  }

  @Override
  void close();

  /**
   * @param labels of the reader; a part without one of them does not exist for this request
   * @param lang of the reader: among the parts of a record that fit alike, the one in it is shown
   * @param filters facet to exact value
   * @param offset records passed over, at most {@link #DEEPEST}
   */
  record Request(
      Question question,
      Set<String> labels,
      String lang,
      Map<String, String> filters,
      boolean byDay,
      int offset,
      int limit) {}

  /** Deeper than this nobody pages; narrowing serves better. */
  int DEEPEST = 10_000;

  /**
   * @param records how many records hold at least one part that fits
   * @param loosened no part has the words asked for; these have half of them or more
   * @param facets value to number of records, for each facet
   */
  record Found(
      int records, boolean loosened, List<Hit> hits, Map<String, Map<String, Integer>> facets) {}

  /**
   * The best part of a record.
   *
   * @param missing words asked for that it has not, as typed
   */
  record Hit(
      RecordRef record,
      int part,
      String lang,
      Snippet heading,
      String path,
      String day,
      Snippet snippet,
      List<String> missing) {
    /** The title without marks. */
    public String title() {
      return heading.text();
    }
  }
}
