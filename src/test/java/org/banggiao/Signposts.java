package org.banggiao;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same word at every step: address, templates, messages, schema, migrations, words.md. */
final class Signposts {

  private static final Pattern SQL_TABLE =
      Pattern.compile(
          "(?i)\\b(?:from|join|into|update|table|on|references)\\s+(?:only\\s+)?([a-z_]+)\\.[a-z_]+");
  private static final Pattern STRING =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\])*)\"", Pattern.DOTALL);
  private static final Pattern CREATED =
      Pattern.compile(
          "(?im)^\\s*(?:create|alter|drop)\\s+(?:unlogged\\s+)?(?:table|schema|view|materialized view|sequence)\\s+(?:if (?:not )?exists\\s+)?([a-z_]+)");

  private Signposts() {}

  /** Rows of a table of words.md, cells by column, under a heading. */
  static List<Map<String, String>> table(String markdown, String heading) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> columns = List.of();
    int start = markdown.indexOf("## " + heading + "\n");
    int end = markdown.indexOf("\n## ", start + 1);
    String part = markdown.substring(Math.max(0, start), end < 0 ? markdown.length() : end);
    for (String line : part.split("\n", -1)) {
      if (!line.startsWith("|") || line.startsWith("|-")) {
        continue;
      }
      List<String> cells =
          List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).stream()
              .map(String::strip)
              .toList();
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Terms or words given more than once. */
  static List<String> twice(List<Map<String, String>> rows, String column) {
    Set<String> seen = new TreeSet<>();
    return rows.stream().map(r -> r.get(column)).filter(w -> !seen.add(w)).toList();
  }

  /** Whether the route stands under one of the addresses of words.md. */
  static boolean under(String route, String addresses) {
    Matcher m = Pattern.compile("`([^`]+)`").matcher(addresses);
    while (m.find()) {
      String address = m.group(1);
      if (route.equals(address)
          || !address.equals("/")
              && (route.startsWith(address + "/") || route.startsWith(address + "."))) {
        return true;
      }
    }
    return false;
  }

  /** Schemas of other modules that the SQL in a source names. */
  static Set<String> foreignSchemas(String source, String module, Set<String> schemas) {
    Set<String> foreign = new TreeSet<>();
    Matcher strings = STRING.matcher(source);
    while (strings.find()) {
      String text = strings.group(1) == null ? strings.group(2) : strings.group(1);
      Matcher m = SQL_TABLE.matcher(text);
      while (m.find()) {
        if (schemas.contains(m.group(1)) && !m.group(1).equals(module)) {
          foreign.add(m.group(1));
        }
      }
    }
    return foreign;
  }

  /** Schemas that a migration makes or changes. */
  static Set<String> made(String migration) {
    Set<String> made = new TreeSet<>();
    Matcher m = CREATED.matcher(migration);
    while (m.find()) {
      made.add(m.group(1));
    }
    return made;
  }
}
