package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.reading.Enumeration.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose markers stand inside one paragraph: "… ba việc. Thứ nhất, giữ liên lạc. Thứ hai, làm
 * thử. Thứ ba, viết lại." or "một là, …; hai là, …". The markers must run from one upwards.
 */
final class InlineLists {
  private final Source s;
  private final Tokens t;

  private InlineLists(Source s) {
    this.s = s;
    this.t = s.tokens;
  }

  /** Lines in {@code covered} are left alone; lines with a list found are covered after. */
  static List<Draft> find(Source s, boolean[] covered) {
    InlineLists x = new InlineLists(s);
    List<Draft> out = new ArrayList<>();
    for (int l = 0; l < s.lines.size; l++) {
      Draft d = s.own(l) && !covered[l] && l != s.titleLine ? x.line(l) : null;
      if (d != null) {
        out.add(d);
        covered[l] = true;
      }
    }
    return out;
  }

  private @Nullable Draft line(int l) {
    int from = s.lines.from(l);
    int to = s.lines.to(l);
    List<Markers.Marker> run = new ArrayList<>();
    for (int i = from + 1; i < to; i++) {
      boolean place = t.anyMark(i - 1, ".;:!?…,") || t.anyMark(i - 1, "“(");
      Markers.Marker m = !place ? null : run.isEmpty() ? Markers.at(t, i, false) : next(i);
      if (m == null || m.body() >= to || m.style().bullet() || m.style() == Markers.Style.NUMBER) {
        continue;
      }
      boolean comma = t.mark(i - 1, ',') && m.style() != Markers.Style.COUNT;
      boolean goesOn =
          run.isEmpty()
              ? m.number() == 1
              : m.style() == run.getFirst().style()
                  && (m.style() == Markers.Style.SEQUENCE
                      ? m.number() > 1
                      : m.number() == run.size() + 1);
      if (goesOn && !comma) {
        run.add(m);
        i = m.body();
      }
    }
    return run.size() < 2 ? null : draft(l, run);
  }

  /** A marker, or after "Trước hết, …" a sentence that goes on with "Cùng với đó, …". */
  private Markers.@Nullable Marker next(int i) {
    Markers.Marker m = Markers.at(t, i, false);
    int also = m == null && t.mark(i - 1, '.') ? SentenceLists.ALSO.after(t, i) : -1;
    return also > 0 && t.mark(also, ',')
        ? new Markers.Marker(Markers.Style.SEQUENCE, 2, i, also, also + 1)
        : m;
  }

  /** No colon stands before a sequence: "Trước hết, ông tới …; sau đó, ông …" tells a story. */
  private boolean colon(int from, int first) {
    return !t.mark(first - 1, ':') && !(first > from && t.mark(first - 1, '.'));
  }

  private @Nullable Draft draft(int l, List<Markers.Marker> run) {
    int first = run.getFirst().first();
    int introFrom = s.sentences.from(s.sentenceOf(Math.max(s.lines.from(l), first - 1)));
    Kind kind = LeadIns.kind(t, introFrom, first);
    if (LeadIns.out(t, introFrom, first)) {
      return null;
    }
    long asking = run.stream().filter(m -> Deontic.begins(t, m.body())).count();
    if (kind == null && asking == run.size() && !LeadWords.aims(t, introFrom, first)) {
      kind = Kind.TASK;
    }
    boolean sequence = run.getFirst().style() == Markers.Style.SEQUENCE;
    if (kind == null || sequence && (asking < run.size() || colon(introFrom, first))) {
      return null;
    }
    List<Draft.Part> items = new ArrayList<>();
    for (int k = 0; k < run.size(); k++) {
      Markers.Marker m = run.get(k);
      int end =
          k + 1 < run.size() ? run.get(k + 1).first() : s.sentences.to(s.sentenceOf(m.body()));
      int after = MarkedLists.trim(t, m.body(), end);
      String marker = s.text.substring(t.start[m.first()], t.end[m.after() - 1]);
      String rule = "inline-" + m.style().rule;
      items.add(new Draft.Part(k + 1, marker, m.first(), m.body(), after, after, List.of(), rule));
    }
    return new Draft(kind, introFrom, MarkedLists.trim(t, introFrom, first), items);
  }
}
