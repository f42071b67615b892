package org.banggiao.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two readings laid side by side: whether they report the same conference, and which of their
 * directives are the same, partly the same, or in one only.
 */
public record Alignment(boolean sameConference, List<Pair> pairs) {
  /** From here on two wordings are the same; between the two they are partly so. */
  private static final double SAME_FROM = 0.6;

  private static final double PARTIAL_FROM = 0.25;
  private static final int MOST = 400;

  public Alignment {
    pairs = List.copyOf(pairs);
  }

  /** How two directives stand to each other. */
  public enum Match {
    /** The same wording or nearly. */
    SAME,
    /** Much of the wording shared. */
    PARTIAL,
    /** Only the first text has it. */
    ONLY_IN_FIRST,
    /** Only the second text has it. */
    ONLY_IN_SECOND
  }

  /** One line of the comparison; {@code similarity} 0 to 1 is the overlap of syllable pairs. */
  public record Pair(Match match, @Nullable Span first, @Nullable Span second, double similarity) {}

  private record Side(Span span, Set<String> pairs) {}

  private record Candidate(int a, int b, double similarity) {}

  /**
   * Compares the task items and single directives of two readings of the texts {@code a} and {@code
   * b}; at most 400 of each. Pairs come in the order of the first text, what only the second has
   * last.
   */
  public static Alignment of(String a, Reading readingA, String b, Reading readingB) {
    List<Side> left = sides(a, readingA);
    List<Side> right = sides(b, readingB);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int k = 0; k < right.size(); k++) {
        double s = similarity(left.get(i).pairs, right.get(k).pairs);
        if (s >= PARTIAL_FROM) {
          candidates.add(new Candidate(i, k, s));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::similarity).reversed());
    Candidate[] ofLeft = new Candidate[left.size()];
    boolean[] used = new boolean[right.size()];
    for (Candidate c : candidates) {
      if (ofLeft[c.a] == null && !used[c.b]) {
        ofLeft[c.a] = c;
        used[c.b] = true;
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      Candidate c = ofLeft[i];
      pairs.add(
          c == null
              ? new Pair(Match.ONLY_IN_FIRST, left.get(i).span, null, 0)
              : new Pair(
                  c.similarity >= SAME_FROM ? Match.SAME : Match.PARTIAL,
                  left.get(i).span,
                  right.get(c.b).span,
                  c.similarity));
    }
    for (int k = 0; k < right.size(); k++) {
      if (!used[k]) {
        pairs.add(new Pair(Match.ONLY_IN_SECOND, null, right.get(k).span, 0));
      }
    }
    return new Alignment(same(readingA.mainConference(), readingB.mainConference()), pairs);
  }

  /** How two wordings stand to each other; {@link Match#ONLY_IN_FIRST} when they share little. */
  public static Match match(String a, String b) {
    double s = similarity(pairs(a), pairs(b));
    return s >= SAME_FROM ? Match.SAME : s >= PARTIAL_FROM ? Match.PARTIAL : Match.ONLY_IN_FIRST;
  }

  /** The same day, or without days the same series and years. */
  private static boolean same(@Nullable Conference a, @Nullable Conference b) {
    if (a == null || b == null || a.type() != b.type()) {
      return false;
    }
    if (a.date() != null && b.date() != null) {
      return a.date().equals(b.date());
    }
    return a.reviewYear() != null && a.reviewYear().equals(b.reviewYear());
  }

  private static List<Side> sides(String text, Reading reading) {
    List<Side> out = new ArrayList<>();
    for (Enumeration list : reading.lists()) {
      if (list.kind() == Enumeration.Kind.TASK) {
        list.items()
            .forEach(i ->
                out.add(new Side(i.body(), pairs(text.substring(i.bodyStart(), i.extentEnd())))));
      }
    }
    reading.singleDirectives().forEach(d -> out.add(new Side(d.span(), pairs(d.span().in(text)))));
    return out.size() > MOST ? out.subList(0, MOST) : out;
  }

  private static Set<String> pairs(String text) {
    Tokens t = Tokens.of(Plain.of(text).text);
    Set<String> out = new HashSet<>();
    String last = "";
    for (int i = 0; i < t.size; i++) {
      if (t.kind[i] != Tokens.MARK && t.kind[i] != Tokens.BREAK) {
        String word = t.string(i).toLowerCase(Locale.ROOT);
        out.add(last + " " + word);
        last = word;
      }
    }
    return out;
  }

  /** Twice the shared pairs over all pairs (Dice); a short text inside a long one counts half. */
  private static double similarity(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> small = a.size() <= b.size() ? a : b;
    Set<String> large = small == a ? b : a;
    long shared = small.stream().filter(large::contains).count();
    double dice = 2.0 * shared / (a.size() + b.size());
    double inside = (double) shared / small.size();
    return Math.max(dice, inside / 2);
  }
}
