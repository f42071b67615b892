package org.banggiao.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a figure is about, as words of the text: for a counted noun the noun and what narrows it
 * ("hoạt động đối ngoại cấp cao"), for money and per cent the words before in the same clause ("kim
 * ngạch xuất nhập khẩu").
 */
final class Subjects {
  private static final Phrases<Boolean> STOP =
      Phrases.of(
          "và|của|cho|trong|tại|ở|với|là|đã|sẽ|được|so|để|do|từ|đến|tới|khi|có|theo|về|vào|này|tăng|giảm|đạt|lên|xuống|cán|vượt|còn|ước|nhằm",
          true);

  /** Nouns that only begin like a word that parts. */
  private static final Phrases<Boolean> WHOLE =
      Phrases.of("tăng trưởng|đạt chuẩn|vào ra|giảm nghèo|tại chỗ", true);

  private static final int LONGEST = 8;

  private Subjects() {}

  static @Nullable String of(Source s, int first, int unitAt, int after, Units.Kind kind) {
    Tokens t = s.tokens;
    if (kind == Units.Kind.COUNT || kind == Units.Kind.LIST) {
      int to = after;
      while (to < t.size && to - unitAt < LONGEST && t.kind[to] == Tokens.WORD && !parts(t, to)) {
        to++;
      }
      return s.text.substring(t.start[unitAt], t.end[to - 1]);
    }
    int end = first;
    while (end > 0 && t.kind[end - 1] == Tokens.WORD && parts(t, end - 1)) {
      end--;
    }
    int from = end;
    while (from > 0
        && end - from < LONGEST
        && t.kind[from - 1] == Tokens.WORD
        && !parts(t, from - 1)) {
      from--;
    }
    boolean unit = from > 0 && t.kind[from - 1] == Tokens.NUMBER; // "từ 545 tỷ USD lên 790 tỷ USD"
    return from == end || unit ? null : s.text.substring(t.start[from], t.end[end - 1]);
  }

  private static boolean parts(Tokens t, int i) {
    return STOP.begins(t, i) && !WHOLE.begins(t, i);
  }
}
