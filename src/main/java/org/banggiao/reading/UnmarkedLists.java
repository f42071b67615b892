package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.reading.Enumeration.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose items are paragraphs without a marker, one below the other, after a lead-in that says
 * so: "Phó Thủ tướng giao:" and then "Bộ Ngoại giao chủ trì …", "Bộ Tài chính bố trí …"; or "yêu
 * cầu tập trung các nhiệm vụ sau:" and paragraphs that each begin with a verb that asks. The run
 * ends at the first paragraph of another shape.
 */
final class UnmarkedLists {
  private static final Phrases<Boolean> FOLLOWING =
      Phrases.of("sau|sau đây|như sau|dưới đây", true);
  private static final Phrases<Boolean> SAYS =
      Phrases.of(
          "cho biết|cho rằng|cho hay|nhận định|đánh giá|khẳng định|nhấn mạnh|báo cáo|kiến nghị|đề xuất|đã|được",
          true);
  private static final Phrases<Boolean> TOPIC = Phrases.of("về|đối với|với|riêng|trong", true);
  private static final int REACH = 24;
  private static final int MOST = 12;

  private final Source s;
  private final Tokens t;
  private final boolean[] covered;

  private UnmarkedLists(Source s, boolean[] covered) {
    this.s = s;
    this.t = s.tokens;
    this.covered = covered;
  }

  /** Lines in {@code covered} are left alone; lines of lists found are covered after. */
  static List<Draft> find(Source s, boolean[] covered) {
    UnmarkedLists x = new UnmarkedLists(s, covered);
    List<Draft> out = new ArrayList<>();
    for (int l = 0; l + 1 < s.lines.size; l++) {
      Draft d = s.own(l) && !covered[l] && l != s.titleLine ? x.below(l) : null;
      if (d != null) {
        out.add(d);
        d.items().forEach(p -> covered[s.lineOf(p.first())] = true);
        l = s.lineOf(d.items().getLast().first());
      }
    }
    return out;
  }

  private @Nullable Draft below(int l) {
    boolean colon = t.mark(s.lines.to(l) - 1, ':');
    if (!colon && !announces(l)) {
      return null;
    }
    int[] intro = LeadIns.of(s, l);
    Kind kind = LeadIns.kind(t, intro[0], intro[1]);
    if (kind == null || LeadIns.out(t, intro[0], intro[1])) {
      return null;
    }
    List<Draft.Part> items = new ArrayList<>();
    boolean parted = true; // each but the last closed by a semicolon: a list whatever it says
    int k = l + 1;
    for (; k < s.lines.size; k++) {
      if (!s.own(k)) {
        continue;
      }
      boolean goesOn = kind == Kind.TASK && asked(s, k) || parted && semicolon(k, items);
      if (covered[k] || MarkedLines.heading(s, k) || !goesOn) {
        break;
      }
      parted &= t.mark(s.lines.to(k) - 1, ';');
      items.add(part(s, k, items.size() + 1));
      if (t.mark(s.lines.to(k) - 1, ':')) {
        break;
      }
    }
    return items.size() < 2 ? null : new Draft(kind, intro[0], intro[1], items);
  }

  /** "… các nhiệm vụ sau.", "… như sau đây.", "… ba yêu cầu." before so many that ask. */
  private boolean announces(int l) {
    int from = s.lines.from(l);
    int to = MarkedLists.trim(t, from, s.lines.to(l));
    if (!s.closed(l)) {
      return false;
    }
    int sentence = s.sentences.from(s.sentenceOf(s.lines.to(l) - 1));
    Integer count = Counts.declared(t, Math.max(from, sentence), to);
    return announces(t, from, to)
        || count != null && count > 1 && count <= MOST && follow(l, count)
        || topics(l);
  }

  /** The next two paragraphs speak of one body or field each, and ask: "Với các địa phương, …". */
  private boolean topics(int l) {
    int n = 0;
    for (int k = l + 1; k < s.lines.size && n < 2; k++) {
      if (s.own(k)) {
        if (covered[k] || !ONE_BY_ONE.begins(t, s.lines.from(k)) || !asked(s, k)) {
          return false;
        }
        n++;
      }
    }
    return n == 2;
  }

  private static final Phrases<Boolean> ONE_BY_ONE = Phrases.of("với|đối với|về|riêng", true);

  static boolean announces(Tokens t, int from, int to) {
    return to - 2 >= from && (FOLLOWING.after(t, to - 1) == to || FOLLOWING.after(t, to - 2) == to);
  }

  /** Exactly so many paragraphs that ask stand below the line. */
  private boolean follow(int l, int count) {
    int n = 0;
    for (int k = l + 1; k < s.lines.size && n <= count; k++) {
      if (s.own(k)) {
        if (covered[k] || !asked(s, k)) {
          break;
        }
        n++;
      }
    }
    return n == count;
  }

  private boolean semicolon(int k, List<Draft.Part> items) {
    return t.mark(s.lines.to(k) - 1, ';')
        || !items.isEmpty() && s.closed(k) && !t.mark(s.lines.to(k) - 1, ':');
  }

  /** The paragraph asks: it opens with a verb that asks, or with a body and such a verb. */
  static boolean asked(Source s, int l) {
    int to = s.lines.to(l);
    return s.closed(l) && !s.tokens.mark(to - 1, ':') && asked(s.tokens, s.lines.from(l), to);
  }

  static boolean asked(Tokens t, int from, int to) {
    if (Posts.begins(t, from)) {
      return false;
    }
    if (Deontic.begins(t, from)) {
      return true;
    }
    boolean topic = t.is(from, Tokens.WORD) && TOPIC.begins(t, from);
    if (!topic && !Lists.opensBody(t, from)) {
      return false;
    }
    for (int i = from + 1; i < Math.min(to, from + REACH); i++) {
      if (t.kind[i] != Tokens.WORD) {
        continue;
      }
      if (Deontic.begins(t, i)) {
        return true;
      }
      if (SAYS.begins(t, i)) {
        return false;
      }
    }
    return false;
  }

  static Draft.Part part(Source s, int l, int order) {
    int first = s.lines.from(l);
    int after = MarkedLists.trim(s.tokens, first, s.lines.to(l));
    return new Draft.Part(order, null, first, first, after, after, List.of(), "paragraph-vi/1");
  }
}
