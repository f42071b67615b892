package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.reading.Enumeration.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Turns series of marked lines into lists: the lead-in is what stands before the first item, or the
 * clause above when points stand below a clause ("1. Bộ Ngoại giao: a) … b) …"); dashes below an
 * ordinal item are its sub-items. A list without a lead-in that says what it is takes the kind of
 * the heading above, else is a list of tasks when most items begin with a verb that asks.
 */
final class MarkedLists {
  private static final int STORY = 16;
  private static final int QUOTED = 200;

  private static final Phrases<Boolean> AND = Phrases.of("và", true);

  private final Source s;
  private final Tokens t;
  private final List<Draft> out = new ArrayList<>();
  private final List<Draft.Part> alone = new ArrayList<>();

  private MarkedLists(Source s) {
    this.s = s;
    this.t = s.tokens;
  }

  /** The lists, and clauses without points among clauses with points. */
  record Found(List<Draft> lists, List<Draft.Part> alone) {}

  static Found find(Source s) {
    MarkedLists m = new MarkedLists(s);
    for (Series series : MarkedLines.find(s)) {
      int line = series.entries.getFirst().line;
      m.series(series, m.above(line - 1), null);
    }
    return new Found(m.out, m.alone);
  }

  /** The last own line at or above {@code l}, or -1. */
  private int above(int l) {
    int k = l;
    while (k >= 0 && (!s.own(k) || Headers.separator(t, s.lines.from(k), s.lines.to(k)))) {
      k--;
    }
    return k;
  }

  private void series(Series series, int introLine, @Nullable Kind inherited) {
    Series.Entry first = series.entries.getFirst();
    int[] intro = LeadIns.of(s, introLine);
    boolean story =
        introLine >= 0 && s.closed(introLine) && !t.mark(s.lines.to(introLine) - 1, ':');
    boolean other = LeadIns.out(t, intro[0], intro[1]) && !(story && intro[1] - intro[0] > STORY);
    if (other && series.style != Markers.Style.ROMAN) {
      return; // "Tham dự Hội nghị có …" in a sentence of its own opens nothing
    }
    // "Căn cứ …, Cục xây dựng Kế hoạch như sau:" above sections, each of which says what it is
    Kind said = other ? null : LeadIns.kind(t, intro[0], intro[1]);
    Kind named = LeadIns.kind(t, first.marker.first(), first.marker.after());
    said = named != null && first.marker.style().spoken() ? named : said; // "Bài học thứ nhất"
    Kind context = said != null ? said : inherited != null ? inherited : headings(introLine);
    boolean speech = series.style.spoken();
    boolean sections = series.entries.stream().allMatch(this::section);
    boolean clauses = !speech && (sections || series.entries.stream().anyMatch(this::leads));
    if (clauses) {
      List<Draft.Part> pointless = new ArrayList<>();
      for (Series.Entry e : series.entries) {
        Kind own = LeadIns.kind(t, e.marker.body(), s.lines.to(e.line));
        boolean leads = leads(e);
        for (Series below : leads ? e.below : List.<Series>of()) {
          int nearest = above(below.entries.getFirst().line - 1);
          series(below, Math.max(nearest, e.line), own == null ? context : own);
        }
        boolean thanks = Deontic.asksNothing(t, e.marker.body());
        if (leads || context != Kind.TASK || thanks) {
          continue;
        }
        if (section(e)) {
          paragraphs(e, pointless);
        } else if (series.style != Markers.Style.ROMAN) {
          pointless.add(part(pointless.size() + 1, e, e == series.last()));
        }
      }
      if (pointless.size() > 1) {
        out.add(new Draft(Kind.TASK, intro[0], intro[1], pointless));
      } else {
        alone.addAll(pointless);
      }
      return;
    }
    Kind kind = context != null ? context : asks(series) ? unsaid(series, intro) : null;
    if (kind == null
        || series.entries.size() < 2
        || series.style == Markers.Style.ROMAN && first.line == introLine + 1 && titles(series)) {
      return;
    }
    if (series.style == Markers.Style.SEQUENCE && (said == null || !asks(series))) {
      return; // "Trước hết, Thủ tướng ghi nhận …" opens a report, no list
    }
    boolean toBody = Lists.opensBody(t, intro[0]); // "1. Văn phòng Bộ:" with dashes below
    if (kind == Kind.TASK && series.style.bullet() && said == null && !toBody && !asks(series)) {
      return;
    }
    boolean weak = kind == Kind.TASK && !speech && !LeadWords.strong(t, intro[0], intro[1]);
    if (weak && said != null && series.entries.stream().noneMatch(this::asked)) {
      return; // "thống nhất những nội dung sau:" may open what is held to be so
    }
    List<Draft.Part> items = new ArrayList<>();
    for (int k = 0; k < series.entries.size(); k++) {
      if (kind == Kind.TASK && Deontic.asksNothing(t, series.entries.get(k).marker.body())) {
        continue;
      }
      items.add(
          part(
              series.style.bullet() ? items.size() + 1 : k + 1,
              series.entries.get(k),
              k == series.entries.size() - 1));
    }
    if (!items.isEmpty()) {
      out.add(new Draft(kind, intro[0], intro[1], items));
    }
  }

  /** Points stand below the entry; bullets below a bullet that is whole without them do not. */
  private boolean leads(Series.Entry e) {
    boolean whole =
        e.marker.style().bullet()
            && !t.mark(e.after - 1, ':')
            && s.closed(e.line)
            && Deontic.begins(t, e.marker.body());
    return !e.below.isEmpty() && !(whole && e.below.getFirst().style.bullet());
  }

  /** Items that are short titles without a closing mark are sections, not a list. */
  private boolean titles(Series series) {
    return series.entries.stream().allMatch(e -> !s.closed(e.line));
  }

