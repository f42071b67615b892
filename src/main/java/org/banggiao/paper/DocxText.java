package org.banggiao.paper;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts text into a paragraph of a Word document; looks come from the named style alone. */
final class DocxText {
  private final int sources;

  /**
   * @param sources how many sources there are to link to
   */
  DocxText(int sources) {
    this.sources = sources;
  }

  static XWPFParagraph set(XWPFParagraph paragraph, String style, String text) {
    paragraph.setStyle(style);
    paragraph.createRun().setText(Clean.line(text));
    return paragraph;
  }

  XWPFParagraph set(XWPFParagraph paragraph, String style, String label, Words words) {
    paragraph.setStyle(style);
    if (!label.isEmpty()) {
      paragraph.createRun().setText(label + " ");
    }
    for (Run run : words.runs()) {
      switch (run) {
        case Run.Text(String text, Run.Style look) -> {
          XWPFRun out = paragraph.createRun();
          out.setText(Clean.run(text));
          // Said only when so: "not italic" would undo an italic style.
          if (look == Run.Style.BOLD) {
            out.setBold(true);
          } else if (look == Run.Style.ITALIC) {
            out.setItalic(true);
          }
        }
        case Run.Mark(int source) -> mark(paragraph, source);
      }
    }
    return paragraph;
  }

  private void mark(XWPFParagraph paragraph, int source) {
    String shown = "[" + source + "]";
    if (source < 1 || source > sources) {
      paragraph.createRun().setText(shown);
      return;
    }
    var link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(bookmark(source));
    link.addNewR().addNewT().setStringValue(shown);
  }

  static String bookmark(int source) {
    return "nguon" + source;
  }
}
