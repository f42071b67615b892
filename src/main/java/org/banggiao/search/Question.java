package org.banggiao.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banggiao.syllable.Keys;
import org.jspecify.annotations.Nullable;

/**
 * A query as understood.
 *
 * @param asked what was typed, cut to what is read of it
 * @param clauses each must hold, or must not
 * @param exact to the letter: no words that stand for those asked
 * @param notes what was not taken as typed, as message keys {@code search.note.*}
 */
public record Question(String asked, List<Clause> clauses, List<Note> notes, boolean exact) {

  /** One condition: any of its parts fulfils it; {@code not} turns it round. */
  record Clause(List<Part> any, boolean not) {

    /** The words typed, when every other part only has a name in place of some of them. */
    Optional<Part.Words> widened() {
      return any.size() > 1
              && any.getFirst() instanceof Part.Words typed
              && any.stream().skip(1).allMatch(p -> p instanceof Part.Named)
          ? Optional.of(typed)
          : Optional.empty();
    }

    /** The names in place of others. */
    List<String> names() {
      return any.stream()
          .flatMap(p -> p instanceof Part.Named named ? Stream.of(named.name()) : Stream.empty())
          .toList();
    }
  }

  /** One thing looked for. */
  sealed interface Part {

    /** Words in any order, weighed. */
    record Words(String text) implements Part {}

    /** Words in this order, side by side. */
    record Phrase(String text) implements Part {}

    /** A name in place of one that was typed, side by side, and the other words typed. */
    record Named(String name, String rest) implements Part {}

    /** A word that begins so. */
    record Begins(String text) implements Part {}

    /** A facet whose value has these words. */
    record Has(String facet, String value) implements Part {}

    /** A day within, both ends in. */
    record Days(LocalDate from, LocalDate until) implements Part {}
  }

  /** Said to the reader under the search box. */
  public record Note(String key, String argument) {}

  public boolean empty() {
    return clauses.stream().allMatch(Clause::not);
  }

  /** How often less than the words asked for can be asked for, see {@link Least}. */
  int looser() {
    return clauses.stream()
        .filter(c -> !c.not())
        .flatMap(c -> c.any().stream())
        .map(p ->
            p instanceof Part.Words(String text)
                ? text
                : p instanceof Part.Named(String name, String rest) ? rest : "")
        .map(Keys::of)
        .mapToInt(k -> Least.steps(k, WordsQuery.singles(k)))
        .max()
        .orElse(0);
  }

  /** The plain words, for a suggestion of the accents meant; null when there is more than words. */
  @Nullable String plainWords() {
    return clauses.size() == 1
            && !clauses.getFirst().not()
            && clauses.getFirst().any().size() == 1
            && clauses.getFirst().any().getFirst() instanceof Part.Words words
        ? words.text()
        : null;
  }
}
