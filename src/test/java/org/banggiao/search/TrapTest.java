package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.banggiao.syllable.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Searching the keys with marks too for a query typed without them looks harmless on a small index.
 * On 61,603 articles of law ten articles typed without accents made such keys so rare that nothing
 * else counted, and nDCG@10 fell from .577 to .001. The same here in small; docs/search.md says on
 * what it was seen at full size.
 */
class TrapTest {

  private static final String WANTED = "Trách nhiệm của Bộ Ngoại giao trong việc kiểm tra điều ước";
  private static final String TYPED = "trach nhiem cua bo ngoai giao kiem tra dieu uoc";

  @TempDir private Path folder;

  private static TextIndex filled(TextIndex index) {
    for (int i = 0; i < 600; i++) {
      index.add("luat" + i, "Trách nhiệm của Bộ Ngoại giao trong việc kiểm tra, khoản " + i);
    }
    index.add("typed", "Trach nhiem cua nguoi giao xe: kiem tra bo may truoc khi ra ngoai");
    index.add("wanted", WANTED);
    index.ready();
    return index;
  }

  private static Query both(Keys keys) {
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    sum.add(WordsQuery.of(keys), Occur.SHOULD);
    for (int i = 0; i < keys.size(); i++) {
      sum.add(new TermQuery(new Term(Fields.ACCENTED, keys.key(i, true))), Occur.SHOULD);
    }
    return sum.build();
  }

  @Test
  void aQueryWithoutAccentsFindsWhatIsMeantAmongTextsTypedWithThem() {
    try (TextIndex index = filled(TextIndex.ours(folder))) {
      assertThat(index.search(TYPED, 1).getFirst().id()).isEqualTo("wanted");
    }
  }

  @Test
  void addingTheKeysWithMarksWouldPutAnUnrelatedTextFirst() {
    try (TextIndex index =
        filled(
            TextIndex.open(
                folder,
                new KeywordAnalyzer(),
                Fields.similarity(),
                (document, text) -> Fields.text(document, Keys.of(text)),
                text -> both(Keys.of(text))))) {
      assertThat(index.search(TYPED, 1).getFirst().id()).isEqualTo("typed");
    }
  }
}
