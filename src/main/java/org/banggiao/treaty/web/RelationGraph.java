package org.banggiao.treaty.web;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.treaty.Treaty;

/**
 * The treaties around one, drawn: on its left those that do something to it, on its right those to
 * which it does something. Lengths are units of the drawing, some pixels at full width.
 *
 * @param title of the treaty in the middle
 */
public record RelationGraph(String title, List<Box> left, List<Box> right) {

  /** More than these are a list, not a picture. */
  private static final int MOST = 12;

  private static final int LETTERS = 38;
  private static final int STEP = 62;

  /** Height of a box. */
  public static final int HIGH = 48;

  /**
   * A treaty beside.
   *
   * @param key message key of the relation as seen from the treaty in the middle
   * @param y its upper edge
   */
  public record Box(String key, String title, int y) {

    public int middle() {
      return y + HIGH / 2;
    }
  }

  static RelationGraph of(Treaty t, List<TreatyView.Related> related, boolean english) {
    List<TreatyView.Related> to = new ArrayList<>();
    List<TreatyView.Related> from = new ArrayList<>();
    related.forEach(r -> (r.relation().treaty().equals(t.id()) ? from : to).add(r));
    int most = Math.max(to.size(), from.size());
    return new RelationGraph(
        cut(t.title(english)), boxes(to, most, english), boxes(from, most, english));
  }

  /** A column, in the middle of the height that the longer one takes. */
  private static List<Box> boxes(List<TreatyView.Related> column, int most, boolean english) {
    List<Box> boxes = new ArrayList<>();
    int top = (most - column.size()) * STEP / 2;
    for (TreatyView.Related r : column) {
      boxes.add(new Box(r.key(), cut(r.treaty().title(english)), top + boxes.size() * STEP + 1));
    }
    return boxes;
  }

  /** Cut between words. */
  private static String cut(String title) {
    if (title.length() <= LETTERS) {
      return title;
    }
    int at = title.lastIndexOf(' ', LETTERS - 1);
    return title.substring(0, at < 1 ? LETTERS - 1 : at) + "…";
  }

  public boolean drawn() {
    int n = left.size() + right.size();
    return n > 0 && n <= MOST;
  }

  public int height() {
    return Math.max(left.size(), right.size()) * STEP - STEP + HIGH + 2;
  }

  /** Height of the middle. */
  public int middle() {
    return height() / 2;
  }
}
