package org.banggiao.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The words of the embedded index, as of its last commit. */
final class IndexLexicon implements Lexicon {

  private static final int MOST_KEPT = 100_000;

  private final Reader index;
  private final LongSupplier generation;
  private volatile @Nullable Forms forms;
  private volatile Frequencies frequencies = new Frequencies(-1, new ConcurrentHashMap<>());

  /** Asks the index as it stands. */
  interface Reader {
    <T> T read(Reading<T> reading);
  }

  interface Reading<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  /** Accented keys by their folded key, as of a generation. */
  private record Forms(long generation, Map<String, List<String>> byFolded) {}

  /** Asked again and again for the same common words. */
  private record Frequencies(long generation, Map<Term, Integer> known) {}

  /**
   * @param generation changes with every commit
   */
  IndexLexicon(Reader index, LongSupplier generation) {
    this.index = index;
    this.generation = generation;
  }

  @Override
  public int frequency(String field, String key) {
    long now = generation.getAsLong();
    Frequencies kept = frequencies;
    if (kept.generation() != now) {
      kept = new Frequencies(now, new ConcurrentHashMap<>());
      frequencies = kept;
    }
    Term term = new Term(field, key);
    Integer known = kept.known().get(term);
    if (known == null) {
      known = index.read(searcher -> searcher.getIndexReader().docFreq(term));
      if (kept.known().size() < MOST_KEPT) {
        kept.known().put(term, known);
      }
    }
    return known;
  }

  @Override
  public List<String> accentedForms(String folded) {
    long now = generation.getAsLong();
    Forms known = forms;
    if (known == null || known.generation() != now) {
      known = new Forms(now, index.read(AccentedForms::byFolded));
      forms = known;
    }
    return known.byFolded().getOrDefault(folded, List.of());
  }

  @Override
  public List<String> near(String folded) {
    return index.read(searcher -> Spelling.near(folded, searcher.getIndexReader()));
  }
}
