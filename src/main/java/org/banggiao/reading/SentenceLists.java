package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.reading.Enumeration.Kind;

/**
 * Lists inside one sentence, items parted by semicolons outside quotes and brackets: after a colon
 * ("đề nghị: a; b; c"), after a noun phrase ("khái quát ở 3 khía cạnh là a; b; c"), after a verb
 * alone ("chỉ đạo a; b; c"); "một là, …; hai là, …" within a line; and the last item in a sentence
 * of its own after "Cùng với đó,". Semicolons without such a lead-in make no list.
 */
final class SentenceLists {
  static final Phrases<Boolean> ALSO =
      Phrases.of(
          "cùng với đó|bên cạnh đó|đồng thời|ngoài ra|cùng với việc đó|song song với đó", true);
  private static final Phrases<Boolean> AND =
      Phrases.of("và|đồng thời|cùng với đó|bên cạnh đó", true);
  private static final int MOST = 60;

  private final Source s;
  private final Tokens t;
  private final SentenceLeads leads;
  private final List<Draft> out = new ArrayList<>();

  private SentenceLists(Source s) {
    this.s = s;
    this.t = s.tokens;
    this.leads = new SentenceLeads(s.tokens);
  }

  /** {@code covered} lines already hold marked items and are left alone. */
  static List<Draft> find(Source s, boolean[] covered) {
    SentenceLists x = new SentenceLists(s);
    for (int k = 0; k < s.sentences.size; k++) {
      int line = s.lineOf(s.sentences.from(k));
      if (s.own(line) && !covered[line]) {
        x.sentence(k, line);
      }
    }
    return x.out;
  }

  private void sentence(int k, int line) {
    int from = s.sentences.from(k);
    int to = s.sentences.to(k);
    List<Integer> cuts = new ArrayList<>();
    int colon = -1;
    int depth = 0;
    int base = 0;
    boolean straight = false;
    boolean spoken = false; // the outermost mark open is a quotation mark, no bracket
    boolean whole = t.mark(from, '"'); // "“Tôi yêu cầu: a; b”, ông nói" in straight marks
    for (int i = whole ? from + 1 : from; i < to && cuts.size() <= MOST; i++) {
      if (t.kind[i] != Tokens.MARK) {
        continue;
      }
      char c = t.text.charAt(t.start[i]);
      if (c == '"' && whole && !cuts.isEmpty()) {
        to = i;
        break;
      }
      straight ^= c == '"' && !whole;
      spoken = depth == 0 && c != '(' && (c == '“' || c == '«') || spoken && depth > 0;
      depth +=
          c == '“' || c == '(' || c == '«'
              ? 1
              : (c == '”' || c == ')' || c == '»') && depth > 0 ? -1 : 0;
      if (straight) {
        continue;
      }
      if (depth <= 1 && c == ':' && cuts.isEmpty() && (depth == 0 || spoken)) {
        colon = i;
        base = depth;
      } else if (depth == base && c == ';') {
        cuts.add(i);
      } else if (depth < base && !cuts.isEmpty()) {
        to = i; // the quotation that holds the list ends
      }
    }
    if (cuts.isEmpty() || cuts.size() > MOST) {
      return;
    }
    // "… ghi dấu bốn điểm sáng. Đó là a; b; c.": the sentence before says of what
    int that = colon < 0 ? SentenceLeads.THAT.after(t, from) : -1;
    boolean back = that > 0 && k > 0 && s.lineOf(s.sentences.from(k - 1)) == line;
    int begin = back ? that : leads.begin(from, cuts.getFirst(), colon, cuts.size());
    if (begin < 0) {
      return;
    }
    begin = leads.withBody(from, begin, cuts.getFirst());
    int introAfter = colon >= 0 && begin == colon + 1 ? colon : begin;
    from = back || LeadIns.bare(t, from, introAfter) ? LeadIns.before(s, k, from) : from;
    Kind kind =
        LeadIns.kind(
            t, from, SentenceLeads.MODAL.begins(t, introAfter) ? introAfter + 1 : introAfter);
    if (kind == null && colon >= 0 && lacking(begin, cuts)) {
      kind = Kind.ASSESSMENT;
    }
    if (kind == null || LeadIns.out(t, from, introAfter)) {
      return;
    }
    List<Draft.Part> items = new ArrayList<>();
    int start = begin;
    for (int c = 0; c <= cuts.size(); c++) {
      int end = c < cuts.size() ? cuts.get(c) : to;
      int and = c == cuts.size() && kind == Kind.TASK ? lastAnd(start, end) : -1;
      if (and > 0) {
        add(items, start, and);
        start = and + 1;
      }
      add(items, start, end);
      start = end + 1;
    }
    int next = k + 1;
    if (kind == Kind.TASK
        && next < s.sentences.size
        && s.lineOf(s.sentences.from(next)) == line
        && ALSO.begins(t, s.sentences.from(next))
        && !parted(next)) {
      add(items, s.sentences.from(next), s.sentences.to(next));
    }
    boolean judged = kind == Kind.ASSESSMENT || kind == Kind.RESULT;
    boolean said = t.is(introAfter - 1, Tokens.WORD) && IS.begins(t, introAfter - 1); // "là:"
    if (judged && items.size() < 3 && !said && !several(from, introAfter)) {
      return; // "nêu thực trạng: a; b" is one sentence about a state, nobody counts
    }
    int last = introAfter - 1;
    boolean parts = t.is(last, Tokens.WORD) && CONSISTS.begins(t, last);
    boolean things =
        parts && !LeadWords.deeds(t, from, introAfter) || LeadWords.talks(t, from, introAfter);
    if (kind == Kind.TASK && things && told(items) == 0) {
      return; // "phải nộp hồ sơ gồm: đơn; bản sao; …"
    }
    boolean bare = colon < 0 && kind == Kind.TASK && introAfter == begin;
    if (items.size() >= 2 && !(bare && told(items) * 2 < items.size())) {
      out.add(new Draft(kind, from, introAfter, items));
    }
  }

