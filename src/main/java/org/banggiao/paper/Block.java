package org.banggiao.paper;

import java.util.List;

/**
 * A piece of the body in numbering system B, used by reports and plans. Numbers are not given but
 * follow from the order: see {@link Outline}.
 */
public sealed interface Block {

  /** "Phần I" with its title on the next line, upper case. */
  record Part(String title) implements Block {}

  /** "I. TITLE". */
  record Section(String title) implements Block {}

  /** "1." with a title of its own line, bold. */
  record Item(String title) implements Block {}

  /** "1." followed by running text, upright. */
  record Clause(Words words) implements Block {}

  /** "a)" followed by running text. */
  record Point(Words words) implements Block {}

  /** Running text without a number. */
  record Paragraph(Words words) implements Block {}

  /** A remark in small italics, such as the unit or origin of a table. */
  record Note(Words words) implements Block {}

  /**
   * "Bảng 1. caption", a header row repeated on every page, and rows.
   *
   * @param rows each as long as columns; a shorter row is filled with blanks
   */
  record Table(String caption, List<Column> columns, List<List<Words>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      if (columns.isEmpty()) {
        throw new IllegalArgumentException("a table needs a column");
      }
      int most = columns.size();
      if (rows.stream().anyMatch(row -> row.size() > most)) {
        throw new IllegalArgumentException("a row is longer than the header");
      }
    }
  }

  /**
   * A column of a table.
   *
   * @param weight its share of the width, above 0
   */
  record Column(String header, int weight, Align align) {
    public Column {
      if (weight < 1) {
        throw new IllegalArgumentException("weight of a column must be above 0, was " + weight);
      }
    }
  }

  /** Where the text of a column stands. */
  enum Align {
    /** Words. */
    LEFT,
    /** Ordinals and short states. */
    CENTER,
    /** Figures. */
    RIGHT
  }
}
