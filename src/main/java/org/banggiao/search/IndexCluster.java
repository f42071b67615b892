package org.banggiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the index lies in the cluster: indexes side by side and an alias that names the one in use.
 * One of ours that the alias does not name is the rest of a reindex that was cut short, and is
 * cleared away. One server at a time writes.
 */
final class IndexCluster implements IndexPlace {

  private static final Logger LOG = LoggerFactory.getLogger(IndexCluster.class);

  private final ClusterSettings settings;
  private final Cluster cluster;

  IndexCluster(ClusterSettings settings) {
    this.settings = settings;
    this.cluster = new Cluster(settings);
  }

  @Override
  public Opened open() {
    String used = used();
    String whole = null;
    JsonNode all = cluster.get("/" + settings.index() + "-*/_mapping").done();
    for (var index : all.properties()) {
      JsonNode meta = index.getValue().path("mappings").path("_meta");
      if (!meta.path("index").asString("").equals(settings.index())) {
        continue;
      }
      if (!index.getKey().equals(used)) {
        cluster.delete("/" + index.getKey());
      } else if (meta.path("form").asString("").equals(FORM)) {
        whole = used;
      }
    }
    if (whole == null) {
      if (used != null) {
        LOG.warn("The search index {} is of another form and is being made anew", used);
      }
      return new Opened(fresh(), false);
    }
    return new Opened(new ClusterEngine(cluster, whole), true);
  }

  /** The index the alias names; null when there is none. */
  private @Nullable String used() {
    List<String> named = named();
    return named.isEmpty() ? null : named.getFirst();
  }

  private List<String> named() {
    Cluster.Answer answer = cluster.get("/_alias/" + settings.index());
    List<String> names = new ArrayList<>();
    if (answer.status() != 404) {
      answer.done().properties().forEach(p -> names.add(p.getKey()));
    }
    return names;
  }

  @Override
  public ClusterEngine fresh() {
    String name =
        settings.index() + "-" + FORM + "-" + UUID.randomUUID().toString().substring(0, 8);
    ObjectNode body = (ObjectNode) Cluster.JSON.readTree(form());
    body.withObject("/settings")
        .put("number_of_shards", settings.shards())
        .put("number_of_replicas", settings.copies());
    body.withObject("/mappings/_meta").put("index", settings.index()).put("form", FORM);
    cluster.put("/" + name, body).done();
    return new ClusterEngine(cluster, name);
  }

  private static byte[] form() {
    try (var in =
        Objects.requireNonNull(IndexCluster.class.getResourceAsStream("cluster-index.json"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In one step: at no time do two answer, or none. */
  @Override
  public void use(SearchEngine engine) {
    List<Object> actions = new ArrayList<>();
    String next = ((ClusterEngine) engine).index();
    named().forEach(old -> actions.add(action("remove", old)));
    actions.add(action("add", next));
    cluster.post("/_aliases", Map.of("actions", actions)).done();
  }

  private Object action(String what, String index) {
    return Map.of(what, Map.of("index", index, "alias", settings.index()));
  }

  @Override
  public void discard(SearchEngine engine) {
    engine.close();
    cluster.delete("/" + ((ClusterEngine) engine).index());
  }

  @Override
  public Map<RecordRef, Integer> fingerprints(String kind) {
    String name = used();
    while (name != null) {
      try {
        return new ClusterEngine(cluster, name).fingerprints(kind);
      } catch (UncheckedIOException e) {
        String now = used();
        if (name.equals(now)) {
          throw e;
        }
        name = now;
      }
    }
    return new HashMap<>();
  }
}
