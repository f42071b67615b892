package org.banggiao.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Streams the XML parts of office archives: no DTD, no external entity, never a whole part in
 * memory.
 */
final class XmlParts {
  private static final XMLInputFactory FACTORY = factory();

  private XmlParts() {}

  /** Does something with one part. */
  interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  /** Reads part {@code name} if the archive has it. */
  static boolean read(ZipFile zip, String name, PartReader reader) throws IOException {
    Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(name));
    if (entry.isEmpty()) {
      return false;
    }
    try (InputStream in = zip.getInputStream(entry.get())) {
      read(in, reader);
    }
    return true;
  }

  static void read(InputStream in, PartReader reader) throws IOException {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
      try {
        reader.read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException broken) {
      throw new ExtractionStopped(ExtractionProblem.DAMAGED, "xml");
    }
  }

  /**
   * The attribute of that local name in any namespace (strict and transitional files differ), or
   * empty.
   */
  static String attribute(XMLStreamReader xml, String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  static int number(XMLStreamReader xml, String localName, int otherwise) {
    String value = attribute(xml, localName);
    return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** An on/off element: on unless its val says otherwise. */
  static boolean on(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return !(value.equals("0")
        || value.equals("false")
        || value.equals("off")
        || value.equals("none"));
  }

  /** From a start tag to past its end tag. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
      throw new XMLStreamException("external entity");
    });
    return factory;
  }
}
