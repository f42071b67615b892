package org.banggiao.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.banggiao.treaty.Alike;
import org.banggiao.treaty.Member;
import org.banggiao.treaty.Relation;
import org.banggiao.treaty.Rule;
import org.banggiao.treaty.Title;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.WholeTreaty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our own lines: one treaty each, with its acts, as {@code /api/v1/treaty.jsonl} gives them. Read
 * one after another, so that a large file costs no more memory than a small one.
 */
final class JsonLines {

  private static final Pattern NTH = Pattern.compile("~(\\d+)$");

  private final JsonMapper json;
  private final String by;
  private final Instant at;

  JsonLines(JsonMapper json, String by, Instant at) {
    this.json = json;
    this.by = by;
    this.at = at;
  }

  /** A treaty with its acts as lines, numbered through the file. */
  record Told(WholeTreaty whole, List<Line> lines) {}

  Stream<Told> read(byte[] bytes) {
    AtomicInteger number = new AtomicInteger();
    AtomicInteger acts = new AtomicInteger();
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .flatMap(text -> Stream.ofNullable(told(text, number.incrementAndGet(), acts)));
  }

  private @Nullable Told told(String text, int number, AtomicInteger acts) {
    if (text.isBlank()) {
      return null;
    }
    try {
      JsonNode node = json.readTree(text);
      Treaty t = treaty(node.get("treaty"));
      List<JsonNode> actions = new ArrayList<>();
      node.get("actions").forEach(actions::add);
      Map<JsonNode, String> keys = keys(actions);
      Map<String, JsonNode> byId = byId(actions);
      List<Line> lines = new ArrayList<>();
      for (JsonNode a : actions) {
        JsonNode target = byId.get(text(a, "target"));
        lines.add(
            line(
                acts.incrementAndGet(),
                t.id(),
                a,
                keys.getOrDefault(a, ""),
                target == null ? text(a, "target") : keys.getOrDefault(target, "")));
      }
      return new Told(
          new WholeTreaty(
              t,
              words(node.get("former")),
              members(t.id(), node.get("members")),
              relations(node.get("relations")),
              List.of(),
              List.of()),
          lines);
    } catch (JacksonException | NullPointerException | IllegalArgumentException | Refusal e) {
      throw Refusal.invalid("ingest.line", number).at("tep");
    }
  }

  /** The key of each act; what answers another has that key in it. */
  private static Map<JsonNode, String> keys(List<JsonNode> actions) {
    Map<String, JsonNode> byId = byId(actions);
    return Alike.keys(
        actions,
        a -> byId.get(text(a, "target")),
        (a, target) ->
            Alike.key(
                text(a, "partner"),
                text(a, "kind"),
                day(a),
                text(a, "articles"),
                text(a, "territory"),
                target));
  }

  private static Map<String, JsonNode> byId(List<JsonNode> actions) {
    Map<String, JsonNode> byId = new HashMap<>();
    actions.forEach(a -> byId.put(text(a, "id"), a));
    byId.remove("");
    return byId;
  }

  /** The first day it may be; a date that cannot be read is held back later. */
  private static String day(JsonNode a) {
    for (String name : new String[] {"deposited", "received", "notified"}) {
      String told = text(a, name);
      if (!told.isEmpty()) {
        try {
          return new PartialDay(told).first().toString();
        } catch (Refusal unreadable) {
          return told;
        }
      }
    }
    return text(a, "inForce");
  }

  private static Line line(int number, String treaty, JsonNode a, String own, String target) {
    Map<String, String> f = new HashMap<>();
    f.put("treaty", treaty);
    f.put("partner", text(a, "partner"));
    f.put("kind", text(a, "kind"));
    f.put("received", text(a, "received"));
    f.put("deposited", text(a, "deposited"));
    f.put("notified", text(a, "notified"));
    f.put("in_force", text(a, "inForce"));
    f.put("territory", text(a, "territory"));
    f.put("articles", text(a, "articles"));
    f.put("opposing", text(a, "opposing").equals("true") ? "true" : "");
    f.put("summary_vi", text(a, "summaryVi"));
    f.put("summary_en", text(a, "summaryEn"));
    f.put("source", text(a, "source"));
    f.put("confidence", text(a, "confidence"));
    f.put("known_on", text(a, "knownOn"));
    f.put("coded", "true"); // Partners are codes, never names.
    f.put("target", target);
    f.put("doubts", String.join(",", words(a.get("doubts"))));
    Matcher nth = NTH.matcher(own);
    f.put("nth", nth.find() ? nth.group(1) : "");
    return new Line(number, f);
  }

  private static List<String> words(@Nullable JsonNode list) {
    List<String> words = new ArrayList<>();
    if (list != null) {
      list.forEach(n -> words.add(n.asString()));
    }
    return words;
  }

  private static List<Member> members(String treaty, @Nullable JsonNode list) {
    List<Member> members = new ArrayList<>();
    if (list != null) {
      list.forEach(n -> {
        String weight = text(n, "weight");
        members.add(
            new Member(
                treaty,
                text(n, "named"),
                text(n, "partner"),
                weight.isEmpty() ? null : new java.math.BigDecimal(weight)));
      });
    }
    return members;
  }

  private static List<Relation> relations(@Nullable JsonNode list) {
    List<Relation> relations = new ArrayList<>();
    if (list != null) {
      list.forEach(n ->
          relations.add(
              new Relation(
                  text(n, "treaty"),
                  text(n, "kind"),
                  text(n, "other"),
                  text(n, "confidence"),
                  text(n, "source"))));
    }
    return relations;
  }

  private Treaty treaty(JsonNode t) {
    List<Title> titles = new ArrayList<>();
    for (JsonNode n : t.get("titles")) {
      titles.add(new Title(text(n, "lang"), Title.Kind.valueOf(text(n, "kind")), text(n, "words")));
    }
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
        text(t, "series"),
        text(t, "languages"),
        text(t, "prevailing"),
        text(t, "published"),
        PartialDay.read(text(t, "inForce")),
        text(t, "inForceConfidence"),
        PartialDay.read(text(t, "ended")),
        new Rule(text(c, "article"), text(c, "clause"), text(c, "quote")),
        text(t, "note"),
        text(t, "confidence"),
        text(t, "source"),
        titles,
        words(t.get("subjects")),
        1,
        by,
        at);
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? "" : value.asString();
  }
}
