package org.banggiao.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.search.Question.Clause;
import org.banggiao.search.Question.Part;
import org.banggiao.syllable.Keys;
import org.jspecify.annotations.Nullable;

/** The words asked for that a part has not, as they were typed. One for all parts shown. */
final class Missing {

  private final Question question;
  private final Map<Words, Cut> asked = new HashMap<>();

  /** Typed words; in a row, or in any order. */
  private record Words(String text, boolean row) {}

  /** The same cut into keys, with how each was typed. */
  private record Cut(boolean marks, List<String> keys, List<String> typed) {
    static Cut of(Words words) {
      Keys keys = Keys.of(words.text());
      boolean marks = words.row() ? QuestionQuery.marked(keys) : keys.accented();
      List<String> all = new ArrayList<>();
      List<String> typed = new ArrayList<>();
      for (int i = 0; i < Math.min(keys.size(), WordsQuery.MOST_KEYS); i++) {
        all.add(keys.key(i, marks));
        typed.add(words.text().substring(keys.start(i), keys.end(i)));
      }
      return new Cut(marks, all, typed);
    }
  }

  Missing(Question question) {
    this.question = question;
  }

  /** Keys that a part has, of those that are asked for. */
  static final class There {
    private final Set<String> accented = new HashSet<>();
    private final Set<String> folded = new HashSet<>();

    /**
     * @param hits which of the keys may be asked for
     */
    void add(Keys keys, boolean[] hits) {
      for (int i = 0; i < hits.length; i++) {
        if (hits[i]) {
          accented.add(keys.key(i, true));
          folded.add(keys.key(i, false));
        }
      }
    }
  }

  List<String> of(There there) {
    Set<String> missing = new LinkedHashSet<>();
    for (Clause clause : question.clauses()) {
      List<String> fewest = null;
      for (Part alternative : clause.not() ? List.<Part>of() : clause.any()) {
        List<String> words = missing(alternative, there);
        if (words != null && (fewest == null || words.size() < fewest.size())) {
          fewest = words;
        }
      }
      missing.addAll(fewest == null ? List.of() : fewest);
    }
    return List.copyOf(missing);
  }

  /** Null for a name that nobody typed and that is not there either. */
  private @Nullable List<String> missing(Part part, There there) {
    return switch (part) {
      case Part.Words(String text) -> missing(new Words(text, false), there);
      case Part.Named(String name, String rest) ->
          missing(new Words(name, true), there).isEmpty()
              ? missing(new Words(rest, false), there)
              : null;
      case Part.Phrase(String text) ->
          missing(new Words(text, true), there).isEmpty() ? List.of() : List.of(text);
      default -> List.of();
    };
  }

  private List<String> missing(Words words, There there) {
    Cut cut = asked.computeIfAbsent(words, Cut::of);
    Set<String> has = cut.marks() ? there.accented : there.folded;
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < cut.keys().size(); i++) {
      if (!has.contains(cut.keys().get(i))) {
        missing.add(cut.typed().get(i));
      }
    }
    return missing;
  }
}
