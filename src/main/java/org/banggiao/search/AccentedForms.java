package org.banggiao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.banggiao.syllable.Surface;

/** The words of the index by what is left of them without accents. */
final class AccentedForms {

  private static final int MOST_FORMS = 8;

  private AccentedForms() {}

  private record Form(String key, int frequency) {}

  /** The commonest first, at most eight. */
  static Map<String, List<String>> byFolded(IndexSearcher searcher) throws IOException {
    Map<String, List<Form>> all = new HashMap<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ACCENTED);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      while (each.next() != null) {
        String key = each.term().utf8ToString();
        if (Surface.isWord(key)) {
          all.computeIfAbsent(Surface.fold(key), k -> new ArrayList<>())
              .add(new Form(key, each.docFreq()));
        }
      }
    }
    Map<String, List<String>> best = new HashMap<>();
    all.forEach((folded, list) ->
        best.put(
            folded,
            list.stream()
                .sorted(Comparator.comparingInt(Form::frequency).reversed())
                .limit(MOST_FORMS)
                .map(Form::key)
                .toList()));
    return best;
  }
}
