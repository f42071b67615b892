package org.banggiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.banggiao.search.Question.Clause;
import org.banggiao.search.Question.Part;
import org.banggiao.syllable.Keys;

/** A question as the embedded engine asks it. */
final class QuestionQuery {

  static final String DAY = "day";

  private static final float PHRASE = 1.5f;

  private final Question question;
  private final int looser;
  private final Function<Term, TermQuery> terms;
  private final Map<String, WordsQuery> words = new HashMap<>();

  /**
   * @param looser how far less than the words asked for will do
   */
  QuestionQuery(IndexSearcher searcher, Question question, int looser) {
    this.question = question;
    this.looser = looser;
    Map<Term, TermQuery> known = new HashMap<>();
    this.terms = term -> known.computeIfAbsent(term, t -> known(searcher, t));
  }

  /** Looked up in the index once, for the conditions and for the weights. */
  private static TermQuery known(IndexSearcher searcher, Term term) {
    try {
      return new TermQuery(term, TermStates.build(searcher, term, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What must hold of a part, without weighing. */
  Query conditions() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.FILTER);
    for (Clause clause : question.clauses()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      clause.any().forEach(p -> any.add(condition(p), Occur.SHOULD));
      all.add(any.build(), clause.not() ? Occur.MUST_NOT : Occur.FILTER);
    }
    return all.build();
  }

  private Query condition(Part part) {
    return switch (part) {
      case Part.Words(String text) -> words(text).there();
      case Part.Phrase(String text) -> phrase(Keys.of(text));
      case Part.Named(String name, String rest) -> {
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(phrase(Keys.of(name)), Occur.FILTER);
        if (Keys.of(rest).size() > 0) {
          both.add(words(rest).there(), Occur.FILTER);
        }
        yield both.build();
      }
      case Part.Begins(String text) -> {
        Keys keys = Keys.of(text);
        boolean marks = marked(keys);
        String begin = keys.key(keys.size() - 1, marks);
        yield new PrefixQuery(new Term(Fields.singles(marks), begin));
      }
      case Part.Has(String facet, String value) -> has(facet, Keys.of(value));
      case Part.Days(LocalDate from, LocalDate until) ->
          LongPoint.newRangeQuery(DAY, from.toEpochDay(), until.toEpochDay());
    };
  }

  private WordsQuery words(String text) {
    return words.computeIfAbsent(
        text, t -> new WordsQuery(WordsQuery.Weighed.of(Keys.of(t), looser), terms));
  }

  /**
   * What counts for how much in a part of which the conditions hold, asked after {@link
   * #conditions}; one of these is always there.
   */
  List<Query> weights() {
    List<Query> all = new ArrayList<>();
    for (Clause clause : question.clauses()) {
      boolean filter =
          clause.any().stream().allMatch(p -> p instanceof Part.Has || p instanceof Part.Days);
      if (clause.not() || filter) {
        continue;
      }
      if (clause.any().size() == 1) {
        all.addAll(weights(clause.any().getFirst()));
      } else if (clause.widened().isPresent()) {
        // The words typed are weighed once, and the best name beside them.
        all.addAll(weights(clause.widened().get()));
        all.add(
            new DisjunctionMaxQuery(
                clause.names().stream().map(QuestionQuery::weighedPhrase).toList(), 0));
      } else {
        // The best alternative counts: one that shares words with another is no better for it.
        all.add(
            new DisjunctionMaxQuery(clause.any().stream().map(p -> alternative(p)).toList(), 0));
      }
    }
    return all.isEmpty() ? List.of(new MatchAllDocsQuery()) : all;
  }

  private List<Query> weights(Part part) {
    return switch (part) {
      case Part.Words(String text) -> words(text).weights();
      case Part.Phrase(String text) -> List.of(weighedPhrase(text));
      case Part.Named(String name, String rest) -> {
        List<Query> both = new ArrayList<>(words(rest).weights());
        both.add(weighedPhrase(name));
        yield both;
      }
      default -> List.of(condition(part));
    };
  }

  /** Weighs only where its own condition holds. */
  private Query alternative(Part part) {
    if (!(part instanceof Part.Words) && !(part instanceof Part.Named)) {
      return weights(part).getFirst();
    }
    BooleanQuery.Builder one = new BooleanQuery.Builder();
    one.add(condition(part), Occur.FILTER);
    weights(part).forEach(w -> one.add(w, Occur.SHOULD));
    return one.setMinimumNumberShouldMatch(1).build();
  }

  private static Query has(String facet, Keys keys) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < keys.size() && i < QuestionParser.MOST_CLAUSES; i++) {
      all.add(new TermQuery(new Term(facet, keys.key(i, false))), Occur.MUST);
    }
    return all.build();
  }

  private static Query weighedPhrase(String text) {
    return new BoostQuery(phrase(Keys.of(text)), PHRASE);
  }

  private static Query phrase(Keys keys) {
    boolean marks = marked(keys);
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int i = 0; i < keys.size() && i < WordsQuery.MOST_KEYS; i++) {
      phrase.add(new Term(Fields.singles(marks), keys.key(i, marks)));
    }
    return phrase.build();
  }

  /** One mark is enough where the very words are asked for: "năm" is not "Nam". */
  static boolean marked(Keys keys) {
    for (int i = 0; i < keys.size(); i++) {
      if (keys.marked(i)) {
        return true;
      }
    }
    return false;
  }

  /** The keys a snippet marks. */
  static Snippet.Marks marks(Question question) {
    Set<String> accented = new HashSet<>();
    Set<String> folded = new HashSet<>();
    for (Clause clause : question.clauses()) {
      if (clause.not()) {
        continue;
      }
      for (Part part : clause.any()) {
        switch (part) {
          case Part.Words(String text) -> mark(text, false, accented, folded);
          case Part.Phrase(String text) -> mark(text, true, accented, folded);
          case Part.Named(String name, String rest) -> {
            mark(name, true, accented, folded);
            mark(rest, false, accented, folded);
          }
          default -> {
            // A beginning, a field or a day marks no word.
          }
        }
      }
    }
    return new Snippet.Marks(accented, folded);
  }

  private static void mark(String text, boolean phrase, Set<String> accented, Set<String> folded) {
    Keys keys = Keys.of(text);
    boolean marks = phrase ? marked(keys) : keys.accented();
    for (int i = 0; i < Math.min(keys.size(), WordsQuery.MOST_KEYS); i++) {
      (marks ? accented : folded).add(keys.key(i, marks));
    }
  }
}
