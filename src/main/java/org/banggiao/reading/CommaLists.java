package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.banggiao.reading.Enumeration.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lists parted by commas, which only a counted lead-in can vouch for: "thực hiện ba đột phá: a, b
 * và c". The number of items must be the number announced; tasks must each begin with a verb that
 * asks. Commas inside an item make the count differ, and then nothing is proposed.
 */
final class CommaLists {
  private static final Phrases<Boolean> OPENERS =
      Phrases.of("là|gồm|bao gồm|đó là|như sau|cụ thể là|trong đó có", true);
  private static final Phrases<Boolean> AND = Phrases.of("và|cùng với|đồng thời", true);
  private static final int LARGEST = 12;
  private static final int REACH = 8;

  /** So many counts of one sentence are tried. */
  private static final int TRIES = 6;

  private final Source s;
  private final Tokens t;

  private CommaLists(Source s) {
    this.s = s;
    this.t = s.tokens;
  }

  /** {@code covered} lines hold lists already and are left alone. */
  static List<Draft> find(Source s, boolean[] covered) {
    CommaLists x = new CommaLists(s);
    List<Draft> out = new ArrayList<>();
    for (int k = 0; k < s.sentences.size; k++) {
      int line = s.lineOf(s.sentences.from(k));
      Draft d = s.own(line) && !covered[line] && line != s.titleLine ? x.sentence(k) : null;
      if (d != null) {
        out.add(d);
      }
    }
    return out;
  }

  private @Nullable Draft sentence(int k) {
    int from = s.sentences.from(k);
    int to = s.sentences.to(k);
    int tries = 0;
    for (int i = from; i < to && tries < TRIES; i++) {
      int noun = Counts.noun(t, i);
      int count = noun < 0 ? 0 : Counts.number(t, i);
      int begin = count < 2 || count > LARGEST ? -1 : opener(noun, to);
      tries += begin < 0 ? 0 : 1;
      Draft d =
          begin < 0 ? null : draft(from, begin, to, count, i > from && t.anyMark(i - 1, "“\"«"));
      if (d != null) {
        return d;
      }
    }
    return null;
  }

  /** The token after the colon or opener that follows the counted noun, or -1. */
  private int opener(int from, int to) {
    for (int i = from; i < Math.min(to - 1, from + REACH); i++) {
      if (t.mark(i, ':')) {
        return i + 1;
      }
      int after = t.is(i, Tokens.WORD) ? OPENERS.after(t, i) : -1;
      if (after > 0 && after < to) {
        return t.anyMark(after, ":,") ? after + 1 : after;
      }
      if (t.kind[i] == Tokens.MARK && !t.anyMark(i, ",")) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Draft draft(int from, int begin, int to, int count, boolean motto) {
    int introAfter = MarkedLists.trim(t, from, begin);
    Kind said = LeadIns.kind(t, from, introAfter);
    Kind kind = said == null && motto ? Kind.KEYWORD : said; // "thực hiện “6 rõ”: rõ người, …"
    boolean quoted = t.anyMark(begin, "“\"«"); // key words in quotes have a rule of their own
    if (kind == null || quoted && kind == Kind.KEYWORD || LeadIns.out(t, from, introAfter)) {
      return null;
    }
    int end = quoted ? close(begin + 1, to) : to;
    int first = quoted ? begin + 1 : begin;
    List<int[]> strict = cut(first, end, kind == Kind.TASK && !quoted);
    List<int[]> loose = strict.size() == count ? strict : cut(first, end, !quoted);
    List<int[]> items = loose.size() == count ? loose : cut(first, end, false);
    boolean alike = items.stream().allMatch(x -> same(x[0], items.getFirst()[0]));
    boolean asks = quoted || alike || items.stream().allMatch(x -> Deontic.begins(t, x[0]));
    if (items.size() != count || kind == Kind.TASK && !asks) {
      return null;
    }
    List<Draft.Part> parts = new ArrayList<>();
    for (int[] x : items) {
      int order = parts.size() + 1;
      parts.add(
          new Draft.Part(order, null, x[0], x[0], x[1], x[1], List.of(), "comma-counted-vi/1"));
    }
    return new Draft(kind, from, introAfter, parts);
  }

  /** "nối trong với ngoài, nối nghề với chợ": the items begin with one word. */
  private boolean same(int a, int b) {
    return t.text.regionMatches(true, t.start[a], t.text, t.start[b], t.end[b] - t.start[b])
        && t.end[a] - t.start[a] == t.end[b] - t.start[b];
  }

  /** Where the quotation that opened before {@code from} closes. */
  private int close(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.anyMark(i, "”\"»")) {
        return i;
      }
    }
    return from;
  }

  /** Cuts at commas and at the last "và"; {@code verbs}: only where a verb that asks follows. */
  private List<int[]> cut(int begin, int to, boolean verbs) {
    List<int[]> out = new ArrayList<>();
    int start = begin;
    int depth = 0;
    int last = lastComma(begin, to);
    for (int i = begin; i < to; i++) {
      if (t.mark(i, ';')) {
        return List.of();
      }
      depth += t.anyMark(i, "(“«") ? 1 : t.anyMark(i, ")”»") && depth > 0 ? -1 : 0;
      int and = t.is(i, Tokens.WORD) ? AND.after(t, i) : -1;
      int next = t.mark(i, ',') ? Math.max(i + 1, AND.after(t, i + 1)) : and;
      boolean word = and > 0 && !out.isEmpty() && i > last;
      if (depth > 0 || next < 0 || next >= to || and > 0 && !word && !verbs) {
        continue;
      }
      if ((!verbs || Deontic.begins(t, next)) && i > start) {
        out.add(new int[] {start, i});
        start = next;
        i = next - 1;
      }
    }
    int after = MarkedLists.trim(t, start, to);
    if (after > start) {
      out.add(new int[] {start, after});
    }
    return out;
  }

  private int lastComma(int from, int to) {
    int k = to - 1;
    while (k >= from && !t.mark(k, ',')) {
      k--;
    }
    return k;
  }
}