  /** "2. Công tác xúc tiến" above a paragraph of its own is a heading, no clause. */
  private boolean section(Series.Entry e) {
    int body = e.marker.body();
    int next = e.line + 1;
    while (next < s.lines.size && !s.own(next)) {
      next++;
    }
    return !s.closed(e.line)
        && e.after - body <= STORY
        && !Deontic.begins(t, body)
        && !Lists.opensBody(t, body)
        && next < s.lines.size
        && s.closed(next)
        && Markers.at(t, s.lines.from(next), true) == null;
  }

  /** The paragraphs below a heading that ask for something. */
  private void paragraphs(Series.Entry e, List<Draft.Part> out) {
    int l = e.line + 1;
    for (; l < s.lines.size && Markers.at(t, s.lines.from(l), true) == null; l++) {
      if (s.own(l) && !UnmarkedLists.asked(s, l)) {
        return;
      }
      if (s.own(l)) {
        out.add(UnmarkedLists.part(s, l, out.size() + 1));
      }
    }
  }

  /**
   * The kind of a list of verbs whose lead-in says nothing: tasks, unless it names an aim, looks
   * back, or counts what was done ("Tổ chức 75 hoạt động").
   */
  private @Nullable Kind unsaid(Series series, int[] intro) {
    if (LeadWords.looksBack(t, intro[0], intro[1])) {
      return Kind.RESULT;
    }
    long counted = series.entries.stream().filter(e -> counts(e.marker.body(), e.after)).count();
    return LeadWords.aims(t, intro[0], intro[1]) || counted * 2 >= series.entries.size()
        ? null
        : Kind.TASK;
  }

  private boolean counts(int body, int after) {
    for (int i = body; i < Math.min(after, body + 5); i++) {
      if (t.is(i, Tokens.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  private boolean asked(Series.Entry e) {
    return UnmarkedLists.asked(t, e.marker.body(), e.after);
  }

  /** Half of what is not thanks begins with a verb that asks. */
  private boolean asks(Series series) {
    long thanks = series.entries.stream().filter(e -> Deontic.praises(t, e.marker.body())).count();
    long asking =
        series.entries.stream()
            .filter(e -> Deontic.begins(t, e.marker.body()) || ORDERS.begins(t, e.marker.body()))
            .count();
    return asking > 0 && asking * 2 >= series.entries.size() - thanks;
  }

  private static final Phrases<Boolean> ORDERS = Phrases.of("yêu cầu", true);

  private Draft.Part part(int order, Series.Entry e, boolean last) {
    int after = trim(e.marker.body(), quoted(e));
    List<int[]> sub = new ArrayList<>();
    for (Series below : e.below) {
      for (Series.Entry x : below.entries) {
        sub.add(new int[] {x.marker.body(), trim(x.marker.body(), x.after)});
      }
    }
    int extent = last ? after : trim(e.marker.body(), e.extentAfter);
    Markers.Marker m = e.marker;
    String marker =
        m.style().bullet()
            ? t.string(m.first())
            : s.text.substring(t.start[m.first()], t.end[m.after() - 1]);
    return new Draft.Part(
        order, marker, m.first(), m.body(), after, Math.max(extent, after), sub, m.style().rule);
  }

  /** "“Bốn là, …”, đồng chí nhấn mạnh": an item in quotes ends with them. */
  private int quoted(Series.Entry e) {
    int first = e.marker.first();
    if (first == 0 || !t.anyMark(first - 1, "“\"«")) {
      return e.after;
    }
    for (int i = e.marker.body(); i < e.after; i++) {
      if (t.anyMark(i, "”\"»")) {
        return i;
      }
    }
    return e.after;
  }

  /** The token after the last that is not closing punctuation. */
  private int trim(int from, int after) {
    return trim(t, from, after);
  }

  private static final Phrases<Boolean> MORE = Phrases.of("xem thêm|đọc thêm", true);

  static int trim(Tokens t, int from, int after) {
    int k = after;
    while (k > from + 1
        && (t.anyMark(k - 1, ".;,…:!/")
            || t.anyMark(k - 2, ";,") && AND.begins(t, k - 1)
            || MORE.after(t, k - 2) == k // a page's "Xem thêm:" behind the item
            || t.anyMark(k - 1, "”\"»") && !opened(t, from, k - 1))) {
      k--;
    }
    return k;
  }

  /** The quotation that closes at {@code close} opened inside the item. */
  private static boolean opened(Tokens t, int from, int close) {
    int straight = 0;
    for (int i = close - 1; i >= from && close - i < QUOTED; i--) {
      if (t.anyMark(i, "“«")) {
        return true;
      }
      if (t.anyMark(i, "”»") && !t.mark(close, '"')) {
        return false;
      }
      straight += t.mark(i, '"') ? 1 : 0;
    }
    return t.mark(close, '"') && straight % 2 == 1;
  }

  /** The kind said by the headings above: a line of capitals, a Roman heading, Điều, Chương. */
  private @Nullable Kind headings(int line) {
    int seen = 0;
    int level = Integer.MAX_VALUE;
    for (int l = line; l >= 0 && seen < 6 && line - l < 60; l--) {
      boolean shouted = Headers.shouted(t, s.lines.from(l), s.lines.to(l));
      int own = MarkedLines.level(s, l);
      if (s.own(l) && (shouted || own > 0) && (own == 0 || own < level)) {
        seen++;
        level = own == 0 ? level : own; // another article beside this one says nothing of it
        Kind k = LeadIns.kind(t, s.lines.from(l), s.lines.to(l));
        if (k != null) {
          return k;
        }
        if (LeadIns.out(t, s.lines.from(l), s.lines.to(l))) {
          return null;
        }
      }
    }
    return null;
  }
}
