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
  private static final Phrases<Boolean> OPENERS =
      Phrases.of("là|gồm|bao gồm|như sau|cụ thể là|đó là|sau đây|như", true);
  private static final Phrases<Boolean> VERBS =
      Phrases.of(
          "đề nghị|yêu cầu|chỉ đạo|giao|ủy quyền|uỷ quyền|cần|phải|tập trung|tập trung vào|cần tập trung|lưu ý",
          true);
  private static final Phrases<Boolean> NO_VERB =
      Phrases.of(
          "phát biểu chỉ đạo|dự và chỉ đạo|sự chỉ đạo|ý kiến chỉ đạo|theo yêu cầu|đáp ứng yêu cầu|theo đề nghị|ban chỉ đạo|ngoại giao|bàn giao|chuyển giao",
          true);
  private static final Phrases<Boolean> ALSO =
      Phrases.of(
          "cùng với đó|bên cạnh đó|đồng thời|ngoài ra|cùng với việc đó|song song với đó", true);
  private static final Phrases<Boolean> AND =
      Phrases.of("và|đồng thời|cùng với đó|bên cạnh đó", true);
  private static final int MOST = 60;

  private final Source s;
  private final Tokens t;
  private final List<Draft> out = new ArrayList<>();

  private SentenceLists(Source s) {
    this.s = s;
    this.t = s.tokens;
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
    for (int i = from; i < to && cuts.size() <= MOST; i++) {
      if (t.kind[i] != Tokens.MARK) {
        continue;
      }
      char c = t.text.charAt(t.start[i]);
      straight ^= c == '"';
      depth +=
          c == '“' || c == '(' || c == '«'
              ? 1
              : (c == '”' || c == ')' || c == '»') && depth > 0 ? -1 : 0;
      if (straight) {
        continue;
      }
      if (depth <= 1 && c == ':' && cuts.isEmpty() && (depth == 0 || spoken(from, i))) {
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
    int that = colon < 0 ? THAT.after(t, from) : -1;
    boolean back = that > 0 && k > 0 && s.lineOf(s.sentences.from(k - 1)) == line;
    int begin = back ? that : begin(from, cuts.getFirst(), colon, cuts.size());
    if (begin < 0) {
      return;
    }
    int introAfter = colon >= 0 && begin == colon + 1 ? colon : begin;
    from = back || LeadIns.bare(t, from, introAfter) ? LeadIns.before(s, k, from) : from;
    Kind kind = LeadIns.kind(t, from, MODAL.begins(t, introAfter) ? introAfter + 1 : introAfter);
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
    if (judged && items.size() < 3 && !several(from, introAfter)) {
      return; // "nêu thực trạng: a; b" is one sentence about a state, nobody counts
    }
    boolean bare = colon < 0 && kind == Kind.TASK && introAfter == begin;
    if (items.size() >= 2 && !(bare && told(items) * 2 < items.size())) {
      out.add(new Draft(kind, from, introAfter, items));
    }
  }

  /** Words are quoted at {@code i}: the last mark opened before it is a quotation mark. */
  private boolean spoken(int from, int i) {
    for (int k = i - 1; k >= from; k--) {
      if (t.anyMark(k, "“(«")) {
        return !t.mark(k, '(');
      }
    }
    return false;
  }

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

  /** Where the first item begins, or -1 when the sentence has no lead-in. */
  private int begin(int from, int firstCut, int colon, int cuts) {
    if (colon >= 0) {
      return colon + 1;
    }
    int counted = counted(from, firstCut);
    if (counted > 0) {
      return counted;
    }
    if (cuts < 2) {
      int told = told(from, firstCut);
      boolean goesOn = Deontic.begins(t, firstCut + 1) || Lists.opensBody(t, firstCut + 1);
      return told < 0 || !goesOn ? -1 : told;
    }
    int named = named(from, firstCut);
    if (named > 0) {
      return named;
    }
    int best = -1;
    for (int i = from; i < firstCut; i++) {
      if (NO_VERB.after(t, i) > 0) {
        i = NO_VERB.after(t, i) - 1;
        continue;
      }
      int after = VERBS.after(t, i);
      if (after > 0 && after < firstCut && best < 0) {
        // "phải bám sát …; phải lấy …": a verb said again belongs to the items
        boolean again = MODAL.begins(t, i) && MODAL.begins(t, firstCut + 1);
        best = again ? i : after;
      }
    }
    return best < 0 ? -1 : pastAddressee(best, firstCut);
  }

  /** "… các nhiệm vụ, giải pháp trọng tâm, trong đó …", "một số hạn chế …, đó là …". */
  private int named(int from, int to) {
    boolean noun = false;
    for (int i = from; i < to; i++) {
      int after = noun && t.mark(i - 1, ',') ? NAMELY.after(t, i) : -1;
      if (after > 0 && after < to) {
        return t.mark(after, ',') ? after + 1 : after;
      }
      noun |= t.kind[i] == Tokens.WORD && LISTED.begins(t, i);
    }
    return -1;
  }

  private static final Phrases<Boolean> THAT =
      Phrases.of(
          "đó là|đó chính là|cụ thể là|bao gồm|nổi bật là|nổi bật nhất là|nổi bật hơn cả là|tiêu biểu là|trong đó nổi bật là|trong đó, nổi bật là|điển hình là|đặc biệt là|đáng chú ý là|trong đó có|trước hết là",
          true);
  private static final Phrases<Boolean> MODAL = Phrases.of("phải|cần", true);
  private static final Phrases<Boolean> NAMELY =
      Phrases.of("đó là|trong đó|cụ thể|cụ thể là|gồm|bao gồm|như|nhất là", true);
  private static final Phrases<Boolean> LISTED =
      Phrases.of(
          "nhiệm vụ|giải pháp|trọng tâm|hạn chế|khó khăn|thách thức|kết quả|thành tựu|bài học|vấn đề|nội dung|định hướng|phương hướng|ưu tiên|đột phá|tồn tại|bất cập",
          true);

  /** Two items are a list only when somebody tells somebody: "đề nghị các địa phương …; …". */
  private int told(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (NO_VERB.after(t, i) > 0) {
        return -1;
      }
      int after = TOLD.after(t, i);
      if (after > 0 && after < to && Lists.opensBody(t, after)) {
        int begin = pastAddressee(after, to);
        return begin > after ? begin : -1;
      }
    }
    return -1;
  }

  private static final Phrases<Boolean> TOLD = Phrases.of("đề nghị|yêu cầu|chỉ đạo|giao", true);

  /** "… 3 khía cạnh là", "4 chuyển biến rõ nét, gồm": a counted list noun, then an opener. */
  private int counted(int from, int to) {
    for (int i = from; i < to; i++) {
      Numerals.Numeral n = Numerals.at(t, i);
      Phrases.Hit<Units.Unit> unit = n == null ? null : Units.at(t, n.after());
      if (unit == null
          || (unit.value().kind() != Units.Kind.LIST
              && !unit.value().name().startsWith("nhóm")
              && !unit.value().name().equals("nội dung"))) {
        continue;
      }
      for (int j = unit.after(); j < Math.min(to, unit.after() + 12); j++) {
        int after = OPENERS.after(t, j);
        if (after > 0 && after < to) {
          return t.mark(after, ',') ? after + 1 : after;
        }
      }
    }
    return -1;
  }

  /** "chỉ đạo ngành Ngoại giao tiếp tục …": the item begins at the first verb that asks. */
  private int pastAddressee(int i, int to) {
    for (int j = i; j < Math.min(to, i + 16); j++) {
      if (Deontic.begins(t, j)) {
        return j;
      }
    }
    return i;
  }
}
