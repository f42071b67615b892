package org.banggiao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Texts with at least so many of the words, told without weighing any. The words of a stretch of
 * texts are counted sixty-four texts at a time: bit {@code i} of a row of longs is one binary digit
 * of the count of text {@code i}.
 */
final class AtLeast extends Query {

  private static final int WINDOW = 4096;
  private static final int LONGS = WINDOW / 64;

  /** With fewer candidates than this in a window each is looked up in the common words. */
  private static final int FEW = 64;

  private final List<TermQuery> words;
  private final int least;

  /** By segment, the texts with all of the words; filled in as the segments are asked. */
  private final Map<Integer, FixedBitSet> all = new ConcurrentHashMap<>();

  /**
   * @param words all different
   * @param least 1 or more
   */
  AtLeast(List<TermQuery> words, int least) {
    this.words = words;
    this.least = least;
  }

  /** Texts with all of the words, of those segments where this has been asked before. */
  Query all() {
    return new SegmentBits(all::get);
  }

  /** Where the words stand; empty when there are none. */
  String field() {
    return words.isEmpty() ? "" : words.getFirst().getTerm().field();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    List<TermStates> states = new ArrayList<>();
    for (TermQuery word : words) {
      TermStates known = word.getTermStates();
      states.add(known == null ? TermStates.build(searcher, word.getTerm(), false) : known);
    }
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        List<PostingsEnum> postings = postings(context, states);
        if (postings.size() < least) {
          return null;
        }
        int maxDoc = context.reader().maxDoc();
        return new ConstantScoreScorerSupplier(score(), mode, maxDoc) {
          @Override
          public DocIdSetIterator iterator(long lead) throws IOException {
            Count count = new Count(postings, least, maxDoc);
            count.run();
            if (postings.size() == words.size()) {
              all.put(context.ord, count.all);
            }
            return new BitSetIterator(count.texts, cost());
          }

          @Override
          public long cost() {
            return postings.stream()
                .limit(postings.size() - least + 1L)
                .mapToLong(PostingsEnum::cost)
                .sum();
          }
        };
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return true;
      }
    };
  }

  /** Of the words that stand in the segment, the rarest first. */
  private List<PostingsEnum> postings(LeafReaderContext context, List<TermStates> states)
      throws IOException {
    List<PostingsEnum> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      var state = states.get(i).get(context);
      var held = state == null ? null : state.get();
      if (held != null) {
        var term = words.get(i).getTerm();
        TermsEnum terms = context.reader().terms(term.field()).iterator();
        terms.seekExact(term.bytes(), held);
        all.add(terms.postings(null, PostingsEnum.NONE));
      }
    }
    all.sort(Comparator.comparingLong(PostingsEnum::cost));
    return all;
  }

  /** One segment counted. */
  private static final class Count {
    private final List<PostingsEnum> postings;
    private final int least;
    private final int maxDoc;

    /** A text must have one of so many rarest words. */
    private final int rare;

    private final long[][] digits;
    private final FixedBitSet window = new FixedBitSet(WINDOW);
    private final FixedBitSet texts;
    private final FixedBitSet all;

    Count(List<PostingsEnum> postings, int least, int maxDoc) {
      this.postings = postings;
      this.least = least;
      this.maxDoc = maxDoc;
      this.rare = postings.size() - least + 1;
      this.digits = new long[32 - Integer.numberOfLeadingZeros(postings.size())][LONGS];
      this.texts = new FixedBitSet(maxDoc);
      this.all = new FixedBitSet(maxDoc);
    }

    void run() throws IOException {
      for (int at = next(0); at < maxDoc; ) {
        int base = at & -64;
        int until = Math.min(maxDoc, base + WINDOW);
        count(base, until);
        at = next(until);
      }
    }

    private void count(int base, int until) throws IOException {
      for (long[] digit : digits) {
        Arrays.fill(digit, 0);
      }
      int n = postings.size();
      for (int i = 0; i < n; i++) {
        if (i >= rare) {
          atLeast(least - (n - i), window.getBits(), 0);
          int possible = window.cardinality();
          if (possible < FEW) {
            oneByOne(base, i);
            return;
          }
        }
        add(postings.get(i), base, until);
      }
      atLeast(least, texts.getBits(), base / 64);
      atLeast(n, all.getBits(), base / 64);
    }

    /** The first text from there on that has one of the rarest words. */
    private int next(int from) throws IOException {
      int next = DocIdSetIterator.NO_MORE_DOCS;
      for (int i = 0; i < rare; i++) {
        PostingsEnum p = postings.get(i);
        next = Math.min(next, p.docID() < from ? p.advance(from) : p.docID());
      }
      return next;
    }

    private void add(PostingsEnum word, int base, int until) throws IOException {
      if (word.docID() < base) {
        word.advance(base);
      }
      if (word.docID() >= until) {
        return;
      }
      window.clear();
      word.intoBitSet(until, window, base);
      long[] there = window.getBits();
      for (int w = 0; w < LONGS; w++) {
        long carry = there[w];
        for (int d = 0; carry != 0; d++) {
          long digit = digits[d][w];
          digits[d][w] = digit ^ carry;
          carry &= digit;
        }
      }
    }

    /** Looks up those in the window in the words from there on. */
    private void oneByOne(int base, int from) throws IOException {
      int n = postings.size();
      for (int i = first(0); i < WINDOW; i = first(i + 1)) {
        int missing = from;
        for (int d = 0; d < digits.length; d++) {
          missing -= (int) (digits[d][i >> 6] >>> i & 1) << d;
        }
        // Once there are enough words, the rest is asked only while all may be there.
        int p = from;
        for (; p < n && missing <= n - least && (missing == 0 || p - missing < least); p++) {
          PostingsEnum word = postings.get(p);
          int doc = word.docID() < base + i ? word.advance(base + i) : word.docID();
          missing += doc == base + i ? 0 : 1;
        }
        if (p - missing >= least) {
          texts.set(base + i);
        }
        if (p == n && missing == 0) {
          all.set(base + i);
        }
      }
    }

    private int first(int from) {
      return from < WINDOW ? window.nextSetBit(from) : WINDOW;
    }

    /** Compares sixty-four counts at once, from the highest digit down. */
    private void atLeast(int wanted, long[] into, int at) {
      for (int w = 0; w < LONGS && at + w < into.length; w++) {
        long more = 0;
        long same = -1;
        for (int d = digits.length - 1; d >= 0; d--) {
          if ((wanted >>> d & 1) == 1) {
            same &= digits[d][w];
          } else {
            more |= same & digits[d][w];
            same &= ~digits[d][w];
          }
        }
        into[at + w] = more | same;
      }
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    words.forEach(w -> w.visit(visitor));
  }

  @Override
  public String toString(String field) {
    return least + " of " + words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AtLeast that && least == that.least && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return 31 * words.hashCode() + least;
  }
}
