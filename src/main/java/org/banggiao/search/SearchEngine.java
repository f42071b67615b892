package org.banggiao.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.RecordRef;

/**
 * What an engine must do, whichever it is; the contract is {@code SearchEngineTest}. Written by one
 * thread at a time, read by many.
 */
public interface SearchEngine extends AutoCloseable {

  /** Takes the place of all parts of the record; none removes it. Seen after {@link #commit}. */
  void put(RecordRef record, List<Entry> entries);

  /** Makes what was put durable and visible. */
  void commit();

  Found search(Request request);

  /** Different titles of at most eight records that fit and may be known, best first. */
  default List<String> titles(Question question, Set<String> labels, String lang) {
    Found found = search(new Request(question, labels, lang, Map.of(), false, 0, 8));
    return found.loosened() ? List.of() : found.hits().stream().map(Hit::title).distinct().toList();
  }

  /** Which of the records exist and may be known under the labels. */
  Set<RecordRef> visible(Set<RecordRef> records, Set<String> labels);

  /** Every record of a kind with the fingerprint of its parts, to compare with the database. */
  Map<RecordRef, Integer> fingerprints(String kind);

  /** In how many parts the key stands, of the fields of {@link Fields}. */
  int frequency(String field, String key);

  /** The accented keys that fold to {@code folded}, commonest first. */
  List<String> accentedForms(String folded);

  /** Counts up when what is visible changes. */
  long generation();

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
   * @param loosened no part has the words asked for; these have some of them
   * @param facets value to number of records, for each facet
   */
  record Found(
      int records, boolean loosened, List<Hit> hits, Map<String, Map<String, Integer>> facets) {}

  /** The best part of a record. */
  record Hit(
      RecordRef record,
      int part,
      String lang,
      Snippet heading,
      String path,
      String day,
      Snippet snippet) {
    /** The title without marks. */
    public String title() {
      return heading.text();
    }
  }
}
