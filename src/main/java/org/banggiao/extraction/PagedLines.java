package org.banggiao.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.extraction.Draft.Block;
import org.banggiao.extraction.Draft.Kind;
import org.banggiao.extraction.Extraction.Note;
import org.banggiao.extraction.Extraction.NoteCode;

/**
 * Lines of all pages become paragraphs: page heads and numbers go, broken lines and hyphens are
 * mended.
 */
final class PagedLines {
  private final List<List<TextLine>> pages = new ArrayList<>();
  private final List<Double> heights = new ArrayList<>();

  void page(List<TextLine> lines, double height) {
    pages.add(lines);
    heights.add(height);
  }

  /** Adds the paragraphs to {@code draft}; lines left out are handed on for the secrecy check. */
  void into(Draft draft) {
    draft.pageCount = pages.size();
    int omitted = omitFurniture(draft);
    if (omitted > 0) {
      draft.notes.add(new Note(NoteCode.PAGE_LINES_OMITTED, Integer.toString(omitted)));
    }
    Paragraphs paragraphs = new Paragraphs();
    for (List<TextLine> lines : pages) {
      paragraphs.page(lines);
    }
    for (Paragraphs.Paragraph p : paragraphs.finish()) {
      draft.blocks.add(
          new Block(p.row() ? Kind.TABLE_ROW : Kind.PARAGRAPH, p.text(), p.page(), null));
    }
  }

  /**
   * Leaves out lines at the very top or bottom that are page numbers or return on page after page.
   */
  private int omitFurniture(Draft draft) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (TextLine line : edge(i)) {
        seen.merge(key(line), 1, Integer::sum);
      }
    }
    int omitted = 0;
    for (int i = 0; i < pages.size(); i++) {
      List<TextLine> kept = new ArrayList<>(pages.get(i));
      for (TextLine line : edge(i)) {
        int times = seen.getOrDefault(key(line), 0);
        boolean returns = times >= 3 && times * 3 >= pages.size();
        if (returns || PageFurniture.isPageNumber(line.text())) {
          kept.remove(line);
          omitted++;
          if (draft.stampLines.size() < 200) {
            draft.stampLines.add(line.text());
          }
        }
      }
      // A stamp may be printed at the head of any page.
      kept.stream()
          .limit(3)
          .filter(l -> draft.stampLines.size() < 20_000)
          .forEach(l -> draft.stampLines.add(l.text()));
      pages.set(i, kept);
    }
    return omitted;
  }

  /** Up to two lines in the top tenth and two in the bottom tenth of a page. */
  private List<TextLine> edge(int page) {
    double height = heights.get(page);
    List<TextLine> byHeight = new ArrayList<>(pages.get(page));
    byHeight.sort(Comparator.comparingDouble(TextLine::y));
    List<TextLine> edge = new ArrayList<>();
    for (int i = 0; i < byHeight.size(); i++) {
      TextLine line = byHeight.get(i);
      boolean top = i < 2 && line.y() < 0.1 * height;
      boolean bottom = i >= byHeight.size() - 2 && line.y() > 0.9 * height;
      if (top || bottom) {
        edge.add(line);
      }
    }
    return edge;
  }

  private static String key(TextLine line) {
    return (line.text().length() > 120 ? line.text().substring(0, 120) : line.text())
        .replaceAll("\\d+", "#");
  }
}
