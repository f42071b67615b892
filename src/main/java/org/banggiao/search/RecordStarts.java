package org.banggiao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Where each record begins: its parts stand side by side in one segment, and a bit marks the first.
 */
final class RecordStarts {

  /** Asked for every search, so the engine keeps its answer. */
  static final TermQuery FIRST = new TermQuery(new Term(EntryDocument.FIRST, "1"));

  private RecordStarts() {}

  /** By segment. */
  static List<FixedBitSet> of(IndexSearcher searcher) throws IOException {
    Weight first = searcher.createWeight(FIRST, ScoreMode.COMPLETE_NO_SCORES, 1);
    List<FixedBitSet> all = new ArrayList<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      FixedBitSet starts = SegmentBits.of(first, segment);
      all.add(starts == null ? new FixedBitSet(segment.reader().maxDoc()) : starts);
    }
    return all;
  }

  /** Of each record its first part that has a bit. */
  static FixedBitSet firsts(FixedBitSet there, FixedBitSet starts) {
    int most = there.length();
    if (starts.cardinality() == most) {
      return there;
    }
    FixedBitSet firsts = new FixedBitSet(most);
    int part = SegmentBits.next(there, 0);
    while (part < most) {
      firsts.set(part);
      part = SegmentBits.next(there, SegmentBits.next(starts, part + 1));
    }
    return firsts;
  }

  /**
   * How many records have a bit among these, sixty-four parts at a time. Within one long each
   * record is a field of bits; adding all but its highest bit carries into the highest when any is
   * set.
   */
  static int count(FixedBitSet there, FixedBitSet starts) {
    long[] parts = there.getBits();
    long[] begins = starts.getBits();
    int count = 0;
    boolean counted = false;
    for (int i = 0; i < FixedBitSet.bits2words(there.length()); i++) {
      boolean goesOn = (begins[i] & 1) == 0;
      long highest = begins[i] >>> 1 | Long.MIN_VALUE;
      long rest = ~highest;
      long found = ((parts[i] & rest) + rest | parts[i]) & highest;
      boolean firstAgain = goesOn && counted && (found & Long.lowestOneBit(highest)) != 0;
      count += Long.bitCount(found) - (firstAgain ? 1 : 0);
      counted = found < 0 || goesOn && counted && highest == Long.MIN_VALUE;
    }
    return count;
  }
}
