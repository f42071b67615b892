package org.banggiao.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.banggiao.syllable.Keys;

/**
 * Words as a person types them, weighed: single keys and pairs, with marks when the writer typed
 * marks, without when not, never both (the trap of docs/search.md).
 */
final class WordsQuery {

  /** More different keys than this add nothing but time. */
  static final int MOST_KEYS = 400;

  private WordsQuery() {}

  static Query of(Keys keys) {
    boolean marks = keys.accented();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    add(all, Fields.singles(marks), counted(keys, marks, false), 1);
    float weight = pairWeight(keys.vietnameseShare());
    add(all, Fields.pairs(marks), counted(keys, marks, true), weight);
    return all.build();
  }

  /**
   * English words stand on their own where Vietnamese syllables need their neighbour, so pairs
   * count for less the fewer words have the shape of a syllable.
   */
  static float pairWeight(double vietnameseShare) {
    return vietnameseShare >= 0.75 ? 0.6f : 0.3f;
  }

  private static Map<String, Integer> counted(Keys keys, boolean marks, boolean pairs) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    int n = keys.size() - (pairs ? 1 : 0);
    for (int i = 0; i < n && counted.size() < MOST_KEYS; i++) {
      counted.merge(pairs ? keys.pair(i, marks) : keys.key(i, marks), 1, Integer::sum);
    }
    if (!pairs) {
      keys.wholes().forEach(w -> counted.merge(w.key(), 1, Integer::sum));
    }
    return counted;
  }

  private static void add(
      BooleanQuery.Builder all, String field, Map<String, Integer> keys, float weight) {
    keys.forEach((key, times) -> {
      Query one = new TermQuery(new Term(field, key));
      float boost = weight * times;
      all.add(boost == 1 ? one : new BoostQuery(one, boost), Occur.SHOULD);
    });
  }
}
