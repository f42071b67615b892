package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.banggiao.kernel.RecordRef;
import org.banggiao.syllable.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The two engines cut alike, find alike, count alike and weigh alike, on records at random. */
class TwoEnginesTest {

  private static final String[] WORDS =
      ("cam kết ket Canada Ba Lan lần nhất nhat năm Nam hoà hòa bình 65/TB-VPCP 65 VPCP United"
              + " Nations states điều ước uoc 108/2016/QH13 ngoại giao trách nhiệm 1.234,5 đàm phán")
          .split(" ");

  private static final Synonyms NEAR =
      new Synonyms(
          List.of(() ->
              List.of(
                  List.of("United Nations", "hòa bình", "đàm phán"),
                  List.of("Ba Lan", "Canada"),
                  List.of("điều ước", "ngoại giao"))));

  private static final int PIECE = 30_000;

  private final ClusterSettings settings = SearchNodes.one().settings();
  private final Cluster cluster = new Cluster(settings);
  @TempDir private Path folder;

  private static String words(Random r, int least, int most) {
    return IntStream.range(0, least + r.nextInt(most - least + 1))
        .mapToObj(i -> WORDS[r.nextInt(WORDS.length)])
        .collect(Collectors.joining(r.nextInt(5) == 0 ? ", " : " "));
  }

  private static List<Entry> record(int id, Random r) {
    RecordRef ref = RecordRef.of(r.nextBoolean() ? "document" : "task", id);
    LocalDate day = r.nextInt(4) == 0 ? null : LocalDate.of(2020 + r.nextInt(5), 1, 1 + id % 28);
    Map<String, List<String>> facets =
        switch (r.nextInt(3)) {
          case 0 -> Map.of();
          case 1 -> Map.of("ben", List.of("Ba Lan", "Nhật Bản"));
          default -> Map.of("ben", List.of("Ba Lan"), "coquan", List.of("Vụ " + r.nextInt(3)));
        };
    List<Entry> parts = new ArrayList<>();
    for (int part = 0; part < 1 + r.nextInt(3); part++) {
      parts.add(
          new Entry(
              ref,
              part,
              r.nextInt(3) == 0 ? "en" : "vi",
              words(r, 1, 4),
              words(r, 3, 60),
              "/" + id + "#" + part,
              day,
              facets,
              r.nextInt(4) == 0 ? Set.of("shut") : Set.of("open", "all")));
    }
    return parts;
  }

  private static String question(Random r) {
    List<String> parts = new ArrayList<>();
    for (int i = 1 + r.nextInt(3); i > 0; i--) {
      parts.add(
          switch (r.nextInt(10)) {
            case 0 -> '"' + words(r, 1, 3) + '"';
            case 1 -> "-" + WORDS[r.nextInt(WORDS.length)];
            case 2 -> WORDS[r.nextInt(WORDS.length)] + " OR \"" + words(r, 1, 2) + '"';
            case 3 -> "nam:2021..2023";
            case 4 -> r.nextBoolean() ? "loai:task" : "ben:\"nhat ban\"";
            case 5 -> "na* OR un*";
            case 6 -> "tu:2022-01-05";
            default -> words(r, 1, 6);
          });
    }
    return String.join(" ", parts);
  }

  private static SearchEngine.Request request(String typed, Random r) {
    return new SearchEngine.Request(
        NEAR.widen(QuestionParser.parse(typed)).question(),
        r.nextBoolean() ? Set.of("open") : Set.of("shut", "none"),
        r.nextBoolean() ? "vi" : "en",
        r.nextInt(4) == 0 ? Map.of("ben", "Ba Lan") : Map.of(),
        false,
        0,
        1000);
  }

  @Test
  void theSameQuestionsFindCountAndWeighTheSame() throws IOException {
    Random r = new Random(5);
    List<List<Entry>> records = IntStream.range(0, 200).mapToObj(i -> record(i, r)).toList();
    ClusterEngine far = new IndexCluster(settings).fresh();
    int found = 0;
    try (LuceneEngine near = new LuceneEngine(folder.resolve("near"));
        Bare bare = new Bare(folder.resolve("bare"), records)) {
      for (List<Entry> parts : records) {
        near.put(parts.getFirst().record(), parts, 1);
        far.put(parts.getFirst().record(), parts, 1);
      }
      near.commit();
      assertThat(far.commit()).isEmpty();
      for (int i = 0; i < 120; i++) {
        String typed = question(r);
        SearchEngine.Request request = request(typed, r);
        SearchEngine.Found one = near.search(request);
        SearchEngine.Found other = far.search(request);
        assertThat(other.records()).as(typed).isEqualTo(one.records());
        assertThat(other.loosened()).as(typed).isEqualTo(one.loosened());
        assertThat(other.facets()).as(typed).isEqualTo(one.facets());
        assertThat(ids(other)).as(typed).isEqualTo(ids(one));
        assertThat(missing(other)).as(typed).isEqualTo(missing(one));
        assertThat(days(far, request)).as(typed).isEqualTo(days(near, request));
        if (!one.loosened()) {
          Map<String, Double> weights = bare.weights(request);
          weights(far, request)
              .forEach((record, weight) ->
                  assertThat(weight)
                      .as("%s in %s", typed, record)
                      .isCloseTo(weights.get(record), within(1e-4 * Math.max(1, weight))));
        }
        found += one.records();
      }
      assertThat(far.fingerprints("task")).isEqualTo(near.fingerprints("task"));
    }
    assertThat(found).isGreaterThan(1000);
  }

