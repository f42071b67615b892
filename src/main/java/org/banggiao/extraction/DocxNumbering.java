package org.banggiao.extraction;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Automatic list labels as the word processor shows them (ECMA-376 part 1, 17.9). */
final class DocxNumbering {
  private static final Pattern LEVEL_SIGN = Pattern.compile("%([1-9])");

  private final Map<Integer, Map<Integer, Level>> lists = new HashMap<>();
  private final Map<Integer, String> linkedTo = new HashMap<>();
  private final Map<String, Integer> linkNames = new HashMap<>();
  private final Map<Integer, Integer> listOf = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> startOverrides = new HashMap<>();
  private final Map<Integer, Map<Integer, Level>> levelOverrides = new HashMap<>();
  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Set<Integer> startedLists = new HashSet<>();

  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
    int restartAfter = -1;
    boolean legal;
    String style = "";
  }

  static DocxNumbering of(ZipFile zip, String part) throws IOException {
    DocxNumbering all = new DocxNumbering();
    XmlParts.read(zip, part, all::read);
    return all;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    int list = -1;
    int num = -1;
    int overridden = 0;
    Level level = new Level();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          list = XmlParts.number(xml, "abstractNumId", -1);
          num = -1;
          lists.put(list, new HashMap<>());
        }
        case "numStyleLink" -> linkedTo.put(list, XmlParts.attribute(xml, "val"));
        case "styleLink" -> linkNames.put(XmlParts.attribute(xml, "val"), list);
        case "num" -> num = XmlParts.number(xml, "numId", -1);
        case "abstractNumId" -> listOf.put(num, XmlParts.number(xml, "val", -1));
        case "lvlOverride" -> overridden = XmlParts.number(xml, "ilvl", 0);
        case "startOverride" ->
            startOverrides
                .computeIfAbsent(num, n -> new HashMap<>())
                .put(overridden, XmlParts.number(xml, "val", 1));
        case "lvl" -> {
          level = new Level();
          Map<Integer, Map<Integer, Level>> owner = num < 0 ? lists : levelOverrides;
          owner
              .computeIfAbsent(num < 0 ? list : num, n -> new HashMap<>())
              .put(XmlParts.number(xml, "ilvl", 0), level);
        }
        case "start" -> level.start = XmlParts.number(xml, "val", 1);
        case "numFmt" -> level.format = XmlParts.attribute(xml, "val");
        case "lvlText" -> level.text = XmlParts.attribute(xml, "val");
        case "lvlRestart" -> level.restartAfter = XmlParts.number(xml, "val", -1);
        case "isLgl" -> level.legal = XmlParts.on(xml);
        case "pStyle" -> level.style = XmlParts.attribute(xml, "val");
        default -> {}
      }
    }
  }

  /** The level a paragraph style is tied to in list {@code numId}, else {@code otherwise}. */
  int levelOfStyle(int numId, String style, int otherwise) {
    for (int i = 0; i < 9; i++) {
      if (!style.isEmpty() && level(numId, i).style.equals(style)) {
        return i;
      }
    }
    return otherwise;
  }

  /**
   * Counts one more paragraph of the list and gives its label, e.g. {@code "1."}, {@code "a)"};
   * empty for none.
   */
  String next(int numId, int levelIndex) {
    if (!listOf.containsKey(numId) || levelIndex < 0 || levelIndex > 8) {
      return "";
    }
    int list = list(numId);
    int[] counts = counters.computeIfAbsent(list, l -> unset());
    if (startedLists.add(numId)
        && startOverrides.get(numId) instanceof Map<Integer, Integer> starts) {
      starts.forEach((at, start) -> counts[Math.min(8, Math.max(0, at))] = start - 1);
    }
    for (int i = 0; i < levelIndex; i++) {
      counts[i] = counts[i] == Integer.MIN_VALUE ? level(numId, i).start : counts[i];
    }
    counts[levelIndex] =
        counts[levelIndex] == Integer.MIN_VALUE
            ? level(numId, levelIndex).start
            : counts[levelIndex] + 1;
    for (int i = levelIndex + 1; i < 9; i++) {
      int after = level(numId, i).restartAfter;
      boolean never = after == 0;
      if (!never && (after < 0 || levelIndex < after)) {
        counts[i] = Integer.MIN_VALUE;
      }
    }
    return label(numId, levelIndex, counts);
  }

  private String label(int numId, int levelIndex, int[] counts) {
    Level own = level(numId, levelIndex);
    if (own.format.equals("bullet")) {
      return bullet(own.text);
    }
    return LEVEL_SIGN
        .matcher(own.text)
        .replaceAll(m -> {
          int at = Integer.parseInt(m.group(1)) - 1;
          int count = counts[at] == Integer.MIN_VALUE ? level(numId, at).start : counts[at];
          String format = own.legal && at < levelIndex ? "decimal" : level(numId, at).format;
          return Matcher.quoteReplacement(number(count, format));
        });
  }

  private static String number(int n, String format) {
    return switch (format) {
      case "none" -> "";
      case "upperRoman" -> Numerals.roman(n);
      case "lowerRoman" -> Numerals.roman(n).toLowerCase(Locale.ROOT);
      case "upperLetter" -> Numerals.letter(n).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> Numerals.letter(n);
      case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
      case "vietnameseCounting" -> Numerals.words(n);
      default -> Integer.toString(n);
    };
  }

  /** Bullets of symbol fonts lie in the private use area: the ones in use get a plain sign. */
  static String bullet(String sign) {
    if (sign.isEmpty()) {
      return "";
    }
    char c = sign.charAt(0);
    boolean symbol = c >= 0xF000 && c <= 0xF0FF;
    return !symbol
        ? (sign.equals("o") ? "•" : sign)
        : c == '\uF02D' ? "-" : c == '\uF02B' ? "+" : "•";
  }

  private Level level(int numId, int at) {
    if (levelOverrides.get(numId) instanceof Map<Integer, Level> own
        && own.get(at) instanceof Level level) {
      return level;
    }
    return lists.getOrDefault(list(numId), Map.of()).getOrDefault(at, new Level());
  }

  private int list(int numId) {
    int list = listOf.getOrDefault(numId, -1);
    return linkedTo.get(list) instanceof String name ? linkNames.getOrDefault(name, list) : list;
  }

  private static int[] unset() {
    int[] counts = new int[9];
    java.util.Arrays.fill(counts, Integer.MIN_VALUE);
    return counts;
  }
}
