package org.banggiao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/**
 * Gathers the best records, each by its best part, and tells the index what cannot be among them
 * any more, so that it is passed over.
 */
final class TopRecords extends SimpleCollector {

  /** The best part of a record. */
  record Best(int doc, double key) {}

  private static final Comparator<Best> WORST_FIRST =
      Comparator.comparingDouble(Best::key)
          .thenComparing(Comparator.comparingInt(Best::doc).reversed());

  /** Parts in the reader's language go before others that fit nearly as well. */
  static final double OWN_LANGUAGE = 1.1;

  private final List<FixedBitSet> starts;
  private final boolean byDay;
  private final int english;
  private final int most;
  private final PriorityQueue<Best> top = new PriorityQueue<>(WORST_FIRST);

  private int base;
  private Scorable scorer =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };
  private FixedBitSet start = new FixedBitSet(0);
  private NumericDocValues day = DocValues.emptyNumeric();
  private NumericDocValues language = DocValues.emptyNumeric();

  /** The best part so far of the record that is being read, and where the next record begins. */
  private double best = Double.NEGATIVE_INFINITY;

  private int bestDoc;
  private int next;

  /**
   * @param starts where each record begins, by segment
   * @param most records to gather, 1 or more
   */
  TopRecords(List<FixedBitSet> starts, boolean byDay, boolean english, int most) {
    this.starts = starts;
    this.byDay = byDay;
    this.english = english ? 1 : 0;
    this.most = most;
  }

  @Override
  public ScoreMode scoreMode() {
    return byDay ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.TOP_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) throws IOException {
    offer();
    base = segment.docBase;
    next = 0;
    start = starts.get(segment.ord);
    day = DocValues.getNumeric(segment.reader(), EntryDocument.DAY_VALUE);
    language = DocValues.getNumeric(segment.reader(), EntryDocument.ENGLISH);
  }

  @Override
  public void setScorer(Scorable scorable) throws IOException {
    scorer = scorable;
    passOver();
  }

  @Override
  public void collect(int doc) throws IOException {
    double key = key(doc);
    if (doc >= next) {
      offer();
      best = key;
      bestDoc = base + doc;
      next = doc + 1 < start.length() ? start.nextSetBit(doc + 1) : Integer.MAX_VALUE;
    } else if (key > best) {
      best = key;
      bestDoc = base + doc;
    }
  }

  private double key(int doc) throws IOException {
    boolean own = language.advanceExact(doc) && language.longValue() == english;
    if (byDay) {
      return (day.advanceExact(doc) ? day.longValue() : Integer.MIN_VALUE) + (own ? 0.5 : 0);
    }
    return scorer.score() * (own ? OWN_LANGUAGE : 1);
  }

  private void offer() throws IOException {
    if (best == Double.NEGATIVE_INFINITY) {
      return;
    }
    if (top.size() < most) {
      top.add(new Best(bestDoc, best));
      passOver();
    } else if (best > worst().key()) {
      top.poll();
      top.add(new Best(bestDoc, best));
      passOver();
    }
    best = Double.NEGATIVE_INFINITY;
  }

  private Best worst() {
    return java.util.Objects.requireNonNull(top.peek());
  }

  /** What is shown first among equals was read first, so only what is better is wanted. */
  private void passOver() throws IOException {
    if (!byDay && top.size() == most) {
      scorer.setMinCompetitiveScore(Math.nextDown((float) (worst().key() / OWN_LANGUAGE)));
    }
  }

  @Override
  public void finish() throws IOException {
    offer();
  }

  /** Best first. */
  List<Best> best() {
    List<Best> all = new ArrayList<>(top);
    all.sort(WORST_FIRST.reversed());
    return all;
  }
}
