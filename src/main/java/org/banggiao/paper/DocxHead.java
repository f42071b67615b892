package org.banggiao.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Everything above the text in a Word document: boxes 1 to 5, 9a, 10b and the legal bases. */
final class DocxHead {
  /** The decree allows 1/3 to 1/2 of the line. */
  private static final double SHARE = 0.4;

  private static final int RIGHT = DocxGrid.WIDTH - DocxGrid.LEFT;

  private DocxHead() {}

  static void write(XWPFDocument word, OfficialDocument document) {
    XWPFTable table = DocxGrid.twoColumns(word, 2, DocxGrid.LEFT);
    agency(table.getRow(0).getCell(0), document.head());
    state(table.getRow(0).getCell(1));
    number(table.getRow(1).getCell(0), document);
    date(table.getRow(1).getCell(1), document.head());
    title(word, document);
    addressees(word, document.addressees());
    Decree30.legalBasisLines(document.legalBases())
        .forEach(line -> DocxText.set(word.createParagraph(), "Basis", line));
  }

  private static void agency(XWPFTableCell cell, Letterhead head) {
    if (head.parent() != null) {
      add(cell, "Parent", Decree30.upper(head.parent()));
    }
    String agency = Decree30.upper(head.agency());
    add(cell, "Agency", agency);
    int length = DocxGrid.ruleLength(agency, 13, SHARE, DocxGrid.LEFT);
    DocxGrid.rule(DocxGrid.next(cell), length, DocxGrid.LEFT);
  }

  private static void state(XWPFTableCell cell) {
    add(cell, "State", Fixed.STATE);
    add(cell, "Motto", Fixed.MOTTO);
    DocxGrid.rule(DocxGrid.next(cell), DocxGrid.ruleLength(Fixed.MOTTO, 14, 1, RIGHT), RIGHT);
  }

  private static void number(XWPFTableCell cell, OfficialDocument document) {
    Letterhead head = document.head();
    add(cell, "Number", Decree30.numberLine(head.number(), head.symbol()));
    if (document.type() == DocumentType.OFFICIAL_LETTER) {
      add(cell, "About", "V/v " + Clean.line(document.subject()));
    }
    if (head.urgency() != null) {
      var stamp = DocxText.set(DocxGrid.next(cell), "Stamp", head.urgency().text());
      int side = (DocxGrid.LEFT - DocxGrid.twips(head.urgency().widthMm())) / 2;
      stamp.setIndentationLeft(side);
      stamp.setIndentationRight(side);
    }
  }

  private static void date(XWPFTableCell cell, Letterhead head) {
    String line = Decree30.placeAndDate(head.place(), head.date());
    var paragraph = DocxText.set(DocxGrid.next(cell), "PlaceDate", line);
    if (TextWidth.dateSize(line) == 13) {
      paragraph.getRuns().getFirst().setFontSize(13);
    }
  }

  private static void title(XWPFDocument word, OfficialDocument document) {
    if (document.type() == DocumentType.OFFICIAL_LETTER) {
      return;
    }
    String subject = Clean.line(document.subject());
    DocxText.set(word.createParagraph(), "Title", Decree30.upper(document.type().vietnamese()));
    DocxText.set(word.createParagraph(), "Subtitle", subject);
    int length = DocxGrid.ruleLength(subject, 14, SHARE, DocxGrid.WIDTH);
    DocxGrid.rule(word.createParagraph(), length, DocxGrid.WIDTH);
  }

  private static void addressees(XWPFDocument word, List<String> addressees) {
    List<String> lines = Decree30.addresseeLines(addressees);
    if (lines.size() == 1) {
      DocxText.set(word.createParagraph(), "ToOne", "Kính gửi: " + lines.getFirst());
      return;
    }
    if (lines.isEmpty()) {
      return;
    }
    DocxText.set(word.createParagraph(), "To", "Kính gửi:");
    // The dashes stand under the colon (II.9.d); 1701 is the indent of the style To.
    int colon = 1701 + (int) Math.round(20 * TextWidth.of("Kính gửi", Typeface.REGULAR, 14));
    for (String line : lines) {
      var paragraph = DocxText.set(word.createParagraph(), "ToEach", line);
      paragraph.setIndentationLeft(colon + 160);
      paragraph.setIndentationHanging(160);
    }
  }

  private static void add(XWPFTableCell cell, String style, String text) {
    DocxText.set(DocxGrid.next(cell), style, text);
  }
}
