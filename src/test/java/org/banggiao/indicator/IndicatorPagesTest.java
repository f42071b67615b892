package org.banggiao.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.indicator.IndicatorExamples.byPress;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class IndicatorPagesTest {

  private static final AsOf NOW = AsOf.on(LocalDate.of(2026, 1, 1));

  @Autowired private MockMvc web;
  @Autowired private Actors actors;
  @Autowired private Indicators indicators;
  @Autowired private Documents documents;
  @Autowired private Proposals proposals;
  private Actor officer;
  private Cookie session;

  @BeforeEach
  void signIn() throws Exception {
    officer = actors.officerOf("CHI-SO-TRANG");
    session = signedIn(officer);
  }

  private Cookie signedIn(Actor actor) throws Exception {
    return web.perform(
            SecurityMockMvcRequestBuilders.formLogin("/dang-nhap")
                .userParameter("ten")
                .passwordParam("matKhau")
                .user(actors.login(actor))
                .password(Actors.PASSWORD))
        .andReturn()
        .getResponse()
        .getCookie("BANG_GIAO");
  }

  @Test
  void theListAnswersAsPageAsFileAndAsJson() throws Exception {
    web.perform(get("/ban/chi-so").cookie(session))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Tổng kim ngạch")));
    web.perform(get("/ban/chi-so.csv").param("q", "kim ngach").cookie(session))
        .andExpect(content().string(containsString("trade_total")))
        .andExpect(content().string(not(containsString("arrivals"))));
    web.perform(get("/ban/chi-so.json").cookie(session))
        .andExpect(jsonPath("$[?(@.code=='missions')].value").value(94));
  }

  @Test
  void thePageShowsBothSidesOfAContradictionWithTheirSources() throws Exception {
    web.perform(get("/ban/chi-so/arrivals").cookie(session))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("khoảng 17,6 triệu lượt")))
        .andExpect(content().string(containsString("hơn 18 triệu lượt")))
        .andExpect(content().string(containsString("role=\"img\"")));
    web.perform(get("/ban/chi-so/khong-co").cookie(session)).andExpect(status().isNotFound());
  }

  @Test
  void theEnglishPageSaysTheQualifierInEnglish() throws Exception {
    web.perform(get("/en/ban/chi-so/arrivals").cookie(session))
        .andExpect(content().string(containsString("about 17.6")));
  }

  @Test
  void aDecisionWithoutAReasonShowsTheFormAgainAndOneWithItCounts() throws Exception {
    Observation a = indicators.observe(byPress("remittances", "2015", "12.0"), officer);
    indicators.observe(byPress("remittances", "2015", "12.5"), officer);
    var decide =
        post("/ban/chi-so/remittances/quyet-dinh")
            .cookie(session)
            .with(csrf())
            .param("ky", "2015")
            .param("chon", "" + a.id());
    web.perform(decide.param("lyDo", ""))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Hãy ghi lý do")));
    web.perform(
            post("/ban/chi-so/remittances/quyet-dinh")
                .cookie(session)
                .with(csrf())
                .param("ky", "2015")
                .param("chon", "" + a.id())
                .param("lyDo", "số của Ngân hàng Nhà nước"))
        .andExpect(redirectedUrlPattern("/ban/chi-so/remittances*"));
    assertThat(indicators.figure("remittances", "2015", NOW).orElseThrow().shown()).isEqualTo(a);
  }

  @Test
  void aNumberIsReadAsItsLanguageWritesIt() throws Exception {
    record(signedIn(officer), "", "1.234,5", "2005").andExpect(status().is3xxRedirection());
    record(session, "/en", "1,234.5", "2006").andExpect(status().is3xxRedirection());
    record(session, "", "mười hai", "2007").andExpect(status().isUnprocessableContent());
    for (String year : List.of("2005", "2006")) {
      assertThat(indicators.figure("gdp_pc", year, NOW).orElseThrow().shown().value())
          .isEqualByComparingTo("1234.5");
    }
  }

  private org.springframework.test.web.servlet.ResultActions record(
      Cookie as, String language, String value, String year) throws Exception {
    return web.perform(
        post(language + "/ban/chi-so/gdp_pc/so-lieu")
            .cookie(as)
            .with(csrf())
            .param("ky", year)
            .param("triSo", value)
            .param("dau", "eq")
            .param("loai", "FINAL")
            .param("nguon", "Niên giám thống kê thử"));
  }

  @Test
  void aProposedFigureBecomesAnObservationWithItsPassage() throws Exception {
    long document =
        documents
            .paste(
                "Báo cáo thử số liệu",
                "Năm 2009, kiều hối về nước đạt gần 6,3 tỷ USD, theo báo cáo thử nghiệm.",
                officer)
            .document();
    Proposal p =
        proposals.of(document).stream()
            .filter(x -> x.kind().equals("FIGURE"))
            .findFirst()
            .orElseThrow();
    web.perform(get("/ban/chi-so/van-ban/" + document).cookie(session))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"6,3\"")))
        .andExpect(content().string(containsString("value=\"remittances\" selected")));
    web.perform(
            post("/ban/chi-so/van-ban/" + document + "/" + p.id())
                .cookie(session)
                .with(csrf())
                .param("act", "confirm")
                .param("chiSo", "remittances")
                .param("ky", "2009")
                .param("triSo", "6,3")
                .param("dau", "lt_near")
                .param("loai", "FINAL"))
        .andExpect(status().is3xxRedirection());
    Observation kept = indicators.citing(document).getFirst();
    assertThat(kept.source()).isEqualTo(p.passage());
    assertThat(kept.comparator()).isEqualTo(Comparator.LT_NEAR);
    assertThat(proposals.get(p.id()).state()).isEqualTo("CONFIRMED");
  }

  @Test
  void aReaderSeesNoFormAndIsRefused() throws Exception {
    Cookie reader = signedIn(actors.of("CHI-SO-TRANG", Role.READER));
    web.perform(get("/ban/chi-so/arrivals").cookie(reader))
        .andExpect(content().string(not(containsString("name=\"triSo\""))));
    record(reader, "", "1", "2004").andExpect(status().isForbidden());
  }
}
