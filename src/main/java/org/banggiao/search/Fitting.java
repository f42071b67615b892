package org.banggiao.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banggiao.search.Question.Part.Begins;
import org.banggiao.search.Question.Part.Days;
import org.banggiao.search.Question.Part.Has;
import org.banggiao.search.Question.Part.Named;
import org.banggiao.search.Question.Part.Phrase;
import org.banggiao.search.Question.Part.Words;
import org.banggiao.syllable.Keys;
import org.jspecify.annotations.Nullable;

/** Whether a part of a record fits a question, told from their keys alone. */
final class Fitting {

  private Fitting() {}

  /** Gives a key of a field its number. */
  @FunctionalInterface
  interface Numbering {
    int of(String field, String key);
  }

  /** A clause of a question, its keys as numbers. */
  record Test(List<List<One>> any, boolean not) {}

  /**
   * One condition of an alternative; {@code keys} are distinct but for a phrase, where they stand
   * in order.
   */
  private record One(
      Question.Part part, boolean marks, int[] keys, String[] words, int least, String begin) {}

  static List<Test> tests(Question question, Numbering numbering) {
    return question.clauses().stream()
        .map(c -> new Test(c.any().stream().map(p -> all(p, numbering)).toList(), c.not()))
        .toList();
  }

  private static List<One> all(Question.Part part, Numbering numbering) {
    return part instanceof Named(String name, String rest)
        ? Stream.of(new Phrase(name), new Words(rest))
            .filter(p -> !(p instanceof Words) || Keys.of(rest).size() > 0)
            .map(p -> one(p, numbering))
            .toList()
        : List.of(one(part, numbering));
  }

  private static One one(Question.Part part, Numbering numbering) {
    return switch (part) {
      case Words(String text) -> {
        Keys keys = Keys.of(text);
        String[] words = WordsQuery.singles(keys).toArray(String[]::new);
        yield one(part, keys.accented(), words, WordsQuery.least(keys), numbering);
      }
      case Phrase(String text) -> {
        Keys keys = Keys.of(text);
        boolean marks = QuestionQuery.marked(keys);
        String[] words =
            IntStream.range(0, Math.min(keys.size(), WordsQuery.MOST_KEYS))
                .mapToObj(i -> keys.key(i, marks))
                .toArray(String[]::new);
        yield one(part, marks, words, words.length, numbering);
      }
      case Begins(String text) -> {
        Keys keys = Keys.of(text);
        boolean marks = QuestionQuery.marked(keys);
        yield new One(part, marks, new int[0], new String[0], 0, keys.key(keys.size() - 1, marks));
      }
      case Has(String facet, String value) -> {
        Keys keys = Keys.of(value);
        String[] words =
            IntStream.range(0, Math.min(keys.size(), QuestionParser.MOST_CLAUSES))
                .mapToObj(i -> keys.key(i, false))
                .toArray(String[]::new);
        yield new One(part, false, new int[0], words, words.length, "");
      }
      case Named named -> throw new IllegalStateException(named.name());
      case Days days -> new One(days, false, new int[0], new String[0], 0, "");
    };
  }

  private static One one(
      Question.Part part, boolean marks, String[] words, int least, Numbering numbering) {
    int[] keys =
        Arrays.stream(words).mapToInt(w -> numbering.of(Fields.singles(marks), w)).toArray();
    return new One(part, marks, keys, words, least, "");
  }

  /** The numbered keys of a test: number to field and key, a space between. */
  static Map<Integer, String> words(Test test) {
    Map<Integer, String> all = new HashMap<>();
    for (List<One> alternative : test.any()) {
      for (One one : alternative) {
        for (int i = 0; i < one.keys().length; i++) {
          all.put(one.keys()[i], Fields.singles(one.marks()) + ' ' + one.words()[i]);
        }
      }
    }
    return all;
  }

