package org.banggiao.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.banggiao.search.Question.Clause;
import org.banggiao.search.Question.Part;
import org.banggiao.syllable.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Widens a question by words that stand for those asked: names of states and bodies in both
 * languages and their abbreviations. What was added is told, and one word switches it off.
 */
@Component
class Synonyms {

  private static final int MOST_VARIANTS = 8;
  private static final int MOST_OF_GROUP = 4;
  private static final int SHORT = 3;

  private final List<NameGroups> modules;
  private volatile @Nullable Map<String, List<Name>> held;

  Synonyms(List<NameGroups> modules) {
    this.modules = modules;
  }

  /** A name with its keys and those that stand for it. */
  private record Name(String words, Keys keys, List<String> group) {}

  /** The question as asked of the index, and the words that were added. */
  record Widened(Question question, List<String> near) {}

  /** The same question when it is to be taken to the letter, or nothing stands for its words. */
  Widened widen(Question question) {
    if (question.exact()) {
      return new Widened(question, List.of());
    }
    Set<String> near = new LinkedHashSet<>();
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : question.clauses()) {
      List<Part> any = new ArrayList<>(clause.any());
      if (!clause.not()) {
        for (Part part : clause.any()) {
          if (part instanceof Part.Words(String text)) {
            any.addAll(variants(text, near));
          }
        }
      }
      clauses.add(new Clause(List.copyOf(any), clause.not()));
    }
    return near.isEmpty()
        ? new Widened(question, List.of())
        : new Widened(
            new Question(question.asked(), clauses, question.notes(), false), List.copyOf(near));
  }

  private List<Part> variants(String text, Set<String> near) {
    Keys keys = Keys.of(text);
    List<Part> variants = new ArrayList<>();
    for (int i = 0; i < keys.size() && variants.size() < MOST_VARIANTS; ) {
      Name name = longest(keys, i);
      if (name == null) {
        i++;
        continue;
      }
      int last = i + name.keys().size() - 1;
      String before = text.substring(0, keys.start(i));
      String after = text.substring(keys.end(last));
      for (String other : name.group().stream().limit(MOST_OF_GROUP).toList()) {
        if (!other.equals(name.words()) && variants.size() < MOST_VARIANTS) {
          variants.add(new Part.Named(other, before + ' ' + after));
          near.add(other);
        }
      }
      i = last + 1;
    }
    return variants;
  }

  private @Nullable Name longest(Keys keys, int at) {
    Name best = null;
    for (Name name : names().getOrDefault(keys.key(at, false), List.of())) {
      if (stands(keys, at, name) && (best == null || best.keys().size() < name.keys().size())) {
        best = name;
      }
    }
    return best;
  }

  /** Typed marks are respected; a short word typed without them means too many things. */
  private static boolean stands(Keys keys, int at, Name name) {
    int n = name.keys().size();
    if (at + n > keys.size()) {
      return false;
    }
    boolean marks = false;
    boolean lost = false;
    for (int i = 0; i < n; i++) {
      boolean marked = keys.marked(at + i);
      marks |= marked;
      lost |= !marked && name.keys().marked(i);
      if (!keys.key(at + i, marked).equals(name.keys().key(i, marked))) {
        return false;
      }
    }
    return n > 1 || !lost || name.words().length() > SHORT || marks;
  }

  private Map<String, List<Name>> names() {
    Map<String, List<Name>> known = held;
    if (known == null) {
      List<List<String>> groups = new ArrayList<>(own());
      List<List<List<String>>> others = modules.stream().map(NameGroups::groups).toList();
      others.forEach(groups::addAll);
      known = byFirst(groups);
      // A module may have nothing yet while its reference data is loaded for the first time.
      if (others.stream().noneMatch(List::isEmpty)) {
        held = known;
      }
    }
    return known;
  }

  private static Map<String, List<Name>> byFirst(List<List<String>> groups) {
    Map<String, List<Name>> all = new HashMap<>();
    for (List<String> group : groups) {
      for (String words : group) {
        Keys keys = Keys.of(words);
        if (keys.size() > 0) {
          all.computeIfAbsent(keys.key(0, false), k -> new ArrayList<>())
              .add(new Name(words, keys, group));
        }
      }
    }
    return all;
  }

  private static List<List<String>> own() {
    try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream("near.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> Arrays.stream(l.split("\\|", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
