package org.banggiao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Gathers records, each by its best part, and counts records by facet. The parts of a record stand
 * side by side in one segment, so one look back tells whether the record is a new one.
 */
final class RecordCollector extends SimpleCollector {

  /** Documents of the same record, the best first. */
  record Best(int doc, double key) {}

  private static final Comparator<Best> WORST_FIRST =
      Comparator.comparingDouble(Best::key)
          .thenComparing(Comparator.comparingInt(Best::doc).reversed());

  /** Parts in the reader's language go before others that fit nearly as well. */
  static final double OWN_LANGUAGE = 1.1;

  private final boolean byDay;
  private final int english;
  private final int most;
  private final List<String> facets;
  private final PriorityQueue<Best> top = new PriorityQueue<>(WORST_FIRST);
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  private int base;
  private Scorable scorer =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };
  private SortedDocValues record = DocValues.emptySorted();
  private NumericDocValues day = DocValues.emptyNumeric();
  private NumericDocValues language = DocValues.emptyNumeric();
  private List<SortedSetDocValues> values = List.of();
  private List<int[]> tally = List.of();
  private int current = -1;
  private double best;
  private int bestDoc;
  private int records;

  RecordCollector(boolean byDay, boolean english, int most, List<String> facets) {
    this.byDay = byDay;
    this.english = english ? 1 : 0;
    this.most = most;
    this.facets = facets;
  }

  @Override
  public ScoreMode scoreMode() {
    return byDay ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    closeSegment();
    base = context.docBase;
    record = DocValues.getSorted(context.reader(), EntryDocument.RECORD);
    day = DocValues.getNumeric(context.reader(), EntryDocument.DAY_VALUE);
    language = DocValues.getNumeric(context.reader(), EntryDocument.ENGLISH);
    values = new ArrayList<>();
    tally = new ArrayList<>();
    for (String facet : facets) {
      SortedSetDocValues v = DocValues.getSortedSet(context.reader(), EntryDocument.FACET + facet);
      values.add(v);
      tally.add(new int[(int) v.getValueCount()]);
    }
  }

  @Override
  public void setScorer(Scorable scorable) {
    scorer = scorable;
  }

  @Override
  public void collect(int doc) throws IOException {
    int ord = record.advanceExact(doc) ? record.ordValue() : -2 - doc;
    double key = key(doc);
    if (ord != current) {
      offer();
      current = ord;
      best = key;
      bestDoc = base + doc;
      records++;
      count(doc);
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

  private void count(int doc) throws IOException {
    for (int f = 0; f < values.size(); f++) {
      SortedSetDocValues v = values.get(f);
      if (v.advanceExact(doc)) {
        for (int i = 0; i < v.docValueCount(); i++) {
          tally.get(f)[(int) v.nextOrd()]++;
        }
      }
    }
  }

  private void offer() {
    if (current != -1) {
      top.add(new Best(bestDoc, best));
      if (top.size() > most) {
        top.poll();
      }
    }
  }

  @Override
  public void finish() throws IOException {
    closeSegment();
  }

  private void closeSegment() throws IOException {
    offer();
    current = -1;
    for (int f = 0; f < values.size(); f++) {
      Map<String, Integer> all = counts.computeIfAbsent(facets.get(f), k -> new HashMap<>());
      for (int ord = 0; ord < tally.get(f).length; ord++) {
        if (tally.get(f)[ord] > 0) {
          all.merge(values.get(f).lookupOrd(ord).utf8ToString(), tally.get(f)[ord], Integer::sum);
        }
      }
    }
    values = List.of();
  }

  int records() {
    return records;
  }

  /** Best first. */
  List<Best> best() {
    List<Best> all = new ArrayList<>(top);
    all.sort(WORST_FIRST.reversed());
    return all;
  }

  Map<String, Map<String, Integer>> counts() {
    return counts;
  }
}
