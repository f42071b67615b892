package org.banggiao.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Packets of the national document axis (QCVN 102:2016/BTTTT, edXML). They are not read as
 * documents here; they are looked through for a secrecy mark in the header and in the attached
 * files, and refused as a type otherwise.
 */
final class EdxmlReader {
  private static final Pattern LEVEL_ELEMENT =
      Pattern.compile("(?i).*(?:secur|secre|confiden|domat|mucdomat|dokhan_?mat).*");
  private static final Pattern OPEN_LEVEL =
      Pattern.compile("(?iu)0|thường|không|không mật|none|normal|public|false");

  private EdxmlReader() {}

  static Draft read(Path file, ExtractionLimits limits) throws IOException {
    Attachments attachments = new Attachments();
    try (InputStream in = Files.newInputStream(file)) {
      XmlParts.read(in, xml -> look(xml, attachments, limits));
    }
    throw FormatReaders.unsupported("edXML");
  }

  private static void look(XMLStreamReader xml, Attachments attachments, ExtractionLimits limits)
      throws XMLStreamException {
    String element = "";
    String name = "";
    StringBuilder value = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        element = xml.getLocalName();
        value.setLength(0);
      } else if (event == XMLStreamConstants.CHARACTERS) {
        value.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT && element.equals(xml.getLocalName())) {
        String text = value.toString().strip();
        name = element.equals("AttachmentName") ? text : name;
        if (element.equals("ContentTransferEncoded")) {
          attachment(text, name, attachments, limits);
        } else if (!text.isEmpty()) {
          header(element, text);
        }
        value.setLength(0);
      }
    }
  }

  private static void header(String element, String text) {
    boolean level = LEVEL_ELEMENT.matcher(element).matches() && !OPEN_LEVEL.matcher(text).matches();
    String found = level ? "MẬT" : SecrecyMark.inHeader(text).map(SecrecyMark::level).orElse("");
    if (!found.isEmpty()) {
      throw new ExtractionStopped(
          ExtractionProblem.MARKED_SECRET, found + " " + SecrecyMark.Place.PACKET.name());
    }
  }

  private static void attachment(
      String base64, String name, Attachments attachments, ExtractionLimits limits) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64);
      attachments.check(new ByteArrayInputStream(bytes), Attachments.cleanName(name), limits);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new ExtractionStopped(ExtractionProblem.DAMAGED, "edXML attachment");
    }
  }
}
