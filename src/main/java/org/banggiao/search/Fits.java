package org.banggiao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The parts of which the conditions of a question hold, a bit each. Records are counted from the
 * bits, and the weighing that follows passes over everything else.
 */
final class Fits {

  private final IndexSearcher searcher;
  private final SearchEngine.Request request;
  private final int looser;
  private final QuestionQuery question;
  private final List<LeafReaderContext> segments;
  private final List<FixedBitSet> starts;
  private final List<@Nullable FixedBitSet> bits = new ArrayList<>();
  private int records;

  private Fits(IndexSearcher searcher, SearchEngine.Request request, int looser)
      throws IOException {
    this.searcher = searcher;
    this.request = request;
    this.looser = looser;
    question = new QuestionQuery(searcher, request.question(), looser);
    segments = searcher.getIndexReader().leaves();
    starts = RecordStarts.of(searcher);
    segments.forEach(s -> bits.add(null));
  }

  /**
   * Of the question alone, whatever is shown of it.
   *
   * @param looser how far less than the words asked for will do
   */
  static Fits of(IndexSearcher searcher, SearchEngine.Request request, int looser)
      throws IOException {
    Fits fits = new Fits(searcher, request, looser);
    BooleanQuery.Builder asked = new BooleanQuery.Builder();
    asked.add(fits.question.conditions(), Occur.FILTER);
    request
        .filters()
        .forEach((name, value) ->
            asked.add(new TermQuery(new Term(EntryDocument.FACET + name, value)), Occur.FILTER));
    Weight conditions = weight(searcher, asked.build());
    Weight known = weight(searcher, labelled(request.labels()));
    for (LeafReaderContext segment : fits.segments) {
      FixedBitSet mayBeKnown = SegmentBits.of(known, segment);
      FixedBitSet found = mayBeKnown == null ? null : SegmentBits.of(conditions, segment);
      if (mayBeKnown != null && found != null) {
        FixedBitSet there = found.clone();
        there.and(mayBeKnown);
        Bits live = segment.reader().getLiveDocs();
        if (live != null) {
          live.applyMask(there, 0);
        }
        fits.bits.set(segment.ord, there);
        fits.records += RecordStarts.count(there, fits.starts.get(segment.ord));
      }
    }
    return fits;
  }

  private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** What may be known under the labels. */
  static AtLeast labelled(Set<String> labels) {
    return new AtLeast(
        labels.stream().sorted().map(l -> new TermQuery(new Term(EntryDocument.LABEL, l))).toList(),
        1);
  }

  int records() {
    return records;
  }

  boolean loosened() {
    return looser > 0;
  }

  /** Value to number of records, for each facet; a record counts by its first part that fits. */
  Map<String, Map<String, Integer>> counts(List<String> names, Facets facets) throws IOException {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    names.forEach(name -> counts.put(name, new HashMap<>()));
    for (int i = 0; i < bits.size(); i++) {
      FixedBitSet there = bits.get(i);
      if (there != null) {
        FixedBitSet firsts = RecordStarts.firsts(there, starts.get(i));
        for (var facet : counts.entrySet()) {
          facets.count(segments.get(i).reader(), facet.getKey(), firsts, facet.getValue());
        }
      }
    }
    return counts;
  }

  /** The best records, each by its best part. */
  List<TopRecords.Best> best(int most) throws IOException {
    if (records == 0 || most == 0) {
      return List.of();
    }
    BooleanQuery.Builder weighed = new BooleanQuery.Builder();
    weighed.add(new SegmentBits(bits::get), Occur.FILTER);
    if (!request.byDay()) {
      question.weights().forEach(w -> weighed.add(w, Occur.SHOULD));
      weighed.setMinimumNumberShouldMatch(1);
    }
    TopRecords top = new TopRecords(starts, request.byDay(), request.lang().equals("en"), most);
    searcher.search(weighed.build(), top);
    return top.best();
  }
}
