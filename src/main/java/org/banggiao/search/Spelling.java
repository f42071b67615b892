package org.banggiao.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/** What a misspelt word may have been; both engines go by these bounds. */
final class Spelling {

  static final int SHORTEST = 3;
  static final int SAME_BEGINNING = 1;
  static final int MOST = 8;
  private static final int LONG = 8;

  private Spelling() {}

  /** How many slips a word of this length may hold. */
  static int slips(String folded) {
    return folded.length() < LONG ? 1 : 2;
  }

  static List<String> near(String folded, IndexReader reader) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinQueryLength(SHORTEST);
    checker.setMinPrefix(SAME_BEGINNING);
    checker.setMaxEdits(slips(folded));
    checker.setAccuracy(0);
    return Arrays.stream(
            checker.suggestSimilar(
                new Term(Fields.FOLDED, folded),
                MOST,
                reader,
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX))
        .map(word -> word.string)
        .toList();
  }
}
