package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.banggiao.search.Question.Clause;
import org.banggiao.search.Question.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionParserTest {

  private static List<Clause> clauses(String typed) {
    return QuestionParser.parse(typed).clauses();
  }

  private static Clause only(Part part) {
    return new Clause(List.of(part), false);
  }

  @Test
  void wordsPhrasesExclusionsAndAlternativesAreUnderstood() {
    assertThat(clauses("cam kết \"Ba Lan\" -Canada hiệp định OR thỏa thuận"))
        .containsExactly(
            only(new Part.Words("cam kết hiệp thuận")),
            only(new Part.Phrase("Ba Lan")),
            new Clause(List.of(new Part.Words("Canada")), true),
            new Clause(List.of(new Part.Words("định"), new Part.Words("thỏa")), false));
  }

  @Test
  void fieldsYearsAndDaysAreUnderstood() {
    assertThat(clauses("loai:task coquan:\"Bộ Công an\" nam:2020..2024 den:30/6/2024 hiep*"))
        .containsExactly(
            only(new Part.Has("loai", "task")),
            only(new Part.Has("coquan", "Bộ Công an")),
            only(new Part.Days(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31))),
            only(new Part.Days(LocalDate.of(1, 1, 1), LocalDate.of(2024, 6, 30))),
            only(new Part.Begins("hiep")));
  }

  @Test
  void whatIsNotUnderstoodIsTakenAsWordsAndSaid() {
    Question q = QuestionParser.parse("nam:31/2 *ước \"mở http://a.b/c?d=e:f");
    assertThat(q.notes())
        .extracting(Question.Note::key)
        .containsExactly("search.note.day", "search.note.star", "search.note.quote");
    assertThat(q.empty()).isFalse();
    assertThat(QuestionParser.parse("-không").notes())
        .extracting(Question.Note::key)
        .containsExactly("search.note.only-not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "-",
        "OR",
        "OR OR",
        "a OR",
        "((((",
        "****",
        "ben:",
        ":",
        "-\"",
        "\uD800",
        "\u200B",
        "“”",
        "loai:*",
        "nam:99999",
        "tu:0000-00-00",
        "-- - -",
        "a:b:c:\"d"
      })
  void brokenQueriesAreNeverAFault(String typed) {
    Question q = QuestionParser.parse(typed);
    QuestionQuery asked = new QuestionQuery(nothing(), q, 0);
    assertThat(asked.conditions()).isNotNull();
    assertThat(asked.weights()).isNotEmpty();
    assertThat(QuestionQuery.marks(q)).isNotNull();
  }

  private static IndexSearcher nothing() {
    try {
      return new IndexSearcher(new MultiReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void longQueriesAreCutAndSaid() {
    Question words = QuestionParser.parse("điều ước ".repeat(12_000));
    assertThat(words.asked()).hasSize(QuestionParser.LONGEST);
    assertThat(words.notes()).extracting(Question.Note::key).containsExactly("search.note.long");
    Question many = QuestionParser.parse("\"a\" ".repeat(990));
    assertThat(many.clauses()).hasSize(QuestionParser.MOST_CLAUSES);
    assertThat(many.notes()).extracting(Question.Note::key).containsExactly("search.note.many");
  }
}
