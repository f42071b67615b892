package org.banggiao.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of fixed column widths, and the rules drawn in them. Lengths are twips: 1/1440 inch. */
final class DocxGrid {
  /** 165 mm, the width between the margins. */
  static final int WIDTH = 9354;

  /** Left column of the head: 64 mm. */
  static final int LEFT = 3628;

  private DocxGrid() {}

  static int twips(double mm) {
    return (int) Math.round(mm * 1440 / 25.4);
  }

  static XWPFTable table(XWPFDocument word, int rows, List<Integer> widths) {
    XWPFTable table = word.createTable(rows, widths.size());
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(WIDTH);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    var grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (var row : table.getRows()) {
      for (int i = 0; i < widths.size(); i++) {
        row.getCell(i).setWidthType(TableWidthType.DXA);
        row.getCell(i).setWidth(String.valueOf(widths.get(i)));
      }
    }
    return table;
  }

  /** Two columns without borders or inner margin, as the head and the foot have. */
  static XWPFTable twoColumns(XWPFDocument word, int rows, int left) {
    XWPFTable table = table(word, rows, List.of(left, WIDTH - left));
    table.removeBorders();
    margins(table, 0, 0);
    return table;
  }

  /**
   * Inner margins of every cell. Written by hand because {@code setCellMargins} leaves out a zero,
   * and Word then takes 108. Word puts the table that much to the left; the indent brings it back.
   */
  static void margins(XWPFTable table, int vertical, int side) {
    var properties = table.getCTTbl().getTblPr();
    var margins = properties.addNewTblCellMar();
    width(margins.addNewTop(), vertical);
    width(margins.addNewLeft(), side);
    width(margins.addNewBottom(), vertical);
    width(margins.addNewRight(), side);
    width(properties.addNewTblInd(), side);
  }

  private static void width(CTTblWidth width, int twips) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twips));
  }

  /** The next free paragraph of a cell: a new cell comes with one that is empty. */
  static XWPFParagraph next(XWPFTableCell cell) {
    XWPFParagraph first = cell.getParagraphs().getFirst();
    return first.getStyle() == null && first.getRuns().isEmpty() ? first : cell.addParagraph();
  }

  /** Makes a paragraph a rule of a length, centred in a column; both in twips. */
  static void rule(XWPFParagraph paragraph, int length, int column) {
    paragraph.setStyle("Rule");
    int side = Math.max(0, (column - length) / 2);
    paragraph.setIndentationLeft(side);
    paragraph.setIndentationRight(side);
    var top = paragraph.getCTPPr().addNewPBdr().addNewTop();
    top.setVal(STBorder.SINGLE);
    top.setSz(BigInteger.valueOf(6));
    top.setSpace(BigInteger.ZERO);
    top.setColor("000000");
  }

  /** Length of a rule that is a share of a line of bold text, which may have been broken. */
  static int ruleLength(String text, int sizePt, double share, int column) {
    double line = Math.min(TextWidth.of(text, Typeface.BOLD, sizePt) * 20, column);
    return (int) Math.round(line * share);
  }
}
