package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The texts shipped hold nothing of the pages they were taken from. */
class TreatyFactsTest {

  private static final String REMAINS =
      "(?s).*(FOR [A-Z ]+: ?POUR |↑|__TOC__|\\n[a-z]{2}:\\S|=Part|Treaty Series 1969"
          + "|[a-z][,;:.][A-Z][a-z]|[a-z]{23,}|[;:.]\\([a-z]\\) ).*";

  @Test
  void noTextShippedCarriesSignaturesFootnotesOrWordsRunTogether() {
    List<TreatyFacts.Text> texts = TreatyFacts.texts(JsonMapper.builder().build());
    assertThat(texts).hasSizeGreaterThan(23);
    for (TreatyFacts.Text text : texts) {
      List<Wording.Article> articles = text.articles();
      assertThat(articles.getLast().words())
          .as(text.wording().treaty())
          .hasSizeBetween(100, 1_000)
          .endsWith(".");
      List<String> all = new ArrayList<>(articles.stream().map(Wording.Article::words).toList());
      all.add(text.wording().preamble());
      assertThat(all)
          .as(text.wording().treaty())
          .allSatisfy(words -> assertThat(words).doesNotMatch(REMAINS));
    }
  }
}
