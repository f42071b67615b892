package org.banggiao.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banggiao.extraction.Draft.Block;
import org.banggiao.extraction.Draft.Kind;
import org.banggiao.extraction.Extraction.NoteCode;

/** Paragraphs, lists and tables of OpenDocument content, streamed. */
final class OdtBody {
  private static final int MAX_LEVELS = 10;

  private final Draft draft;
  private final OdtStyles styles;
  private final Map<String, int[]> listCounts = new HashMap<>();
  private final List<Block> frames = new ArrayList<>();
  private int noteCount;

  /** Footnotes and endnotes, in order. */
  final List<Block> notes = new ArrayList<>();

  OdtBody(Draft draft, OdtStyles styles) {
    this.draft = draft;
    this.styles = styles;
  }

  void blocks(XMLStreamReader xml, String end, List<Block> out) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        block(xml, end, out);
      }
    }
  }

  private void block(XMLStreamReader xml, String end, List<Block> out) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "p", "h" -> {
        Kind kind = xml.getLocalName().equals("h") ? Kind.HEADING : Kind.PARAGRAPH;
        String text = paragraph(xml, xml.getLocalName());
        out.addAll(frames);
        frames.clear();
        out.add(Block.of(kind, text));
      }
      case "list" -> list(xml, "", 1, out);
      case "table" -> table(xml, out);
      case "tracked-changes",
          "annotation",
          "annotation-end",
          "forms",
          "sequence-decls",
          "automatic-styles",
          "font-face-decls",
          "scripts" -> {
        if (!xml.getLocalName().equals(end)) {
          XmlParts.skip(xml);
        }
      }
      default -> {}
    }
  }

  private void list(XMLStreamReader xml, String inherited, int level, List<Block> out)
      throws XMLStreamException {
    String own = XmlParts.attribute(xml, "style-name");
    String name = own.isEmpty() ? inherited : own;
    boolean goesOn =
        XmlParts.attribute(xml, "continue-numbering").equals("true")
            || !XmlParts.attribute(xml, "continue-list").isEmpty();
    int[] counts = listCounts.computeIfAbsent(name, n -> new int[MAX_LEVELS]);
    int at = Math.min(level, MAX_LEVELS) - 1;
    if (!goesOn) {
      counts[at] = styles.start(name, level) - 1;
    }
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("list")) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        boolean header = xml.getLocalName().equals("list-header");
        if (xml.getLocalName().equals("list-item") || header) {
          int start = XmlParts.number(xml, "start-value", -1);
          item(xml, name, level, header, start, counts, out);
        }
      }
    }
  }

  private void item(
      XMLStreamReader xml,
      String name,
      int level,
      boolean header,
      int start,
      int[] counts,
      List<Block> out)
      throws XMLStreamException {
    int at = Math.min(level, MAX_LEVELS) - 1;
    boolean labelled = header;
    String end = header ? "list-header" : "list-item";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("list")) {
        list(xml, name, level + 1, out);
      } else if (xml.getLocalName().equals("p") || xml.getLocalName().equals("h")) {
        Kind kind = xml.getLocalName().equals("h") ? Kind.HEADING : Kind.PARAGRAPH;
        String text = paragraph(xml, xml.getLocalName());
        if (!labelled) {
          counts[at] = start >= 0 ? start : counts[at] + 1;
          String label = styles.label(name, level, counts);
          text = label.isEmpty() ? text : label + " " + text;
          labelled = true;
        }
        out.addAll(frames);
        frames.clear();
        out.add(Block.of(kind, text));
      }
    }
  }

  private void table(XMLStreamReader xml, List<Block> out) throws XMLStreamException {
    List<List<List<Block>>> rows = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("table-row")) {
        rows.add(new ArrayList<>());
      } else if (xml.getLocalName().equals("table-cell") && !rows.isEmpty()) {
        List<Block> cell = new ArrayList<>();
        blocks(xml, "table-cell", cell);
        cell.removeIf(b -> b.text().isBlank());
        rows.getLast().add(cell);
      }
    }
    DocxTable.write(rows, out);
  }

  private String paragraph(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    Deque<String> spans = new ArrayDeque<>();
    spans.push(XmlParts.attribute(xml, "style-name"));
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS) {
        characters(xml.getText(), spans, text);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals(end)) {
          break;
        }
        if (xml.getLocalName().equals("span") && spans.size() > 1) {
          spans.pop();
        }
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        inline(xml, spans, text);
      }
    }
    return text.toString();
  }

  private void characters(String raw, Deque<String> spans, StringBuilder text) {
    String style = spans.getFirst();
    if (styles.isHidden(style)) {
      draft.note(NoteCode.HIDDEN_OMITTED);
      return;
    }
    String font = spans.stream().map(styles::font).filter(f -> !f.isEmpty()).findFirst().orElse("");
    String collapsed = raw.replaceAll("[ \\t\\r\\n]+", " ");
    boolean gap = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    String kept = gap && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
    String unicode = LegacyEncoding.convertRun(kept, font);
    if (!unicode.equals(kept)) {
      draft.note(NoteCode.LEGACY_CONVERTED);
    }
    text.append(unicode);
  }

  private void inline(XMLStreamReader xml, Deque<String> spans, StringBuilder text)
      throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "span" -> spans.push(XmlParts.attribute(xml, "style-name"));
      case "s" -> text.append(" ".repeat(Math.max(1, Math.min(200, XmlParts.number(xml, "c", 1)))));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "note" -> note(xml, text);
      case "text-box" -> blocks(xml, "text-box", frames);
      case "image" -> draft.pictures = true;
      case "annotation",
          "tracked-changes",
          "change-start",
          "change-end",
          "object",
          "object-ole",
          "title",
          "desc" ->
          XmlParts.skip(xml);
      default -> {}
    }
  }

  private void note(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
    noteCount++;
    text.append('[').append(noteCount).append(']');
    List<Block> inside = new ArrayList<>();
    int number = noteCount;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("note")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("note-body")) {
        blocks(xml, "note-body", inside);
      }
    }
    String body = String.join("\n", inside.stream().map(b -> b.text().strip()).toList());
    notes.add(Block.of(Kind.FOOTNOTE, "[" + number + "] " + body));
  }
}
