package org.banggiao.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.banggiao.extraction.TextLine.Word;

/**
 * Words of a PDF page with their places, in the order the page draws them: writers draw tables cell
 * by cell.
 */
final class PdfText extends PDFTextStripper {
  private final List<Word> words = new ArrayList<>();
  private List<TextLine> lines = new ArrayList<>();
  private int page;

  /** True once a run set in a legacy font was converted. */
  boolean legacy;

  PdfText() {
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
    // Pages are handed in one by one, so the library's page counter stays at 0.
    setStartPage(0);
  }

  /**
   * The lines of one page. The library's own loop would walk the whole page tree for each of 20,000
   * pages.
   */
  List<TextLine> lines(PDPage of, int number) throws IOException {
    page = number;
    lines = new ArrayList<>();
    words.clear();
    processPage(of);
    closeLine();
    return lines;
  }

  @Override
  protected void startArticle(boolean leftToRight) {}

  @Override
  protected void endArticle() {}

  @Override
  protected void writePageEnd() {}

  @Override
  protected void writeParagraphStart() {}

  @Override
  protected void writeParagraphEnd() {}

  @Override
  protected void writeWordSeparator() {}

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (text.isBlank() || positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    String font = first.getFont().getName();
    String unicode = font == null ? text : LegacyEncoding.convertRun(text, font);
    legacy |= !unicode.equals(text);
    double size = first.getHeightDir() > 0 ? Math.abs(first.getFontSizeInPt()) : 1;
    double y = first.getYDirAdj();
    if (!words.isEmpty() && Math.abs(words.getLast().y() - y) > 0.6 * size) {
      closeLine();
    }
    double x1 = last.getXDirAdj() + last.getWidthDirAdj();
    words.add(new Word(first.getXDirAdj(), x1, y, size, unicode.strip()));
  }

  @Override
  protected void writeLineSeparator() {
    closeLine();
  }

  @Override
  protected void writeParagraphSeparator() {
    closeLine();
  }

  @Override
  protected void writePageStart() {}

  @Override
  protected void endPage(PDPage ended) {
    closeLine();
  }

  private void closeLine() {
    if (!words.isEmpty()) {
      lines.add(TextLine.of(page, words));
      words.clear();
    }
  }
}
