package org.banggiao.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
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

  /** Beginnings that stand for too many words are cut off by the engine, not by memory. */
  private QuestionQuery() {}

  static Query of(Question question, boolean loose) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean scored = false;
    for (Clause clause : question.clauses()) {
      Query query = any(clause, loose);
      boolean filter =
          clause.any().stream().allMatch(p -> p instanceof Part.Has || p instanceof Part.Days);
      all.add(query, clause.not() ? Occur.MUST_NOT : filter ? Occur.FILTER : Occur.MUST);
      scored |= !clause.not() && !filter;
    }
    if (!scored) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return all.build();
  }

  private static Query any(Clause clause, boolean loose) {
    if (clause.any().size() == 1) {
      return part(clause.any().getFirst(), loose);
    }
    // The best alternative counts: one that shares words with another is no better for it.
    return new DisjunctionMaxQuery(clause.any().stream().map(p -> part(p, loose)).toList(), 0);
  }

  private static Query part(Part part, boolean loose) {
    return switch (part) {
      case Part.Words(String text) -> WordsQuery.of(Keys.of(text), loose);
      case Part.Phrase(String text) -> phrase(Keys.of(text));
      case Part.Named(String name, String rest) -> {
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(phrase(Keys.of(name)), Occur.MUST);
        Keys others = Keys.of(rest);
        if (others.size() > 0) {
          both.add(WordsQuery.of(others, loose), Occur.MUST);
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

  private static Query has(String facet, Keys keys) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < keys.size() && i < QuestionParser.MOST_CLAUSES; i++) {
      all.add(new TermQuery(new Term(facet, keys.key(i, false))), Occur.MUST);
    }
    return all.build();
  }

  private static Query phrase(Keys keys) {
    boolean marks = marked(keys);
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int i = 0; i < keys.size() && i < WordsQuery.MOST_KEYS; i++) {
      phrase.add(new Term(Fields.singles(marks), keys.key(i, marks)));
    }
    return new BoostQuery(phrase.build(), 1.5f);
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
