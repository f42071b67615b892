package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mottos and key words in quotes: "phương châm “chủ động, thiết thực, kỷ cương, nhân văn”", "24 từ
 * khóa: “… ; …”". Phrases are parted by semicolons when there are any, else by commas; a count
 * before "từ khóa" may count syllables.
 */
final class KeywordLists {
  private static final Phrases<Boolean> CUE =
      Phrases.of(
          "từ khóa|từ khoá|phương châm|khẩu hiệu|bốn từ|sáu từ|tám từ|chữ vàng|cụm từ|tinh thần|khẩu hiệu hành động",
          true);

  /** Words before a quotation that may be a sentence as well. */
  private static final Phrases<Boolean> VALUE =
      Phrases.of("thông điệp|giá trị cốt lõi|tiêu chí|phẩm chất|hai chữ|bốn chữ|ba chữ", true);

  private static final Phrases<Boolean> LETTERS = Phrases.of("chữ", true);
  private static final int REACH = 24;
  private static final int LONGEST = 80;

  private KeywordLists() {}

  static List<Draft> find(Source s) {
    List<Draft> out = new ArrayList<>();
    Tokens t = s.tokens;
    for (int i = 0; i < t.size; i++) {
      boolean cue =
          t.kind[i] == Tokens.WORD
              && (CUE.begins(t, i)
                  || VALUE.begins(t, i)
                  || LETTERS.begins(t, i) && t.is(i - 1, Tokens.NUMBER));
      if (cue && s.own(s.lineOf(i))) {
        Draft d = quoted(s, i);
        if (d != null && (brief(d) || !VALUE.begins(t, i))) {
          out.add(d);
          i = d.items().getLast().after();
        }
      }
    }
    return out;
  }

  /** Each phrase has four syllables at most: no sentence with commas. */
  private static boolean brief(Draft d) {
    return d.items().stream().allMatch(p -> p.after() - p.body() <= 4);
  }

  /** "Chủ động - Đồng hành": a dash with spaces on both sides. */
  private static boolean dash(Tokens t, int i) {
    return t.anyMark(i, "-–") && !t.glued(i) && !t.glued(i - 1);
  }

  private static @Nullable Draft quoted(Source s, int cue) {
    Tokens t = s.tokens;
    int line = s.lineOf(cue);
    int to = s.lines.to(line);
    int open = cue;
    while (open < Math.min(to, cue + REACH) && !t.anyMark(open, "“\"«") && !t.anyMark(open, ".;")) {
      open++;
    }
    if (open >= to || !t.anyMark(open, "“\"«")) {
      return null;
    }
    int close = open + 1;
    boolean semicolons = false;
    boolean dashes = false;
    while (close < Math.min(to, open + LONGEST) && !t.anyMark(close, "”\"»")) {
      semicolons |= t.mark(close, ';');
      dashes |= dash(t, close);
      close++;
    }
    if (close >= to || !t.anyMark(close, "”\"»")) {
      return null;
    }
    List<Draft.Part> items = new ArrayList<>();
    int start = open + 1;
    for (int i = start; i <= close; i++) {
      if (i == close || (dashes && !semicolons ? dash(t, i) : t.mark(i, semicolons ? ';' : ','))) {
        int after = MarkedLists.trim(t, start, i);
        if (after > start) {
          items.add(
              new Draft.Part(
                  items.size() + 1,
                  null,
                  start,
                  start,
                  after,
                  after,
                  List.of(),
                  "keyword-quote/1"));
        }
        start = i + 1;
      }
    }
    return items.size() < 3
        ? null
        : new Draft(
            Enumeration.Kind.KEYWORD,
            Math.max(cue - LONGEST, s.sentences.from(s.sentenceOf(cue))),
            open,
            items);
  }
}
