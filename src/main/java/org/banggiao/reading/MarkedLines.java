package org.banggiao.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gathers lines that open with markers into series, nested by style: "1." with "a)" below, "Thứ
 * nhất" with "-" below. A caption, an image name or a repeated title between two items breaks
 * nothing; unmarked lines between two ordinal items continue the first. "Điều 4.", "Chương II"
 * close everything.
 */
final class MarkedLines {
  /** A list does not go on after so many unmarked lines. */
  private static final int PATIENCE = 8;

  private static final int SENTENCE = 12;

  private static final Phrases<Boolean> HEADING =
      Phrases.of("điều|chương|phần|mục|tiểu mục|phụ lục|phần thứ", true);

  private final Source s;
  private final Deque<Series> open = new ArrayDeque<>();
  private final List<Series> roots = new ArrayList<>();
  private int idle;

  /** The last unmarked line ends with a colon. */
  private boolean led;

  /** … and says what list it opens. */
  private boolean announced;

  private MarkedLines(Source s) {
    this.s = s;
  }

  static List<Series> find(Source s) {
    return new MarkedLines(s).run();
  }

  /** "Điều 4. …", "Chương II", "Mục 1": a heading of a rule. */
  static boolean heading(Source s, int l) {
    int from = s.lines.from(l);
    int after = HEADING.after(s.tokens, from);
    return after > 0
        && after < s.lines.to(l)
        && s.tokens.capital(from)
        && (s.tokens.is(after, Tokens.NUMBER) || Markers.roman(s.tokens, after) > 0);
  }

  /** How deep a heading stands: Phần 1, Chương 2, Mục 3, Roman numeral 4, Điều 5; 0 for none. */
  static int level(Source s, int l) {
    int from = s.lines.from(l);
    if (heading(s, l)) {
      Phrases.Hit<Integer> hit = LEVELS.at(s.tokens, from);
      return hit == null ? 5 : hit.value();
    }
    Markers.Marker m = Markers.at(s.tokens, from, true);
    return m != null && m.style() == Markers.Style.ROMAN ? 4 : 0;
  }

  private static final Phrases<Integer> LEVELS =
      Phrases.of("phần|phần thứ|phụ lục", 1).and("chương", 2).and("mục|tiểu mục", 3).and("điều", 5);

  private List<Series> run() {
    for (int l = 0; l < s.lines.size; l++) {
      if (!s.own(l)) {
        continue;
      }
      int first = s.lines.from(l);
      if (heading(s, l)) {
        open.clear();
        continue;
      }
      int at = s.tokens.anyMark(first, "“\"(") && first + 1 < s.lines.to(l) ? first + 1 : first;
      Markers.Marker m = Markers.at(s.tokens, at, true);
      if (m != null && m.style().bullet() && m.body() < s.lines.to(l)) {
        Markers.Marker inner = Markers.at(s.tokens, m.body(), true);
        m = inner != null && inner.style().spoken() ? inner : m;
      }
      if (m != null && m.body() < s.lines.to(l) && !aside(m)) {
        take(m, l);
        idle = 0;
        led = false;
      } else {
        plain(l);
      }
    }
    return roots;
  }

  /** "Cuối cùng, Chủ tịch nước mong rằng …": only what asks goes on with a list. */
  private boolean aside(Markers.Marker m) {
    return m.style() == Markers.Style.SEQUENCE
        && m.number() > 1
        && !Deontic.begins(s.tokens, m.body())
        && !Lists.opensBody(s.tokens, m.body());
  }

  private void take(Markers.Marker m, int l) {
    Series.Entry entry = new Series.Entry(m, l, s.lines.to(l));
    if (open.stream().limit(6).anyMatch(x -> x.takes(m))) {
      while (!open.getFirst().takes(m)) {
        open.pop();
      }
      open.getFirst().add(entry);
      return;
    }
    if (!m.style().bullet() && m.number() != 1) {
      return;
    }
    while (!open.isEmpty() && !below(open.getFirst().style, m.style())) {
      open.pop();
    }
    Series series = new Series(m.style());
    series.entries.add(entry);
    if (open.isEmpty() || led && (announced || said(open.getFirst().last()))) {
      roots.add(series);
    } else {
      open.getFirst().last().below.add(series);
    }
    open.push(series);
  }

  /** The entry is a sentence of its own: a lead-in after it opens another list. */
  private boolean said(Series.Entry e) {
    return s.closed(e.line)
        && !s.tokens.mark(s.lines.to(e.line) - 1, ':')
        && s.lines.to(e.line) - s.lines.from(e.line) >= SENTENCE;
  }

  /** A new kind of bullet stands below the one before it, whichever two they are. */
  private static boolean below(Markers.Style above, Markers.Style style) {
    boolean bullets = above.bullet() && style.bullet();
    return above != style && (bullets || rank(above) < rank(style));
  }

  /** Which style may stand below which: the larger number below the smaller. */
  private static int rank(Markers.Style style) {
    return switch (style) {
      case ROMAN -> 0;
      case ORDINAL, COUNT, SEQUENCE -> 2;
      case NUMBER -> 1;
      case SUBNUMBER -> 3;
      case BRACKET, LETTER, SMALL_ROMAN -> 4;
      case DASH -> 5;
      case DOT, PLUS -> 6;
    };
  }

  private void plain(int l) {
    boolean short_ = s.lines.to(l) - s.lines.from(l) <= 12;
    if (short_ && LeadIns.out(s.tokens, s.lines.from(l), s.lines.to(l))) {
      open.clear(); // "Nơi nhận:" ends every list above it
      return;
    }
    idle++;
    boolean leadIn = s.tokens.mark(s.lines.to(l) - 1, ':');
    int[] last = LeadIns.of(s, l);
    boolean counts =
        !leadIn
            && s.closed(l)
            && (Counts.declared(s.tokens, last[0], last[1]) != null
                || UnmarkedLists.announces(s.tokens, last[0], last[1]));
    led = leadIn || counts; // "… tập trung vào sáu việc." opens a list as a colon does
    announced =
        led
            && s.lines.to(l) - s.lines.from(l) >= SENTENCE
            && LeadIns.kind(s.tokens, counts ? last[0] : s.lines.from(l), s.lines.to(l)) != null;
    while (!open.isEmpty()
        && (open.getFirst().style.bullet()
            || (leadIn && rank(open.getFirst().style) >= 3)
            || idle > PATIENCE && open.getFirst().style != Markers.Style.ROMAN)) {
      open.pop();
    }
    if (!open.isEmpty() && s.closed(l) && !leadIn) {
      open.getFirst().last().extentAfter = s.lines.to(l);
    }
  }
}
