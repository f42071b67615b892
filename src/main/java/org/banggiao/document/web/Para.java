package org.banggiao.document.web;

import java.util.List;

/**
 * A numbered line of a document as drawn.
 *
 * @param number stable number; its anchor is {@code p} and the number
 * @param aside set aside: shown, but not the document speaking
 * @param heading heads a part of the text
 * @param selected holds characters that the address points to
 * @param proposed something is proposed here
 * @param page number of the page that begins with this line, or empty
 */
public record Para(
    int number,
    List<Piece> pieces,
    boolean aside,
    boolean heading,
    boolean selected,
    boolean proposed,
    String page) {

  /**
   * Characters drawn in one way.
   *
   * @param at offset of the first into the text
   * @param hit whether the address points to them
   * @param first whether they are the first of those the address points to
   */
  public record Piece(int at, String text, boolean hit, boolean first) {}
}
