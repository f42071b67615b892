package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.banggiao.organisation.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** From a file that arrives to what a person finds and a watch tells. */
@ProductTest
class SearchPagesTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Autowired private MockMvc web;
  @Autowired private Actors actors;
  @Autowired private WebSession session;
  @Autowired private Documents documents;
  @Autowired private Searches searches;
  @Autowired private IndexCheck check;

  private long file(String text, Actor by) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return documents.receive(bytes, "tim-thu.txt", by).document();
  }

  private boolean finds(String words, Actor reader) {
    return searches
        .search(words, java.util.Map.of(), false, 0, 5, "vi", reader)
        .found()
        .hits()
        .stream()
        .anyMatch(h -> h.title().contains("tim-thu") || h.snippet().text().contains("Zubrowka"));
  }

  @Test
  void aFileJustReceivedIsFoundWithoutAccentsAndAWatchQuotesIt() throws Exception {
    Actor reader = actors.officerOf("TIM-TRANG");
    web.perform(
            post("/tim/theo-doi")
                .param("q", "cam ket zubrowka ba lan nhat")
                .with(csrf())
                .with(session.of(reader)))
        .andExpect(status().is3xxRedirection());
    file("Tại hội đàm, Zubrowka cam kết với Ba Lan lần thứ nhất về vận tải.\n", reader);
    Awaitility.await().atMost(SOON).until(() -> finds("cam ket zubrowka ba lan nhat", reader));
    Awaitility.await().atMost(SOON).until(() -> !searches.told(reader).isEmpty());
    web.perform(get("/tim").param("q", "cam ket zubrowka").with(session.of(reader)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<mark>Zubrowka cam kết</mark>")));
    web.perform(get("/en/tim").param("q", "zubrowka").with(session.of(reader)))
        .andExpect(content().string(containsString("Document")));
    web.perform(get("/tim.json").param("q", "zubrowka").with(session.of(reader)))
        .andExpect(content().string(containsString("/van-ban/")));
    web.perform(get("/tim.csv").param("q", "zubrowka").with(session.of(reader)))
        .andExpect(status().isOk());
    web.perform(get("/tim/theo-doi").with(session.of(reader)))
        .andExpect(content().string(containsString("cam kết với Ba Lan")));
  }

  @Test
  void whoMayNotReadDocumentsLearnsOfNone() throws Exception {
    Actor writer = actors.officerOf("TIM-QUYEN");
    Actor auditor = actors.of("TIM-QUYEN-KT", Role.AUDITOR);
    file("Sazeracland gửi công hàm về Zubrowka.\n", writer);
    Awaitility.await().atMost(SOON).until(() -> finds("sazeracland", writer));
    assertThat(
            searches.search("sazeracland", java.util.Map.of(), false, 0, 5, "vi", auditor).found())
        .satisfies(f -> assertThat(f.records()).isZero())
        .satisfies(f -> assertThat(f.facets().getOrDefault("loai", java.util.Map.of())).isEmpty());
    web.perform(get("/tim").param("q", "sazeracland").with(session.of(auditor)))
        .andExpect(content().string(not(containsString("/van-ban/"))));
  }

  @Test
  void theIndexIsMadeAnewWithoutAPauseAndTheCheckFindsNothingWrong() {
    Actor writer = actors.officerOf("TIM-LAI");
    file("Freedonia và Zubrowka trao đổi thư.\n", writer);
    Awaitility.await().atMost(SOON).until(() -> finds("freedonia", writer));
    searches.reindex();
    assertThat(finds("freedonia", writer)).isTrue();
    Awaitility.await().atMost(SOON).until(() -> check.check().differ().isEmpty());
    assertThat(finds("freedonia", writer)).isTrue();
  }

  @Test
  void brokenQueriesAndMarkupAreAPageNeverAFault() throws Exception {
    var reader = session.of(actors.officerOf("TIM-HONG"));
    for (String q :
        new String[] {"\"", "a OR", "***", "<b>&\"'", "nam:x", "a ".repeat(3000), "\uD800", "-x"}) {
      web.perform(get("/tim").param("q", q).with(reader))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("<b>&"))));
    }
    web.perform(get("/tim").param("q", "a").param("trang", "9999999").with(reader))
        .andExpect(status().isOk());
  }
}
