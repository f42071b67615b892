package org.banggiao.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.banggiao.search.Question.Clause;
import org.banggiao.search.Question.Part;
import org.banggiao.syllable.Keys;

/** The words asked for that a part has not, as they were typed. */
final class Missing {

  private final Set<String> accented = new HashSet<>();
  private final Set<String> folded = new HashSet<>();

  private Missing(String searched) {
    Keys keys = Keys.of(searched);
    for (int i = 0; i < keys.size(); i++) {
      accented.add(keys.key(i, true));
      folded.add(keys.key(i, false));
    }
  }

  static List<String> of(Question question, String searched) {
    Missing part = new Missing(searched);
    Set<String> missing = new LinkedHashSet<>();
    for (Clause clause : question.clauses()) {
      List<String> fewest = null;
      for (Part alternative : clause.not() ? List.<Part>of() : clause.any()) {
        List<String> words = part.missing(alternative);
        fewest = fewest == null || words.size() < fewest.size() ? words : fewest;
      }
      missing.addAll(fewest == null ? List.of() : fewest);
    }
    return List.copyOf(missing);
  }

  private List<String> missing(Part part) {
    return switch (part) {
      case Part.Words(String text) -> words(text);
      case Part.Named(String name, String rest) -> {
        List<String> all = new ArrayList<>(words(rest));
        if (!words(name).isEmpty()) {
          all.add(name);
        }
        yield all;
      }
      case Part.Phrase(String text) -> words(text).isEmpty() ? List.of() : List.of(text);
      default -> List.of();
    };
  }

  private List<String> words(String text) {
    Keys keys = Keys.of(text);
    boolean marks = keys.accented();
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < Math.min(keys.size(), WordsQuery.MOST_KEYS); i++) {
      if (!(marks ? accented : folded).contains(keys.key(i, marks))) {
        missing.add(text.substring(keys.start(i), keys.end(i)));
      }
    }
    return missing;
  }
}
