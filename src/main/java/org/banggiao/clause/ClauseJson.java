package org.banggiao.clause;

import java.util.LinkedHashMap;
import java.util.Map;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the clause of a file: one text, or an object with a text for each section. */
final class ClauseJson {
  final Map<String, String> articles = new LinkedHashMap<>();
  final Map<String, String> quotes = new LinkedHashMap<>();
  private final Located file;

  ClauseJson(Located file) {
    this.file = file;
  }

  Clause read() {
    JsonNode node = file.get("clause", "clauses", "rules", "final_clauses");
    put("entry", file.text("article"), file.text("quote"));
    if (node == null) {
      return Clause.UNKNOWN;
    }
    if (node.isString()) {
      return parse("clause", () -> Clauses.parse(node.asString()));
    }
    Located clause = file.child(node, "clause");
    put("entry", clause.text("article"), clause.text("quote"));
    JsonNode whole = clause.get("rule", "text");
    Sections s = new Sections();
    if (whole != null) {
      Clause c = parse("clause.rule", () -> Clauses.parse(whole.asString()));
      s.entry = c.entry();
      s.later = c.later();
      s.provisional = c.provisional();
      s.term = c.term();
      s.withdrawal = c.withdrawal();
      s.amendment = c.amendment();
      s.amendmentBindsAll = c.amendmentBindsAll();
      s.ratifiersMustSign = c.ratifiersMustSign();
      s.reservations = c.reservations();
    }
    for (Map.Entry<String, JsonNode> e : node.properties()) {
      String section = Sections.name(e.getKey());
      if (section == null) {
        continue;
      }
      clause.get(e.getKey());
      String path = "clause." + e.getKey();
      String text = text(e.getValue(), path, section);
      if (text != null && !text.isBlank()) {
        parse(
            path,
            () -> {
              new SectionParser(text).only(section, s);
              return s.clause();
            });
      }
    }
    s.ratifiersMustSign |= clause.flag("ratifiers_must_sign");
    clause.done();
    return s.clause();
  }

  private @Nullable String text(JsonNode value, String path, String section) {
    if (value.isNull()) {
      return null;
    }
    if (value.isString()) {
      return value.asString();
    }
    Located object = file.child(value, path);
    put(section, object.text("article"), object.text("quote"));
    String text = object.text("rule", "text");
    object.done();
    return text;
  }

  private void put(String section, @Nullable String article, @Nullable String quote) {
    if (article != null) {
      articles.put(section, article);
    }
    if (quote != null) {
      quotes.put(section, quote);
    }
  }

  /** A fault in a rule is told with the key it stands under. */
  private static Clause parse(String path, java.util.function.Supplier<Clause> read) {
    try {
      return read.get();
    } catch (Refusal r) {
      throw r.at(path);
    }
  }
}
