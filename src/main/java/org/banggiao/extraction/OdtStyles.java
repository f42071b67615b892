package org.banggiao.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** List styles and run fonts of an OpenDocument text. */
final class OdtStyles {
  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Boolean> hidden = new HashMap<>();

  /** The list style a paragraph style brings with it. */
  final Map<String, String> listOfStyle = new HashMap<>();

  private record Level(
      String format, String prefix, String suffix, String bullet, int start, int shown) {}

  void read(XMLStreamReader xml) throws XMLStreamException {
    String list = "";
    String style = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "body" -> {
          return;
        }
        case "list-style" -> {
          list = XmlParts.attribute(xml, "name");
          lists.put(list, new HashMap<>());
        }
        case "list-level-style-number", "list-level-style-bullet", "outline-level-style" ->
            level(xml, list);
        case "style" -> {
          style = XmlParts.attribute(xml, "name");
          parents.put(style, XmlParts.attribute(xml, "parent-style-name"));
          String own = XmlParts.attribute(xml, "list-style-name");
          if (!own.isEmpty()) {
            listOfStyle.put(style, own);
          }
        }
        case "text-properties" -> {
          String font = XmlParts.attribute(xml, "font-name");
          if (!font.isEmpty()) {
            fonts.put(style, font);
          }
          if (XmlParts.attribute(xml, "display").equals("none")) {
            hidden.put(style, true);
          }
        }
        default -> {}
      }
    }
  }

  private void level(XMLStreamReader xml, String list) {
    lists
        .computeIfAbsent(list, l -> new HashMap<>())
        .put(
            XmlParts.number(xml, "level", 1),
            new Level(
                XmlParts.attribute(xml, "num-format"),
                XmlParts.attribute(xml, "num-prefix"),
                XmlParts.attribute(xml, "num-suffix"),
                XmlParts.attribute(xml, "bullet-char"),
                XmlParts.number(xml, "start-value", 1),
                XmlParts.number(xml, "display-levels", 1)));
  }

  /** The font of a text style or those it is based on, or empty. */
  String font(String style) {
    String at = style;
    for (int i = 0; i < 20 && !at.isEmpty(); i++) {
      String font = fonts.get(at);
      if (font != null) {
        return font;
      }
      at = parents.getOrDefault(at, "");
    }
    return "";
  }

  boolean isHidden(String style) {
    return hidden.getOrDefault(style, false);
  }

  int start(String list, int level) {
    Level found = lists.getOrDefault(list, Map.of()).get(level);
    return found == null ? 1 : found.start();
  }

  /** The label of the item whose counts on each level are {@code counts} (index 0 is level 1). */
  String label(String list, int level, int[] counts) {
    Level own = lists.getOrDefault(list, Map.of()).get(level);
    if (own == null) {
      return "";
    }
    if (!own.bullet().isEmpty()) {
      return DocxNumbering.bullet(own.bullet());
    }
    if (own.format().isEmpty()) {
      return "";
    }
    StringBuilder label = new StringBuilder(own.prefix());
    for (int at = Math.max(1, level - own.shown() + 1); at <= level; at++) {
      Level shown = lists.getOrDefault(list, Map.of()).getOrDefault(at, own);
      label.append(number(counts[at - 1], shown.format())).append(at < level ? "." : "");
    }
    return label.append(own.suffix()).toString();
  }

  private static String number(int n, String format) {
    return switch (format) {
      case "a" -> Numerals.letter(n);
      case "A" -> Numerals.letter(n).toUpperCase(Locale.ROOT);
      case "i" -> Numerals.roman(n).toLowerCase(Locale.ROOT);
      case "I" -> Numerals.roman(n);
      default -> Integer.toString(n);
    };
  }
}
