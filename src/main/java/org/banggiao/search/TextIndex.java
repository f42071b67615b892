package org.banggiao.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.FSDirectory;
import org.banggiao.syllable.Keys;
import org.jspecify.annotations.Nullable;

/** Texts under ids in a folder, ranked by words: ours, or the plain one to compare with. */
public final class TextIndex implements AutoCloseable {

  /** A text and its score, unbounded and comparable within one query only. */
  public record Found(String id, float score) {}

  private static final double BUFFER_MB = 96;
  private static final String PLAIN = "text";

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final Similarity similarity;
  private final BiConsumer<Document, String> fields;
  private final Function<String, Query> words;
  private @Nullable IndexSearcher searcher;

  private TextIndex(
      Path folder,
      Analyzer analyzer,
      Similarity similarity,
      BiConsumer<Document, String> fields,
      Function<String, Query> words)
      throws IOException {
    this.similarity = similarity;
    this.fields = fields;
    this.words = words;
    directory = FSDirectory.open(folder);
    writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(analyzer)
                .setSimilarity(similarity)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setUseCompoundFile(false));
  }

  /** Weighed as the product weighs. */
  static TextIndex ours(Path folder) {
    return open(
        folder,
        new org.apache.lucene.analysis.core.KeywordAnalyzer(),
        Fields.similarity(),
        (document, text) -> Fields.text(document, Keys.of(text)),
        text -> WordsQuery.of(Keys.of(text)));
  }

  /** One field, BM25 as Lucene has it, any word may match. */
  static TextIndex plain(Path folder, Analyzer analyzer) {
    return open(
        folder,
        analyzer,
        new org.apache.lucene.search.similarities.BM25Similarity(),
        (document, text) -> document.add(new TextField(PLAIN, text, Field.Store.NO)),
        text -> anyOf(analyzer, text));
  }

  static TextIndex open(
      Path folder,
      Analyzer analyzer,
      Similarity similarity,
      BiConsumer<Document, String> fields,
      Function<String, Query> words) {
    try {
      return new TextIndex(folder, analyzer, similarity, fields, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query anyOf(Analyzer analyzer, String text) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    int clauses = 0;
    try (var stream = analyzer.tokenStream(PLAIN, new StringReader(text))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken() && clauses++ < IndexSearcher.getMaxClauseCount()) {
        any.add(new TermQuery(new Term(PLAIN, term.toString())), Occur.SHOULD);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return any.build();
  }

  void add(String id, String text) {
    Document document = new Document();
    document.add(new StoredField("id", id));
    fields.accept(document, text);
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes all that was added searchable. */
  void ready() {
    try {
      searcher = new IndexSearcher(DirectoryReader.open(writer));
      searcher.setSimilarity(similarity);
      searcher.setQueryCache(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Found> search(String text, int most) {
    IndexSearcher open = java.util.Objects.requireNonNull(searcher);
    try {
      List<Found> found = new ArrayList<>();
      var stored = open.storedFields();
      for (ScoreDoc hit : open.search(words.apply(text), most).scoreDocs) {
        found.add(new Found(stored.document(hit.doc).get("id"), hit.score));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (searcher != null) {
        searcher.getIndexReader().close();
      }
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
