package org.banggiao.directive.web;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.document.Passage;
import org.banggiao.kernel.PassageRef;
import org.jspecify.annotations.Nullable;

/**
 * A numbered line of a document as drawn beside its directives.
 *
 * @param number stable number; its anchor is {@code p} and the number
 * @param aside set aside: shown, but not the document speaking
 * @param item anchor of the first item that comes from this line, or empty
 * @param selected whether the item shown open comes from it
 */
public record Para(
    int number, List<Piece> pieces, boolean aside, boolean heading, String item, boolean selected) {

  /**
   * Characters drawn in one way.
   *
   * @param at offset of the first into the text
   */
  public record Piece(int at, String text, boolean hit) {}

  /** Cuts the line where the span shown begins and ends. */
  static List<Piece> cut(Passage line, String text, @Nullable PassageRef shown) {
    if (shown == null || !shown.overlaps(line.start(), line.end())) {
      return List.of(new Piece(line.start(), text, false));
    }
    int from = Math.max(0, shown.start() - line.start());
    int to = Math.min(text.length(), shown.end() - line.start());
    List<Piece> pieces = new ArrayList<>();
    if (from > 0) {
      pieces.add(new Piece(line.start(), text.substring(0, from), false));
    }
    pieces.add(new Piece(line.start() + from, text.substring(from, to), true));
    if (to < text.length()) {
      pieces.add(new Piece(line.start() + to, text.substring(to), false));
    }
    return pieces;
  }
}
