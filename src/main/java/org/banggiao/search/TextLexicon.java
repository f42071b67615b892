package org.banggiao.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.syllable.Keys;
import org.banggiao.syllable.Surface;

/**
 * The words of some texts, counted here.
 *
 * @param misspelt what a word that stands in no text may have been
 */
record TextLexicon(
    Map<String, Integer> counts,
    Map<String, List<String>> forms,
    Map<String, List<String>> misspelt)
    implements Lexicon {

  private static final int MOST_FORMS = 8;

  static TextLexicon of(List<String> texts, Map<String, List<String>> misspelt) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<String>> forms = new HashMap<>();
    for (String text : texts) {
      Keys keys = Keys.of(text);
      Set<String> own = new HashSet<>();
      for (boolean marks : new boolean[] {true, false}) {
        for (int i = 0; i < keys.size(); i++) {
          own.add(name(Fields.singles(marks), keys.key(i, marks)));
          if (i + 1 < keys.size()) {
            own.add(name(Fields.pairs(marks), keys.pair(i, marks)));
          }
        }
      }
      own.forEach(k -> counts.merge(k, 1, Integer::sum));
      for (int i = 0; i < keys.size(); i++) {
        String key = keys.key(i, true);
        if (Surface.isWord(key)) {
          forms.computeIfAbsent(Surface.fold(key), f -> new HashSet<>()).add(key);
        }
      }
    }
    Map<String, List<String>> best = new HashMap<>();
    forms.forEach((folded, keys) ->
        best.put(
            folded,
            keys.stream()
                .sorted(
                    Comparator.comparingInt((String k) -> counts.get(name(Fields.ACCENTED, k)))
                        .reversed()
                        .thenComparing(k -> k))
                .limit(MOST_FORMS)
                .toList()));
    return new TextLexicon(counts, best, misspelt);
  }

  private static String name(String field, String key) {
    return field + ' ' + key;
  }

  @Override
  public int frequency(String field, String key) {
    return counts.getOrDefault(name(field, key), 0);
  }

  @Override
  public List<String> accentedForms(String folded) {
    return forms.getOrDefault(folded, List.of());
  }

  @Override
  public List<String> near(String folded) {
    return misspelt.getOrDefault(folded, List.of());
  }
}