  private static Set<String> ids(SearchEngine.Found found) {
    return found.hits().stream().map(h -> h.record().toString()).collect(Collectors.toSet());
  }

  private static int missing(SearchEngine.Found found) {
    return found.hits().stream().mapToInt(h -> h.missing().size()).sum();
  }

  private static List<String> days(SearchEngine engine, SearchEngine.Request r) {
    return engine
        .search(
            new SearchEngine.Request(
                r.question(), r.labels(), r.lang(), r.filters(), true, 0, 1000))
        .hits()
        .stream()
        .map(SearchEngine.Hit::day)
        .toList();
  }

  private Map<String, Double> weights(ClusterEngine engine, SearchEngine.Request request) {
    Map<String, Double> weights = new TreeMap<>();
    cluster
        .post(
            "/" + engine.index() + "/_search",
            ClusterSearch.of(request, ClusterQuery.of(request, 0), List.of(), 1))
        .done()
        .path("hits")
        .path("hits")
        .forEach(h -> weights.put(h.path("_id").asString(), h.path("_score").asDouble()));
    return weights;
  }

  /** The same records in a bare index, for what each weighs. */
  private static final class Bare implements AutoCloseable {
    private final FSDirectory directory;
    private final DirectoryReader reader;

    Bare(Path folder, List<List<Entry>> records) throws IOException {
      directory = FSDirectory.open(folder);
      try (IndexWriter writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(new KeywordAnalyzer()).setSimilarity(Fields.similarity()))) {
        for (List<Entry> parts : records) {
          writer.addDocuments(EntryDocument.of(parts));
        }
      }
      reader = DirectoryReader.open(directory);
    }

    Map<String, Double> weights(SearchEngine.Request request) throws IOException {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Fields.similarity());
      Map<String, Double> weights = new TreeMap<>();
      for (TopRecords.Best b : Fits.of(searcher, request, 0).best(1000)) {
        weights.put(searcher.storedFields().document(b.doc()).get("record"), b.key());
      }
      return weights;
    }

    @Override
    public void close() throws IOException {
      reader.close();
      directory.close();
    }
  }

  @Test
  void theClusterCutsEveryTextIntoOurKeysAtTheirPlaces() throws IOException {
    ClusterEngine far = new IndexCluster(settings).fresh();
    Random r = new Random(6);
    List<String> texts = new ArrayList<>(SearchInputTest.harmful().toList());
    IntStream.range(0, 20).forEach(i -> texts.add(words(r, 50, 300)));
    texts.addAll(corpus());
    int tokens = 0;
    for (String text : texts) {
      // The cluster refuses to show more than ten thousand tokens at once.
      Keys keys = Keys.of(text.substring(0, Math.min(text.length(), PIECE)));
      for (boolean marks : new boolean[] {true, false}) {
        tokens += compare(far, "singles", ClusterEntry.singles(keys, marks), keys.singles(marks));
        tokens += compare(far, "pairs", ClusterEntry.pairs(keys, marks), keys.pairs(marks));
      }
    }
    assertThat(tokens).isGreaterThan(100_000);
  }

  /** The conference texts and reference data of the product, in pieces. */
  private static List<String> corpus() throws IOException {
    List<String> pieces = new ArrayList<>();
    for (String root : new String[] {"src/test/resources/reading", "src/main/resources/facts"}) {
      try (var files = Files.walk(Path.of(root))) {
        for (Path file :
            files.filter(f -> f.toString().matches(".*[.](txt|csv)")).sorted().toList()) {
          String text = Files.readString(file);
          for (int at = 0; at < text.length() && at < PIECE; at += PIECE) {
            pieces.add(text.substring(at, Math.min(text.length(), at + PIECE)));
          }
        }
      }
    }
    return pieces;
  }

  private int compare(ClusterEngine far, String analyzer, String sent, TokenStream ours)
      throws IOException {
    List<String> cut = new ArrayList<>();
    JsonNode answer =
        cluster
            .post(
                "/" + far.index() + "/_analyze",
                Map.of("analyzer", analyzer, "text", sent.isEmpty() ? "\n" : sent))
            .done();
    for (JsonNode t : answer.path("tokens")) {
      cut.add(t.path("position").asInt() + " " + t.path("token").asString());
    }
    List<String> own = new ArrayList<>();
    var term = ours.addAttribute(CharTermAttribute.class);
    var step = ours.addAttribute(PositionIncrementAttribute.class);
    ours.reset();
    for (int at = -1; ours.incrementToken(); ) {
      at += step.getPositionIncrement();
      own.add(at + " " + term);
    }
    assertThat(cut).isEqualTo(own);
    return own.size();
  }
}
