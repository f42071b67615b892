package org.banggiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One field of an OpenSearch index with an analyzer of its own; any of the words may be there. */
final class OpenSearchPeer implements SearchPeersRun.Peer {

  private static final int FLUSH = 2_000_000;

  private final Cluster cluster;
  private final String index = "peer-" + UUID.randomUUID().toString().substring(0, 8);
  private final StringBuilder waiting = new StringBuilder();

  OpenSearchPeer(ClusterSettings settings, String analyzer) {
    cluster = new Cluster(settings);
    cluster
        .put(
            "/" + index,
            Map.of(
                "settings",
                Map.of("number_of_shards", 1, "number_of_replicas", 0, "refresh_interval", "-1"),
                "mappings",
                Map.of("properties", Map.of("text", Map.of("type", "text", "analyzer", analyzer)))))
        .done();
  }

  @Override
  public void add(String id, String text) {
    waiting
        .append(Cluster.JSON.writeValueAsString(Map.of("index", Map.of("_id", id))))
        .append('\n')
        .append(Cluster.JSON.writeValueAsString(Map.of("text", text)))
        .append('\n');
    if (waiting.length() > FLUSH) {
      flush();
    }
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      JsonNode answer = cluster.post("/" + index + "/_bulk", waiting.toString()).done();
      if (answer.path("errors").asBoolean()) {
        throw new IllegalStateException("A text was not taken");
      }
      waiting.setLength(0);
    }
  }

  @Override
  public void ready() {
    flush();
    cluster.post("/" + index + "/_refresh", "").done();
  }

  @Override
  public List<String> find(String words) {
    List<String> ids = new ArrayList<>();
    cluster
        .post(
            "/" + index + "/_search",
            Map.of("size", 100, "_source", false, "query", Map.of("match", Map.of("text", words))))
        .done()
        .path("hits")
        .path("hits")
        .forEach(h -> ids.add(h.path("_id").asString()));
    return ids;
  }
}
