package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.banggiao.bench.LoadedProduct;
import org.banggiao.kernel.Fold;
import org.banggiao.kernel.RecordRef;
import org.banggiao.syllable.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million passages: the search of the product over HTTP beside OpenSearch over HTTP on the same
 * texts and machine, both asked in turn by as many readers; and in process beside the bare index.
 * Run by name with {@code -Dsearch.corpus=FILE -Dsearch.queries=FILE}, both in the plain form of
 * docs/search.md; {@code -Dload.passages}, {@code -Dload.seconds} of a round, {@code
 * -Dload.alone=true} to leave OpenSearch out.
 */
class SearchLoadRun {

  private static final int PASSAGES = Integer.getInteger("load.passages", 1_000_000);
  private static final int SECONDS = Integer.getInteger("load.seconds", 10);
  private static final boolean ALONE = Boolean.getBoolean("load.alone");
  private static final int LENGTH = 600;

  /** A corpus that is too small is cut again, each time this much further on. */
  private static final int SHIFT = 83;

  private static final int READERS = 8;
  private static final int ROUNDS = 3;
  private static final int WARM_ROUNDS = 2;

  @TempDir private Path folder;
  private final StringBuilder report = new StringBuilder();
  private final Map<String, List<String>> asked = new LinkedHashMap<>();

  @Test
  void aMillionPassages() throws Exception {
    Path corpus = Path.of(System.getProperty("search.corpus", "-"));
    assertThat(corpus).as("-Dsearch.corpus=FILE").exists();
    List<String> queries =
        TestSet.queries(Path.of(System.getProperty("search.queries", "-")), null).stream()
            .map(TestSet.Query::text)
            .toList();
    asked.put("headings", queries);
    asked.put("headings without accents", queries.stream().map(Fold::plain).toList());
    asked.put("their first three syllables", queries.stream().map(q -> first(q, 3)).toList());
    Path index = filled(corpus);
    inProcess(index);
    overHttp(corpus, index);
    Files.writeString(Path.of("target", "search-load.txt"), report);
  }

  private static String first(String words, int most) {
    String[] all = words.strip().split("\\s+");
    return String.join(" ", List.of(all).subList(0, Math.min(most, all.length)));
  }

  /** Each passage once, a record of its own. */
  private static int passages(Path corpus, Consumer<Entry> each) {
    int[] n = {0};
    for (int from = 0; n[0] < PASSAGES && from < LENGTH; from += SHIFT) {
      int skipped = from;
      TestSet.texts(
          corpus,
          t -> {
            String text = t.text();
            for (int at = skipped; at < text.length() && n[0] < PASSAGES; at += LENGTH) {
              each.accept(entry(n[0]++, text.substring(at, Math.min(text.length(), at + LENGTH))));
            }
          });
    }
    return n[0];
  }

  private static Entry entry(int id, String text) {
    return new Entry(
        RecordRef.of("text", id),
        0,
        "vi",
        "",
        text,
        "/",
        LocalDate.of(2000 + id % 27, 1, 1),
        Map.of("coquan", List.of("Cơ quan " + id % 20)),
        Set.of(Searchable.PUBLIC));
  }

  private Path filled(Path corpus) throws IOException {
    Path root = folder.resolve("index");
    Files.createDirectories(root);
    IndexFolder place = new IndexFolder(root);
    try (LuceneEngine engine = place.fresh()) {
      long began = System.nanoTime();
      int n = passages(corpus, e -> engine.put(e.record(), List.of(e), 1));
      engine.commit();
      say("%,d passages taken in, %,.0f/s in process", n, n / seconds(began));
      place.use(engine);
    }
    return root;
  }

  private void inProcess(Path root) throws IOException {
    long before = heap();
    IndexPlace.Opened opened = new IndexFolder(root).open();
    LuceneEngine engine = (LuceneEngine) opened.engine();
    ours(engine, "điều ước quốc tế");
    say("%,d MB of heap, %,d MB on disk", (heap() - before) >> 20, size(root) >> 20);
    try (FSDirectory directory = FSDirectory.open(engine.folder());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher bare = new IndexSearcher(reader);
      bare.setSimilarity(Fields.similarity());
      bare.setQueryCache(null);
      say("in process, one thread, top 10 | layers p50 ms | bare p50 ms | ratio of sums");
      for (var set : asked.entrySet()) {
        List<String> some = set.getValue().subList(0, Math.min(150, set.getValue().size()));
        long[] layers = new long[some.size()];
        long[] plain = new long[some.size()];
        for (int round = 0; round < 3; round++) {
          for (int i = 0; i < some.size(); i++) {
            long a = System.nanoTime();
            ours(engine, some.get(i));
            long b = System.nanoTime();
            bare(bare, some.get(i));
            layers[i] = b - a;
            plain[i] = System.nanoTime() - b;
          }
        }
        say(
            "%s | %.1f | %.1f | %.2f",
            set.getKey(),
            at(layers, 0.5),
            at(plain, 0.5),
            (double) Arrays.stream(layers).sum() / Arrays.stream(plain).sum());
      }
    }
    engine.close();
  }

