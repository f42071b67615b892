package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.task.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Read without an account. */
@ProductTest
class TreatyPagesTest {

  @Autowired private MockMvc web;
  @Autowired private Tasks tasks;

  @Test
  void theConventionOnTheLawOfTheSeaIsFoundWithoutMarks() throws Exception {
    web.perform(get("/dieu-uoc").param("q", "luat bien"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/dieu-uoc/luat-bien-1982")))
        .andExpect(content().string(not(containsString("/dieu-uoc/rcep-2020"))));
    web.perform(get("/dieu-uoc.csv").param("linh-vuc", "bien-gioi").param("loai", "song-phuong"))
        .andExpect(content().string(containsString("vn-cn-land-1999")))
        .andExpect(content().string(not(containsString("luat-bien-1982"))));
  }

  @Test
  void twoBoxesTickedWidenTheList() throws Exception {
    web.perform(get("/dieu-uoc.json").param("linh-vuc", "y-te", "vu-tru"))
        .andExpect(jsonPath("$[?(@.id=='khoang-khong-vu-tru-1967')]").exists())
        .andExpect(jsonPath("$[?(@.id=='untc-ix-4')]").exists());
  }

  @Test
  void theListIsThatOfTheDayAskedAbout() throws Exception {
    web.perform(get("/dieu-uoc.json").param("q", "luat bien 1982").param("tinh-den", "1990-01-01"))
        .andExpect(jsonPath("$[0].state").value("signed"));
    web.perform(get("/dieu-uoc.json").param("q", "bbnj").param("tinh-den", "1990-01-01"))
        .andExpect(jsonPath("$.length()").value(0));
  }

  @Test
  void thePageShowsThePositionOfTheDayAndWhatChangedSince() throws Exception {
    web.perform(get("/dieu-uoc/luat-bien-1982").param("tinh-den", "2000-01-01"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("01/01/2000")))
        .andExpect(content().string(containsString("Đang có hiệu lực đối với Việt Nam")))
        .andExpect(content().string(containsString("Có thay đổi sau mốc này.")))
        .andExpect(content().string(containsString("Hoàng Sa")));
    web.perform(get("/dieu-uoc/luat-bien-1982").param("tinh-den", "1990-01-01"))
        .andExpect(content().string(containsString("đã ký, chưa chấp nhận ràng buộc")));
  }

  @Test
  void twoDaysAreCompared() throws Exception {
    web.perform(
            get("/en/dieu-uoc/luat-bien-1982")
                .param("tinh-den", "1990-01-01")
                .param("so-voi", "2000-01-01"))
        .andExpect(content().string(containsString("partners differ")))
        .andExpect(content().string(containsString("<tr class=\"me\">")));
  }

  @Test
  void thePartiesAreFilteredAndTakenAway() throws Exception {
    web.perform(get("/dieu-uoc/luat-bien-1982").param("nhom", "asean"))
        .andExpect(content().string(containsString("/dieu-uoc-cua/SGP")))
        .andExpect(content().string(not(containsString("/dieu-uoc-cua/FRA"))));
    web.perform(get("/dieu-uoc/luat-bien-1982/cac-ben.csv"))
        .andExpect(content().string(containsString("VNM,")))
        .andExpect(content().string(containsString("1994-07-25")));
    web.perform(get("/dieu-uoc/luat-bien-1982/cac-ben.json").param("ben", "viet nam"))
        .andExpect(jsonPath("$.length()").value(1))
        .andExpect(jsonPath("$[0].from").value("1994-11-16"));
  }

  @Test
  void anArticleHasItsOwnAddress() throws Exception {
    web.perform(get("/dieu-uoc/luat-bien-1982/dieu/57"))
        .andExpect(content().string(containsString("200 nautical miles")))
        .andExpect(content().string(containsString("/dieu-uoc/luat-bien-1982/dieu/58")));
    web.perform(get("/dieu-uoc/luat-bien-1982/dieu/999")).andExpect(status().isNotFound());
  }

  @Test
  void anAmendedArticleReadsAsOfTheDay() throws Exception {
    String article = "/dieu-uoc/hien-chuong-lien-hop-quoc/dieu/61";
    web.perform(get(article))
        .andExpect(content().string(containsString("consist of fifty-four Members")))
        .andExpect(content().string(containsString(article + "?tinh-den=1965-08-31")));
    web.perform(get(article).param("tinh-den", "1970-01-01"))
        .andExpect(content().string(containsString("consist of twenty-seven Members")));
    web.perform(get(article).param("tinh-den", "1965-08-30"))
        .andExpect(content().string(containsString("consist of eighteen Members")));
    web.perform(get("/dieu-uoc/hien-chuong-lien-hop-quoc/dieu/2"))
        .andExpect(content().string(not(containsString("tinh-den=1965"))));
    web.perform(get("/dieu-uoc/hien-chuong-lien-hop-quoc").param("tinh-den", "1966-01-01"))
        .andExpect(content().string(containsString("31/08/1965")));
  }

  @Test
  void relatedTreatiesAreDrawnAndListed() throws Exception {
    web.perform(get("/dieu-uoc/mon-to-re-an-1987"))
        .andExpect(content().string(containsString("class=\"chart rel\"")))
        .andExpect(content().string(containsString("4 văn kiện tác động đến")));
    web.perform(get("/dieu-uoc/vjepa-2008"))
        .andExpect(content().string(not(containsString("class=\"chart rel\""))));
  }

  @Test
  void olderIdsLeadToTheTreatyAndUnknownOnesSaySo() throws Exception {
    web.perform(get("/dieu-uoc/untc-xxi-6")).andExpect(redirectedUrl("/dieu-uoc/luat-bien-1982"));
    web.perform(get("/dieu-uoc/mtdsg-xxi-6")).andExpect(redirectedUrl("/dieu-uoc/luat-bien-1982"));
    web.perform(get("/dieu-uoc/khong-co")).andExpect(status().isNotFound());
  }

  @Test
  void itIsCitedInThreeWays() throws Exception {
    web.perform(get("/dieu-uoc/luat-bien-1982"))
        .andExpect(
            content()
                .string(
                    containsString(
                        "United Nations Convention on the Law of the Sea (adopted 10 December 1982, entered into"
                            + " force 16 November 1994) 1833 UNTS (UNCLOS)")));
    web.perform(get("/dieu-uoc/luat-bien-1982/trich-dan.bib"))
        .andExpect(content().string(containsString("@misc{luat-bien-1982,")));
    web.perform(get("/dieu-uoc/luat-bien-1982/linked.jsonld"))
        .andExpect(jsonPath("$.@type").value("Legislation"));
  }

  @Test
  void whatAPredecessorDidIsShownUnderItsOwnName() throws Exception {
    web.perform(get("/dieu-uoc/untc-x-4"))
        .andExpect(content().string(containsString("/doi-tac/RVN")))
        .andExpect(content().string(containsString("Việt Nam không tham gia")));
    web.perform(get("/dieu-uoc/quan-he-ngoai-giao-1961/cac-ben.json").param("ben", "TZA"))
        .andExpect(jsonPath("$[0].then").value("Tanganyika"));
    web.perform(get("/dieu-uoc/gc-i-1949"))
        .andExpect(content().string(containsString("Đang có hiệu lực đối với Việt Nam")));
  }

  @Test
  void whatIsInForceBetweenTwoIsToldForAnyDay() throws Exception {
    web.perform(get("/dieu-uoc-giua").param("b", "Nhat Ban").param("ngay", "2009-10-01"))
        .andExpect(content().string(containsString("/dieu-uoc/vjepa-2008")));
    web.perform(get("/dieu-uoc-giua").param("b", "JPN").param("ngay", "2009-09-30"))
        .andExpect(content().string(not(containsString("/dieu-uoc/vjepa-2008"))));
  }

  @Test
  void thePageOfAPartnerLeadsToItsTreaties() throws Exception {
    web.perform(get("/doi-tac/CHN"))
        .andExpect(content().string(containsString("/dieu-uoc-cua/CHN")));
    web.perform(get("/dieu-uoc-cua/CHN.csv").param("q", "vinh bac bo"))
        .andExpect(content().string(containsString("vn-cn-gulf-2000")));
  }

  @Test
  void feedsAndCalendarsAreWellFormed() throws Exception {
    for (String path :
        new String[] {
          "/dieu-uoc.atom?q=luat+bien", "/dieu-uoc/luat-bien-1982/thay-doi.atom", "/sitemap.xml"
        }) {
      var body = web.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();
      javax.xml.parsers.DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new java.io.ByteArrayInputStream(body.getContentAsByteArray()));
    }
    web.perform(get("/lich-hieu-luc.ics"))
        .andExpect(content().string(containsString("BEGIN:VCALENDAR\r\n")));
    web.perform(get("/lich-hieu-luc").param("nam", "1994"))
        .andExpect(content().string(containsString("16/11/1994")));
  }

  @Test
  void aReportOfAMistakeBecomesATaskOfTheDepartment() throws Exception {
    web.perform(post("/dieu-uoc/luat-bien-1982/bao-loi").with(csrf()).param("loi", " "))
        .andExpect(status().isUnprocessableContent());
    web.perform(
            post("/dieu-uoc/luat-bien-1982/bao-loi")
                .with(csrf())
                .param("loi", "Ngày nộp của Freedonia chưa đúng"))
        .andExpect(redirectedUrl("/dieu-uoc/luat-bien-1982"));
    assertThat(tasks.of(new RecordRef("treaty", "luat-bien-1982"), Actor.system()))
        .anySatisfy(t -> assertThat(t.wording()).contains("Freedonia"));
    web.perform(post("/dieu-uoc/luat-bien-1982/bao-loi").param("loi", "x"))
        .andExpect(status().isForbidden());
  }
}
