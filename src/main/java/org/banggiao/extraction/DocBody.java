package org.banggiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.banggiao.extraction.Draft.Block;
import org.banggiao.extraction.Draft.Kind;
import org.banggiao.extraction.Extraction.NoteCode;

/**
 * Paragraphs and tables of a Word 97–2003 text, run by run because the font decides the encoding.
 */
final class DocBody {
  private final HWPFDocument doc;
  private final Draft draft;
  private final NumberingState numbering = new NumberingState();
  private int fieldCode;
  private int notes;

  DocBody(HWPFDocument doc, Draft draft) {
    this.doc = doc;
    this.draft = draft;
  }

  void blocks(Range range, List<Block> out) {
    int tableEnd = -1;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph p = range.getParagraph(i);
      if (p.getStartOffset() < tableEnd) {
        continue;
      }
      if (p.isInTable() && p.getTableLevel() == 1) {
        Table table = range.getTable(p);
        table(table, out);
        tableEnd = table.getEndOffset();
      } else {
        out.add(Block.of(p.getLvl() < 9 ? Kind.HEADING : Kind.PARAGRAPH, text(p)));
      }
    }
  }

  private void table(Table table, List<Block> out) {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      List<List<Block>> cells = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        List<Block> cell = new ArrayList<>();
        Range inside = row.getCell(c);
        for (int i = 0; i < inside.numParagraphs(); i++) {
          cell.add(Block.of(Kind.PARAGRAPH, text(inside.getParagraph(i))));
        }
        cell.removeIf(b -> b.text().isBlank());
        cells.add(cell);
      }
      rows.add(cells);
    }
    DocxTable.write(rows, out);
  }

  private String text(Paragraph p) {
    StringBuilder text = new StringBuilder(label(p));
    for (int i = 0; i < p.numCharacterRuns(); i++) {
      CharacterRun run = p.getCharacterRun(i);
      String raw = visible(run.text());
      if (run.isMarkedDeleted()) {
        draft.note(NoteCode.DELETIONS_OMITTED);
      } else if (run.isVanished()) {
        draft.note(NoteCode.HIDDEN_OMITTED);
      } else {
        String font = run.getFontName();
        String unicode = font == null ? raw : LegacyEncoding.convertRun(raw, font);
        if (!unicode.equals(raw)) {
          draft.note(NoteCode.LEGACY_CONVERTED);
        }
        text.append(run.isCapitalized() ? unicode.toUpperCase(Locale.ROOT) : unicode);
      }
    }
    return text.toString();
  }

  private String label(Paragraph p) {
    try {
      if (!p.isInList() || p.getIlfo() == 0 || doc.getListTables() == null) {
        return "";
      }
      String label = AbstractWordUtils.getBulletText(numbering, p.getList(), (char) p.getIlvl());
      String plain = label.strip();
      return plain.isEmpty()
          ? ""
          : (plain.length() == 1 ? DocxNumbering.bullet(plain) : plain) + " ";
    } catch (RuntimeException brokenListTable) {
      // A list table that does not fit costs the label, not the document.
      return "";
    }
  }

  /**
   * Without field codes (between the marks 19 and 20); marks 20 and 21 enclose what the field
   * shows.
   */
  private String visible(String run) {
    StringBuilder out = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      switch (c) {
        case 0x13 -> fieldCode++;
        case 0x14 -> fieldCode = Math.max(0, fieldCode - 1);
        case 0x15 -> fieldCode = 0;
        case 0x02 -> {
          if (fieldCode == 0) {
            notes++;
            out.append('[').append(notes).append(']');
          }
        }
        case 0x01, 0x08 -> draft.pictures = true;
        case 0x07, 0x0D -> {}
        case 0x0B, 0x0C -> out.append('\n');
        case 0x1E -> out.append('-');
        default -> {
          if (fieldCode == 0 && c >= ' ' || c == '\t') {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
