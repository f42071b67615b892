package org.banggiao.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banggiao.extraction.Draft.Block;
import org.banggiao.extraction.Draft.Kind;
import org.banggiao.extraction.Extraction.AsideReason;

/**
 * Word documents in Office Open XML, read as a stream of their parts: macros are seen by name and
 * never opened.
 */
final class DocxReader {
  private final ZipFile zip;
  private final Draft draft = new Draft(MediaTypes.DOCX);

  private DocxReader(ZipFile zip) {
    this.zip = zip;
  }

  static Draft read(Path file, ExtractionLimits limits) throws IOException {
    try (ZipFile zip = ZipGuard.open(file, limits)) {
      return new DocxReader(zip).read();
    }
  }

  private Draft read() throws IOException {
    if (zip.getEntry("[Content_Types].xml") == null) {
      throw new ExtractionStopped(ExtractionProblem.DAMAGED, "content types");
    }
    draft.macros =
        zip.stream().anyMatch(e -> e.getName().matches("(?i).*vba(?:Project|Data)[^/]*"));
    OfficeProperties.ofOoxml(zip, draft);
    String main =
        relationships("_rels/.rels", "").getOrDefault("officeDocument", "word/document.xml");
    if (zip.getEntry(main) == null) {
      throw FormatReaders.unsupported("ooxml");
    }
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    Map<String, String> targets =
        relationships(folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
    DocxStyles styles = DocxStyles.of(zip, targets.getOrDefault("styles", folder + "styles.xml"));
    DocxNumbering numbering =
        DocxNumbering.of(zip, targets.getOrDefault("numbering", folder + "numbering.xml"));
    DocxBody body = new DocxBody(draft, styles, numbering);
    XmlParts.read(zip, main, xml -> body.blocks(xml, "body", draft.blocks));
    notes(targets.getOrDefault("footnotes", ""), "footnote", "", body);
    notes(targets.getOrDefault("endnotes", ""), "endnote", "e", body);
    headsAndFeet(body, targets);
    return draft;
  }

  /** Targets by relationship id and, for the first of each kind, by the last word of the type. */
  private Map<String, String> relationships(String part, String folder) throws IOException {
    Map<String, String> targets = new HashMap<>();
    XmlParts.read(
        zip,
        part,
        xml -> {
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("Relationship")) {
              String target = XmlParts.attribute(xml, "Target");
              String type = XmlParts.attribute(xml, "Type");
              if (!XmlParts.attribute(xml, "TargetMode").equals("External")) {
                String path = target.startsWith("/") ? target.substring(1) : folder + target;
                targets.put(XmlParts.attribute(xml, "Id"), path);
                targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
              }
            }
          }
        });
    return targets;
  }

  private void notes(String part, String element, String prefix, DocxBody body) throws IOException {
    XmlParts.read(zip, part, xml -> noteParagraphs(xml, element, prefix, body));
  }

  private void noteParagraphs(XMLStreamReader xml, String element, String prefix, DocxBody body)
      throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
        String id = XmlParts.attribute(xml, "id");
        boolean separator = !XmlParts.attribute(xml, "type").isEmpty();
        List<Block> inside = new ArrayList<>();
        body.blocks(xml, element, inside);
        String text = String.join("\n", inside.stream().map(b -> b.text().strip()).toList());
        if (!separator && !text.isBlank()) {
          draft.blocks.add(Block.of(Kind.FOOTNOTE, "[" + prefix + id + "] " + text));
        }
      }
    }
  }

  /**
   * Page heads stand before the text, feet after it, each once; both are set aside unless they hold
   * the boxes.
   */
  private void headsAndFeet(DocxBody body, Map<String, String> targets) throws IOException {
    List<Block> heads = new ArrayList<>();
    for (String reference : List.copyOf(body.headerReferences)) {
      String part = targets.remove(reference.substring(reference.indexOf(':') + 1));
      if (part == null) {
        continue;
      }
      boolean head = reference.startsWith("h");
      List<Block> blocks = new ArrayList<>();
      XmlParts.read(zip, part, xml -> body.blocks(xml, head ? "hdr" : "ftr", blocks));
      blocks.removeIf(b -> PageFurniture.isPageNumber(b.text()));
      blocks.forEach(b -> draft.stampLines.add(b.text()));
      AsideReason reason = head ? AsideReason.PAGE_HEADER : AsideReason.PAGE_FOOTER;
      boolean boxes = blocks.stream().anyMatch(b -> PageFurniture.isLetterhead(b.text()));
      for (Block b : blocks) {
        (head ? heads : draft.blocks).add(boxes ? b : new Block(b.kind(), b.text(), 0, reason));
      }
    }
    draft.blocks.addAll(0, heads);
  }
}
