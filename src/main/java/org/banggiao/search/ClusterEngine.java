package org.banggiao.search;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One index of an OpenSearch cluster, over HTTP. A record is one document with its parts in it:
 * written, counted and taken away as one; a part is found under the labels it carries itself.
 */
final class ClusterEngine implements SearchEngine {

  private static final int FLUSH_CHARS = 4_000_000;
  private static final int PAGE = 5_000;
  private static final int MOST_VALUES = 10_000;
  private static final int SAMPLE = 500;
  private static final int CONFLICT = 409;

  private final Cluster cluster;
  private final String index;
  private final StringBuilder waiting = new StringBuilder();
  private final Set<RecordRef> refused = new HashSet<>();
  private @Nullable Lexicon sampled;

  ClusterEngine(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  String index() {
    return index;
  }

  @Override
  public void put(RecordRef record, List<Entry> entries, long version) {
    Map<String, Object> at =
        Map.of("_id", record.toString(), "version", version, "version_type", "external_gte");
    line(Map.of(entries.isEmpty() ? "delete" : "index", at));
    if (!entries.isEmpty()) {
      line(ClusterEntry.of(record, entries));
    }
    if (waiting.length() > FLUSH_CHARS) {
      flush();
    }
  }

  private void line(Object json) {
    waiting.append(Cluster.JSON.writeValueAsString(json)).append('\n');
  }

  /** Durable once answered: the cluster writes to the disks of all copies in step before that. */
  private void flush() {
    String lines = waiting.toString();
    waiting.setLength(0);
    if (lines.isEmpty()) {
      return;
    }
    JsonNode body = found(cluster.post("/" + index + "/_bulk", lines)).done();
    for (JsonNode item : body.path("items")) {
      JsonNode one = item.iterator().next();
      int status = one.path("status").asInt();
      if (status == CONFLICT || status == 400) {
        refused.add(RecordRef.parse(one.path("_id").asString()));
      } else if (status >= 300 && !(status == 404 && item.has("delete"))) {
        throw new EngineAway(status + " " + one.path("error"));
      }
    }
  }

  @Override
  public Set<RecordRef> commit() {
    try {
      flush();
      JsonNode body = found(cluster.post("/" + index + "/_refresh", "")).done();
      if (body.path("_shards").path("failed").asInt() > 0) {
        throw new EngineAway("refresh failed: " + body.path("_shards"));
      }
      return Set.copyOf(refused);
    } finally {
      refused.clear();
      waiting.setLength(0);
    }
  }

  /** An index that is not there any more is damage, to be made anew. */
  private Cluster.Answer found(Cluster.Answer answer) {
    if (answer.status() == 404) {
      throw new UncheckedIOException(new NoSuchFileException(index));
    }
    return answer;
  }

  private JsonNode search(Map<String, Object> body) {
    return found(
            cluster.post(
                "/"
                    + index
                    + "/_search?search_type=dfs_query_then_fetch&allow_partial_search_results=false",
                body))
        .done();
  }

  @Override
  public Found search(Request request) {
    Found found = search(request, 0);
    int looser = found.records() > 0 ? 0 : request.question().looser();
    for (int i = 1; i <= looser && found.records() == 0; i++) {
      found = search(request, i);
    }
    return found;
  }

  private Found search(Request request, int looser) {
    Map<String, Object> fits = ClusterQuery.of(request, looser);
    JsonNode answer = search(ClusterSearch.of(request, fits, FACETS, MOST_VALUES));
    Shown how = new Shown(request.question());
    List<Hit> hits = new ArrayList<>();
    answer.path("hits").path("hits").forEach(h -> hits.add(ClusterSearch.hit(h, how)));
    return new Found(
        answer.path("hits").path("total").path("value").asInt(),
        looser > 0,
        hits,
        ClusterSearch.facets(answer, FACETS));
  }

  @Override
  public Set<RecordRef> visible(Set<RecordRef> records, Set<String> labels) {
    Set<RecordRef> seen = new HashSet<>();
    List<String> ids = records.stream().map(RecordRef::toString).toList();
    for (int at = 0; at < ids.size(); at += PAGE) {
      List<String> some = ids.subList(at, Math.min(ids.size(), at + PAGE));
      ids(
              Map.of(
                  "bool",
                  Map.of(
                      "filter",
                      List.of(
                          Map.of("ids", Map.of("values", some)),
                          ClusterSearch.nested(ClusterQuery.labelled(labels))))),
              null)
          .forEach(h -> seen.add(RecordRef.parse(h.path("_id").asString())));
    }
    return seen;
  }

  @Override
  public Map<RecordRef, Integer> fingerprints(String kind) {
    Map<RecordRef, Integer> prints = new HashMap<>();
    String after = null;
    JsonNode page;
    do {
      page = ids(ClusterQuery.term("kind", kind, 1), after);
      for (JsonNode h : page) {
        after = h.path("_id").asString();
        prints.put(RecordRef.parse(after), h.path("fields").path("print").path(0).asInt());
      }
    } while (page.size() == PAGE);
    return prints;
  }

  /** A page of documents in the order of their ids, without their texts. */
  private JsonNode ids(Map<String, Object> query, @Nullable String after) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("size", PAGE);
    body.put("_source", false);
    body.put("docvalue_fields", List.of("print"));
    body.put("sort", List.of(Map.of("record", "asc")));
    if (after != null) {
      body.put("search_after", List.of(after));
    }
    return search(body).path("hits").path("hits");
  }

  /** By a sample, which is enough to know a common key from a rare one. */
  @Override
  public synchronized Lexicon lexicon() {
    if (sampled == null) {
      sampled = TextLexicon.of(ClusterSearch.texts(search(ClusterSearch.sample(SAMPLE))), Map.of());
    }
    return sampled;
  }

  /** By the parts that have most of the words, whatever their accents, or what they may be. */
  @Override
  public Lexicon lexicon(String typed) {
    Map<String, List<String>> misspelt = ClusterSearch.near(search(ClusterSearch.misspelt(typed)));
    return TextLexicon.of(
        ClusterSearch.texts(search(ClusterSearch.like(typed, misspelt.values(), SAMPLE))),
        misspelt);
  }

  @Override
  public void close() {
    // The connections belong to all indexes of the cluster.
  }
}
