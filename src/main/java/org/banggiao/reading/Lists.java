package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lists of all rules in order, with speakers, addressees and offsets of the text given.
 */
final class Lists {
  private static final Phrases<String> ASKS =
      Phrases.of("yêu cầu", "yêu cầu")
          .and("đề nghị", "đề nghị")
          .and("giao", "giao")
          .and("chỉ đạo", "chỉ đạo")
          .and("lưu ý", "lưu ý")
          .and("kêu gọi", "kêu gọi");
  private static final Phrases<Boolean> NO_ASK = Phrases.of(Lexicon.of("asks.not"), true);
  private static final Phrases<Boolean> FOR = Phrases.of("đối với", true);
  private static final int REACH = 4;

  private static final Phrases<Boolean> BODY_HEADS =
      Phrases.of(
          "bộ|các bộ|ủy ban|uỷ ban|văn phòng|ban|sở|các sở|vụ|cục|viện|học viện|cơ quan|các cơ quan|các đơn vị|đơn vị|ngân hàng|thanh tra|hội|liên hiệp|đài|thông tấn xã|các địa phương|địa phương|tỉnh|ubnd|hđnd|thủ trưởng|phòng|tổ công tác|các tổ|từng cơ quan|từng bộ|từng đơn vị|từng địa phương|mỗi cơ quan|mỗi đơn vị|mỗi bộ|mỗi địa phương|mỗi cán bộ|từng cán bộ|các thành viên|đảng ủy|các cấp ủy|cấp ủy|mặt trận tổ quốc|quân ủy|các tỉnh|các thành phố|thành phố|các viện|tập đoàn|các doanh nghiệp|các trường|các hội|bộ đội biên phòng|kho bạc|tổng cục|các cục|các vụ|các ban|ban cán sự đảng|toàn ngành|các thương vụ",
          true);

  /** Words that only begin like a body: "hội nhập", "ban hành". */
  private static final Phrases<Boolean> NO_BODY = Phrases.of(Lexicon.of("bodies.not"), true);

  final List<Enumeration> lists = new ArrayList<>();
  final List<SingleDirective> singles = new ArrayList<>();
  private final Source s;
  private final Tokens t;
  private final Plain plain;
  private final Officials officials;

  private Lists(Source s, Plain plain, Officials officials) {
    this.s = s;
    this.t = s.tokens;
    this.plain = plain;
    this.officials = officials;
  }

  static Lists settle(
      Source s,
      Plain plain,
      Officials officials,
      MarkedLists.Found marked,
      @Nullable String conference) {
    Lists x = new Lists(s, plain, officials);
    boolean[] covered = new boolean[s.lines.size];
    List<Draft> drafts = new ArrayList<>(marked.lists());
    for (Draft d : drafts) {
      for (Draft.Part p : d.items()) {
        java.util.Arrays.fill(
            covered, s.lineOf(p.first()), s.lineOf(p.extentAfter() - 1) + 1, true);
      }
    }
    marked.alone().forEach(p -> covered[s.lineOf(p.first())] = true);
    drafts.addAll(TableRows.find(s, covered));
    for (Draft d : KeywordLists.find(s)) {
      drafts.add(d);
    }
    drafts.addAll(InlineLists.find(s, covered));
    drafts.addAll(UnmarkedLists.find(s, covered));
    drafts.addAll(FollowingSentences.find(s, covered));
    drafts.addAll(SentenceLists.find(s, covered));
    drafts.addAll(CommaLists.find(s, covered));
    drafts.removeIf(x::asked);
    drafts.sort((a, b) -> Integer.compare(a.first(), b.first()));
    int n = 0;
    for (Draft d : drafts) {
      x.lists.add(x.list("L" + ++n, d, conference));
    }
    boolean[] listed = covered.clone();
    drafts.forEach(d -> d.items().forEach(p -> listed[s.lineOf(p.first())] = true));
    x.singles(marked, listed, drafts);
    return x;
  }

  /** A province, a company or another state asks the ministry: no task of anybody. */
  private boolean asked(Draft d) {
    Officials.Reference who = officials.speaker(d.introFrom(), d.introAfter());
    return d.kind() == Enumeration.Kind.TASK
        && (Requests.byGuest(t, d.introFrom(), d.introAfter(), who)
            || Requests.opinion(t, d.introFrom(), d.introAfter(), who));
  }

  private Enumeration list(String id, Draft d, @Nullable String conference) {
    Officials.Reference who = giver(d.introFrom(), d.introAfter());
    List<Item> items = new ArrayList<>();
    for (Draft.Part p : d.items()) {
      items.add(item(p));
    }
    return new Enumeration(
        id,
        d.kind(),
        plain.back(t.start[d.introFrom()], t.end[Math.max(d.introFrom(), d.introAfter() - 1)]),
        Counts.declared(t, d.introFrom(), d.introAfter()),
        who == null ? null : who.name(),
        who == null ? null : who.post(),
        addressee(d.introFrom(), d.introAfter()),
        conference,
        items);
  }

