package org.banggiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banggiao.extraction.DocxStyles.Style;
import org.banggiao.extraction.Draft.Block;
import org.banggiao.extraction.Draft.Kind;
import org.banggiao.extraction.Extraction.Note;
import org.banggiao.extraction.Extraction.NoteCode;

/**
 * Paragraphs and tables of one WordprocessingML part, streamed. Leaves out tracked deletions,
 * hidden text, field codes and the older of two alternative contents.
 */
final class DocxBody {
  private final Draft draft;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final List<Block> textBoxes = new ArrayList<>();

  /** Relationship ids of page heads and feet, as {@code type:id}, in order of appearance. */
  final List<String> headerReferences = new ArrayList<>();

  DocxBody(Draft draft, DocxStyles styles, DocxNumbering numbering) {
    this.draft = draft;
    this.styles = styles;
    this.numbering = numbering;
  }

  /** Everything up to the end tag {@code end} (or the end of the part if none fits). */
  void blocks(XMLStreamReader xml, String end, List<Block> out) throws XMLStreamException {
    String carried = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "p" -> {
          Paragraph p = new Paragraph();
          p.read(xml);
          out.addAll(textBoxes);
          textBoxes.clear();
          if (p.markDeleted) {
            carried += p.text;
          } else {
            out.add(Block.of(p.kind(), carried + p.text));
            carried = "";
          }
        }
        case "tbl" -> new DocxTable(this).read(xml, out);
        case "del", "moveFrom" -> deleted(xml);
        case "Fallback", "tblPr", "sdtPr", "sdtEndPr" -> XmlParts.skip(xml);
        case "headerReference", "footerReference" ->
            headerReferences.add(
                xml.getLocalName().charAt(0)
                    + XmlParts.attribute(xml, "type")
                    + ":"
                    + XmlParts.attribute(xml, "id"));
        default -> {}
      }
    }
    if (!carried.isEmpty()) {
      out.add(Block.of(Kind.PARAGRAPH, carried));
    }
  }

  private void deleted(XMLStreamReader xml) throws XMLStreamException {
    draft.note(NoteCode.DELETIONS_OMITTED);
    XmlParts.skip(xml);
  }

  /** One paragraph while it is read. */
  private final class Paragraph {
    final StringBuilder text = new StringBuilder();
    final StringBuilder run = new StringBuilder();
    final Style own = new Style();
    Style runOwn = new Style();
    String style = "";
    String runStyle = "";
    boolean markDeleted;
    boolean heading;

    void read(XMLStreamReader xml) throws XMLStreamException {
      boolean labelled = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          if (xml.getLocalName().equals("r")) {
            closeRun();
          } else if (xml.getLocalName().equals("p")) {
            break;
          }
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          if (xml.getLocalName().equals("pPr")) {
            properties(xml);
            label();
            labelled = true;
          } else {
            element(xml);
          }
        }
      }
      if (!labelled) {
        label();
      }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
      switch (xml.getLocalName()) {
        case "r" -> {
          runOwn = new Style();
          runStyle = "";
        }
        case "rPr" -> runProperties(xml);
        case "t" -> run.append(xml.getElementText());
        case "tab", "ptab" -> run.append('\t');
        case "br", "cr" -> run.append(XmlParts.attribute(xml, "type").equals("page") ? "" : "\n");
        case "noBreakHyphen" -> run.append('-');
        case "sym" -> symbol(xml);
        case "footnoteReference" -> reference(xml, "");
        case "endnoteReference" -> reference(xml, "e");
        case "drawing", "pict", "object" -> draft.pictures = true;
        case "txbxContent" -> textBox(xml);
        case "del", "moveFrom" -> deleted(xml);
        case "Fallback", "sdtPr", "sdtEndPr", "instrText", "delText" -> XmlParts.skip(xml);
        default -> {}
      }
    }

    private void properties(XMLStreamReader xml) throws XMLStreamException {
      boolean mark = false;
      for (int depth = 1; depth > 0; ) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          mark &= !xml.getLocalName().equals("rPr");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          String name = xml.getLocalName();
          if (name.equals("pPrChange") || name.equals("rPrChange")) {
            XmlParts.skip(xml);
            depth--;
          } else if (name.equals("pStyle")) {
            style = XmlParts.attribute(xml, "val");
          } else if (name.equals("rPr")) {
            mark = true;
          } else if (mark) {
            markDeleted |= name.equals("del");
          } else {
            own.take(xml);
          }
        }
      }
    }

    private void runProperties(XMLStreamReader xml) throws XMLStreamException {
      for (int depth = 1; depth > 0; ) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          if (xml.getLocalName().equals("rPrChange")) {
            XmlParts.skip(xml);
            depth--;
          } else if (xml.getLocalName().equals("rStyle")) {
            runStyle = XmlParts.attribute(xml, "val");
          } else {
            runOwn.take(xml);
          }
        }
      }
    }

    private void label() {
      Integer numId = styles.find(s -> s.numId, own, "", style);
      Integer outline = styles.find(s -> s.outline, own, "", style);
      heading = outline != null && outline < 9;
      if (numId == null || numId == 0) {
        return;
      }
      Integer level = own.level != null ? own.level : styles.find(s -> s.level, own, "", style);
      int at =
          own.level != null
              ? own.level
              : numbering.levelOfStyle(numId, style, level == null ? 0 : level);
      String label = numbering.next(numId, at);
      text.append(label).append(label.isEmpty() ? "" : " ");
    }

    private void closeRun() {
      String raw = run.toString();
      run.setLength(0);
      if (raw.isEmpty()) {
        return;
      }
      if (Boolean.TRUE.equals(styles.find(s -> s.hidden, runOwn, runStyle, style))) {
        draft.note(NoteCode.HIDDEN_OMITTED);
        return;
      }
      String font =
          Optional.ofNullable(styles.find(s -> s.font, runOwn, runStyle, style)).orElse("");
      String unicode = LegacyEncoding.convertRun(raw, font);
      if (!unicode.equals(raw)) {
        Note note =
            new Note(
                NoteCode.LEGACY_CONVERTED, LegacyEncoding.ofFont(font).map(Enum::name).orElse(""));
        if (!draft.notes.contains(note)) {
          draft.notes.add(note);
        }
      }
      boolean caps = Boolean.TRUE.equals(styles.find(s -> s.caps, runOwn, runStyle, style));
      text.append(caps ? unicode.toUpperCase(Locale.ROOT) : unicode);
    }

    private void symbol(XMLStreamReader xml) {
      String code = XmlParts.attribute(xml, "char");
      if (code.matches("[0-9A-Fa-f]{4}")) {
        run.append(DocxNumbering.bullet(String.valueOf((char) Integer.parseInt(code, 16))));
      }
    }

    private void reference(XMLStreamReader xml, String prefix) {
      run.append('[').append(prefix).append(XmlParts.attribute(xml, "id")).append(']');
    }

    private void textBox(XMLStreamReader xml) throws XMLStreamException {
      List<Block> inside = new ArrayList<>();
      blocks(xml, "txbxContent", inside);
      textBoxes.addAll(inside);
    }

    Kind kind() {
      return heading ? Kind.HEADING : Kind.PARAGRAPH;
    }
  }
}