  private static void ours(LuceneEngine engine, String typed) {
    engine.search(
        new SearchEngine.Request(
            new Synonyms(List.of()).widen(QuestionParser.parse(typed)).question(),
            Set.of(Searchable.PUBLIC),
            "vi",
            Map.of(),
            false,
            0,
            10));
  }

  private static void bare(IndexSearcher searcher, String typed) throws IOException {
    var stored = searcher.storedFields();
    for (ScoreDoc hit : searcher.search(WordsQuery.of(Keys.of(typed)), 10).scoreDocs) {
      assertThat(stored.document(hit.doc).get("text")).isNotNull();
    }
  }

  private void overHttp(Path corpus, Path index) throws Exception {
    Map<String, Function<String, HttpRequest>> systems = new LinkedHashMap<>();
    try (LoadedProduct product = LoadedProduct.searching(index)) {
      systems.put(
          "bang-giao /tim.json",
          q -> product.request("/tim.json?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)));
      if (ALONE) {
        rounds(systems);
        return;
      }
      try (SearchNodes nodes = SearchNodes.start(1, "1g")) {
        SearchLoadPeer peer = new SearchLoadPeer(nodes);
        long began = System.nanoTime();
        int n = passages(corpus, peer::add);
        peer.ready();
        say("%,d passages taken in by OpenSearch, %,.0f/s over HTTP", n, n / seconds(began));
        systems.put("OpenSearch, match", peer::match);
        systems.put("OpenSearch, match, count, facets, marks", peer::whole);
        rounds(systems);
      }
    }
  }

  private void rounds(Map<String, Function<String, HttpRequest>> systems) throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    say("over HTTP, %d readers | queries/s | p50 ms | p99 ms", READERS);
    for (var set : asked.entrySet()) {
      Map<String, LongStream.Builder> took = new LinkedHashMap<>();
      Map<String, Double> wall = new LinkedHashMap<>();
      for (int round = 0; round < ROUNDS + WARM_ROUNDS; round++) {
        for (var system : systems.entrySet()) {
          long began = System.nanoTime();
          long[] one = round(client, system.getValue(), set.getValue());
          if (round >= WARM_ROUNDS) { // Those before warm up.
            wall.merge(system.getKey(), seconds(began), Double::sum);
            Arrays.stream(one)
                .forEach(took.computeIfAbsent(system.getKey(), s -> LongStream.builder())::add);
          }
        }
      }
      took.forEach((system, all) -> {
        long[] nanos = all.build().toArray();
        say(
            "%s: %s | %.0f | %.1f | %.1f",
            set.getKey(), system, nanos.length / wall.get(system), at(nanos, 0.5), at(nanos, 0.99));
      });
    }
  }

  private static long[] round(
      HttpClient client, Function<String, HttpRequest> system, List<String> queries)
      throws Exception {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    List<Callable<long[]>> readers = new ArrayList<>();
    for (int r = 0; r < READERS; r++) {
      int first = r * queries.size() / READERS;
      readers.add(() -> {
        LongStream.Builder took = LongStream.builder();
        for (int i = first; System.nanoTime() < until; i++) {
          HttpRequest request = system.apply(queries.get(i % queries.size()));
          long began = System.nanoTime();
          var answer = client.send(request, BodyHandlers.ofByteArray());
          took.add(System.nanoTime() - began);
          if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
          }
        }
        return took.build().toArray();
      });
    }
    LongStream all = LongStream.empty();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<long[]> f : pool.invokeAll(readers)) {
        all = LongStream.concat(all, Arrays.stream(f.get()));
      }
    }
    return all.toArray();
  }

  private static double at(long[] nanos, double share) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[(int) (sorted.length * share)] / 1e6;
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static long heap() {
    System.gc();
    Runtime java = Runtime.getRuntime();
    return java.totalMemory() - java.freeMemory();
  }

  private static long size(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private void say(String form, Object... values) {
    String line = String.format(Locale.ROOT, form, values);
    System.out.println(line);
    report.append(line).append('\n');
  }
}
