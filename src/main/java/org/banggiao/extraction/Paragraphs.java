package org.banggiao.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides where paragraphs end. A line runs on when it was full (the next word would not have
 * fitted), the letters are as large, the gap is an ordinary one, and the next line neither is
 * indented nor begins with a list marker after a closed sentence.
 */
final class Paragraphs {
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|Tiểu mục|PHỤ LỤC|Phụ lục|Điều)\\s+(?:\\d+|[IVXLC]+|thứ)\\b.*"
              + "|[IVXLC]{1,6}[.)/]\\s.*|\\d{1,2}(?:\\.\\d{1,2})*[.)/]\\s?\\p{Lu}.*|\\(\\d{1,2}\\)\\s.*|[a-zđ]{1,2}[)]\\s.*"
              + "|[-–—+•▪●○*]\\s?\\p{L}.*|Thứ\\s(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\\b.*"
              + "|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)(?:\\s\\p{Ll}+)?\\slà\\b.*|Kính gửi.*|Nơi nhận.*|Căn cứ\\s.*)",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
  private static final String CLOSING = ".;:!?…”\")]»/";

  private final List<Paragraph> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int startPage;
  private int lineCount;
  private boolean row;
  private @Nullable TextLine last;

  /**
   * A paragraph or table row; the text holds {@link CleanText#PAGE_TURN} where it crosses to the
   * next page.
   */
  record Paragraph(int page, boolean row, String text) {}

  void page(List<TextLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    double left = percentile(lines.stream().mapToDouble(TextLine::x0).toArray(), 0.1);
    double right = percentile(lines.stream().mapToDouble(TextLine::x1).toArray(), 0.9);
    double gap = usualGap(lines);
    for (TextLine line : lines) {
      TextLine before = last;
      if (before == null || breaks(before, line, left, right, gap)) {
        close();
        startPage = line.page();
        row = line.isRow();
        text.append(line.text());
        lineCount = 1;
      } else {
        LineJoin.append(text, line.text(), line.page() > before.page());
        lineCount++;
      }
      last = line;
    }
  }

  List<Paragraph> finish() {
    close();
    return done;
  }

  private void close() {
    if (!text.isEmpty()) {
      done.add(new Paragraph(startPage, row, text.toString()));
      text.setLength(0);
    }
  }

  private boolean breaks(TextLine p, TextLine q, double left, double right, double gap) {
    double size = Math.max(p.size(), q.size());
    if (p.isRow()
        || q.isRow()
        || Math.abs(p.size() - q.size()) > 0.12 * size
        || p.isCapitals() != q.isCapitals()) {
      return true;
    }
    boolean closed = CLOSING.indexOf(p.text().charAt(p.text().length() - 1)) >= 0;
    if (closed && MARKER.matcher(q.text()).matches()) {
      return true;
    }
    boolean nextWordFitted = p.x1() + 0.3 * size + q.firstWordWidth() < right - 0.2 * size;
    if (q.page() != p.page()) {
      boolean small = Character.isLowerCase(q.text().charAt(0));
      return q.page() != p.page() + 1
          || nextWordFitted
          || (closed && !small)
          || (indented(q, left) && !small);
    }
    double step = q.y() - p.y();
    if (step <= 0.3 * size || step > 1.45 * Math.max(gap, size)) {
      return true;
    }
    // A hanging indent under a marker is the same item going on.
    boolean hanging = lineCount == 1 && MARKER.matcher(text).matches();
    boolean firstLine = q.x0() > p.x0() + 0.8 * size && !hanging;
    boolean twoFirstLines =
        lineCount == 1 && closed && indented(p, left) && Math.abs(q.x0() - p.x0()) < 0.3 * size;
    return nextWordFitted || firstLine || twoFirstLines;
  }

  private static boolean indented(TextLine line, double left) {
    return line.x0() > left + 0.8 * line.size();
  }

  private static double usualGap(List<TextLine> lines) {
    double[] gaps = new double[lines.size()];
    int n = 0;
    for (int i = 1; i < lines.size(); i++) {
      double step = lines.get(i).y() - lines.get(i - 1).y();
      if (step > 0.5 * lines.get(i).size()) {
        gaps[n++] = step;
      }
    }
    return n == 0 ? 0 : percentile(Arrays.copyOf(gaps, n), 0.4);
  }

  private static double percentile(double[] values, double share) {
    Arrays.sort(values);
    return values[(int) Math.min(values.length - 1, Math.floor(share * values.length))];
  }
}
