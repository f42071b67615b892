package org.banggiao.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.syllable.Keys;

/**
 * The piece of a text around what was found, cut between tokens, so never inside an accented
 * letter. Plain text: whoever draws it escapes it.
 */
public record Snippet(List<Piece> pieces) {

  /** Characters in a row, found or around it. */
  public record Piece(String text, boolean hit) {}

  private static final int TOKENS = 48;
  private static final int BEFORE = 8;

  /** The keys to mark, with or without accents. */
  record Marks(Set<String> accented, Set<String> folded) {

    /** Which of the keys of a text are to be marked. */
    boolean[] hits(Keys keys) {
      boolean[] hits = new boolean[keys.size()];
      for (int i = 0; i < hits.length; i++) {
        hits[i] =
            !accented.isEmpty() && accented.contains(keys.key(i, true))
                || !folded.isEmpty() && folded.contains(keys.key(i, false));
      }
      return hits;
    }
  }

  /** The text of all pieces. */
  public String text() {
    StringBuilder all = new StringBuilder();
    pieces.forEach(p -> all.append(p.text()));
    return all.toString();
  }

  static Snippet around(String text, Marks marks) {
    Keys keys = Keys.of(text);
    return around(keys, marks.hits(keys));
  }

  /** Of a text cut already. */
  static Snippet around(Keys text, boolean[] hit) {
    return of(text, hit, TOKENS);
  }

  /** All of a short text. */
  static Snippet whole(String text, Marks marks) {
    Keys keys = Keys.of(text);
    return whole(keys, marks.hits(keys));
  }

  static Snippet whole(Keys text, boolean[] hit) {
    return of(text, hit, Integer.MAX_VALUE);
  }

  private static Snippet of(Keys keys, boolean[] hit, int most) {
    String text = keys.text();
    int n = keys.size();
    if (n == 0) {
      return new Snippet(text.isBlank() ? List.of() : List.of(new Piece(text, false)));
    }
    int first = n <= most ? 0 : densest(keys, hit);
    int last = first + Math.min(n - first, most) - 1;
    List<Piece> pieces = new ArrayList<>();
    int from = first == 0 ? 0 : keys.start(first);
    int until = last == n - 1 ? text.length() : keys.end(last);
    if (first > 0) {
      pieces.add(new Piece("… ", false));
    }
    for (int i = first; i <= last; ) {
      if (!hit[i]) {
        i++;
        continue;
      }
      int j = i;
      while (j < last && hit[j + 1] && text.substring(keys.end(j), keys.start(j + 1)).isBlank()) {
        j++;
      }
      add(pieces, text.substring(from, keys.start(i)), false);
      add(pieces, text.substring(keys.start(i), keys.end(j)), true);
      from = keys.end(j);
      i = j + 1;
    }
    add(pieces, text.substring(from, until), false);
    if (last < n - 1) {
      pieces.add(new Piece(" …", false));
    }
    return new Snippet(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean hit) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, hit));
    }
  }

  /** First token of the window with most different keys, and most pairs of neighbours, found. */
  private static int densest(Keys keys, boolean[] hit) {
    int n = keys.size();
    Map<String, Integer> numbers = new HashMap<>();
    int[] number = new int[n];
    for (int i = 0; i < n; i++) {
      number[i] = hit[i] ? numbers.computeIfAbsent(keys.key(i, false), k -> numbers.size()) : -1;
    }
    int[] times = new int[numbers.size()];
    int best = 0;
    int most = 0;
    int score = 0;
    int last = 0;
    for (int first = 0; first < n; first++) {
      for (; last < Math.min(n, first + TOKENS - BEFORE); last++) {
        if (hit[last]) {
          score += times[number[last]]++ == 0 ? 2 : 0;
          score += last > first && hit[last - 1] ? 1 : 0;
        }
      }
      if (hit[first] && score > most) {
        most = score;
        best = first;
      }
      if (hit[first]) {
        score -= --times[number[first]] == 0 ? 2 : 0;
        score -= first + 1 < last && hit[first + 1] ? 1 : 0;
      }
    }
    return Math.max(0, Math.min(best - BEFORE, n - TOKENS));
  }
}