  /**
   * Keys of which at least one must be there for the test to hold: of n words with at least m
   * wanted, the n - m + 1 lightest. Null when there are none such.
   */
  static int @Nullable [] needed(Test test, Map<Integer, Long> weights) {
    if (test.not()) {
      return null;
    }
    Set<Integer> all = new HashSet<>();
    for (List<One> alternative : test.any()) {
      List<Integer> best = null;
      for (One one : alternative) {
        List<Integer> keys = lightest(one, weights);
        if (!keys.isEmpty() && (best == null || sum(keys, weights) < sum(best, weights))) {
          best = keys;
        }
      }
      if (best == null) {
        return null;
      }
      all.addAll(best);
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<Integer> lightest(One one, Map<Integer, Long> weights) {
    int[] distinct = Arrays.stream(one.keys()).distinct().toArray();
    int wanted = one.part() instanceof Phrase ? distinct.length : one.least();
    return distinct.length == 0
        ? List.of()
        : Arrays.stream(distinct)
            .boxed()
            .sorted(Comparator.comparing((Integer k) -> weights.getOrDefault(k, 1L)))
            .limit(distinct.length - wanted + 1L)
            .toList();
  }

  private static long sum(List<Integer> keys, Map<Integer, Long> weights) {
    return keys.stream().mapToLong(k -> weights.getOrDefault(k, 1L)).sum();
  }

  static boolean fits(List<Test> tests, Part part) {
    for (Test test : tests) {
      boolean any = false;
      for (List<One> alternative : test.any()) {
        any = any || alternative.stream().allMatch(one -> fits(one, part));
      }
      if (any == test.not()) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(One one, Part part) {
    return switch (one.part()) {
      case Words w -> part.count(one.keys(), one.least());
      case Phrase p -> part.count(one.keys(), one.keys().length) && part.row(one.words, one.marks);
      case Begins b -> part.begins(one.begin(), one.marks());
      case Has(String facet, String value) -> part.facet(facet).containsAll(List.of(one.words()));
      case Named named -> throw new IllegalStateException(named.name());
      case Days(LocalDate from, LocalDate until) ->
          part.day() != null && !part.day().isBefore(from) && !part.day().isAfter(until);
    };
  }

  /** A part of a record with the numbers of its keys. */
  static final class Part {
    private final Entry entry;
    private final Keys keys;
    private final boolean[] present;
    private final int[] distinct;
    private int size;
    private final Map<String, Set<String>> facets = new LinkedHashMap<>();

    /**
     * @param numbers of the keys that any watch has
     * @param most how many numbers there are
     */
    Part(Entry entry, Map<String, Integer> numbers, int most) {
      this.entry = entry;
      keys = Keys.of(EntryDocument.searched(entry));
      present = new boolean[most];
      distinct = new int[2 * (keys.size() + keys.wholes().size())];
      for (boolean marks : new boolean[] {true, false}) {
        String field = Fields.singles(marks) + ' ';
        for (int i = 0; i < keys.size(); i++) {
          add(numbers.get(field + keys.key(i, marks)));
        }
        keys.wholes().forEach(w -> add(numbers.get(field + w.key())));
      }
    }

    private void add(@Nullable Integer number) {
      if (number != null && !present[number]) {
        present[number] = true;
        distinct[size++] = number;
      }
    }

    int distinct() {
      return size;
    }

    int key(int i) {
      return distinct[i];
    }

    @Nullable LocalDate day() {
      return entry.day();
    }

    boolean count(int[] wanted, int least) {
      int there = 0;
      for (int i = 0; i < wanted.length && there < least; i++) {
        there += present[wanted[i]] ? 1 : 0;
        if (wanted.length - 1 - i < least - there) {
          return false;
        }
      }
      return there >= least;
    }

    boolean row(String[] words, boolean marks) {
      for (int from = 0; from + words.length <= keys.size(); from++) {
        int i = 0;
        while (i < words.length && keys.key(from + i, marks).equals(words[i])) {
          i++;
        }
        if (i == words.length) {
          return true;
        }
      }
      return false;
    }

    boolean begins(String begin, boolean marks) {
      return IntStream.range(0, keys.size()).anyMatch(i -> keys.key(i, marks).startsWith(begin))
          || keys.wholes().stream().anyMatch(w -> w.key().startsWith(begin));
    }

    Set<String> facet(String name) {
      return facets.computeIfAbsent(
          name,
          n -> {
            Set<String> found = new HashSet<>();
            Stream<String> values =
                n.equals("loai")
                    ? Stream.of(entry.record().kind())
                    : entry.facets().getOrDefault(n, List.of()).stream();
            for (String value : values.toList()) {
              Keys cut = Keys.of(value);
              for (int i = 0; i < cut.size(); i++) {
                found.add(cut.key(i, false));
              }
            }
            return found;
          });
    }
  }
}
