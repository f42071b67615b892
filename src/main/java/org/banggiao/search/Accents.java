package org.banggiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.banggiao.syllable.Keys;
import org.banggiao.syllable.Surface;

/**
 * Guesses what was meant: the accents of words typed without, and words misspelt, from the pairs
 * that stand in the index (Viterbi over neighbouring syllables). Learns only from what the engine
 * holds; the guess is an offer, never a change of the query.
 */
final class Accents {

  private static final int LONGEST = 24;
  private static final double UNSEEN = 0.05;
  private static final int MOST_FORMS = 24;

  private Accents() {}

  /**
   * The restored words as a text that has them writes them: the key of a word of another language
   * is its stem, which nobody writes. None when the text has not all of them.
   */
  static Optional<String> spelt(String restored, String typed, Supplier<String> found) {
    List<String> asTyped = List.of(typed.split("\\s+"));
    Keys keys = Keys.of(restored);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      String word = restored.substring(keys.start(i), keys.end(i));
      if (!keys.marked(i) && !asTyped.contains(word) && Keys.of(word).vietnameseShare() < 1) {
        Keys text = Keys.of(found.get());
        int at = 0;
        while (at < text.size() && !text.key(at, true).equals(keys.key(i, true))) {
          at++;
        }
        if (at == text.size()) {
          return Optional.empty();
        }
        word = text.text().substring(text.start(at), text.end(at));
      }
      words.add(word);
    }
    return Optional.of(String.join(" ", words));
  }

  /** The words with accents, when that says something other than what was typed. */
  static Optional<String> restore(String typed, SearchEngine engine) {
    Keys keys = Keys.of(typed);
    int n = keys.size();
    if (n > LONGEST) {
      return Optional.empty();
    }
    Lexicon known = engine.lexicon(typed);
    List<List<String>> forms = new ArrayList<>();
    boolean misspelt = false;
    for (int i = 0; i < n; i++) {
      List<String> may = forms(keys, i, known);
      misspelt |=
          keys.word(i)
              && known.frequency(Fields.ACCENTED, may.getFirst()) > 0
              && known.frequency(Fields.FOLDED, keys.key(i, false)) == 0;
      forms.add(may);
    }
    // Without neighbours the accents of a word that is there cannot be guessed.
    if (!misspelt && (n < 2 || keys.accented())) {
      return Optional.empty();
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

  /** The accented keys that the word may be: its own when it stands in the index as typed. */
  private static List<String> forms(Keys keys, int i, Lexicon known) {
    String own = keys.key(i, true);
    String folded = keys.key(i, false);
    if (!keys.word(i) || keys.marked(i) && known.frequency(Fields.ACCENTED, own) > 0) {
      return List.of(own);
    }
    List<String> same = known.accentedForms(folded);
    if (same.isEmpty() && known.frequency(Fields.FOLDED, folded) == 0) {
      same =
          known.near(folded).stream()
              .flatMap(word -> known.accentedForms(word).stream())
              .limit(MOST_FORMS)
              .toList();
    }
    return same.isEmpty() ? List.of(own) : same;
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
