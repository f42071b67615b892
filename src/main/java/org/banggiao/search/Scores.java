package org.banggiao.search;

import java.util.List;
import java.util.Map;

/**
 * How well rankings meet the judgements, each from 0 to 1, the mean over the queries. As trec_eval
 * counts: gain is the grade, discount is log2(rank + 1); texts that were judged relevant but are
 * not in the corpus count as missed.
 *
 * @param queries how many queries had a relevant text and so were counted
 */
public record Scores(int queries, double recall10, double recall100, double mrr10, double ndcg10) {

  static final Scores NONE = new Scores(0, 0, 0, 0, 0);

  /** One query: the ids found, best first. */
  static Scores of(List<String> found, Map<String, Integer> judged) {
    int relevant = (int) judged.values().stream().filter(g -> g > 0).count();
    if (relevant == 0) {
      return NONE;
    }
    int in10 = 0;
    int in100 = 0;
    int first = 0;
    double gain = 0;
    for (int i = 0; i < Math.min(100, found.size()); i++) {
      int grade = judged.getOrDefault(found.get(i), 0);
      if (grade > 0) {
        in100++;
        if (i < 10) {
          in10++;
          first = first == 0 ? i + 1 : first;
          gain += grade / log2(i + 2);
        }
      }
    }
    List<Integer> best =
        judged.values().stream().filter(g -> g > 0).sorted((a, b) -> b - a).limit(10).toList();
    double ideal = 0;
    for (int i = 0; i < best.size(); i++) {
      ideal += best.get(i) / log2(i + 2);
    }
    return new Scores(
        1,
        (double) in10 / relevant,
        (double) in100 / relevant,
        first == 0 ? 0 : 1.0 / first,
        gain / ideal);
  }

  /** The mean, each query counting once. */
  static Scores mean(List<Scores> all) {
    int n = all.stream().mapToInt(Scores::queries).sum();
    if (n == 0) {
      return NONE;
    }
    double[] sum = new double[4];
    for (Scores s : all) {
      sum[0] += s.recall10;
      sum[1] += s.recall100;
      sum[2] += s.mrr10;
      sum[3] += s.ndcg10;
    }
    return new Scores(n, sum[0] / n, sum[1] / n, sum[2] / n, sum[3] / n);
  }

  private static double log2(int x) {
    return Math.log(x) / Math.log(2);
  }
}
