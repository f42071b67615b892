package org.banggiao.document.web;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.document.Documents;
import org.banggiao.document.Passage;
import org.banggiao.document.Proposal;
import org.banggiao.document.Region;

/**
 * The lines of a document shown at once. A long document is shown a leaf at a time, so that a book
 * opens as fast as a letter.
 *
 * @param number from 1
 * @param count leaves of the document
 * @param first number of the first line shown
 */
public record Leaf(int number, int count, int first, int total, List<Para> paras) {

  /** Lines shown at once before a document is cut into leaves. */
  static final int WHOLE = 600;

  /** Lines on a leaf. */
  static final int SIZE = 400;

  private static final int NONE = -1;

  /**
   * @param line a line that must be on the leaf
   * @param from first character to highlight, or -1
   * @param to after the last character to highlight
   */
  static Leaf of(
      Documents documents, long id, int line, int from, int to, List<Proposal> proposals) {
    int total = documents.paragraphCount(id);
    int size = total <= WHOLE ? WHOLE : SIZE;
    int number =
        Math.clamp((long) Math.max(0, line - 1) / size + 1, 1, Math.max(1, leaves(total, size)));
    int first = (number - 1) * size + 1;
    List<Passage> lines = documents.paragraphs(id, first, first + size - 1);
    if (lines.isEmpty()) {
      return new Leaf(1, 1, 1, total, List.of());
    }
    int start = lines.getFirst().start();
    int end = lines.getLast().end();
    String text = documents.slice(id, start, end);
    List<Region> regions = documents.regions(id, start, end);
    List<Integer> parts = documents.partStarts(id, start, end);
    List<Para> paras = new ArrayList<>(lines.size());
    boolean seen = false;
    for (Passage p : lines) {
      List<Para.Piece> pieces =
          pieces(p, text.substring(p.start() - start, p.end() - start), from, to, seen);
      boolean selected = pieces.stream().anyMatch(Para.Piece::hit);
      seen |= selected;
      paras.add(
          new Para(
              p.number(),
              pieces,
              regions.stream()
                  .anyMatch(r -> r.aside() && r.start() <= p.start() && p.end() <= r.end()),
              parts.contains(p.start())
                  || regions.stream().anyMatch(r -> r.kind().equals("HEADING") && covers(r, p)),
              selected,
              proposals.stream().anyMatch(x -> x.start() < p.end() && p.start() < x.end()),
              regions.stream()
                  .filter(r -> r.kind().equals("PAGE") && begins(r, p, lines))
                  .map(Region::detail)
                  .findFirst()
                  .orElse("")));
    }
    return new Leaf(number, leaves(total, size), first, total, List.copyOf(paras));
  }

  private static int leaves(int total, int size) {
    return Math.max(1, (total + size - 1) / size);
  }

  private static boolean covers(Region r, Passage p) {
    return r.start() <= p.start() && p.end() <= r.end();
  }

  /** The first line that starts on the page. */
  private static boolean begins(Region r, Passage p, List<Passage> lines) {
    if (p.start() < r.start() || p.start() >= r.end()) {
      return false;
    }
    int i = p.number() - lines.getFirst().number();
    return i == 0 || lines.get(i - 1).start() < r.start();
  }

  private static List<Para.Piece> pieces(Passage p, String text, int from, int to, boolean seen) {
    int a = from == NONE ? text.length() : Math.clamp((long) from - p.start(), 0, text.length());
    int b = from == NONE ? text.length() : Math.clamp((long) to - p.start(), 0, text.length());
    List<Para.Piece> pieces = new ArrayList<>(3);
    if (a >= b) {
      pieces.add(new Para.Piece(p.start(), text, false, false));
      return pieces;
    }
    if (a > 0) {
      pieces.add(new Para.Piece(p.start(), text.substring(0, a), false, false));
    }
    pieces.add(new Para.Piece(p.start() + a, text.substring(a, b), true, !seen));
    if (b < text.length()) {
      pieces.add(new Para.Piece(p.start() + b, text.substring(b), false, false));
    }
    return pieces;
  }
}
