package org.banggiao.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

  private static final float LEAD = 10;

  private final Weighed weighed;
  private final Function<Term, TermQuery> terms;
  private final AtLeast there;

  /**
   * @param terms makes the query for one word, of which the index may know something already
   */
  WordsQuery(Weighed weighed, Function<Term, TermQuery> terms) {
    this.weighed = weighed;
    this.terms = terms;
    this.there =
        new AtLeast(
            weighed.least().words().stream()
                .map(k -> terms.apply(new Term(weighed.singlesField(), k)))
                .toList(),
            weighed.least().least());
  }

  /** Any of the words, best first: what is scored on judged queries. */
  static Query of(Keys keys) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    new WordsQuery(Weighed.of(keys, new Least(Set.of(), 1), false), TermQuery::new)
        .weights()
        .forEach(w -> any.add(w, Occur.SHOULD));
    return any.build();
  }

  /** Which words must be there, without weighing. */
  Query there() {
    return there;
  }

  /** What each word and pair counts for, and all words together where {@link #there} was asked. */
  List<Query> weights() {
    List<Query> all = new ArrayList<>();
    add(all, weighed.singlesField(), weighed.singles(), 1);
    if (weighed.lead() > 0) {
      // People who type few words look for all of them: such texts go before shorter ones with
      // most.
      all.add(new BoostQuery(there.all(), weighed.lead()));
    }
    add(all, weighed.pairsField(), weighed.pairs(), weighed.pairWeight());
    return all;
  }

  /**
   * Words with what each counts, for any engine.
   *
   * @param singles key to how often it was typed
   * @param least which of them must be there
   * @param lead on top for a text with all of them; 0 for none
   */
  record Weighed(
      String singlesField,
      Map<String, Integer> singles,
      Least least,
      float lead,
      String pairsField,
      Map<String, Integer> pairs,
      float pairWeight) {

    /**
     * @param looser how far less than the words asked for will do, see {@link Least}
     */
    static Weighed of(Keys keys, int looser) {
      Least least = Least.of(keys, WordsQuery.singles(keys), looser);
      return of(keys, least, looser == 0 && least.words().size() <= Least.FEW);
    }

    private static Weighed of(Keys keys, Least least, boolean lead) {
      boolean marks = keys.accented();
      Map<String, Integer> singles = counted(keys, marks, false);
      return new Weighed(
          Fields.singles(marks),
          singles,
          least,
          lead ? LEAD : 0,
          Fields.pairs(marks),
          counted(keys, marks, true),
          WordsQuery.pairWeight(keys.vietnameseShare()));
    }
  }

  /** The distinct words looked for, with marks or without as the writer typed. */
  static Set<String> singles(Keys keys) {
    return counted(keys, keys.accented(), false).keySet();
  }

  /** How many of {@link #singles} wake a watch. */
  static int least(Keys keys) {
    return Least.watched(keys, singles(keys));
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

  private void add(List<Query> all, String field, Map<String, Integer> keys, float weight) {
    keys.forEach((key, times) -> {
      Query one = terms.apply(new Term(field, key));
      float boost = weight * times;
      all.add(boost == 1 ? one : new BoostQuery(one, boost));
    });
  }
}
