package org.banggiao.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banggiao.kernel.Period;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

// Longer than 300 lines because the format of a file is read in one place, key by key.
/** Reads the file of one treaty; the format is docs/clauses.md. */
public final class FactsJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final int TREATIES_WITHIN = 3;

  private final List<Problem> problems;
  private final People people = new People();
  private final Located file;
  private final int depth;

  private FactsJson(JsonNode node, String path, List<Problem> problems, int depth) {
    this.problems = problems;
    this.file = new Located(node, path, problems);
    this.depth = depth;
  }

  /** What a file asks and says. */
  public record Read(Facts facts, Asked asked, List<Problem> problems) {}

  /**
   * What is asked of a file.
   *
   * @param on the day the status is asked for; null for today
   * @param known the day of knowledge; null for all
   * @param pairs the pairs asked about; an empty day is {@code on}
   */
  public record Asked(@Nullable LocalDate on, @Nullable LocalDate known, List<Pair> pairs) {}

  /** In force between two, on a day, as known on another; null days are those of the whole file. */
  public record Pair(String a, String b, @Nullable LocalDate on, @Nullable LocalDate known) {}

  /** Refuses with {@code clause.json} or {@code clause.field}, each with its place. */
  public static Read read(String json) {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw Refusal.invalid("clause.json", line, column, e.getOriginalMessage());
    }
    if (node == null || node.isMissingNode() || node.isNull()) {
      throw Refusal.invalid("clause.json", 1, 1, "∅");
    }
    List<Problem> problems = new ArrayList<>();
    FactsJson reader = new FactsJson(node, "", problems, 0);
    Facts facts = reader.facts();
    return new Read(facts, reader.asked(), List.copyOf(problems));
  }

  private Facts facts() {
    people.describe(file);
    Map<String, LocalDate> dates = dates();
    ClauseJson clauses = new ClauseJson(file);
    Clause clause = clauses.read();
    Map<String, Set<String>> sets = sets();
    List<Action> actions = new ActionsJson(people, file, problems).read();
    List<Facts.Amendment> amendments = amendments();
    Map<String, Facts.Weights> weights = weights();
    Map<String, Facts.Other> others = others();
    Facts.Stated stated = stated();
    String id = file.text("id", "mtdsg_no", "number");
    String title = file.text("title", "name", "treaty");
    file.get("as_of", "on", "known_on", "known", "ask", "between", "today");
    Facts facts =
        new Facts(
            id == null ? "" : id,
            title == null ? "" : title,
            clause,
            clauses.articles,
            clauses.quotes,
            dates,
            people.all,
            sets,
            weights,
            others,
            actions,
            amendments,
            stated);
    file.done();
    return facts;
  }

  private Map<String, LocalDate> dates() {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> e : file.entries("dates")) {
      PartialDate date = Located.partial(e.getValue().asString(), "dates." + e.getKey());
      dates.put(name(e.getKey()), date.earliest());
    }
    put(
        dates,
        "adoption",
        file.date("adopted", "adoption", "concluded", "adopted_on", "adoption_date"));
    put(
        dates,
        "opening",
        file.date("opened", "opening", "opened_for_signature", "signed", "signed_on"));
    put(dates, "closing", file.date("closed", "closing"));
    put(dates, "decided", file.date("decided"));
    return dates;
  }

  private static String name(String key) {
    return switch (key.toLowerCase(Locale.ROOT)) {
      case "adopted", "concluded" -> "adoption";
      case "opened", "opened_for_signature" -> "opening";
      case "closed" -> "closing";
      default -> key;
    };
  }

  private static void put(Map<String, LocalDate> dates, String name, @Nullable PartialDate date) {
    if (date != null) {
      dates.put(name, date.earliest());
    }
  }

  private Map<String, Set<String>> sets() {
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    for (String key : new String[] {"sets", "regions"}) {
      for (Map.Entry<String, JsonNode> e : file.entries(key)) {
        if (!e.getValue().isArray()) {
          throw Located.fault(key + "." + e.getKey(), Located.shown(e.getValue()), "[ \"VN\", … ]");
        }
        Set<String> members = new TreeSet<>();
        e.getValue().forEach(m -> members.add(people.id(m.asString())));
        sets.put(setName(e.getKey()), members);
        if (key.equals("regions")) {
          members.forEach(m ->
              people.all.computeIfPresent(
                  m,
                  (i, p) ->
                      new Participant(
                          p.id(), p.name(), p.kind(), p.from(), p.until(), e.getKey())));
        }
      }
    }
    return sets;
  }

  private static String setName(String key) {
    String k = Names.key(key);
    return k.equals("signatories") || k.equals("negotiating")
        ? k
        : k.startsWith("negotiat") ? "negotiating" : key;
  }

  private Map<String, Facts.Weights> weights() {
    Map<String, Facts.Weights> tables = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> e : file.entries("weights")) {
      Located table = file.child(e.getValue(), "weights." + e.getKey());
      JsonNode of = table.get("of", "values", "shares", "weights");
      Located rows = of == null ? table : table.child(of, "of");
      Map<String, BigDecimal> values = new LinkedHashMap<>();
      BigDecimal sum = BigDecimal.ZERO;
      boolean percent = true;
      for (Map.Entry<String, JsonNode> row : rows.node.properties()) {
        if (of == null && (row.getKey().equals("total") || row.getKey().equals("unit"))) {
          continue;
        }
        BigDecimal value = amount(row.getValue(), rows.at(row.getKey()));
        percent &= row.getValue().isString() && row.getValue().asString().strip().endsWith("%");
        values.merge(people.id(row.getKey()), value, BigDecimal::add);
        sum = sum.add(value);
      }
      JsonNode total = table.get("total");
      tables.put(
          e.getKey(),
          new Facts.Weights(
              total != null
                  ? amount(total, table.at("total"))
                  : percent && !values.isEmpty() ? new BigDecimal(100) : sum,
              values));
    }
    return tables;
  }

  private static BigDecimal amount(JsonNode node, String path) {
    String text = node.isNumber() || node.isString() ? node.asString().strip() : "";
    text = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    if (text.length() > 40 || !text.matches("[0-9]+(\\.[0-9]+)?")) {
      throw Located.fault(path, Located.shown(node), "0, 36.1, \"17.4%\"");
    }
    return new BigDecimal(text);
  }

  private Map<String, Facts.Other> others() {
    Map<String, Facts.Other> others = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> e : file.entries("others", "treaties", "other_treaties")) {
      others.put(e.getKey(), other(e.getKey(), e.getValue()));
    }
    return others;
  }

  private Facts.Other other(String name, JsonNode node) {
    String path = file.at("others." + name);
    if (node.isNull()) {
      return new Facts.Other(null, null);
    }
    if (node.isString()) {
      return new Facts.Other(Located.partial(node.asString(), path).latest(), null);
    }
    if (node.has("actions")) {
      if (depth >= TREATIES_WITHIN) {
        throw Located.fault(path, "{ … }", "≤ " + TREATIES_WITHIN);
      }
      Participation p =
          Participation.of(new FactsJson(node, path, problems, depth + 1).facts(), null);
      Map<String, List<Period>> parties = new LinkedHashMap<>();
      p.parties()
          .forEach((actor, s) -> {
            if (!s.bound().isEmpty()) {
              Participant who = p.facts().participants().get(actor);
              parties.put(
                  people.id(who == null ? actor : actor),
                  s.bound().stream().map(b -> new Period(b.from(), b.until())).toList());
            }
          });
      return new Facts.Other(p.entry().date(), parties);
    }
    Located other = new Located(node, path, problems);
    LocalDate in = other.day("in_force", "entry_into_force", "eif", "date");
    JsonNode parties = other.get("parties", "consents", "members");
    Map<String, List<Period>> bound = null;
    if (parties != null && parties.isArray()) {
      bound = new LinkedHashMap<>();
      for (JsonNode p : parties) {
        bound.put(people.id(p.asString()), List.of(Period.always()));
      }
    } else if (parties != null) {
      bound = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> p :
          new Located(parties, path + ".parties", problems).node.properties()) {
        bound.put(
            people.id(p.getKey()), List.of(period(p.getValue(), path + ".parties." + p.getKey())));
      }
    }
    other.done();
    return new Facts.Other(in, bound);
  }

  private static Period period(JsonNode node, String path) {
    if (node.isString()) {
      return Period.since(Located.partial(node.asString(), path).latest());
    }
    JsonNode from = node.isArray() ? node.get(0) : node.get("from");
    JsonNode until = node.isArray() ? node.get(1) : node.get("until");
    return new Period(
        from == null || from.isNull() ? null : Located.partial(from.asString(), path).latest(),
        until == null || until.isNull() ? null : Located.partial(until.asString(), path).latest());
  }

  private List<Facts.Amendment> amendments() {
    List<Facts.Amendment> all = new ArrayList<>();
    int i = 0;
    for (JsonNode node : file.list("amendments")) {
      Located a = file.child(node, "amendments[" + i++ + "]");
      String id = a.text("amendment " + i, List.of("id", "name"));
      JsonNode entry = a.get("clause", "entry", "entry_into_force");
      Rule rule = entry == null ? null : Clauses.parse(entry.asString()).entry();
      all.add(
          new Facts.Amendment(id, rule, a.day("adopted", "adoption", "date"), a.flag("binds_all")));
      a.done();
    }
    return all;
  }

  private Facts.Stated stated() {
    JsonNode node = file.get("stated", "depositary_states");
    LocalDate in = file.day("stated_in_force");
    if (node == null) {
      return in == null ? Facts.Stated.NOTHING : new Facts.Stated(in, null, false, Map.of());
    }
    Located s = file.child(node, "stated");
    Map<String, LocalDate> parties = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> p : s.entries("parties")) {
      if (!p.getValue().isNull()) {
        parties.put(
            people.id(p.getKey()),
            Located.partial(p.getValue().asString(), s.at("parties." + p.getKey())).latest());
      }
    }
    JsonNode not = s.node.get("in_force");
    LocalDate stated = s.day("in_force", "entry_into_force", "eif");
    Facts.Stated all =
        new Facts.Stated(
            stated == null ? in : stated,
            s.day("threshold", "threshold_date"),
            not != null && not.isNull(),
            parties);
    s.done();
    return all;
  }

  private Asked asked() {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    for (JsonNode node : file.list("ask", "between")) {
      String path = "ask[" + i++ + "]";
      if (node.isArray() && node.size() >= 2) {
        pairs.add(
            new Pair(
                people.id(node.get(0).asString()),
                people.id(node.get(1).asString()),
                node.size() > 2 ? day(node.get(2), path) : null,
                node.size() > 3 ? day(node.get(3), path) : null));
        continue;
      }
      Located ask = new Located(node, path, problems);
      JsonNode two = ask.get("between");
      String a = two != null && two.size() == 2 ? two.get(0).asString() : ask.text("a");
      String b = two != null && two.size() == 2 ? two.get(1).asString() : ask.text("b");
      if (a == null || b == null) {
        throw Located.fault(path, Located.shown(node), "[\"VN\", \"FR\", \"YYYY-MM-DD\"]");
      }
      pairs.add(
          new Pair(
              people.id(a),
              people.id(b),
              ask.day("on", "as_of", "date"),
              ask.day("known_on", "known")));
    }
    return new Asked(file.day("as_of", "on"), file.day("known_on", "known"), pairs);
  }

  private static @Nullable LocalDate day(JsonNode node, String path) {
    return node.isNull() ? null : Located.partial(node.asString(), path).latest();
  }
}
