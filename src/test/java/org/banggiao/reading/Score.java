package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * How a printed reading is scored against an annotation made by hand: spans by overlap over union,
 * 0.9 for items, 0.3 for figures and dates; what the annotator left open does not count.
 */
record Score(int gold, int found, int right) {
  double f1() {
    return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
  }

  Score plus(Score o) {
    return new Score(gold + o.gold, found + o.found, right + o.right);
  }

  /** One measure: what is compared, and when two agree. */
  record Measure(Function<JsonNode, List<JsonNode>> get, BiPredicate<JsonNode, JsonNode> same) {

    Score of(JsonNode printed, JsonNode gold) {
      List<JsonNode> wanted = get.apply(gold);
      List<JsonNode> found =
          get.apply(printed).stream()
              .filter(p -> wanted.stream().anyMatch(g -> same.test(p, g)) || !doubtful(p, gold))
              .toList();
      List<JsonNode> left = new ArrayList<>(wanted);
      int right = 0;
      for (JsonNode p : found) {
        var hit = left.stream().filter(g -> same.test(p, g)).findFirst();
        if (hit.isPresent()) {
          left.remove(hit.get());
          right++;
        }
      }
      return new Score(wanted.size(), found.size(), right);
    }
  }

  static final Measure TASKS = items(Set.of("task"));
  static final Measure ALL_LISTS =
      items(Set.of("task", "lesson", "result", "assessment", "keyword"));
  static final Measure FIGURES =
      new Measure(
          d ->
              list(d, "figures").stream()
                  .filter(f -> !f.get("cls").asString().equals("structural"))
                  .toList(),
          (p, g) ->
              overlap(p, g) > 0.3
                  && number(p, "value") == number(g, "value")
                  && number(p, "value_max") == number(g, "value_max")
                  && text(p, "comparator").equals(text(g, "comparator"))
                  && text(p, "unit").equals(text(g, "unit")));

  /** The same where the unit may be cut longer or shorter: "bộ" or "bộ, ngành". */
  static final Measure FIGURES_BY_FIRST_WORDS =
      new Measure(
          FIGURES.get(),
          (p, g) ->
              overlap(p, g) > 0.3
                  && number(p, "value") == number(g, "value")
                  && number(p, "value_max") == number(g, "value_max")
                  && text(p, "comparator").equals(text(g, "comparator"))
                  && (text(p, "unit").startsWith(text(g, "unit"))
                      || text(g, "unit").startsWith(text(p, "unit"))));

  static final Measure DATES =
      new Measure(
          d -> list(d, "dates"),
          (p, g) -> overlap(p, g) > 0.3 && text(p, "iso").equals(text(g, "iso")));
  static final Measure OFFICIALS = new Measure(d -> list(d, "officials"), Score::samePerson);
  static final Measure CONFERENCE =
      new Measure(
          d -> list(d, "conferences").stream().filter(c -> c.path("main").asBoolean()).toList(),
          (p, g) ->
              text(p, "date").equals(text(g, "date"))
                  && text(p, "review_year").equals(text(g, "review_year")));

  private static Measure items(Set<String> kinds) {
    return new Measure(
        d -> {
          List<JsonNode> out = new ArrayList<>();
          for (JsonNode l : list(d, "lists")) {
            if (kinds.contains(l.get("kind").asString())) {
              l.get("items")
                  .forEach(i ->
                      out.add(
                          ((tools.jackson.databind.node.ObjectNode) i)
                              .put("kind", l.get("kind").asString())));
            }
          }
          return out;
        },
        Score::sameItem);
  }

  private static boolean sameItem(JsonNode p, JsonNode g) {
    if (!text(p, "kind").equals(text(g, "kind"))) {
      return false;
    }
    for (String end : List.of("end", "end_punct", "extent_end")) {
      int to = g.path(end).asInt(g.get("end").asInt());
      if (iou(p.get("body_start").asInt(), p.get("end").asInt(), g.get("body_start").asInt(), to)
          >= 0.9) {
        return true;
      }
    }
    return false;
  }

  private static boolean samePerson(JsonNode p, JsonNode g) {
    Set<String> wanted = new TreeSet<>();
    g.get("posts")
        .forEach(x -> {
          wanted.add(text(x, "post"));
          wanted.add(text(x, "short"));
        });
    wanted.remove("");
    boolean post = wanted.isEmpty();
    for (JsonNode x : p.get("posts")) {
      String held = x.isString() ? x.asString() : x.path("post").asString();
      post |= wanted.contains(held.toLowerCase(Locale.ROOT));
    }
    return post && text(p, "name").equals(text(g, "name"));
  }

  private static boolean doubtful(JsonNode x, JsonNode gold) {
    return x.has("start")
        && list(gold, "doubtful").stream().anyMatch(d -> d.has("start") && overlap(x, d) > 0.3);
  }

  private static List<JsonNode> list(JsonNode d, String key) {
    List<JsonNode> out = new ArrayList<>();
    d.path(key).forEach(out::add);
    return out;
  }

  private static double number(JsonNode x, String key) {
    return x.path(key).isNumber() ? x.get(key).asDouble() : Double.NEGATIVE_INFINITY;
  }

  private static String text(JsonNode x, String key) {
    return x.path(key).isString() ? x.get(key).asString().strip().toLowerCase(Locale.ROOT) : "";
  }

  private static double overlap(JsonNode a, JsonNode b) {
    return iou(
        a.get("start").asInt(), a.get("end").asInt(), b.get("start").asInt(), b.get("end").asInt());
  }

  private static double iou(int a, int b, int c, int d) {
    int both = Math.min(b, d) - Math.max(a, c);
    return both <= 0 ? 0 : (double) both / (Math.max(b, d) - Math.min(a, c));
  }
}
