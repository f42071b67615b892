package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.banggiao.AuditGuards;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.banggiao.organisation.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

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
  @Autowired private Watches watches;
  @Autowired private JdbcClient db;
  @Autowired private TransactionTemplate transaction;

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
  void aMisspeltWordIsOfferedAsTheTextsTheReaderMayReadWriteIt() throws Exception {
    Actor reader = actors.officerOf("TIM-CHINH-TA");
    file("Zubrowka protects intellectual property; hai bên ký hiệp định hàng hải.\n", reader);
    Awaitility.await().atMost(SOON).until(() -> finds("intellectual zubrowka", reader));
    web.perform(get("/tim").param("q", "intelectual zubrwoka").with(session.of(reader)))
        .andExpect(content().string(containsString(">intellectual Zubrowka</a>")));
    web.perform(get("/tim").param("q", "hiep dinh hagn hai").with(session.of(reader)))
        .andExpect(content().string(containsString(">hiệp định hàng hải</a>")));
    Actor auditor = actors.of("TIM-CHINH-TA-KT", Role.AUDITOR);
    web.perform(get("/tim").param("q", "intelectual zubrwoka").with(session.of(auditor)))
        .andExpect(content().string(not(containsString("Zubrowka"))));
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

  @Test
  void titlesAreSuggestedOnlyToThoseWhoMayReadThem() throws Exception {
    Actor reader = actors.officerOf("TIM-GOI");
    documents.receive(
        "Genovia gửi thư.\n".getBytes(StandardCharsets.UTF_8), "genovia-thu.txt", reader);
    Awaitility.await().atMost(SOON).until(() -> !searches.suggest("genov", "vi", reader).isEmpty());
    web.perform(get("/tim/goi-y").param("q", "genov").with(session.of(reader)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Genovia")));
    web.perform(get("/tim/goi-y").param("q", "genov")).andExpect(content().string("[]"));
    web.perform(get("/tim/goi-y").param("q", "cong uoc luat bi"))
        .andExpect(content().string(containsString("Luật Biển")));
    web.perform(get("/tim/goi-y").param("q", "\"".repeat(90))).andExpect(content().string("[]"));
  }

  @Test
  void wordsThatStandForThoseTypedAreToldAndCanBeSwitchedOff() throws Exception {
    web.perform(get("/tim").param("q", "Mỹ"))
        .andExpect(content().string(containsString("Gồm cả từ gần nghĩa: Hoa Kỳ")))
        .andExpect(content().string(containsString("/doi-tac/USA")));
    web.perform(get("/tim").param("q", "Mỹ dungchu:co"))
        .andExpect(content().string(not(containsString("gần nghĩa:"))));
    web.perform(
            get("/tim")
                .param("q", "a")
                .param("cum", "b c")
                .param("tru", "d e")
                .param("tu", "2024-01-01"))
        .andExpect(status().is3xxRedirection())
        .andExpect(redirectedUrl("/tim?q=a+%22b+c%22+-d+-e+tu%3A2024-01-01"));
  }

  @Test
  void aWatchShowsItsDayItsPrecisionAndAsksAfterNinetyDaysWhetherItIsWanted() throws Exception {
    Actor owner = actors.officerOf("TIM-NGAY");
    long watch = watches.save("latveria thu", owner);
    file("Latveria gửi thư ngỏ.\n", owner);
    file("Latveria lại gửi thư.\n", owner);
    Awaitility.await().atMost(SOON).until(() -> searches.told(owner).size() == 2);
    List<Watch.Told> told = searches.told(owner);
    for (int i = 0; i < 2; i++) {
      web.perform(
              post("/tim/theo-doi/ket-qua/" + told.get(i).id())
                  .param("y", i == 0 ? "RELEVANT" : "NOISE")
                  .with(csrf())
                  .with(session.of(owner)))
          .andExpect(status().is3xxRedirection());
    }
    LocalDate today = Days.of(told.getFirst().foundAt());
    assertThat(searches.told(owner, today)).hasSize(2);
    assertThat(searches.told(owner, today.minusDays(1))).isEmpty();
    web.perform(get("/tim/theo-doi").param("ngay", today.toString()).with(session.of(owner)))
        .andExpect(content().string(containsString("trúng 50 %")))
        .andExpect(content().string(not(containsString("Vẫn cần"))));
    transaction.executeWithoutResult(t -> {
      db.sql(AuditGuards.FIXTURE).update();
      db.sql("update search.watch set seen_at = now() - interval '91 days' where id = :id")
          .param("id", watch)
          .update();
    });
    web.perform(get("/tim/theo-doi").with(session.of(owner)))
        .andExpect(content().string(containsString("Vẫn cần")));
    Actor other = actors.officerOf("TIM-NGUOI-KHAC");
    web.perform(post("/tim/theo-doi/" + watch + "/giu").with(csrf()).with(session.of(other)))
        .andExpect(status().isNotFound());
    web.perform(post("/tim/theo-doi/" + watch + "/giu").with(csrf()).with(session.of(owner)))
        .andExpect(status().is3xxRedirection());
    assertThat(searches.watches(owner).getFirst().unseen()).isFalse();
    web.perform(post("/tim/theo-doi/" + watch + "/bo").with(csrf()).with(session.of(owner)));
    assertThat(searches.told(owner)).isEmpty();
  }
}
