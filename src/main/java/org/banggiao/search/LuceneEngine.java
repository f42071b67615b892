package org.banggiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/** The embedded engine: one Lucene index in a folder. */
final class LuceneEngine implements SearchEngine {

  private static final int MOST_KEPT = 256;
  private static final long KEPT_BYTES = 64L << 20;

  /** What nearly every search asks: which parts a reader may know, and where records begin. */
  private static final QueryCachingPolicy KEEP =
      new QueryCachingPolicy() {
        @Override
        public void onUse(Query query) {
          // Kept from the first time on.
        }

        @Override
        public boolean shouldCache(Query query) {
          return query.equals(RecordStarts.FIRST)
              || query instanceof AtLeast a && a.field().equals(EntryDocument.LABEL);
        }
      };

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final QueryCache kept = new LRUQueryCache(MOST_KEPT, KEPT_BYTES, s -> true, 1e9f);
  private final Facets facets = new Facets();
  private volatile long generation = 1;
  private final Lexicon lexicon =
      new IndexLexicon(
          new IndexLexicon.Reader() {
            @Override
            public <T> T read(IndexLexicon.Reading<T> reading) {
              return LuceneEngine.this.read(reading);
            }
          },
          () -> generation);

  LuceneEngine(Path folder) throws IOException {
    this(folder, FSDirectory.open(folder));
  }

  LuceneEngine(Path folder, Directory directory) throws IOException {
    this.folder = folder;
    this.directory = directory;
    IndexWriter opened = null;
    try {
      opened =
          new IndexWriter(
              directory,
              new IndexWriterConfig(new KeywordAnalyzer())
                  .setSimilarity(Fields.similarity())
                  .setRAMBufferSizeMB(64));
      writer = opened;
      searchers =
          new SearcherManager(
              writer,
              new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(
                    IndexReader reader, @Nullable IndexReader previous) {
                  IndexSearcher searcher = new IndexSearcher(reader);
                  searcher.setSimilarity(Fields.similarity());
                  searcher.setQueryCache(kept);
                  searcher.setQueryCachingPolicy(KEEP);
                  return searcher;
                }
              });
    } catch (IOException | RuntimeException e) {
      if (opened != null) {
        opened.rollback();
      }
      directory.close();
      throw e;
    }
  }

  /** Reads every byte once and compares its checksums: a bit that fell over is found here. */
  void verify() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      for (var leaf : searcher.getIndexReader().leaves()) {
        ((CodecReader) leaf.reader()).checkIntegrity();
      }
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public boolean usable() {
    return writer.isOpen();
  }

  Path folder() {
    return folder;
  }

  @Override
  public void put(RecordRef record, List<Entry> entries, long version) {
    Term term = new Term(EntryDocument.RECORD, record.toString());
    try {
      if (entries.isEmpty()) {
        writer.deleteDocuments(term);
      } else {
        writer.updateDocuments(term, EntryDocument.of(entries));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<RecordRef> commit() {
    try {
      writer.commit();
      searchers.maybeRefreshBlocking();
      generation++;
      return Set.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(IndexLexicon.Reading<T> reading) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.in(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Found search(Request request) {
    return read(searcher -> {
      Fits fits = Fits.of(searcher, request, 0);
      int looser = fits.records() > 0 ? 0 : request.question().looser();
      for (int i = 1; i <= looser && fits.records() == 0; i++) {
        fits = Fits.of(searcher, request, i);
      }
      int offset = Math.min(request.offset(), DEEPEST);
      List<TopRecords.Best> best = fits.best(offset + request.limit());
      return new Found(
          fits.records(),
          fits.loosened(),
          hits(searcher, request, best.subList(Math.min(offset, best.size()), best.size())),
          fits.counts(FACETS, facets));
    });
  }

  @Override
  public boolean finds(Question question, Set<String> labels) {
    Request request = new Request(question, labels, "vi", Map.of(), false, 0, 1);
    return read(searcher -> Fits.of(searcher, request, 0).records() > 0);
  }

  private static List<Hit> hits(
      IndexSearcher searcher, Request request, List<TopRecords.Best> shown) throws IOException {
    Shown how = new Shown(request.question());
    List<Hit> hits = new ArrayList<>();
    var stored = searcher.storedFields();
    for (TopRecords.Best b : shown) {
      Document d = stored.document(b.doc());
      hits.add(
          how.hit(
              RecordRef.parse(text(d, EntryDocument.RECORD)),
              Objects.requireNonNull(d.getField("part").numericValue()).intValue(),
              text(d, "lang"),
              text(d, "title"),
              text(d, "path"),
              text(d, "day"),
              text(d, "text")));
    }
    return hits;
  }

  private static String text(Document d, String name) {
    return Objects.requireNonNullElse(d.get(name), "");
  }

  @Override
  public Set<RecordRef> visible(Set<RecordRef> records, Set<String> labels) {
    return read(searcher -> {
      Set<RecordRef> seen = new HashSet<>();
      for (RecordRef r : records) {
        Query one =
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(EntryDocument.RECORD, r.toString())), Occur.FILTER)
                .add(Fits.labelled(labels), Occur.FILTER)
                .build();
        if (searcher.count(one) > 0) {
          seen.add(r);
        }
      }
      return seen;
    });
  }

  @Override
  public Map<RecordRef, Integer> fingerprints(String kind) {
    return read(searcher -> fingerprints(searcher, kind));
  }

  static Map<RecordRef, Integer> fingerprints(IndexSearcher searcher, String kind)
      throws IOException {
    Map<RecordRef, Integer> prints = new HashMap<>();
    var hits = searcher.search(new TermQuery(new Term("kind", kind)), Integer.MAX_VALUE - 1024);
    var stored = searcher.storedFields();
    for (var hit : hits.scoreDocs) {
      Document d = stored.document(hit.doc, Set.of(EntryDocument.RECORD, EntryDocument.PRINT));
      prints.put(
          RecordRef.parse(text(d, EntryDocument.RECORD)),
          Objects.requireNonNull(d.getField(EntryDocument.PRINT).numericValue()).intValue());
    }
    return prints;
  }

  @Override
  public Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public void close() {
    try {
      searchers.close();
      if (writer.isOpen()) {
        writer.close();
      }
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
