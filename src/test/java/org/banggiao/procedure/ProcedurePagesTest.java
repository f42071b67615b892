package org.banggiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.banggiao.ProductTest;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProductTest
class ProcedurePagesTest {

  @Autowired private MockMvc web;
  @Autowired private Actors actors;
  @Autowired private DomesticFiles files;
  @Autowired private WorkCalendar calendar;
  @Autowired private Documents documents;

  private Actor lawyer() {
    return actors.officerOf("BNG-10");
  }

  private DomesticFile file(String title) {
    return files.open(
        new NewFile(
            new Nature(Kind.AGREEMENT, false, true, Side.MINISTRY, Set.of()),
            title,
            actors.body("BCT").id(),
            null,
            LocalDate.of(2025, 1, 20),
            true),
        lawyer());
  }

  private MockHttpServletRequestBuilder opening(String title) {
    return post("/ho-so/moi")
        .with(csrf())
        .with(actors.as(lawyer()))
        .param("loai", "AGREEMENT")
        .param("danh-nghia", "MINISTRY")
        .param("ben", "hai")
        .param("chu-tri", "BCT")
        .param("ten", title);
  }

  @Test
  void aForbiddenNameComesBackWithItsArticleAndNothingLost() throws Exception {
    actors.body("BCT");
    web.perform(opening("Hiệp định thử tên").param("co", "DEFENCE"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Luật 70/2020/QH14, Điều 6")))
        .andExpect(content().string(containsString("value=\"Hiệp định thử tên\"")))
        .andExpect(content().string(containsString("value=\"DEFENCE\" checked")));
    web.perform(opening("Bản ghi nhớ thử tên")).andExpect(status().is3xxRedirection());
  }

  @Test
  void theListIsFilteredByStepBodyAndLatenessAndAnswersAsFileAndJson() throws Exception {
    String mark = UUID.randomUUID().toString();
    DomesticFile f = file("Biên bản " + mark);
    for (String form : java.util.List.of("", ".csv", ".json")) {
      web.perform(listed(form, mark).param("buoc", "DRAFT").param("co-quan", "BCT"))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString(mark)));
    }
    web.perform(listed(".csv", mark).param("qua-han", "1"))
        .andExpect(content().string(not(containsString(mark))));
    act(f, FileAct.COMPLETED, Step.DRAFT);
    act(f, FileAct.STARTED, Step.CONSULTATION);
    web.perform(listed(".csv", mark).param("qua-han", "1").param("buoc", "CONSULTATION"))
        .andExpect(content().string(containsString(mark)));
    web.perform(listed(".csv", mark).param("loai", "TREATY"))
        .andExpect(content().string(not(containsString(mark))));
  }

  private void act(DomesticFile f, FileAct act, Step step) {
    files.act(f.id(), 0, FileDeed.of(act, step, LocalDate.of(2025, 1, 22), ""), lawyer());
  }

  private MockHttpServletRequestBuilder listed(String form, String words) {
    return get("/ho-so" + form).with(actors.as(lawyer())).param("q", words);
  }

