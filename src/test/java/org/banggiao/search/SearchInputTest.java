package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.organisation.Actors;
import org.banggiao.organisation.WebSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What people and machines type by mistake or to harm: always a page, soon, and never markup. */
@ProductTest
class SearchInputTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String TEXT =
      "Phía Borduriaxấu <script>alert(1)</script> & \"bạn\" nói: Hoà bình ở Đông Nam Á năm 2025.\n";

  @Autowired private MockMvc web;
  @Autowired private WebSession session;
  @Autowired private Actors actors;
  @Autowired private Documents documents;
  @Autowired private Searches searches;
  private Actor reader;

  @BeforeEach
  void file() {
    reader = actors.officerOf("TIM-NHAP");
    documents.receive(TEXT.getBytes(StandardCharsets.UTF_8), "xau.txt", reader);
    Awaitility.await().atMost(SOON).until(() -> records("borduriaxau") > 0);
  }

  private int records(String typed) {
    return searches.search(typed, Map.of(), false, 0, 5, "vi", reader).found().records();
  }

  static Stream<String> harmful() {
    return Stream.of(
        "điều ước ".repeat(12_000).substring(0, 100_000),
        "x".repeat(100_000),
        "\"a\" OR ".repeat(10_000),
        "-a ".repeat(10_000),
        "nam:2024 ".repeat(10_000),
        "*".repeat(5_000),
        "*uoc",
        "?*a*b*c*d*e*f*",
        "a*b*c*",
        "(a+)+$ ((((a|a)*)*)*)!",
        ".*.*.*.*.*.*.*x",
        "\"chưa đóng",
        "\"\"\"\"\"",
        "loai:\"",
        "]]]][[[[{{{{^~5^9999",
        "' or 1=1 --",
        "\\\\\\",
        "\u200B\u200C\u200D\uFEFF\u202E",
        "\uD800 \uDC00 \uD83D\uDE00",
        "\u0000\u0001\u0007",
        "а\u0301а\u0301 аdmin Ba\u0323n",
        "a\u0300\u0301\u0302".repeat(1_000),
        "<img src=x onerror=alert(1)>",
        "tu:9999999-99-99 den:-1 nam:0000..9999",
        "NaN Infinity 1e309 -0");
  }

  /** The limit only ends a test that would never end. */
  @Test
  @Timeout(120)
  void everyHarmfulTextGetsAPageAndNoMarkup() throws Exception {
    for (String typed : harmful().toList()) {
      web.perform(get("/tim").param("q", typed).with(session.of(reader)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("role=\"search\"")))
          .andExpect(content().string(not(containsString("<img src=x"))))
          .andExpect(content().string(not(containsString("<script>alert"))));
      web.perform(get("/tim.json").param("q", typed)).andExpect(status().isOk());
    }
  }

  @Test
  void markupInATextIsShownAsTextWithTheWordsMarked() throws Exception {
    web.perform(get("/tim").param("q", "borduriaxấu script").with(session.of(reader)))
        .andExpect(content().string(containsString("<mark>Borduriaxấu</mark>")))
        .andExpect(content().string(containsString("&lt;<mark>script</mark>&gt;alert(1)")))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }

  @Test
  void everyWayOfWritingTheSameWordFindsIt() {
    for (String same :
        new String[] {
          "borduriaxấu hoà bình",
          "borduriaxấu hòa bình",
          Normalizer.normalize("borduriaxấu hoà bình", Normalizer.Form.NFD),
          "BORDURIAXẤU HÒA BÌNH",
          "borduriaxau hoa binh",
          "\u200Bborduriaxấu  hoà\u00A0bình"
        }) {
      assertThat(records(same)).as(same).isEqualTo(1);
    }
    assertThat(records("\"borduriaxạu\"")).isZero();
    assertThat(records("borduriaxấu \"nắm 2025\"")).isZero();
    assertThat(records("borduriaxấu \"năm 2025\"")).isEqualTo(1);
  }
}
