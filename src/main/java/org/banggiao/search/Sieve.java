package org.banggiao.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.banggiao.search.Fitting.Test;
import org.jspecify.annotations.Nullable;

/**
 * All watches held in memory, asked of one part of a record without an index. Each lies under a few
 * of its rarest keys, one of which must be there for it to fit, so that a text wakes only a few of
 * them; those are then asked in full. What fits here is what {@link QuestionQuery} finds.
 */
final class Sieve {

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<Long, Integer> places = new HashMap<>();
  private final List<@Nullable Held> held = new ArrayList<>();
  private final List<Ints> under = new ArrayList<>();
  private final Ints always = new Ints();

  /** A watch with its question as tests on keys, each key a number. */
  private record Held(long watch, Question question, List<Test> tests) {}

  /** A watch that fits, and what it asks. */
  record Woken(long watch, Question question) {}

  /** Takes a watch in; one that is here already stays as it is. */
  synchronized void add(
      long watch, Question question, BiFunction<String, String, Integer> frequency) {
    if (places.containsKey(watch)) {
      return;
    }
    List<Test> tests = Fitting.tests(question, this::number);
    int place = held.size();
    held.add(new Held(watch, question, tests));
    places.put(watch, place);
    int[] keys = rarest(tests, frequency);
    if (keys == null) {
      always.add(place);
    } else {
      Arrays.stream(keys).forEach(k -> under.get(k).add(place));
    }
  }

  synchronized void remove(long watch) {
    Integer place = places.remove(watch);
    if (place != null) {
      held.set(place, null);
    }
  }

  synchronized int size() {
    return places.size();
  }

  /** The watches that the part fits. */
  synchronized List<Woken> fitting(Entry entry) {
    Fitting.Part part = new Fitting.Part(entry, words, under.size());
    List<Woken> found = new ArrayList<>();
    boolean[] asked = new boolean[held.size()];
    ask(always, part, asked, found);
    for (int i = 0; i < part.distinct(); i++) {
      ask(under.get(part.key(i)), part, asked, found);
    }
    return found;
  }

  private void ask(Ints list, Fitting.Part part, boolean[] asked, List<Woken> found) {
    for (int i = 0; i < list.size; i++) {
      int place = list.values[i];
      Held one = held.get(place);
      if (!asked[place] && one != null && Fitting.fits(one.tests(), part)) {
        found.add(new Woken(one.watch(), one.question()));
      }
      asked[place] = true;
    }
  }

  /** Keys with and without marks are numbered apart. */
  private int number(String field, String key) {
    return words.computeIfAbsent(
        field + ' ' + key,
        k -> {
          under.add(new Ints());
          return under.size() - 1;
        });
  }

  /** The smallest set of keys of which one must be there; null when there is none. */
  private int @Nullable [] rarest(List<Test> tests, BiFunction<String, String, Integer> frequency) {
    Map<Integer, Long> weights = new HashMap<>();
    words(tests)
        .forEach((number, word) -> {
          int space = word.indexOf(' ');
          weights.put(
              number, 1L + frequency.apply(word.substring(0, space), word.substring(space + 1)));
        });
    int[] best = null;
    long least = Long.MAX_VALUE;
    for (Test test : tests) {
      int[] keys = Fitting.needed(test, weights);
      if (keys != null) {
        long weight = Arrays.stream(keys).mapToLong(k -> weights.getOrDefault(k, 1L)).sum();
        if (weight < least) {
          least = weight;
          best = keys;
        }
      }
    }
    return best;
  }

  private Map<Integer, String> words(Collection<Test> tests) {
    Map<Integer, String> all = new HashMap<>();
    tests.forEach(t -> all.putAll(Fitting.words(t)));
    return all;
  }

  /** A growing row of numbers. */
  private static final class Ints {
    private int[] values = new int[2];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }
  }
}
