package org.banggiao.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.kernel.RecordRef;
import org.banggiao.syllable.Keys;
import tools.jackson.databind.JsonNode;

/** What is sent to the cluster to search, and what comes back. */
final class ClusterSearch {

  private static final String PART = "part";
  private static final String SHOWN = "shown";

  private ClusterSearch() {}

  static Map<String, Object> nested(Map<String, Object> query) {
    return Map.of("nested", Map.of("path", PART, "query", query));
  }

  /** Records by their best part, which is shown; facets counted in records, not in parts. */
  static Map<String, Object> of(
      SearchEngine.Request request, Map<String, Object> fits, List<String> facets, int values) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("from", Math.min(request.offset(), SearchEngine.DEEPEST));
    body.put("size", request.limit());
    body.put("track_total_hits", true);
    body.put("_source", false);
    List<Object> byDay = List.of(Map.of("part.day", Map.of("order", "desc")), "_score");
    Map<String, Object> shown = new LinkedHashMap<>(Map.of("name", SHOWN, "size", 1));
    if (request.byDay()) {
      shown.put("sort", byDay);
    }
    body.put(
        "query",
        Map.of(
            "nested",
            Map.of("path", PART, "score_mode", "max", "query", fits, "inner_hits", shown)));
    List<Object> sort = new ArrayList<>();
    if (request.byDay()) {
      sort.add(
          Map.of(
              "part.day",
              Map.of(
                  "order", "desc", "mode", "max", "nested", Map.of("path", PART, "filter", fits))));
    }
    sort.add("_score");
    sort.add(Map.of("record", "asc"));
    body.put("sort", sort);
    body.put(
        "aggs",
        Map.of(PART, Map.of("nested", Map.of("path", PART), "aggs", fit(fits, facets, values))));
    return body;
  }

  private static Map<String, Object> fit(
      Map<String, Object> fits, List<String> facets, int values) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (String facet : facets) {
      counts.put(
          facet,
          Map.of(
              "terms",
              Map.of("field", ClusterQuery.field(EntryDocument.FACET + facet), "size", values),
              "aggs",
              Map.of("records", Map.of("reverse_nested", Map.of()))));
    }
    return Map.of("fit", Map.of("filter", fits, "aggs", counts));
  }

  static Map<String, Map<String, Integer>> facets(JsonNode answer, List<String> facets) {
    JsonNode fit = answer.path("aggregations").path(PART).path("fit");
    Map<String, Map<String, Integer>> all = new HashMap<>();
    for (String facet : facets) {
      Map<String, Integer> counts = new HashMap<>();
      for (JsonNode value : fit.path(facet).path("buckets")) {
        counts.put(value.path("key").asString(), value.path("records").path("doc_count").asInt());
      }
      all.put(facet, counts);
    }
    return all;
  }

  static SearchEngine.Hit hit(JsonNode hit, Shown how) {
    JsonNode part = parts(hit).path(0).path("_source");
    JsonNode day = part.path("day");
    return how.hit(
        RecordRef.parse(hit.path("_id").asString()),
        part.path(PART).asInt(),
        part.path("lang").asString(),
        part.path("title").asString(),
        part.path("path").asString(),
        day.isNumber() ? LocalDate.ofEpochDay(day.asLong()).toString() : "",
        part.path("text").asString());
  }

  private static JsonNode parts(JsonNode hit) {
    return hit.path("inner_hits").path(SHOWN).path("hits").path("hits");
  }

  /** Words of the index beside each word that does not stand there. */
  static Map<String, Object> misspelt(String typed) {
    Keys keys = Keys.of(typed);
    Map<String, Object> each = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      if (keys.word(i) && keys.key(i, false).length() >= Spelling.SHORTEST) {
        each.put(keys.key(i, false), beside(keys.key(i, false)));
      }
    }
    return Map.of("size", 0, "suggest", each);
  }

  private static Map<String, Object> beside(String folded) {
    Map<String, Object> term = new LinkedHashMap<>();
    term.put("field", ClusterQuery.field(Fields.FOLDED));
    term.put("analyzer", "keyword");
    term.put("suggest_mode", "missing");
    term.put("size", Spelling.MOST);
    term.put("min_word_length", Spelling.SHORTEST);
    term.put("prefix_length", Spelling.SAME_BEGINNING);
    term.put("max_edits", Spelling.slips(folded));
    term.put("accuracy", 0);
    return Map.of("text", folded, "term", term);
  }

  static Map<String, List<String>> near(JsonNode answer) {
    Map<String, List<String>> near = new HashMap<>();
    for (var word : answer.path("suggest").properties()) {
      List<String> words = new ArrayList<>();
      word.getValue()
          .path(0)
          .path("options")
          .forEach(option -> words.add(option.path("text").asString()));
      if (!words.isEmpty()) {
        near.put(word.getKey(), words);
      }
    }
    return near;
  }

  /** Parts that have most of the words, whatever their accents, or what they may have been. */
  static Map<String, Object> like(String typed, Collection<List<String>> meant, int most) {
    Keys keys = Keys.of(typed);
    List<Object> any = new ArrayList<>();
    meant.forEach(words ->
        words.forEach(
            word -> any.add(ClusterQuery.term(ClusterQuery.field(Fields.FOLDED), word, 1))));
    for (int i = 0; i < keys.size(); i++) {
      any.add(ClusterQuery.term(ClusterQuery.field(Fields.FOLDED), keys.key(i, false), 1));
      if (i + 1 < keys.size()) {
        any.add(ClusterQuery.term(ClusterQuery.field(Fields.FOLDED_PAIRS), keys.pair(i, false), 1));
      }
    }
    return texts(Map.of("bool", Map.of("should", any)), most);
  }

  static Map<String, Object> sample(int most) {
    return texts(Map.of("function_score", Map.of("random_score", Map.of())), most);
  }

  private static Map<String, Object> texts(Map<String, Object> query, int most) {
    return Map.of(
        "size",
        most,
        "_source",
        false,
        "query",
        Map.of(
            "nested",
            Map.of(
                "path",
                PART,
                "score_mode",
                "max",
                "query",
                query,
                "inner_hits",
                Map.of("name", SHOWN, "size", 3))));
  }

  /** All the words of the parts that came back. */
  static List<String> texts(JsonNode answer) {
    List<String> texts = new ArrayList<>();
    for (JsonNode hit : answer.path("hits").path("hits")) {
      for (JsonNode part : parts(hit)) {
        JsonNode source = part.path("_source");
        texts.add(
            EntryDocument.searched(
                source.path("title").asString(), source.path("text").asString()));
      }
    }
    return texts;
  }
}
