package org.banggiao.search;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The passages as OpenSearch users keep them: one document each, the standard analyzer. */
final class SearchLoadPeer {

  private static final int FLUSH = 4_000_000;

  /** As many as a page of the product has. */
  private static final int HITS = 25;

  private static final List<String> FACETS = List.of("loai", "nam", "coquan");

  private final Cluster cluster;
  private final URI search;
  private final StringBuilder waiting = new StringBuilder();

  SearchLoadPeer(SearchNodes nodes) {
    cluster = new Cluster(nodes.settings());
    search = URI.create(nodes.addresses() + "/passages/_search");
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", Map.of("type", "text"));
    FACETS.forEach(f -> fields.put(f, Map.of("type", "keyword")));
    cluster
        .put(
            "/passages",
            Map.of(
                "settings",
                Map.of("number_of_shards", 1, "number_of_replicas", 0, "refresh_interval", "-1"),
                "mappings",
                Map.of("properties", fields)))
        .done();
  }

  void add(Entry passage) {
    waiting
        .append("{\"index\":{}}\n")
        .append(
            Cluster.JSON.writeValueAsString(
                Map.of(
                    "text",
                    passage.text(),
                    "loai",
                    passage.record().kind(),
                    "nam",
                    "" + year(passage),
                    "coquan",
                    passage.facets().getOrDefault("coquan", List.of()))))
        .append('\n');
    if (waiting.length() > FLUSH) {
      flush();
    }
  }

  private static int year(Entry passage) {
    var day = passage.day();
    return day == null ? 0 : day.getYear();
  }

  private void flush() {
    if (!waiting.isEmpty()
        && cluster.post("/passages/_bulk", waiting.toString()).done().path("errors").asBoolean()) {
      throw new IllegalStateException("A passage was not taken");
    }
    waiting.setLength(0);
  }

  void ready() {
    flush();
    cluster.post("/passages/_refresh", "").done();
  }

  /** The best passages with their texts, nothing else. */
  HttpRequest match(String words) {
    return request(words, null);
  }

  /** What the product's page has: the number found, facets and marked words. */
  HttpRequest whole(String words) {
    Map<String, Object> counts = new LinkedHashMap<>();
    FACETS.forEach(f -> counts.put(f, Map.of("terms", Map.of("field", f, "size", 50))));
    return request(words, counts);
  }

  private HttpRequest request(String words, @Nullable Map<String, Object> counts) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("size", HITS);
    body.put("query", Map.of("match", Map.of("text", words)));
    if (counts != null) {
      body.put("track_total_hits", true);
      body.put("aggs", counts);
      body.put("highlight", Map.of("fields", Map.of("text", Map.of())));
    }
    return HttpRequest.newBuilder(search)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(Cluster.JSON.writeValueAsString(body)))
        .build();
  }
}
