package org.banggiao.extraction;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * File properties of office archives: what the product keeps, and all that may carry a secrecy
 * mark.
 */
final class OfficeProperties {
  private OfficeProperties() {}

  static void ofOoxml(ZipFile zip, Draft draft) throws IOException {
    XmlParts.read(zip, "docProps/core.xml", xml -> flat(xml, draft));
    XmlParts.read(zip, "docProps/custom.xml", xml -> flat(xml, draft));
  }

  static void ofOdf(ZipFile zip, Draft draft) throws IOException {
    XmlParts.read(zip, "meta.xml", xml -> flat(xml, draft));
  }

  /** Every element with text is a property; custom ones are named by their name attribute. */
  private static void flat(XMLStreamReader xml, Draft draft) throws XMLStreamException {
    String name = "";
    StringBuilder value = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String own = XmlParts.attribute(xml, "name");
        name =
            own.isEmpty()
                ? (xml.getLocalName().matches("lpwstr|lpstr|bstr") ? name : xml.getLocalName())
                : own;
        value.setLength(0);
      } else if (event == XMLStreamConstants.CHARACTERS) {
        value.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT && !value.toString().isBlank()) {
        take(draft, name, value.toString().strip());
        value.setLength(0);
      }
    }
  }

  private static void take(Draft draft, String name, String value) {
    switch (name) {
      case "title" -> draft.title = value;
      case "created", "creation-date" -> draft.created = day(value);
      case "language" -> draft.language = value;
      case "creator", "lastModifiedBy", "initial-creator" -> {
        return;
      }
      default -> {}
    }
    draft.properties.merge(name, value, (a, b) -> a + ", " + b);
  }

  static @Nullable LocalDate day(String iso) {
    try {
      return iso.length() < 10 ? null : LocalDate.parse(iso.substring(0, 10));
    } catch (DateTimeParseException notIso) {
      return null;
    }
  }
}