  /** Who asks: the meeting where its name stands before the verb, else the office holder meant. */
  private Officials.@Nullable Reference giver(int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH + 3); i++) {
      if (t.kind[i] == Tokens.WORD && ask(i) != null && Addressees.byHost(t, from, i)) {
        return host(from, i);
      }
    }
    return officials.speaker(from, to);
  }

  private Officials.Reference host(int from, int to) {
    String name = s.text.substring(t.start[to - 2], t.end[to - 1]);
    return new Officials.Reference(from, to, name, name);
  }

  private Item item(Draft.Part p) {
    int verbs = Deontic.of(t, p.body(), p.after());
    Span whole = plain.back(t.start[p.first()], t.end[p.after() - 1]);
    List<Span> sub = p.sub().stream().map(x -> plain.back(t.start[x[0]], t.end[x[1] - 1])).toList();
    return new Item(
        p.order(),
        p.marker(),
        whole.start(),
        plain.back(t.start[p.body()], t.end[p.after() - 1]).start(),
        whole.end(),
        plain.back(t.start[p.first()], t.end[p.extentAfter() - 1]).end(),
        verbs,
        Deontic.suggest(verbs),
        sub,
        p.lead() != null ? TableRows.text(s, p.lead()) : opening(p.body(), p.after()),
        TableRows.text(s, p.together()),
        p.rule());
  }

  /**
   * To whom: the words after the asking verb, or after "Đối với", up to the first verb of doing or
   * mark: "đề nghị <b>toàn ngành ngoại giao</b> tập trung vào …".
   */
  private @Nullable String addressee(int from, int to) {
    for (int i = from; i < to; i++) {
      int after = FOR.after(t, i);
      if (after < 0) {
        Phrases.Hit<String> ask = ask(i);
        after = ask == null ? -1 : ask.after();
      }
      int[] who = after < 0 ? null : Addressees.after(t, after, to);
      if (who != null) {
        return s.text.substring(t.start[who[0]], t.end[who[1] - 1]);
      }
    }
    return opening(from, to);
  }

  /** A body's name begins at {@code i}, no office holder's post. */
  static boolean opensBody(Tokens t, int i) {
    return i < t.size && BODY_HEADS.begins(t, i) && !NO_BODY.begins(t, i) && !Posts.begins(t, i);
  }

  private Phrases.@Nullable Hit<String> ask(int i) {
    if (NO_ASK.begins(t, i) || NO_ASK.begins(t, i - 1) || NO_ASK.begins(t, i - 2)) {
      return null;
    }
    return ASKS.at(t, i);
  }

  /** Sentences outside every list in which somebody named asks for something. */
  private void singles(MarkedLists.Found marked, boolean[] listed, List<Draft> drafts) {
    boolean[] intro = new boolean[s.lines.size];
    drafts.forEach(d -> intro[s.lineOf(d.introFrom())] = true);
    for (int n = 0; n < s.sentences.size; n++) {
      int from = s.sentences.from(n);
      int to = s.sentences.to(n);
      int line = s.lineOf(from);
      if (listed[line] || intro[line] || !s.own(line) || line == s.titleLine) {
        continue;
      }
      single(from, to, "asking-sentence/1");
    }
    for (Draft.Part p : marked.alone()) {
      clause(p);
    }
    singles.sort(java.util.Comparator.comparingInt(SingleDirective::start));
  }

  /** "4. Văn phòng Chính phủ theo dõi …": a clause of duties is asked of the body it opens with. */
  private void clause(Draft.Part p) {
    Officials.Reference who = officials.speaker(p.first(), p.first());
    Span span = plain.back(t.start[p.body()], t.end[p.after() - 1]);
    int verbs = Deontic.of(t, p.body(), p.after());
    singles.add(
        new SingleDirective(
            span.start(),
            span.end(),
            who == null ? null : who.name(),
            opening(p.body(), p.after()),
            "giao",
            verbs,
            Deontic.suggest(verbs),
            p.rule()));
  }

  /** The body a clause opens with, up to its first verb or mark: "Bộ Ngoại giao:". */
  private @Nullable String opening(int first, int to) {
    int from = SentenceLeads.pastVerb(t, first); // "Giao Sở Tài chính bố trí …"
    if (!opensBody(t, from)) {
      return null;
    }
    int end = Addressees.end(t, from, to, Math.max(from + 1, Math.min(to, Posts.body(t, from))));
    return s.text.substring(t.start[from], t.end[end - 1]);
  }

  private void single(int from, int to, String rule) {
    for (int i = from; i < to; i++) {
      Phrases.Hit<String> ask = ask(i);
      if (ask == null || ask.after() >= to) {
        continue;
      }
      Officials.Reference who =
          Addressees.byHost(t, from, i) ? host(from, i) : officials.speaker(from, i);
      boolean opens = i - from <= 3; // "Thời gian tới, yêu cầu Ban …": a conclusion needs no name
      if (who == null && !opens) {
        return;
      }
      int last = to;
      while (last > ask.after() && t.anyMark(last - 1, ".;…!\n")) {
        last--;
      }
      if (Requests.in(t, from, Math.min(to, ask.after() + REACH))) {
        return;
      }
      int verbs = Deontic.of(t, ask.after(), last);
      Span span = plain.back(t.start[from], t.end[last - 1]);
      singles.add(
          new SingleDirective(
              span.start(),
              span.end(),
              who == null ? null : who.name(),
              addressee(from, last),
              ask.value(),
              verbs,
              Deontic.suggest(verbs),
              rule));
      return;
    }
  }
}
