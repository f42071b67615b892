package org.banggiao.document;

import java.util.List;
import org.banggiao.kernel.Citation;
import org.banggiao.kernel.PassageRef;
import org.banggiao.reading.Alignment;
import org.banggiao.reading.Reading;
import org.banggiao.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two documents side by side: which directives are the same, partly the same, or in one only.
 *
 * @param sameConference whether both report one conference
 */
public record Differences(
    Document first, Document second, boolean sameConference, List<Line> lines) {

  /**
   * @param match SAME, PARTIAL, ONLY_IN_FIRST or ONLY_IN_SECOND
   * @param similarity 0 to 100
   */
  public record Line(
      String match, @Nullable Citation first, @Nullable Citation second, int similarity) {}

  static Differences of(
      Document first, String a, Reading readingA, Document second, String b, Reading readingB) {
    Alignment alignment = Alignment.of(a, readingA, b, readingB);
    return new Differences(
        first,
        second,
        alignment.sameConference(),
        alignment.pairs().stream()
            .map(p ->
                new Line(
                    p.match().name(),
                    cite(first, a, p.first()),
                    cite(second, b, p.second()),
                    (int) Math.round(100 * p.similarity())))
            .toList());
  }

  private static @Nullable Citation cite(Document document, String text, @Nullable Span span) {
    return span == null
        ? null
        : new Citation(new PassageRef(document.id(), span.start(), span.end()), span.in(text));
  }

  public long count(String match) {
    return lines.stream().filter(l -> l.match().equals(match)).count();
  }
}
