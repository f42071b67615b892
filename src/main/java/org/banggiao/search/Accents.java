package org.banggiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banggiao.syllable.Keys;
import org.banggiao.syllable.Surface;

/**
 * Guesses the accents of words typed without, from the pairs that stand in the index (Viterbi over
 * neighbouring syllables). Learns only from what the engine holds; the guess is an offer, never a
 * change of the query.
 */
final class Accents {

  private static final int LONGEST = 24;
  private static final double UNSEEN = 0.05;

  private Accents() {}

  /** The words with accents, when that says something other than what was typed. */
  static Optional<String> restore(String typed, SearchEngine engine) {
    Keys keys = Keys.of(typed);
    int n = keys.size();
    if (n < 2 || n > LONGEST || keys.accented()) {
      return Optional.empty();
    }
    Lexicon known = engine.lexicon(typed);
    List<List<String>> forms = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<String> same = keys.marked(i) ? List.of() : known.accentedForms(keys.key(i, false));
      forms.add(same.isEmpty() ? List.of(keys.key(i, true)) : same);
    }
    double[][] score = new double[n][];
    int[][] from = new int[n][];
    for (int i = 0; i < n; i++) {
      score[i] = new double[forms.get(i).size()];
      from[i] = new int[score[i].length];
      for (int j = 0; j < score[i].length; j++) {
        String key = forms.get(i).get(j);
        double own = 0.3 * Math.log(known.frequency(Fields.ACCENTED, key) + UNSEEN);
        double best = i == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int k = 0; i > 0 && k < forms.get(i - 1).size(); k++) {
          String pair = forms.get(i - 1).get(k) + ' ' + key;
          double s =
              score[i - 1][k] + Math.log(known.frequency(Fields.ACCENTED_PAIRS, pair) + UNSEEN);
          if (s > best) {
            best = s;
            from[i][j] = k;
          }
        }
        score[i][j] = best + own;
      }
    }
    return written(keys, forms, score, from).filter(w -> !w.equals(typed));
  }

  private static Optional<String> written(
      Keys keys, List<List<String>> forms, double[][] score, int[][] from) {
    int n = keys.size();
    int at = 0;
    for (int j = 1; j < score[n - 1].length; j++) {
      at = score[n - 1][j] > score[n - 1][at] ? j : at;
    }
    String[] words = new String[n];
    boolean changed = false;
    for (int i = n - 1; i >= 0; i--) {
      String key = forms.get(i).get(at);
      boolean same = key.equals(keys.key(i, true));
      words[i] = same ? keys.text().substring(keys.start(i), keys.end(i)) : Surface.of(key);
      changed |= !same;
      at = from[i][at];
    }
    return changed ? Optional.of(String.join(" ", words)) : Optional.empty();
  }
}
