package org.banggiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.banggiao.search.Question.Clause;
import org.banggiao.search.Question.Part;
import org.banggiao.syllable.Keys;
import tools.jackson.databind.JsonNode;

/** Standing queries as OpenSearch holds them, on the same keys as ours. */
final class Percolator {

  private static final int FLUSH = 2_000_000;
  private static final int MOST = 100_000;

  private final Cluster cluster;
  private final StringBuilder waiting = new StringBuilder();

  Percolator(ClusterSettings settings) {
    cluster = new Cluster(settings);
    Map<String, Object> keys =
        Map.of("type", "text", "analyzer", "singles", "index_options", "positions");
    cluster
        .put(
            "/watches",
            Map.of(
                "settings",
                Map.of(
                    "number_of_shards",
                    1,
                    "number_of_replicas",
                    0,
                    "refresh_interval",
                    "-1",
                    "max_result_window",
                    MOST,
                    "analysis",
                    analysis()),
                "mappings",
                Map.of(
                    "properties",
                    Map.of(
                        "query",
                        Map.of("type", "percolator"),
                        "part",
                        Map.of("properties", Map.of("acc", keys, "fold", keys))))))
        .done();
  }

  private static JsonNode analysis() {
    try (var in =
        Objects.requireNonNull(Percolator.class.getResourceAsStream("cluster-index.json"))) {
      return Cluster.JSON.readTree(in.readAllBytes()).path("settings").path("analysis");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(int id, Question question) {
    List<Object> must = new ArrayList<>();
    List<Object> not = new ArrayList<>();
    for (Clause clause : question.clauses()) {
      List<Object> any = clause.any().stream().map(Percolator::part).toList();
      (clause.not() ? not : must)
          .add(Map.of("bool", Map.of("should", any, "minimum_should_match", 1)));
    }
    waiting
        .append("{\"index\":{\"_id\":\"")
        .append(id)
        .append("\"}}\n")
        .append(
            Cluster.JSON.writeValueAsString(
                Map.of("query", Map.of("bool", Map.of("filter", must, "must_not", not)))))
        .append('\n');
    if (waiting.length() > FLUSH) {
      flush();
    }
  }

  private static Object part(Part part) {
    if (part instanceof Part.Phrase(String text)) {
      Keys keys = Keys.of(text);
      boolean marks = QuestionQuery.marked(keys);
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        lines.add(keys.key(i, marks));
      }
      return Map.of(
          "match_phrase",
          Map.of(ClusterQuery.field(Fields.singles(marks)), String.join("\n", lines)));
    }
    Keys keys = Keys.of(((Part.Words) part).text());
    String field = ClusterQuery.field(Fields.singles(keys.accented()));
    return Map.of(
        "bool",
        Map.of(
            "should",
            WordsQuery.singles(keys).stream().map(w -> ClusterQuery.term(field, w, 1)).toList(),
            "minimum_should_match",
            WordsQuery.least(keys)));
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      JsonNode answer = cluster.post("/watches/_bulk", waiting.toString()).done();
      if (answer.path("errors").asBoolean()) {
        throw new IllegalStateException("A watch was not taken");
      }
      waiting.setLength(0);
    }
  }

  void ready() {
    flush();
    cluster.post("/watches/_forcemerge?max_num_segments=1", "").done();
    cluster.post("/watches/_refresh", "").done();
  }

  Set<Long> fitting(Keys text) {
    Map<String, Object> part =
        Map.of("acc", ClusterEntry.singles(text, true), "fold", ClusterEntry.singles(text, false));
    Set<Long> found = new HashSet<>();
    cluster
        .post(
            "/watches/_search?filter_path=hits.hits._id",
            Map.of(
                "size",
                MOST,
                "_source",
                false,
                "query",
                Map.of(
                    "constant_score",
                    Map.of(
                        "filter",
                        Map.of(
                            "percolate",
                            Map.of("field", "query", "document", Map.of("part", part)))))))
        .done()
        .path("hits")
        .path("hits")
        .forEach(h -> found.add(Long.parseLong(h.path("_id").asString())));
    return found;
  }
}
