package org.banggiao.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the plain formats of relevance sets: JSON Lines for texts and queries, TREC lines or tab
 * separated lines for judgements; each may be gzipped. The formats are in docs/search.md.
 */
public final class TestSet {

  /** A text to be found. */
  public record Text(String id, String title, String text) {}

  /** A query with its judged texts, id to grade; a grade above 0 is relevant. */
  public record Query(String id, String text, Map<String, Integer> judged) {}

  private static final JsonMapper JSON = new JsonMapper();

  private TestSet() {}

  /** Hands over the texts one by one, so that a corpus need not fit in memory. */
  public static void texts(Path file, Consumer<Text> each) {
    objects(
        file,
        (n, node) ->
            each.accept(
                new Text(
                    id(file, n, node), optional(node, "title"), needed(file, n, node, "text"))));
  }

  /** Queries of a file, judged by {@code judgements} or else by their own {@code rel}. */
  public static List<Query> queries(Path file, @Nullable Path judgements) {
    Map<String, Map<String, Integer>> judged =
        judgements == null ? Map.of() : judgements(judgements);
    List<Query> queries = new ArrayList<>();
    objects(
        file,
        (n, node) -> {
          String id = id(file, n, node);
          Map<String, Integer> own = new LinkedHashMap<>(judged.getOrDefault(id, Map.of()));
          if (judgements == null) {
            node.path("rel").forEach(r -> own.put(r.asString(), 1));
          }
          queries.add(new Query(id, needed(file, n, node, "text"), own));
        });
    return queries;
  }

  private static Map<String, Map<String, Integer>> judgements(Path file) {
    Map<String, Map<String, Integer>> judged = new LinkedHashMap<>();
    lines(
        file,
        (n, line) -> {
          String[] cells = line.indexOf('\t') >= 0 ? line.split("\t") : line.strip().split("\\s+");
          // TREC has four columns: query, iteration, text, grade; the tab separated form has no
          // second.
          boolean trec = cells.length == 4;
          if (!trec && cells.length != 3) {
            throw Refusal.invalid("search.line", file.getFileName(), n);
          }
          try {
            int grade = (int) Math.round(Double.parseDouble(cells[trec ? 3 : 2].strip()));
            judged
                .computeIfAbsent(cells[0].strip(), q -> new LinkedHashMap<>())
                .put(cells[trec ? 2 : 1].strip(), grade);
          } catch (NumberFormatException e) {
            if (n > 1) { // The first line may name the columns.
              throw Refusal.invalid("search.line", file.getFileName(), n);
            }
          }
        });
    return judged;
  }

  private static void objects(Path file, BiConsumer<Integer, JsonNode> each) {
    lines(
        file,
        (n, line) -> {
          try {
            each.accept(n, JSON.readTree(line));
          } catch (JacksonException e) {
            throw Refusal.invalid("search.line", file.getFileName(), n);
          }
        });
  }

  private static void lines(Path file, BiConsumer<Integer, String> each) {
    if (!Files.isRegularFile(file)) {
      throw Refusal.invalid("search.no-file", file);
    }
    try (BufferedReader reader = open(file)) {
      int n = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        n++;
        if (n == 1 && line.startsWith("\uFEFF")) {
          line = line.substring(1);
        }
        if (!line.isBlank()) {
          each.accept(n, line);
        }
      }
    } catch (IOException e) {
      throw Refusal.invalid(
          "search.unreadable", file.getFileName(), String.valueOf(e.getMessage()));
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    var bytes = Files.newInputStream(file);
    boolean zipped = file.toString().endsWith(".gz");
    return new BufferedReader(
        new InputStreamReader(
            zipped ? new GZIPInputStream(bytes, 1 << 16) : bytes, StandardCharsets.UTF_8),
        1 << 16);
  }

  private static String id(Path file, int n, JsonNode node) {
    return node.hasNonNull("id") ? node.get("id").asString() : needed(file, n, node, "_id");
  }

  private static String needed(Path file, int n, JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (!value.isString() && !value.isNumber()) {
      throw Refusal.invalid("search.line", file.getFileName(), n);
    }
    return value.asString();
  }

  private static String optional(JsonNode node, String name) {
    return node.path(name).isString() ? node.path(name).asString() : "";
  }
}
