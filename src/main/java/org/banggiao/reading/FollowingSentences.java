package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.reading.Enumeration.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose items are the next sentences of the paragraph, without markers: "… lưu ý ba việc. Cần
 * …. Phải …. Sớm …" or "… một số vấn đề sau. Về tham mưu, cần …. Về tổ chức, sớm …". Tasks must
 * each ask; anything else needs a count that is met to the paragraph's end.
 */
final class FollowingSentences {
  private static final int LARGEST = 12;

  private final Source s;
  private final Tokens t;

  private FollowingSentences(Source s) {
    this.s = s;
    this.t = s.tokens;
  }

  /** Lines in {@code covered} are left alone; lines with a list found are covered after. */
  static List<Draft> find(Source s, boolean[] covered) {
    FollowingSentences x = new FollowingSentences(s);
    List<Draft> out = new ArrayList<>();
    for (int k = 0; k + 2 < s.sentences.size; k++) {
      int line = s.lineOf(s.sentences.from(k));
      boolean open = s.own(line) && !covered[line] && line != s.titleLine;
      Draft d = open && x.line(k + 2) == line ? x.after(k, line) : null;
      if (d != null) {
        out.add(d);
        covered[line] = true;
      }
    }
    return out;
  }

  private int line(int sentence) {
    return s.lineOf(s.sentences.from(sentence));
  }

  private @Nullable Draft after(int k, int line) {
    int from = s.sentences.from(k);
    int to = s.sentences.to(k);
    int colon = colon(from, to, s.sentences.from(k + 1));
    int introAfter = MarkedLists.trim(t, from, colon > 0 ? colon : to);
    Integer count = Counts.declared(t, from, introAfter);
    boolean announced = count != null || UnmarkedLists.announces(t, from, introAfter) || colon > 0;
    Kind kind = announced ? LeadIns.kind(t, from, introAfter) : null;
    if (kind == null || LeadIns.out(t, from, introAfter)) {
      return null;
    }
    List<Draft.Part> items = new ArrayList<>();
    int next = k + 1;
    if (colon > 0) {
      add(items, colon + 1, to);
    }
    for (; next < s.sentences.size && line(next) == line && items.size() < LARGEST; next++) {
      int first = s.sentences.from(next);
      boolean full = count != null && items.size() == count;
      if (full || kind == Kind.TASK && !UnmarkedLists.asked(t, first, s.sentences.to(next))) {
        break;
      }
      add(items, first, s.sentences.to(next));
    }
    boolean whole = next == s.sentences.size || line(next) != line;
    boolean met = count == null ? kind == Kind.TASK : items.size() == count;
    return items.size() < 2 || !met || !whole && kind != Kind.TASK
        ? null
        : new Draft(kind, from, introAfter, items);
  }

  /**
   * A colon with one clause behind it that asks, or -1: "… các việc sau: Rà soát …. Lập …". What is
   * parted by semicolons may be one item only where each sentence is another body's.
   */
  private int colon(int from, int to, int next) {
    int colon = -1;
    boolean parted = false;
    for (int i = from; i < to; i++) {
      parted |= t.mark(i, ';');
      if (colon < 0 && t.mark(i, ':')) {
        colon = i;
      }
    }
    if (parted && !(Lists.opensBody(t, colon + 1) && Lists.opensBody(t, next))) {
      return -1;
    }
    boolean counted = colon > 0 && !parted && Counts.declared(t, from, colon) != null;
    boolean asked = colon > 0 && (counted || UnmarkedLists.asked(t, colon + 1, to));
    return asked && t.capital(colon + 1) ? colon : -1;
  }

  private void add(List<Draft.Part> items, int first, int to) {
    int after = MarkedLists.trim(t, first, to);
    int order = items.size() + 1;
    items.add(new Draft.Part(order, null, first, first, after, after, List.of(), "sentence-vi/1"));
  }
}
