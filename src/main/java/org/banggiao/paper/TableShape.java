package org.banggiao.paper;

import java.util.ArrayList;
import java.util.List;

/** Widths and missing cells of a table. */
final class TableShape {
  /** In lines. */
  private static final int HIGHEST_HEADER = 20;

  private TableShape() {}

  /** Whole per cents that add up to 100; every column keeps at least 1. At most 100 columns. */
  static List<Integer> percents(List<Block.Column> columns) {
    int all = columns.stream().mapToInt(Block.Column::weight).sum();
    List<Integer> percents = new ArrayList<>();
    int given = 0;
    int sum = 0;
    for (int i = 0; i < columns.size(); i++) {
      sum += columns.get(i).weight();
      int after = columns.size() - 1 - i;
      int share = Math.round(100f * sum / all) - given;
      percents.add(Math.max(1, Math.min(share, 100 - given - after)));
      given += percents.getLast();
    }
    return percents;
  }

  /**
   * Whether the header may stand on every page: only while it is low, for one as high as a page
   * would leave no room for rows. A sign takes about 6 pt, one per cent of the width 4.6 pt.
   */
  static boolean repeatsHeader(List<Block.Column> columns) {
    List<Integer> percents = percents(columns);
    for (int i = 0; i < columns.size(); i++) {
      double inside = Math.max(6, percents.get(i) * 4.6 - 8);
      if (columns.get(i).header().length() * 6 / inside > HIGHEST_HEADER) {
        return false;
      }
    }
    return true;
  }

  static Words cell(List<Words> row, int column) {
    return column < row.size() ? row.get(column) : Words.of("");
  }
}
