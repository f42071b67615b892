package org.banggiao.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives figures, asked for in the order of the text, the years they speak of. A year a figure is
 * only measured against ("tăng 18% so với năm 2024", "gấp 1,6 lần năm 2020") is nobody's year; what
 * a paragraph is about ("Năm 2025, …") holds for its later sentences.
 */
final class FigureYears {
  private static final Phrases<Boolean> AGAINST =
      Phrases.of("so với|so cùng kỳ|cùng kỳ|gấp|gấp đôi|gấp ba|gấp rưỡi|bằng", true);
  private static final Phrases<Boolean> SINCE = Phrases.of("từ|kể từ", true);
  private static final Phrases<Boolean> WITHIN =
      Phrases.of("trong|vào|của|ở|cả|tính|đến|hết", true);

  /** No topic: "đến năm 2030", "Nghị quyết … năm 2020", "nhiệm vụ năm 2026". */
  private static final Phrases<Boolean> TOPIC =
      Phrases.of("trong|cả|riêng|hết|tính đến|bước vào", true);

  private static final int REACH = 8;
  private static final int TRIES = 12;

  private final Source s;
  private final Tokens t;
  private final List<When> dates;
  private int nextDate;

  FigureYears(Source s, List<When> dates) {
    this.s = s;
    this.t = s.tokens;
    this.dates = dates;
  }

  /**
   * The year that stands right behind; else one said in the same sentence, the nearest before, then
   * the nearest after; else, for no length of time, the year the paragraph is about. What something
   * rose {@code from} ("từ 545 tỷ lên 790 tỷ USD năm 2024") has the year right behind only.
   */
  @Nullable String of(int first, int after, boolean from, boolean time) {
    while (nextDate > 0 && dates.get(nextDate - 1).first > first) {
      nextDate--;
    }
    while (nextDate < dates.size() && dates.get(nextDate).first < after) {
      nextDate++;
    }
    When w = behind(first, after);
    int sentence = s.sentenceOf(first);
    w = w != null || from ? w : near(nextDate - 1, -1, sentence);
    w = w != null || from ? w : near(nextDate, 1, sentence);
    w = w != null || from || time ? w : topic(first);
    return w == null ? null : Integer.toString(w.year);
  }

  /** "790 tỷ USD năm 2024", "so với 700 tỷ USD (năm 2022)", "8% trong năm 2025". */
  private @Nullable When behind(int first, int after) {
    When w = nextDate < dates.size() ? dates.get(nextDate) : null;
    int gap = w == null ? 9 : w.first - after;
    boolean close =
        gap == 0
            || gap == 1
                && (t.mark(after, '(') || t.kind[after] == Tokens.WORD && WITHIN.begins(t, after));
    if (w == null || !close || !dated(w)) {
      return null;
    }
    int against = against(w);
    return against < 0 || against < first && SO.begins(t, against) ? w : null;
  }

  private @Nullable When near(int from, int step, int sentence) {
    for (int k = from, tries = 0; k >= 0 && k < dates.size() && tries < 4; k += step, tries++) {
      When w = dates.get(k);
      if (w.first < s.sentences.from(sentence) || w.first >= s.sentences.to(sentence)) {
        return null;
      }
      if (dated(w) && against(w) < 0) {
        return w;
      }
    }
    return null;
  }

  /** The last year before in the paragraph that opens a clause: "Năm 2025, …", "Trong năm 2025". */
  private @Nullable When topic(int first) {
    int from = s.lines.from(s.lineOf(first));
    for (int k = nextDate - 1, tries = 0; k >= 0 && tries < TRIES; k--, tries++) {
      When w = dates.get(k);
      if (w.first < from) {
        return null;
      }
      int before = w.first - 1;
      boolean opens =
          before < from
              || t.anyMark(before, ",.:;“\"–-(")
              || t.kind[before] == Tokens.WORD
                  && (TOPIC.begins(t, before) || TOPIC.begins(t, before - 1));
      if (opens && w.precision == DateMention.Precision.YEAR && against(w) < 0) {
        return w;
      }
    }
    return null;
  }

  private static boolean dated(When w) {
    return w.year > 0 && w.precision != DateMention.Precision.PERIOD;
  }

  /** The word that makes the year one to compare with, -1 when none does. */
  private int against(When w) {
    int from = s.sentences.from(s.sentenceOf(w.first));
    if (w.first > from && SINCE.begins(t, w.first - 1)) {
      return w.first - 1;
    }
    for (int i = w.first - 1; i >= Math.max(from, w.first - REACH); i--) {
      if (t.anyMark(i, ",;:()")) {
        return -1;
      }
      if (t.kind[i] == Tokens.WORD && AGAINST.begins(t, i)) {
        return SO.begins(t, i) || !WITHIN.begins(t, w.first - 1) ? i : -1;
      }
    }
    return -1;
  }

  private static final Phrases<Boolean> SO = Phrases.of("so với|so cùng kỳ|cùng kỳ", true);
}