  /** "3 chưa: chưa dự báo sớm; chưa đủ người; …": every item says what is wanting. */
  private boolean lacking(int begin, List<Integer> cuts) {
    return NOT_YET.begins(t, begin) && cuts.stream().allMatch(c -> NOT_YET.begins(t, c + 1));
  }

  private static final Phrases<Boolean> NOT_YET = Phrases.of("chưa|còn|thiếu", true);

  /** The sentence holds a list of its own. */
  private boolean parted(int k) {
    boolean colon = false;
    for (int i = s.sentences.from(k); i < s.sentences.to(k); i++) {
      colon |= t.mark(i, ':');
      if (colon && t.mark(i, ';')) {
        return true;
      }
    }
    return false;
  }

  /** The lead-in speaks of several: a number or a plural. */
  private boolean several(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Numerals.at(t, i) != null || t.is(i, Tokens.WORD) && SEVERAL.begins(t, i)) {
        return true;
      }
    }
    return false;
  }

  private static final Phrases<Boolean> CONSISTS = Phrases.of("gồm", true);
  private static final Phrases<Boolean> IS = Phrases.of("là", true);
  private static final Phrases<Boolean> SEVERAL =
      Phrases.of("những|nhiều|một số|mấy|các|hàng loạt", true);

  /** How many items begin with a verb that asks, or with a body that is asked. */
  private long told(List<Draft.Part> items) {
    return items.stream()
        .filter(p -> Deontic.begins(t, p.body()) || Lists.opensBody(t, p.body()))
        .count();
  }

  /** "…; gửi báo cáo trước 25-3, và hằng tháng công bố …": the comma that parts the last item. */
  private int lastAnd(int from, int to) {
    for (int i = from + 2; i + 2 < to; i++) {
      int after = t.mark(i, ',') ? AND.after(t, i + 1) : -1;
      if (after > 0 && after < to && Deontic.begins(t, after)) {
        return i;
      }
    }
    return -1;
  }

  private void add(List<Draft.Part> items, int start, int end) {
    if (start >= end) {
      return;
    }
    Markers.Marker m = Markers.at(t, start, false);
    int body = start;
    String marker = null;
    if (m != null && m.body() < end) {
      body = m.body();
      marker = s.text.substring(t.start[m.first()], t.end[m.after() - 1]);
    } else {
      int also = ALSO.after(t, start) > 0 ? ALSO.after(t, start) : AND.after(t, start);
      body = also > 0 && also < end ? (t.mark(also, ',') ? also + 1 : also) : start;
      body = body + 1 < end && t.is(body, Tokens.WORD) && IS.begins(t, body) ? body + 1 : body;
      body = Math.min(SentenceLeads.pastVerb(t, body), end - 1);
    }
    int after = MarkedLists.trim(t, body, end);
    if (after > body) {
      items.add(
          new Draft.Part(
              items.size() + 1,
              marker,
              start,
              body,
              after,
              after,
              List.of(),
              marker == null ? "semicolon-vi/2" : "inline-" + (m == null ? "" : m.style().rule)));
    }
  }
}