  @Test
  void thePageShowsWhoDecidesTheArticleAndHowTheDeadlineWasCounted() throws Exception {
    DomesticFile f = file("Thỏa thuận thử " + UUID.randomUUID());
    act(f, FileAct.COMPLETED, Step.DRAFT);
    act(f, FileAct.STARTED, Step.CONSULTATION);
    web.perform(get(f.path()).with(actors.as(lawyer())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Luật 70/2020/QH14, Điều 17")))
        .andExpect(content().string(containsString("Hạn 07/02/2025")))
        .andExpect(content().string(containsString("27/01/2025, 28/01/2025")))
        .andExpect(content().string(containsString("/ban/nhiem-vu/")));
    web.perform(get("/en" + f.path()).with(actors.as(lawyer())))
        .andExpect(content().string(containsString("Due 07/02/2025")));
  }

  @Test
  void aStepOutOfOrderIsToldOnThePageAndTwoOpenPagesDoNotOverwrite() throws Exception {
    DomesticFile f = file("Thông cáo thử " + UUID.randomUUID());
    web.perform(step(f, f.version(), "AGREEMENT_SIGNING"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Dự thảo thỏa thuận")));
    web.perform(step(f, f.version(), "DRAFT")).andExpect(redirectedUrl(f.path() + "#draft"));
    web.perform(step(f, f.version(), "DRAFT"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("vừa ghi vào hồ sơ")));
  }

  private MockHttpServletRequestBuilder step(DomesticFile f, int version, String step) {
    return post(f.path() + "/buoc")
        .with(csrf())
        .with(actors.as(lawyer()))
        .param("version", "" + version)
        .param("buoc", step)
        .param("viec", "COMPLETED")
        .param("ngay", "2025-01-21");
  }

  @Test
  void aRefusedChangeOfNatureKeepsWhatWasTickedAndTheOtherKindTakesTheTitleAlong()
      throws Exception {
    DomesticFile f = file("Biên bản thử " + UUID.randomUUID());
    web.perform(
            post(f.path() + "/tinh-chat")
                .with(csrf())
                .with(actors.as(lawyer()))
                .param("loai", "AGREEMENT")
                .param("danh-nghia", "PROVINCE")
                .param("co", "DEFENCE", "SECURITY")
                .param("ghi-chu", ""))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("value=\"DEFENCE\" checked")))
        .andExpect(content().string(containsString("value=\"SECURITY\" checked")))
        .andExpect(content().string(containsString("value=\"PROVINCE\" selected")));
    web.perform(opening("Hiệp định thử tên"))
        .andExpect(content().string(containsString("ten=Hi%E1%BB%87p")));
    web.perform(get("/ho-so/moi?loai=TREATY&ten=Hiệp định thử tên").with(actors.as(lawyer())))
        .andExpect(content().string(containsString("value=\"Hiệp định thử tên\"")));
  }

  @Test
  void evidenceIsOneALineByNumberOrByTheAddressOfItsPage() throws Exception {
    DomesticFile f = file("Kế hoạch hợp tác thử " + UUID.randomUUID());
    long document =
        documents.paste("Tờ trình thử", "Tờ trình " + UUID.randomUUID(), lawyer()).document();
    String typed =
        "http://localhost/van-ban/"
            + document
            + "\n\n"
            + document
            + ":0-8\nhttps://vidu.gov.vn/so-12";
    web.perform(step(f, f.version(), "DRAFT").param("tham-chieu", typed))
        .andExpect(redirectedUrl(f.path() + "#draft"));
    assertThat(files.story(f.id()).getLast().proofs())
        .extracting(p -> p.kind() + " " + p.reference())
        .containsExactly(
            "FILE " + document, "PASSAGE " + document + ":0-8", "LINK https://vidu.gov.vn/so-12");
  }

  @Test
  void hostileInputIsRefusedOrShownAsText() throws Exception {
    DomesticFile f = file("Tuyên bố <script>x</script> " + UUID.randomUUID());
    web.perform(get(f.path()).with(actors.as(lawyer())))
        .andExpect(content().string(not(containsString("<script>x"))));
    for (String[] field :
        new String[][] {
          {"ngay", "hôm qua"},
          {"tham-chieu", "javascript:alert(1)"},
          {"viec", "OPENED"},
          {"buoc", "'; drop table"},
          {"ghi-chu", "x".repeat(3000)}
        }) {
      int answer =
          web.perform(
                  step(f, 0, "DRAFT")
                      .param("x", "")
                      .param(field[0], field[1])
                      .with(r -> {
                        r.setParameter(field[0], field[1]);
                        return r;
                      }))
              .andReturn()
              .getResponse()
              .getStatus();
      assertThat(answer).as(field[0]).isEqualTo(422);
    }
    web.perform(get("/ho-so/99999999999999999").with(actors.as(lawyer())))
        .andExpect(status().isNotFound());
    web.perform(get("/ho-so?trang=x&xep=y&buoc=z&q=%25_").with(actors.as(lawyer())))
        .andExpect(status().isOk());
  }

  @Test
  void thoseWhoMayOnlyReadSeeNoForms() throws Exception {
    DomesticFile f = file("Ý định thư " + UUID.randomUUID());
    web.perform(get(f.path()).with(actors.as(actors.officerOf("BE-EMB-BRUSSELS"))))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(f.path() + "/buoc"))));
    web.perform(get(f.path())).andExpect(status().is3xxRedirection());
  }

  @Test
  void limitsAreThoseOfTheDayAskedAbout() throws Exception {
    web.perform(get("/ho-so/thoi-han.csv?ngay=2025-06-01").with(actors.as(lawyer())))
        .andExpect(content().string(containsString("appraisal-2016")))
        .andExpect(content().string(not(containsString("appraisal-2026"))));
    web.perform(get("/ho-so/thoi-han?ngay=2026-06-01").with(actors.as(lawyer())))
        .andExpect(content().string(containsString("cần xác minh")));
    web.perform(get("/ho-so/thoi-han?ngay=1").with(actors.as(lawyer())))
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void theOfficeEntersADayAndTheCountFollowsButOthersMayNot() throws Exception {
    LocalDate day = LocalDate.of(2035, 2, 8);
    assertThat(calendar.working().works(day)).isTrue();
    web.perform(entered(lawyer(), day, "OFF")).andExpect(status().isForbidden());
    Actor office = actors.followUpOf("BNG-13");
    web.perform(entered(office, day, "WORK")).andExpect(status().isUnprocessableContent());
    web.perform(entered(office, day, "OFF")).andExpect(redirectedUrl("/ho-so/lich-nghi?nam=2035"));
    assertThat(calendar.working().works(day)).isFalse();
    assertThat(calendar.working().known(2035)).isTrue();
    web.perform(get("/ho-so/lich-nghi?nam=2035").with(actors.as(lawyer())))
        .andExpect(content().string(containsString("Tết thử")));
    web.perform(entered(office, day, "USUAL")).andExpect(status().is3xxRedirection());
    assertThat(calendar.working().works(day)).isTrue();
  }

  private MockHttpServletRequestBuilder entered(Actor by, LocalDate day, String kind) {
    return post("/ho-so/lich-nghi")
        .with(csrf())
        .with(actors.as(by))
        .param("ngay", day.toString())
        .param("loai", kind)
        .param("ten", "Tết thử")
        .param("can-cu", "Thông báo thử");
  }
}
