package org.banggiao.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.banggiao.treaty.Rule;
import org.banggiao.treaty.Title;
import org.banggiao.treaty.Treaty;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own lines: one treaty each, with its acts, as {@code /api/v1/treaty.jsonl} gives them. */
final class JsonLines {

  private JsonLines() {}

  /** A treaty with its acts as lines. */
  record Whole(Treaty treaty, List<Line> lines) {}

  static List<Whole> read(byte[] bytes, JsonMapper json, String by, Instant at) {
    List<Whole> all = new ArrayList<>();
    int number = 0;
    for (String text : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      if (text.isBlank()) {
        continue;
      }
      try {
        JsonNode node = json.readTree(text);
        Treaty t = treaty(node.get("treaty"), by, at);
        List<Line> lines = new ArrayList<>();
        for (JsonNode a : node.get("actions")) {
          lines.add(line(number * 10_000 + lines.size(), t.id(), a));
        }
        all.add(new Whole(t, lines));
      } catch (JacksonException | NullPointerException e) {
        throw Refusal.invalid("ingest.line", number).at("tep");
      }
    }
    return all;
  }

  private static Line line(int number, String treaty, JsonNode a) {
    Map<String, String> f = new HashMap<>();
    f.put("treaty", treaty);
    f.put("partner", text(a, "partner"));
    f.put("kind", text(a, "kind"));
    f.put("received", text(a, "received"));
    f.put("deposited", text(a, "deposited"));
    f.put("notified", text(a, "notified"));
    f.put("in_force", text(a, "inForce"));
    f.put("articles", text(a, "articles"));
    f.put("summary_vi", text(a, "summaryVi"));
    f.put("summary_en", text(a, "summaryEn"));
    f.put("source", text(a, "source"));
    f.put("confidence", text(a, "confidence"));
    f.put("known_on", text(a, "knownOn"));
    return new Line(number, f);
  }

  private static Treaty treaty(JsonNode t, String by, Instant at) {
    List<Title> titles = new ArrayList<>();
    for (JsonNode n : t.get("titles")) {
      titles.add(new Title(text(n, "lang"), Title.Kind.valueOf(text(n, "kind")), text(n, "words")));
    }
    List<String> subjects = new ArrayList<>();
    t.get("subjects").forEach(s -> subjects.add(s.asString()));
    JsonNode c = t.get("clause");
    return new Treaty(
        text(t, "id"),
        Treaty.Form.valueOf(text(t, "form")),
        text(t, "type"),
        t.get("bilateral").asBoolean(),
        PartialDay.read(text(t, "adopted")),
        text(t, "place"),
        text(t, "depositary"),
        text(t, "mtdsg"),
        text(t, "unRegistration"),
        text(t, "untsVolume"),
        "",
        "",
        "",
        "",
        PartialDay.read(text(t, "inForce")),
        text(t, "inForceConfidence"),
        null,
        new Rule(text(c, "article"), text(c, "clause"), text(c, "quote")),
        text(t, "note"),
        text(t, "confidence"),
        text(t, "source"),
        titles,
        subjects,
        1,
        by,
        at);
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? "" : value.asString();
  }
}
