package org.banggiao.search;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of facets. What a segment has is read from it once: the names of its values
 * and, where these are few, a bit for each part that has the value, so that counting is comparing
 * sixty-four parts at a time.
 */
final class Facets {

  /** Bits are kept for a facet of at most so many values: eight bytes a part. */
  private static final int FEW = 64;

  private final Map<CacheKey, Map<String, Values>> segments = new ConcurrentHashMap<>();

  /**
   * @param parts by value, those that have it; null when there are too many values
   */
  private record Values(String[] names, FixedBitSet @Nullable [] parts) {}

  /**
   * Adds up the values of some parts.
   *
   * @param chosen of the segment
   */
  void count(LeafReader segment, String facet, FixedBitSet chosen, Map<String, Integer> into)
      throws IOException {
    Values values = values(segment, facet);
    int[] tally = new int[values.names().length];
    FixedBitSet[] parts = values.parts();
    if (parts == null) {
      each(segment, facet, chosen, tally);
    } else {
      for (int i = 0; i < tally.length; i++) {
        tally[i] = (int) FixedBitSet.intersectionCount(chosen, parts[i]);
      }
    }
    for (int i = 0; i < tally.length; i++) {
      if (tally[i] > 0) {
        into.merge(values.names()[i], tally[i], Integer::sum);
      }
    }
  }

  private Values values(LeafReader segment, String facet) throws IOException {
    CacheHelper core = Objects.requireNonNull(segment.getCoreCacheHelper());
    Map<String, Values> kept =
        segments.computeIfAbsent(
            core.getKey(),
            key -> {
              core.addClosedListener(segments::remove);
              return new ConcurrentHashMap<>();
            });
    Values known = kept.get(facet);
    if (known == null) {
      known = read(segment, facet);
      kept.put(facet, known);
    }
    return known;
  }

  private static Values read(LeafReader segment, String facet) throws IOException {
    SortedSetDocValues values = all(segment, facet);
    String[] names = new String[(int) values.getValueCount()];
    for (int i = 0; i < names.length; i++) {
      names[i] = values.lookupOrd(i).utf8ToString();
    }
    if (names.length > FEW) {
      return new Values(names, null);
    }
    FixedBitSet[] parts = new FixedBitSet[names.length];
    for (int i = 0; i < names.length; i++) {
      parts[i] = new FixedBitSet(segment.maxDoc());
    }
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int i = values.docValueCount(); i > 0; i--) {
        parts[(int) values.nextOrd()].set(values.docID());
      }
    }
    return new Values(names, parts);
  }

  private static void each(LeafReader segment, String facet, FixedBitSet chosen, int[] tally)
      throws IOException {
    SortedSetDocValues values = all(segment, facet);
    int doc = SegmentBits.next(chosen, 0);
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          tally[(int) values.nextOrd()]++;
        }
      }
      doc = SegmentBits.next(chosen, doc + 1);
    }
  }

  private static SortedSetDocValues all(LeafReader segment, String facet) throws IOException {
    return DocValues.getSortedSet(segment, EntryDocument.FACET + facet);
  }
}
