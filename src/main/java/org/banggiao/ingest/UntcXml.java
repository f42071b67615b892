package org.banggiao.ingest;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banggiao.kernel.Refusal;

/**
 * The status XML of one treaty: a number such as {@code XXVII-7-d} somewhere before the table, then
 * rows of entries, the first of which is the heading. Foot-note marks inside an entry are left out.
 * No document type, no entity, nothing from outside is ever read.
 */
final class UntcXml {

  private static final Pattern NUMBER = Pattern.compile("\\b([IVXL]+-\\d+(?:-[a-z])?)\\b");

  private UntcXml() {}

  static List<Line> read(byte[] bytes, String treaty) {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    List<List<String>> rows = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    try {
      XMLStreamReader x = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      List<String> row = null;
      StringBuilder entry = null;
      int mark = 0;
      while (x.hasNext()) {
        switch (x.next()) {
          case XMLStreamReader.START_ELEMENT -> {
            String name = x.getLocalName().toLowerCase(java.util.Locale.ROOT);
            if (name.equals("row")) {
              row = new ArrayList<>();
            } else if (name.equals("entry") && row != null) {
              entry = new StringBuilder();
            } else if (name.startsWith("super")
                || name.equals("sup")
                || name.startsWith("footnote")) {
              mark++;
            }
          }
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
            if (entry != null && mark == 0) {
              entry.append(x.getText());
            } else if (rows.isEmpty()) {
              before.append(x.getText()).append(' ');
            }
          }
          case XMLStreamReader.END_ELEMENT -> {
            String name = x.getLocalName().toLowerCase(java.util.Locale.ROOT);
            if (name.equals("entry") && row != null && entry != null) {
              row.add(entry.toString().replaceAll("\\s+", " ").strip());
              entry = null;
            } else if (name.equals("row") && row != null) {
              rows.add(row);
              row = null;
            } else if (name.startsWith("super")
                || name.equals("sup")
                || name.startsWith("footnote")) {
              mark--;
            }
          }
          default -> {
            // Comments and instructions say nothing of the treaty.
          }
        }
      }
    } catch (XMLStreamException e) {
      throw Refusal.invalid("ingest.unreadable").at("tep");
    }
    if (rows.size() < 2) {
      throw Refusal.invalid("ingest.empty").at("tep");
    }
    Matcher number = NUMBER.matcher(before);
    String id =
        treaty.isEmpty() && number.find()
            ? "mtdsg-" + number.group(1).toLowerCase(java.util.Locale.ROOT)
            : treaty;
    return Lines.participation(
        new Lines.Table(rows.getFirst(), rows.subList(1, rows.size())), id, "UN Treaty Collection");
  }
}
