package org.banggiao.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives figures, asked for in the order of the text, the years they speak of. */
final class FigureYears {
  private final Source s;
  private final List<When> dates;
  private int nextDate;

  FigureYears(Source s, List<When> dates) {
    this.s = s;
    this.dates = dates;
  }

  /** The year said in the same sentence, the nearest before, else the nearest after. */
  @Nullable String of(int first, int after) {
    while (nextDate > 0 && dates.get(nextDate - 1).first > first) {
      nextDate--;
    }
    while (nextDate < dates.size() && dates.get(nextDate).first < after) {
      nextDate++;
    }
    int sentence = s.sentenceOf(first);
    When before = near(nextDate - 1, -1, sentence);
    When next = near(nextDate, 1, sentence);
    When w = before != null ? before : next;
    return w == null ? null : Integer.toString(w.year);
  }

  private @Nullable When near(int from, int step, int sentence) {
    for (int k = from, tries = 0; k >= 0 && k < dates.size() && tries < 4; k += step, tries++) {
      When w = dates.get(k);
      if (w.first < s.sentences.from(sentence) || w.first >= s.sentences.to(sentence)) {
        return null;
      }
      if (w.year > 0 && w.precision != DateMention.Precision.PERIOD) {
        return w;
      }
    }
    return null;
  }
}
