package org.banggiao.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The blocks of a body in a Word document. */
final class DocxBody {
  /** A row with more signs than this may be broken over pages; a shorter one is kept whole. */
  private static final int LONG_ROW = 600;

  private final XWPFDocument word;
  private final DocxText text;

  DocxBody(XWPFDocument word, DocxText text) {
    this.word = word;
    this.text = text;
  }

  void write(List<Block> body) {
    Outline.of(body).forEach(one -> write(one.label(), one.block()));
  }

  private void write(String label, Block block) {
    switch (block) {
      case Block.Part(String title) -> {
        XWPFParagraph paragraph = DocxText.set(word.createParagraph(), "Heading1", label);
        paragraph.createRun().addBreak();
        paragraph.createRun().setText(Decree30.upper(title));
      }
      case Block.Section(String title) ->
          DocxText.set(word.createParagraph(), "Heading2", label + " " + Decree30.upper(title));
      case Block.Item(String title) ->
          DocxText.set(word.createParagraph(), "Heading3", label + " " + title);
      case Block.Clause(Words words) -> text.set(word.createParagraph(), "BodyText", label, words);
      case Block.Point(Words words) -> text.set(word.createParagraph(), "BodyText", label, words);
      case Block.Paragraph(Words words) ->
          text.set(word.createParagraph(), "BodyText", label, words);
      case Block.Note(Words words) -> text.set(word.createParagraph(), "Note", "", words);
      case Block.Table table -> table(label, table);
    }
  }

  private void table(String label, Block.Table model) {
    DocxText.set(word.createParagraph(), "Caption", label + " " + model.caption());
    List<Integer> widths = new ArrayList<>();
    TableShape.percents(model.columns()).forEach(share -> widths.add(DocxGrid.WIDTH * share / 100));
    XWPFTable table = DocxGrid.table(word, model.rows().size() + 1, widths);
    DocxGrid.margins(table, 40, 80);
    List<XWPFTableRow> rows = table.getRows();
    boolean repeats = TableShape.repeatsHeader(model.columns());
    rows.getFirst().setRepeatHeader(repeats);
    rows.getFirst().setCantSplitRow(repeats);
    for (int i = 0; i < widths.size(); i++) {
      String header = model.columns().get(i).header();
      DocxText.set(DocxGrid.next(rows.getFirst().getCell(i)), "TableHead", header);
    }
    for (int r = 0; r < model.rows().size(); r++) {
      row(rows.get(r + 1), model.rows().get(r), model.columns());
    }
  }

  private void row(XWPFTableRow row, List<Words> cells, List<Block.Column> columns) {
    row.setCantSplitRow(cells.stream().mapToInt(Words::length).sum() < LONG_ROW);
    for (int i = 0; i < columns.size(); i++) {
      XWPFParagraph paragraph =
          text.set(DocxGrid.next(row.getCell(i)), "TableText", "", TableShape.cell(cells, i));
      paragraph.setAlignment(
          switch (columns.get(i).align()) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTER -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
          });
    }
  }
}
