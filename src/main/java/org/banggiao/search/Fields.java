package org.banggiao.search;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.banggiao.syllable.Keys;

/** The fields of a text in the index, and how each is weighed. */
final class Fields {

  /** Single keys with and without marks, and pairs of neighbours of each. */
  static final String ACCENTED = "acc";

  static final String FOLDED = "fold";
  static final String ACCENTED_PAIRS = "acc2";
  static final String FOLDED_PAIRS = "fold2";

  private static final FieldType SINGLES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType PAIRS = type(IndexOptions.DOCS_AND_FREQS);

  private Fields() {}

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  static String singles(boolean marks) {
    return marks ? ACCENTED : FOLDED;
  }

  static String pairs(boolean marks) {
    return marks ? ACCENTED_PAIRS : FOLDED_PAIRS;
  }

  /** Adds a text in all its fields, cut once. */
  static void text(Document document, Keys keys) {
    for (boolean marks : new boolean[] {true, false}) {
      document.add(field(singles(marks), keys.singles(marks), SINGLES));
      document.add(field(pairs(marks), keys.pairs(marks), PAIRS));
    }
  }

  private static Field field(String name, TokenStream stream, FieldType type) {
    return new Field(name, stream, type);
  }

  /**
   * BM25 with the usual k1 and b for single keys. A pair that is there once says nearly all it can
   * say, and long texts hold many by chance: k1 0.6, b 0.9 (chosen on alqac25, see docs/search.md).
   */
  static Similarity similarity() {
    Similarity singles = new BM25Similarity(1.2f, 0.75f);
    Similarity pairs = new BM25Similarity(0.6f, 0.9f);
    Map<String, Similarity> own = Map.of(ACCENTED_PAIRS, pairs, FOLDED_PAIRS, pairs);
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String name) {
        return own.getOrDefault(name, singles);
      }
    };
  }
}
