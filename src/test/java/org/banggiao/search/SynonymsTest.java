package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A question widened by words that stand for those asked. */
class SynonymsTest {

  private static final Synonyms NEAR =
      new Synonyms(
          List.of(() ->
              List.of(List.of("Hoa Kỳ", "Mỹ", "United States"), List.of("Ba Lan", "Poland"))));

  private static List<String> variants(String typed) {
    return NEAR.widen(QuestionParser.parse(typed)).question().clauses().getFirst().any().stream()
        .map(p ->
            switch (p) {
              case Question.Part.Words(String text) -> text;
              case Question.Part.Named(String name, String rest) -> (name + '|' + rest).strip();
              default -> "";
            })
        .toList();
  }

  @Test
  void namesStandForOneAnotherInBothLanguagesWithOrWithoutAccents() {
    assertThat(variants("cam kết với Hoa Kỳ về thuế"))
        .containsExactly(
            "cam kết với Hoa Kỳ về thuế",
            "Mỹ|cam kết với   về thuế",
            "United States|cam kết với   về thuế");
    assertThat(variants("hoa ky")).contains("United States|");
    assertThat(variants("united states")).contains("Hoa Kỳ|");
    assertThat(variants("LHQ")).contains("Liên hợp quốc|", "United Nations|");
    assertThat(NEAR.widen(QuestionParser.parse("Ba Lan")).near()).containsExactly("Poland");
  }

  @Test
  void aShortWordTypedWithoutItsAccentOrWithAnotherIsNotTaken() {
    assertThat(variants("Mỹ")).contains("Hoa Kỳ|");
    assertThat(variants("my")).containsExactly("my");
    assertThat(variants("bá làn")).containsExactly("bá làn");
  }

  @Test
  void aPhraseAnExclusionAndAQuestionToTheLetterStayAsTheyAre() {
    for (String typed : List.of("\"Hoa Kỳ\"", "thuế -Mỹ", "Hoa Kỳ dungchu:co", "thuế quan")) {
      assertThat(NEAR.widen(QuestionParser.parse(typed)).near()).as(typed).isEmpty();
    }
    assertThat(QuestionParser.parse("Hoa Kỳ dungchu:co").clauses()).hasSize(1);
  }

  @Test
  void manyNamesAreBounded() {
    assertThat(variants("Hoa Kỳ LHQ Ba Lan ".repeat(200)).size()).isLessThanOrEqualTo(9);
  }
}
