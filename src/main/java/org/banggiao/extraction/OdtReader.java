package org.banggiao.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banggiao.extraction.Draft.Block;
import org.banggiao.extraction.Extraction.AsideReason;

/** OpenDocument texts. Macros are seen by their folders and never opened. */
final class OdtReader {
  private OdtReader() {}

  static Draft read(Path file, ExtractionLimits limits) throws IOException {
    try (ZipFile zip = ZipGuard.open(file, limits)) {
      Draft draft = new Draft(MediaTypes.ODT);
      refuseEncrypted(zip);
      draft.macros =
          zip.stream()
              .anyMatch(
                  e -> e.getName().matches("(?:Basic|Scripts)/.+\\.(?:xml|xba|py|js|bsh|java)"));
      OfficeProperties.ofOdf(zip, draft);
      OdtStyles styles = new OdtStyles();
      XmlParts.read(zip, "styles.xml", styles::read);
      XmlParts.read(zip, "content.xml", styles::read);
      OdtBody body = new OdtBody(draft, styles);
      if (!XmlParts.read(zip, "content.xml", xml -> body.blocks(xml, "text", draft.blocks))) {
        throw new ExtractionStopped(ExtractionProblem.DAMAGED, "content");
      }
      draft.blocks.addAll(body.notes);
      XmlParts.read(zip, "styles.xml", xml -> headsAndFeet(xml, body, draft));
      return draft;
    }
  }

  private static void refuseEncrypted(ZipFile zip) throws IOException {
    XmlParts.read(
        zip,
        "META-INF/manifest.xml",
        xml -> {
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("encryption-data")) {
              throw new ExtractionStopped(ExtractionProblem.ENCRYPTED, "odt");
            }
          }
        });
  }

  private static void headsAndFeet(XMLStreamReader xml, OdtBody body, Draft draft)
      throws XMLStreamException {
    List<Block> heads = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT
          || !xml.getLocalName().matches("(?:header|footer)(?:-first)?")) {
        continue;
      }
      boolean head = xml.getLocalName().startsWith("header");
      List<Block> blocks = new ArrayList<>();
      body.blocks(xml, xml.getLocalName(), blocks);
      blocks.removeIf(b -> PageFurniture.isPageNumber(b.text()));
      blocks.forEach(b -> draft.stampLines.add(b.text()));
      boolean boxes = blocks.stream().anyMatch(b -> PageFurniture.isLetterhead(b.text()));
      AsideReason reason = head ? AsideReason.PAGE_HEADER : AsideReason.PAGE_FOOTER;
      for (Block b : blocks) {
        (head ? heads : draft.blocks).add(boxes ? b : new Block(b.kind(), b.text(), 0, reason));
      }
    }
    draft.blocks.addAll(0, heads);
  }
}
