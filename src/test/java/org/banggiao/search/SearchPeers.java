package org.banggiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.banggiao.kernel.RecordRef;

/** The peers that run in this process. */
final class SearchPeers {

  private static final int DEEP = 100;

  private SearchPeers() {}

  /** What OpenSearch's ICU analyzer is made of: words by the Unicode rules, all marks taken off. */
  static Analyzer icu() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        ICUTokenizer tokens = new ICUTokenizer();
        return new TokenStreamComponents(tokens, new ICUFoldingFilter(tokens));
      }
    };
  }

  static SearchPeersRun.Peer of(TextIndex index) {
    return new SearchPeersRun.Peer() {
      @Override
      public void add(String id, String text) {
        index.add(id, text);
      }

      @Override
      public void ready() {
        index.ready();
      }

      @Override
      public List<String> find(String words) {
        return index.search(words, DEEP).stream().map(TextIndex.Found::id).toList();
      }
    };
  }

  /** As a reader without an account finds it on the search page, words that lead a row included. */
  static SearchPeersRun.Peer page(LuceneEngine engine) {
    List<String> ids = new ArrayList<>();
    Synonyms near = new Synonyms(List.of());
    return new SearchPeersRun.Peer() {
      @Override
      public void add(String id, String text) {
        RecordRef record = RecordRef.of("text", ids.size());
        ids.add(id);
        engine.put(
            record,
            List.of(new Entry(record, 0, "vi", "", text, "/", null, Map.of(), Set.of("public"))),
            1);
      }

      @Override
      public void ready() {
        engine.commit();
      }

      @Override
      public List<String> find(String words) {
        return engine
            .search(
                new SearchEngine.Request(
                    near.widen(QuestionParser.parse(words)).question(),
                    Set.of("public"),
                    "vi",
                    Map.of(),
                    false,
                    0,
                    DEEP))
            .hits()
            .stream()
            .map(h -> ids.get((int) h.record().number()))
            .toList();
      }
    };
  }
}
