package org.banggiao.extraction;

import java.util.List;

/**
 * One printed line, from a PDF or from a picture. Units are points for PDF, pixels for pictures; y
 * grows downwards.
 *
 * @param y base line
 * @param size letter height
 */
record TextLine(int page, double x0, double x1, double y, double size, String text) {

  /** One word and where it stands. */
  record Word(double x0, double x1, double y, double size, String text) {}

  /**
   * Joins words of one base line; a gap wider than three spaces or so is a cell border and becomes
   * a tab.
   */
  static TextLine of(int page, List<Word> words) {
    StringBuilder text = new StringBuilder();
    double size = 0;
    Word last = words.getFirst();
    for (Word w : words) {
      if (!text.isEmpty()) {
        double gap = w.x0() - last.x1();
        text.append(gap > 1.8 * Math.max(w.size(), last.size()) ? '\t' : ' ');
      }
      text.append(w.text());
      size = Math.max(size, w.size());
      last = w;
    }
    return new TextLine(page, words.getFirst().x0(), last.x1(), last.y(), size, text.toString());
  }

  boolean isRow() {
    return text.indexOf('\t') >= 0;
  }

  boolean isCapitals() {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() > 2;
  }

  /** Width of the first word, as its share of the line. */
  double firstWordWidth() {
    int space = text.indexOf(' ');
    return space < 0 ? x1 - x0 : (x1 - x0) * space / text.length();
  }
}
