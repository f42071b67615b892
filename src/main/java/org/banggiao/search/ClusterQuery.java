package org.banggiao.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.search.Question.Clause;
import org.banggiao.search.Question.Part;
import org.banggiao.syllable.Keys;

/**
 * A question as the cluster is asked it, of one part of a record: what {@link QuestionQuery} is.
 */
final class ClusterQuery {

  private static final double PHRASE = 1.5;

  private static final Map<String, Object> ENGLISH = term(field("lang"), "en", 1);

  private ClusterQuery() {}

  /** What must hold of a part, weighed; parts in the reader's language before others. */
  static Map<String, Object> of(SearchEngine.Request request, int looser) {
    Map<String, Object> bool = question(request.question(), looser);
    List<Object> filters = list(bool, "filter");
    filters.add(labelled(request.labels()));
    request
        .filters()
        .forEach((name, value) -> filters.add(term(field(EntryDocument.FACET + name), value, 1)));
    Map<String, Object> all = Map.of("bool", bool);
    return Map.of(
        "function_score",
        Map.of(
            "query",
            request.byDay() ? Map.of("constant_score", Map.of("filter", all)) : all,
            "functions",
            List.of(
                Map.of(
                    "filter",
                    Map.of(
                        "bool",
                        Map.of(request.lang().equals("en") ? "filter" : "must_not", ENGLISH)),
                    "weight",
                    TopRecords.OWN_LANGUAGE)),
            "boost_mode",
            "multiply"));
  }

  static Map<String, Object> labelled(Set<String> labels) {
    return Map.of("terms", Map.of(field("label"), labels));
  }

  static String field(String name) {
    return "part." + name;
  }

  private static Map<String, Object> question(Question question, int looser) {
    Map<String, Object> bool = new LinkedHashMap<>();
    boolean scored = false;
    for (Clause clause : question.clauses()) {
      boolean filter =
          clause.any().stream().allMatch(p -> p instanceof Part.Has || p instanceof Part.Days);
      list(bool, clause.not() ? "must_not" : filter ? "filter" : "must").add(any(clause, looser));
      scored |= !clause.not() && !filter;
    }
    if (!scored) {
      list(bool, "must").add(Map.of("match_all", Map.of()));
    }
    return bool;
  }

  private static Object any(Clause clause, int looser) {
    if (clause.any().size() == 1) {
      return part(clause.any().getFirst(), looser);
    }
    List<Object> parts = clause.any().stream().map(p -> part(p, looser)).toList();
    if (clause.widened().isEmpty()) {
      return best(parts);
    }
    // The words typed are weighed once, and the best name beside them.
    Map<String, Object> bool = new LinkedHashMap<>();
    list(bool, "filter").add(Map.of("bool", Map.of("should", parts)));
    List<Object> should = list(bool, "should");
    should.addAll(weights(WordsQuery.Weighed.of(Keys.of(clause.widened().get().text()), looser)));
    should.add(best(clause.names().stream().map(n -> phrase(Keys.of(n))).toList()));
    return Map.of("bool", bool);
  }

  private static Object best(List<Object> queries) {
    return Map.of("dis_max", Map.of("queries", queries));
  }

  private static Object part(Part part, int looser) {
    return switch (part) {
      case Part.Words(String text) -> words(WordsQuery.Weighed.of(Keys.of(text), looser));
      case Part.Phrase(String text) -> phrase(Keys.of(text));
      case Part.Named(String name, String rest) -> {
        List<Object> both = new ArrayList<>(List.of(phrase(Keys.of(name))));
        Keys others = Keys.of(rest);
        if (others.size() > 0) {
          both.add(words(WordsQuery.Weighed.of(others, looser)));
        }
        yield Map.of("bool", Map.of("must", both));
      }
      case Part.Begins(String text) -> {
        Keys keys = Keys.of(text);
        boolean marks = QuestionQuery.marked(keys);
        yield Map.of(
            "prefix", Map.of(field(Fields.singles(marks)), keys.key(keys.size() - 1, marks)));
      }
      case Part.Has(String facet, String value) -> has(facet, Keys.of(value));
      case Part.Days(LocalDate from, LocalDate until) ->
          Map.of(
              "range",
              Map.of(field("day"), Map.of("gte", from.toEpochDay(), "lte", until.toEpochDay())));
    };
  }

  private static Object has(String facet, Keys keys) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < keys.size() && i < QuestionParser.MOST_CLAUSES; i++) {
      all.add(term(field("has." + facet), keys.key(i, false), 1));
    }
    return Map.of("bool", Map.of("must", all));
  }

  private static Object phrase(Keys keys) {
    boolean marks = QuestionQuery.marked(keys);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < keys.size() && i < WordsQuery.MOST_KEYS; i++) {
      lines.add(keys.key(i, marks));
    }
    return Map.of(
        "match_phrase",
        Map.of(
            field(Fields.singles(marks)),
            Map.of("query", String.join("\n", lines), "boost", PHRASE)));
  }

  private static Object words(WordsQuery.Weighed words) {
    Map<String, Integer> asked = new LinkedHashMap<>(words.singles());
    asked.keySet().retainAll(words.least().words());
    Map<String, Object> all = new LinkedHashMap<>();
    list(all, "filter")
        .add(
            Map.of(
                "bool",
                Map.of(
                    "should",
                    terms(words.singlesField(), asked, 1),
                    "minimum_should_match",
                    words.least().least())));
    list(all, "should").addAll(weights(words));
    return Map.of("bool", all);
  }

  private static List<Object> weights(WordsQuery.Weighed words) {
    List<Object> all = new ArrayList<>(terms(words.singlesField(), words.singles(), 1));
    if (words.lead() > 0) {
      all.add(
          Map.of(
              "constant_score",
              Map.of(
                  "filter",
                  Map.of(
                      "bool",
                      Map.of(
                          "filter",
                          words.singles().keySet().stream()
                              .map(k -> term(field(words.singlesField()), k, 1))
                              .toList())),
                  "boost",
                  words.lead())));
    }
    all.addAll(terms(words.pairsField(), words.pairs(), words.pairWeight()));
    return all;
  }

  private static Collection<Object> terms(String field, Map<String, Integer> keys, float weight) {
    List<Object> terms = new ArrayList<>();
    keys.forEach((key, times) -> terms.add(term(field(field), key, weight * times)));
    return terms;
  }

  static Map<String, Object> term(String field, String value, float boost) {
    return Map.of("term", Map.of(field, Map.of("value", value, "boost", boost)));
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Map<String, Object> bool, String name) {
    return (List<Object>) bool.computeIfAbsent(name, n -> new ArrayList<>());
  }
}
