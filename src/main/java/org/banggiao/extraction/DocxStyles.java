package org.banggiao.extraction;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What styles.xml gives a paragraph or run: font, capitals, hidden, numbering, outline level. */
final class DocxStyles {
  private final Map<String, Style> styles = new HashMap<>();
  private final Style defaults = new Style();
  private String defaultParagraph = "";

  /** One style's own settings; null where it leaves them to the style it is based on. */
  static final class Style {
    String basedOn = "";
    @Nullable String font;
    @Nullable Boolean caps;
    @Nullable Boolean hidden;
    @Nullable Integer numId;
    @Nullable Integer level;
    @Nullable Integer outline;

    /** Takes the setting of a child of rPr or pPr, if it is one we know. */
    void take(XMLStreamReader xml) {
      switch (xml.getLocalName()) {
        case "rFonts" -> {
          String name = XmlParts.attribute(xml, "hAnsi");
          name = name.isEmpty() ? XmlParts.attribute(xml, "ascii") : name;
          font = name.isEmpty() ? font : name;
        }
        case "caps" -> caps = XmlParts.on(xml);
        case "vanish" -> hidden = XmlParts.on(xml);
        case "numId" -> numId = XmlParts.number(xml, "val", 0);
        case "ilvl" -> level = XmlParts.number(xml, "val", 0);
        case "outlineLvl" -> outline = XmlParts.number(xml, "val", 9);
        default -> {}
      }
    }
  }

  static DocxStyles of(ZipFile zip, String part) throws IOException {
    DocxStyles all = new DocxStyles();
    XmlParts.read(zip, part, all::read);
    return all;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Style current = defaults;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> {
          current = new Style();
          String id = XmlParts.attribute(xml, "styleId");
          styles.put(id, current);
          boolean isDefault = XmlParts.attribute(xml, "default").matches("1|true|on");
          if (isDefault && XmlParts.attribute(xml, "type").equals("paragraph")) {
            defaultParagraph = id;
          }
        }
        case "basedOn" -> current.basedOn = XmlParts.attribute(xml, "val");
        // Conditional formats of table styles are no settings of the style itself.
        case "tblStylePr", "latentStyles" -> XmlParts.skip(xml);
        default -> current.take(xml);
      }
    }
  }

  /** The first setting found in the run, its style, the paragraph's style, or the defaults. */
  <T> @Nullable T find(
      Function<Style, @Nullable T> setting, Style own, String runStyle, String paragraphStyle) {
    T direct = setting.apply(own);
    T byRun = direct != null || runStyle.isEmpty() ? direct : inherited(setting, runStyle);
    T byParagraph =
        byRun != null
            ? byRun
            : inherited(setting, paragraphStyle.isEmpty() ? defaultParagraph : paragraphStyle);
    return byParagraph != null ? byParagraph : setting.apply(defaults);
  }

  private <T> @Nullable T inherited(Function<Style, @Nullable T> setting, String id) {
    Set<String> seen = new HashSet<>();
    for (String at = id;
        seen.add(at) && styles.get(at) instanceof Style style;
        at = style.basedOn) {
      T value = setting.apply(style);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
