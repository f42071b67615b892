package org.banggiao.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.syllable.Keys;

/**
 * Which of the words typed must be in a passage. Of a few words three in four are asked for: people
 * who type few look for all of them. More are a question or a sentence, which its answer seldom
 * repeats: there any four will do and the weights sort them. When no passage has so many, one word
 * less is asked for at a time, down to half of a few, and never less than two: one syllable of a
 * word is another word. Words that say nothing alone are not among those then.
 */
record Least(Set<String> words, int least) {

  /** More words than this are a question. */
  static final int FEW = 6;

  /** So many of the words of a question will do. */
  private static final int OF_MANY = 4;

  /** A long question is not asked more often than this. */
  private static final int STEPS = 4;

  private static final Set<String> ACCENTED = common(true);
  private static final Set<String> FOLDED = common(false);

  /**
   * @param words as {@link WordsQuery#singles} gives them
   * @param looser 0 for what is asked for, up to {@link #steps}
   */
  static Least of(Keys keys, Set<String> words, int looser) {
    int wholes = keys.wholes().size();
    if (looser == 0) {
      return new Least(words, required(words.size() - wholes));
    }
    Set<String> telling = telling(keys, words);
    int first = first(telling.size() - wholes, words.size() - wholes);
    int last = half(telling.size() - wholes);
    return new Least(telling, Math.max(last, first - (looser - 1) * step(first, last)));
  }

  /** How often less can be asked for. */
  static int steps(Keys keys, Set<String> words) {
    int wholes = keys.wholes().size();
    int telling = telling(keys, words).size() - wholes;
    int first = first(telling, words.size() - wholes);
    int last = half(telling);
    return first < last ? 0 : (first - last + step(first, last) - 1) / step(first, last) + 1;
  }

  private static int first(int telling, int all) {
    return telling < all ? Math.min(required(telling), required(all)) : required(all) - 1;
  }

  private static int half(int words) {
    return Math.max(1, Math.max(Math.min(2, words), (Math.min(FEW, words) + 1) / 2));
  }

  private static int step(int first, int last) {
    return Math.max(1, (first - last + STEPS - 2) / (STEPS - 1));
  }

  /** How many of {@link WordsQuery#singles} wake a watch: what it tells must be worth telling. */
  static int watched(Keys keys, Set<String> words) {
    return share(words.size() - keys.wholes().size());
  }

  private static int required(int words) {
    return words > FEW ? OF_MANY : share(words);
  }

  /** All of one or two words, three in four of more. */
  private static int share(int words) {
    return words <= 2 ? Math.max(1, words) : (3 * words + 3) / 4;
  }

  /** Without marks many a common word looks like another, so then two must be left. */
  private static Set<String> telling(Keys keys, Set<String> words) {
    boolean marks = keys.accented();
    Set<String> telling = new LinkedHashSet<>(words);
    telling.removeAll(marks ? ACCENTED : FOLDED);
    return telling.size() < (marks ? 1 : 2) ? words : telling;
  }

  private static Set<String> common(boolean marks) {
    try (InputStream in = Objects.requireNonNull(Least.class.getResourceAsStream("common.txt"))) {
      String words =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(l -> !l.startsWith("#"))
              .collect(Collectors.joining("\n"));
      Keys keys = Keys.of(words);
      Set<String> all = new LinkedHashSet<>();
      for (int i = 0; i < keys.size(); i++) {
        all.add(keys.key(i, marks));
      }
      return Set.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
