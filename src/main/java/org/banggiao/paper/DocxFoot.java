package org.banggiao.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What comes under and after the text of a Word document. */
final class DocxFoot {
  private DocxFoot() {}

  static void signing(XWPFDocument word, OfficialDocument document) {
    DocxText.set(word.createParagraph(), "BodyText", "").setKeepNext(true);
    XWPFTableRow row = DocxGrid.twoColumns(word, 1, DocxGrid.WIDTH / 2).getRow(0);
    row.setCantSplitRow(true);
    Footing foot = document.foot();
    XWPFTableCell left = row.getCell(0);
    DocxText.set(DocxGrid.next(left), "Recipients", Fixed.RECIPIENTS);
    Decree30.recipientLines(!document.addressees().isEmpty(), foot.recipients(), foot.unit())
        .forEach(line -> DocxText.set(DocxGrid.next(left), "Recipient", line));
    XWPFTableCell right = row.getCell(1);
    Decree30.signingLines(foot.signature())
        .forEach(line -> DocxText.set(DocxGrid.next(right), "Office", line));
    String name = foot.signature().name();
    DocxText.set(DocxGrid.next(right), "Signer", name == null ? "" : name);
  }

  static void annex(XWPFDocument word, DocxBody body, String label, Annex annex) {
    XWPFParagraph heading = DocxText.set(word.createParagraph(), "Heading1", label);
    heading.createRun().addBreak();
    heading.createRun().setText(Decree30.upper(annex.title()));
    DocxText.set(word.createParagraph(), "With", Fixed.GOES_WITH);
    body.write(annex.body());
  }

  static void sources(XWPFDocument word, List<Source> sources) {
    DocxText.set(word.createParagraph(), "Heading1", Fixed.SOURCES);
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      XWPFParagraph paragraph = word.createParagraph();
      BigInteger id = BigInteger.valueOf(i + 1L);
      var start = paragraph.getCTP().addNewBookmarkStart();
      start.setId(id);
      start.setName(DocxText.bookmark(i + 1));
      DocxText.set(paragraph, "Source", "[" + (i + 1) + "] " + source.text());
      paragraph.getCTP().addNewBookmarkEnd().setId(id);
      if (source.address() != null) {
        String shown = Clean.line(source.address());
        paragraph.createRun().setText(" ");
        source
            .link()
            .map(uri ->
                (org.apache.poi.xwpf.usermodel.XWPFRun)
                    paragraph.createHyperlinkRun(uri.toASCIIString()))
            .orElseGet(paragraph::createRun)
            .setText(shown);
      }
    }
  }
}
