package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is taken out of the reference files before it is kept. */
class TreatyFactsTest {

  @Test
  void anArticleEndsBeforeThePagesOfSignaturesAndWhatAWikiAdded() {
    assertThat(TreatyFacts.body("sixty-six.FOR AFGHANISTAN:POUR L'AFGHANISTAN:\nA. PAZHWAK"))
        .isEqualTo("sixty-six.");
    assertThat(TreatyFacts.body("have signed.↑Resolution 217 A (III).")).isEqualTo("have signed.");
    assertThat(TreatyFacts.body("States.\n\ncs:Druhá úmluva")).isEqualTo("States.");
    String whole = "1. FOR the purposes of this article:\n\n2. see below";
    assertThat(TreatyFacts.body(whole)).isEqualTo(whole);
  }

  @Test
  void noTextShippedCarriesThem() {
    List<TreatyFacts.Text> texts = TreatyFacts.texts(JsonMapper.builder().build());
    assertThat(texts).hasSizeGreaterThan(23);
    for (TreatyFacts.Text text : texts) {
      Wording.Article last = text.articles().getLast();
      assertThat(last.words()).as(text.wording().treaty()).hasSizeBetween(100, 1_000);
    }
    assertThat(texts)
        .filteredOn(t -> t.wording().treaty().equals("icerd-1966"))
        .singleElement()
        .satisfies(t -> assertThat(t.articles().getLast().words()).endsWith("sixty-six."));
  }
}
