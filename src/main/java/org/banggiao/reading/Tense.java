package org.banggiao.reading;

/**
 * Whether a month or quarter without a year is past: counted up to ("tính đến hết tháng 11"), or
 * told of ("Trong quý II, các bộ đã hoàn thành …") and not asked for.
 */
final class Tense {
  private static final int CLAUSE = 80;
  private static final Phrases<Boolean> COUNTED =
      Phrases.of("tính đến|tính đến hết|tính tới|tính tới hết|kể từ", true);

  private Tense() {}

  static boolean past(Source s, When w) {
    return COUNTED.after(s.tokens, w.first - 2) == w.first
        || COUNTED.after(s.tokens, w.first - 3) == w.first
        || told(s, w);
  }

  private static boolean told(Source s, When w) {
    int sentence = s.sentenceOf(w.first);
    int from = Math.max(s.sentences.from(sentence), w.first - CLAUSE);
    int to = Math.min(s.sentences.to(sentence), w.first + CLAUSE);
    boolean past = false;
    boolean asked = false;
    for (int i = from; i < to; i++) {
      if (s.tokens.mark(i, ';')) {
        if (i > w.first) {
          return past && !asked;
        }
        past = false;
        asked = false;
      }
      asked |= s.tokens.kind[i] == Tokens.WORD && ASKED.begins(s.tokens, i);
      past |= s.tokens.kind[i] == Tokens.WORD && PAST.begins(s.tokens, i);
    }
    return past && !asked;
  }

  private static final Phrases<Boolean> PAST = Phrases.of("đã|vừa qua|cùng kỳ|vừa", true);
  private static final Phrases<Boolean> ASKED =
      Phrases.of(
          "sẽ|cần|phải|yêu cầu|đề nghị|trước ngày|trước tháng|chậm nhất|muộn nhất|dự kiến|sắp tới|thời gian tới|xong trong|hoàn thành trong|khẩn trương",
          true);

  /** "đến hết ngày 30/9, đã hoàn thành …" counts up to a day, it sets none. */
  static boolean upTo(Tokens t, When w) {
    for (int i = w.first - 1; i >= Math.max(0, w.first - 3) && t.kind[i] == Tokens.WORD; i--) {
      if (UP_TO.after(t, i) >= w.first - 1 && UP_TO.begins(t, i)) {
        return true;
      }
    }
    return false;
  }

  private static final Phrases<Boolean> UP_TO = Phrases.of("tính đến|đến hết|tính đến hết", true);
}
