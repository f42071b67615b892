package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.banggiao.kernel.Fold;
import org.banggiao.kernel.RecordRef;
import org.banggiao.syllable.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the layers of the search cost (understanding the question, labels, records, facets, marks in
 * the text) beside the bare index asked the same words, in one process and one thread. Run by name
 * with {@code -Dsearch.corpus=FILE -Dsearch.queries=FILE}, both in the plain form of
 * docs/search.md.
 */
class SearchBenchmark {

  private static final int ROUNDS = Integer.getInteger("search.rounds", 5);
  private static final int LENGTH = 600;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @TempDir private Path folder;

  @Test
  void theLayersBesideTheBareIndex() throws IOException {
    Path corpus = Path.of(System.getProperty("search.corpus", "-"));
    Path asked = Path.of(System.getProperty("search.queries", "-"));
    assertThat(corpus).as("-Dsearch.corpus=FILE").exists();
    List<String> queries = new ArrayList<>();
    TestSet.queries(asked, null)
        .forEach(q -> queries.addAll(List.of(q.text(), Fold.plain(q.text()))));
    StringBuilder report = new StringBuilder();
    try (LuceneEngine engine = new LuceneEngine(folder.resolve("ours"));
        FSDirectory directory = FSDirectory.open(folder.resolve("bare"));
        IndexWriter writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig(null)
                    .setSimilarity(Fields.similarity())
                    .setRAMBufferSizeMB(64))) {
      List<Entry> entries = entries(corpus);
      long began = System.nanoTime();
      for (Entry e : entries) {
        Document d = new Document();
        d.add(new StoredField("text", e.text()));
        Fields.text(d, Keys.of(e.text()));
        writer.addDocument(d);
      }
      writer.commit();
      double bare = entries.size() / ((System.nanoTime() - began) / 1e9);
      began = System.nanoTime();
      entries.forEach(e -> engine.put(e.record(), List.of(e), 1));
      engine.commit();
      double ours = entries.size() / ((System.nanoTime() - began) / 1e9);
      report.append(
          String.format(
              Locale.ROOT,
              "%d passages; taken in: ours %.0f/s, bare %.0f/s%n",
              entries.size(),
              ours,
              bare));
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Fields.similarity());
        searcher.setQueryCache(null);
        double[] layered = new double[ROUNDS * queries.size()];
        double[] plain = new double[layered.length];
        int found = 0;
        for (int round = -3; round < ROUNDS; round++) {
          for (int i = 0; i < queries.size(); i++) {
            int at = round * queries.size() + i;
            found += timed(queries.get(i), q -> ours(engine, q), layered, at);
            found += timed(queries.get(i), q -> bare(searcher, q), plain, at);
          }
        }
        assertThat(found).isPositive();
        double ratio = Arrays.stream(layered).sum() / Arrays.stream(plain).sum();
        report.append(row("all layers", layered)).append(row("bare index, top 10", plain));
        report.append(String.format(Locale.ROOT, "all layers beside bare: %.2f%n", ratio));
      }
    }
    System.out.print(report);
    Files.writeString(Path.of("target", "search.txt"), report);
  }

  private static int ours(LuceneEngine engine, String typed) {
    return engine
        .search(
            new SearchEngine.Request(
                QuestionParser.parse(typed), Set.of("all"), "vi", Map.of(), false, 0, 10))
        .hits()
        .size();
  }

  private static int bare(IndexSearcher searcher, String typed) {
    try {
      int read = 0;
      var stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(WordsQuery.of(Keys.of(typed)), 10).scoreDocs) {
        read += stored.document(hit.doc).get("text").isEmpty() ? 0 : 1;
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Milliseconds of this thread's own processor time: what others do on the machine is no part. */
  private static int timed(String typed, ToIntFunction<String> search, double[] into, int at) {
    long began = CLOCK.getCurrentThreadCpuTime();
    int found = search.applyAsInt(typed);
    if (at >= 0) {
      into[at] = (CLOCK.getCurrentThreadCpuTime() - began) / 1e6;
    }
    return found;
  }

  private static String row(String name, double[] millis) {
    double sum = Arrays.stream(millis).sum();
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "| %s | %.0f queries/s | p50 %.2f ms | p99 %.2f ms |%n",
        name,
        1000 * millis.length / sum,
        millis[millis.length / 2],
        millis[millis.length * 99 / 100]);
  }

  private static List<Entry> entries(Path corpus) {
    List<Entry> all = new ArrayList<>();
    TestSet.texts(
        corpus,
        t -> {
          for (int at = 0; at < t.text().length(); at += LENGTH) {
            String text = t.text().substring(at, Math.min(t.text().length(), at + LENGTH));
            all.add(
                new Entry(
                    RecordRef.of("text", all.size()),
                    0,
                    "vi",
                    "",
                    text,
                    "/",
                    null,
                    Map.of("coquan", List.of("Cơ quan " + all.size() % 20)),
                    Set.of("all")));
          }
        });
    return all;
  }
}
