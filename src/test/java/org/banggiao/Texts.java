package org.banggiao;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words users see: keys asked for in templates and code, and text that was never translated.
 */
final class Texts {

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"(\\s*\\+)?");
  private static final Pattern KEY =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*(\\.[a-zA-Z0-9_-]+)*\\.?");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?:Refusal\\s*\\.\\s*)(?:absent|invalid|conflict|forbidden|tooLarge|unavailable)\\(\\s*\"([^\"]+)\"");
  private static final Pattern ACT =
      Pattern.compile("(?:\\bsay|\\bnew Happened)\\(\\s*\"([a-z]+\\.[a-z-]+)\"");
  private static final Pattern NAV =
      Pattern.compile("NavEntry\\.(?:of|open)\\(\\s*\\d+,\\s*\"[^\"]*\",\\s*\"([^\"]+)\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SPOKEN =
      Pattern.compile("(?:aria-label|alt|title|placeholder)=\"([^\"$]*)\"");

  /** Words that are the same in both languages, or stand in their own. */
  private static final Set<String> NAMES =
      Set.of(
          "Bang",
          "Giao",
          "Atom",
          "iCalendar",
          "BibTeX",
          "LD",
          "UNTS",
          "CSV",
          "JSON",
          "DOCX",
          "PDF",
          "HTML",
          "SHA",
          "English",
          "Tiếng",
          "Việt",
          "task");

  private Texts() {}

  static TreeMap<String, String> bundle(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new java.io.StringReader(text));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    TreeMap<String, String> all = new TreeMap<>();
    properties.forEach((k, v) -> all.put((String) k, (String) v));
    return all;
  }

  /** Keys written more than once in one file: the last would win in silence. */
  static List<String> twice(String text) {
    Set<String> seen = new TreeSet<>();
    return text.lines()
        .filter(l -> !l.startsWith("#") && l.contains("="))
        .map(l -> l.substring(0, l.indexOf('=')).strip())
        .filter(k -> !seen.add(k))
        .toList();
  }

  /** Keys a template asks for: whole ones, and beginnings that end with a dot. */
  static Set<String> asked(String template) {
    Set<String> keys = new TreeSet<>();
    Matcher call = Pattern.compile("\\bpage\\.t\\(").matcher(template);
    while (call.find()) {
      String argument = firstArgument(template, call.end());
      Matcher literal = LITERAL.matcher(argument);
      int end = 0;
      boolean joined = false;
      boolean begun = false;
      while (literal.find()) {
        String between = argument.substring(end, literal.start());
        boolean compared = between.matches("(?s).*\\w\\(\\s*") || between.contains("==");
        boolean continued = joined || between.strip().endsWith("+");
        String text = literal.group(1);
        compared = compared || argument.startsWith(".equals(", literal.end(1) + 1);
        // The rest of a key that has begun: "shell.refusal." + (absent ? "absent" : "title").
        continued = continued || begun && !text.contains(".");
        joined = literal.group(2) != null;
        begun = begun || joined;
        end = literal.end();
        if (!compared && !continued && KEY.matcher(text).matches()) {
          keys.add(text);
        }
      }
    }
    return keys;
  }

  private static String firstArgument(String text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || c == '[' || c == '{')) {
        depth++;
      } else if (!quoted && (c == ')' || c == ']' || c == '}')) {
        if (depth-- == 0) {
          return text.substring(start, i);
        }
      } else if (!quoted && c == ',' && depth == 0) {
        return text.substring(start, i);
      }
    }
    return text.substring(start);
  }

  /** Keys that code needs: of refusals, acts and lines of the rail. */
  static Set<String> needed(String source) {
    Set<String> keys = new TreeSet<>();
    add(REFUSAL, source, "refusal.", keys);
    if (source.contains("Happened(")) {
      add(ACT, source, "act.", keys);
    }
    add(NAV, source, "", keys);
    return keys;
  }

  private static void add(Pattern pattern, String source, String prefix, Set<String> keys) {
    Matcher m = pattern.matcher(source);
    while (m.find()) {
      keys.add(prefix + m.group(1));
    }
  }

  /** Keys asked for that the words do not have; a beginning needs at least one. */
  static List<String> missing(Set<String> asked, Set<String> known) {
    return asked.stream()
        .filter(k ->
            k.endsWith(".") ? known.stream().noneMatch(w -> w.startsWith(k)) : !known.contains(k))
        .toList();
  }

  /** Text of a template that stands there in one language only. */
  static List<String> untranslated(String template) {
    List<String> found = new ArrayList<>();
    String bare =
        withoutDirectives(
                withoutExpressions(
                    template.replaceAll("(?s)<%--.*?--%>", "").replace("$unsafe{", "${")))
            .replaceAll("(?m)^\\s*@(import|param)\\b.*$", "");
    Matcher spoken = SPOKEN.matcher(bare);
    while (spoken.find()) {
      words(spoken.group(1), found);
    }
    String text =
        bare.replaceAll("(?s)<!DOCTYPE[^>]*>", "")
            .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "")
            .replaceAll("(?s)</?[a-zA-Z][^>]*>", " ")
            .replaceAll("@(else|endif|endfor|endraw|raw)", " ")
            .replaceAll("&[a-z]+;", " ");
    words(text, found);
    return found;
  }

  private static void words(String text, List<String> found) {
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      if (!NAMES.contains(m.group())) {
        found.add(m.group());
      }
    }
  }

  /** Takes {@code ${…}} and {@code !{…}} out, whatever they hold. */
  private static String withoutExpressions(String template) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (depth == 0
          && (c == '$' || c == '!')
          && i + 1 < template.length()
          && template.charAt(i + 1) == '{') {
        depth = 1;
        i++;
      } else if (depth > 0 && c == '{') {
        depth++;
      } else if (depth > 0 && c == '}') {
        depth--;
      } else if (depth == 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Takes {@code @if(…)}, {@code @for(…)} and calls of templates out. */
  private static String withoutDirectives(String template) {
    StringBuilder out = new StringBuilder();
    Matcher m = Pattern.compile("@(if|elseif|for|template\\.[a-zA-Z.]+)\\(").matcher(template);
    int from = 0;
    while (m.find(from)) {
      out.append(template, from, m.start());
      int end = m.end();
      for (int depth = 1; depth > 0 && end < template.length(); end++) {
        // The text of a template handed over between @` and ` is text all the same.
        if (template.startsWith("@`", end)) {
          break;
        }
        depth += template.charAt(end) == '(' ? 1 : template.charAt(end) == ')' ? -1 : 0;
      }
      from = end;
    }
    return out.append(template.substring(from)).toString();
  }

  /** {@code {0}} and the like in a sentence. */
  static Set<String> slots(String sentence) {
    Set<String> slots = new TreeSet<>();
    Matcher m = Pattern.compile("\\{(\\d)").matcher(sentence);
    while (m.find()) {
      slots.add(m.group(1));
    }
    return slots;
  }

  static boolean vietnamese(String text) {
    return text.toLowerCase(Locale.ROOT)
        .matches("(?s).*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ].*");
  }
}
