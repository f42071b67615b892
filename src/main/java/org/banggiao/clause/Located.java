package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banggiao.kernel.EditDistance;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object of the file with its path; remembers which keys were asked for. */
final class Located {
  final JsonNode node;
  final String path;
  private final List<Problem> problems;
  private final Set<String> asked = new TreeSet<>();

  Located(JsonNode node, String path, List<Problem> problems) {
    if (!node.isObject()) {
      throw fault(path, shown(node), "{ … }");
    }
    this.node = node;
    this.path = path;
    this.problems = problems;
  }

  static Refusal fault(String path, String found, String expected) {
    return Refusal.invalid("clause.field", path, found, expected);
  }

  static String shown(JsonNode node) {
    String text = node.toString();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /** The first of the keys that is there, null for none or null. */
  @Nullable JsonNode get(String... keys) {
    asked.addAll(List.of(keys));
    for (String key : keys) {
      JsonNode value = node.get(key);
      if (value != null && !value.isNull()) {
        return value;
      }
    }
    return null;
  }

  private String at(String... keys) {
    for (String key : keys) {
      if (node.has(key)) {
        return path.isEmpty() ? key : path + "." + key;
      }
    }
    return path;
  }

  String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  @Nullable String text(String... keys) {
    JsonNode value = get(keys);
    if (value == null) {
      return null;
    }
    if (value.isString() || value.isNumber()) {
      String text = value.asString().strip();
      return text.isEmpty() ? null : text;
    }
    throw fault(at(keys), shown(value), "\"…\"");
  }

  String text(String otherwise, List<String> keys) {
    String text = text(keys.toArray(String[]::new));
    return text == null ? otherwise : text;
  }

  boolean flag(String... keys) {
    JsonNode value = get(keys);
    if (value != null && !value.isBoolean()) {
      throw fault(at(keys), shown(value), "true / false");
    }
    return value != null && value.asBoolean();
  }

  @Nullable PartialDate date(String... keys) {
    String text = text(keys);
    return text == null ? null : partial(text, at(keys));
  }

  static PartialDate partial(String text, String path) {
    return PartialDate.read(text)
        .orElseThrow(() -> fault(path, '"' + text + '"', "YYYY-MM-DD, YYYY-MM, YYYY"));
  }

  /** A day of which nothing may be missing. */
  @Nullable LocalDate day(String... keys) {
    PartialDate date = date(keys);
    if (date != null && !date.exact()) {
      throw fault(at(keys), '"' + date.text() + '"', "YYYY-MM-DD");
    }
    return date == null ? null : date.latest();
  }

  /** The members of a list; a single value is a list of one. */
  List<JsonNode> list(String... keys) {
    JsonNode value = get(keys);
    if (value == null) {
      return List.of();
    }
    List<JsonNode> all = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(all::add);
    } else {
      all.add(value);
    }
    return all;
  }

  List<Map.Entry<String, JsonNode>> entries(String... keys) {
    JsonNode value = get(keys);
    if (value == null) {
      return List.of();
    }
    if (!value.isObject()) {
      throw fault(at(keys), shown(value), "{ \"…\": … }");
    }
    return List.copyOf(value.properties());
  }

  Located child(JsonNode value, String key) {
    return new Located(value, at(key), problems);
  }

  /** Says which keys nobody asked for: a misspelt key must not be lost in silence. */
  void done() {
    Iterator<String> keys = node.propertyNames().iterator();
    while (keys.hasNext()) {
      String key = keys.next();
      if (!asked.contains(key) && !key.startsWith("_") && !FREE.contains(key)) {
        problems.add(
            new Problem("key_not_read", at(key), false, "the key is not known" + near(key, asked)));
      }
    }
  }

  private static final Set<String> FREE =
      Set.of(
          "note",
          "notes",
          "comment",
          "comments",
          "source",
          "sources",
          "url",
          "confidence",
          "$schema");

  static String near(String key, Collection<String> known) {
    String best = "";
    int least = 3;
    for (String k : known) {
      boolean far = key.length() > 40 || Math.abs(key.length() - k.length()) > 3;
      int d = far ? least : EditDistance.between(key, k);
      if (d < least) {
        least = d;
        best = k;
      }
    }
    return best.isEmpty() ? "" : "; perhaps " + best;
  }
}
