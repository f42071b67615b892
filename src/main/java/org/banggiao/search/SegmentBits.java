package org.banggiao.search;

import java.io.IOException;
import java.util.function.IntFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Parts already known, a bit each, by the number of their segment; null for none in it. */
final class SegmentBits extends Query {

  private final IntFunction<@Nullable FixedBitSet> bits;

  SegmentBits(IntFunction<@Nullable FixedBitSet> bits) {
    this.bits = bits;
  }

  /** What a query finds in a segment, a bit each, not to be changed; null for nothing. */
  static @Nullable FixedBitSet of(Weight query, LeafReaderContext segment) throws IOException {
    Scorer scorer = query.scorer(segment);
    if (scorer == null) {
      return null;
    }
    DocIdSetIterator found = scorer.iterator();
    FixedBitSet held = BitSetIterator.getFixedBitSetOrNull(found);
    if (held == null) {
      held = new FixedBitSet(segment.reader().maxDoc());
      held.or(found);
    }
    return held;
  }

  /** The first bit from there on; past every number when there is none. */
  static int next(FixedBitSet bits, int from) {
    return from < bits.length() ? bits.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) {
        FixedBitSet there = bits.apply(segment.ord);
        return there == null
            ? null
            : ConstantScoreScorerSupplier.fromIterator(
                new BitSetIterator(there, there.approximateCardinality()),
                score(),
                mode,
                there.length());
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "parts already known";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
