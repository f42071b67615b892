package org.banggiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banggiao.extraction.Draft.Block;
import org.banggiao.extraction.Draft.Kind;

/**
 * One table. Data tables give a row a line, cells joined by tab. Tables that only place boxes on
 * the page (the head and foot boxes of Decree 30/2020, Appendix I) give their paragraphs one after
 * the other, left box first.
 */
final class DocxTable {
  private final DocxBody body;

  DocxTable(DocxBody body) {
    this.body = body;
  }

  void read(XMLStreamReader xml, List<Block> out) throws XMLStreamException {
    List<List<List<Block>>> rows = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tbl")) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "tr" -> rows.add(new ArrayList<>());
        case "tc" -> {
          List<Block> cell = new ArrayList<>();
          body.blocks(xml, "tc", cell);
          cell.removeIf(b -> b.text().isBlank());
          if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
          }
          rows.getLast().add(cell);
        }
        case "del", "moveFrom", "tblPr", "tblGrid", "sdtPr", "sdtEndPr", "Fallback" ->
            XmlParts.skip(xml);
        default -> {}
      }
    }
    write(rows, out);
  }

  /** Also used for OpenDocument and old Word tables: rows of cells of paragraphs. */
  static void write(List<List<List<Block>>> rows, List<Block> out) {
    if (placesBoxes(rows)) {
      rows.forEach(row -> row.forEach(out::addAll));
      return;
    }
    for (List<List<Block>> row : rows) {
      String line = row.stream().map(DocxTable::cell).collect(Collectors.joining("\t"));
      if (!line.isBlank()) {
        out.add(Block.of(Kind.TABLE_ROW, line.replaceFirst("\t+$", "")));
      }
    }
  }

  private static boolean placesBoxes(List<List<List<Block>>> rows) {
    boolean single = rows.stream().allMatch(row -> row.size() <= 1);
    boolean few = rows.size() <= 3 && rows.stream().allMatch(row -> row.size() <= 3);
    boolean several =
        rows.stream()
            .flatMap(List::stream)
            .anyMatch(
                cell -> cell.size() > 1 || cell.stream().anyMatch(b -> b.text().contains("\n")));
    return single || (few && several);
  }

  private static String cell(List<Block> paragraphs) {
    return paragraphs.stream()
        .map(b -> b.text().strip().replaceAll("[\t\n]+", " "))
        .collect(Collectors.joining(" "));
  }
}
