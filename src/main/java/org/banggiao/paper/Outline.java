package org.banggiao.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives every block of a body its label in system B: Phần I, I., 1., a). A higher block starts the
 * lower counts again; tables are counted through.
 */
final class Outline {
  private int part;
  private int section;
  private int item;
  private int point;
  private int table;

  private Outline() {}

  /** A block and what is printed before it; the label of plain text is empty. */
  record Labelled(String label, Block block) {}

  static List<Labelled> of(List<Block> body) {
    Outline counts = new Outline();
    List<Labelled> labelled = new ArrayList<>(body.size());
    body.forEach(block -> labelled.add(new Labelled(counts.next(block), block)));
    return labelled;
  }

  private String next(Block block) {
    return switch (block) {
      case Block.Part _ -> {
        section = 0;
        item = 0;
        point = 0;
        yield "Phần " + Numerals.roman(++part);
      }
      case Block.Section _ -> {
        item = 0;
        point = 0;
        yield Numerals.roman(++section) + ".";
      }
      case Block.Item _ -> numbered();
      case Block.Clause _ -> numbered();
      case Block.Point _ -> Numerals.pointLetter(++point) + ")";
      case Block.Table _ -> "Bảng " + ++table + ".";
      case Block.Paragraph _ -> "";
      case Block.Note _ -> "";
    };
  }

  private String numbered() {
    point = 0;
    return ++item + ".";
  }
}
