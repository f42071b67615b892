package org.banggiao.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.banggiao.ProductTest;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.organisation.Actors;
import org.banggiao.task.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProductTest
class DirectivePagesTest {

  @Autowired private MockMvc web;
  @Autowired private Actors actors;
  @Autowired private DirectiveExamples examples;
  @Autowired private Directives directives;
  @Autowired private Conferences conferences;
  @Autowired private Proposals proposals;

  @Test
  void theDocumentStandsBesideItsProposalsAndTheFirstOpenOneIsShown() throws Exception {
    Proposal first = examples.twoDirectives().getFirst();
    web.perform(get(page(first)).cookie(as(examples.officer())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("data-row")))
        .andExpect(content().string(containsString("data-key=\"x\"")))
        .andExpect(content().string(containsString("“" + first.quote() + "”")));
  }

  @Test
  void confirmingMakesADirectiveAndASecondConfirmationSaysWhoWasFirst() throws Exception {
    Proposal p = examples.twoDirectives().getFirst();
    Conference at = examples.conference();
    Cookie officer = as(examples.officer());
    web.perform(confirm(p, at).cookie(officer)).andExpect(status().is3xxRedirection());
    assertThat(directives.from(p.document()))
        .singleElement()
        .satisfies(d -> assertThat(d.title()).isEqualTo("Việc đã soát"));
    web.perform(confirm(p, at).cookie(officer))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString(examples.officer().name())));
  }

  @Test
  void withoutAConferenceTheFormComesBackWithWhatWasTyped() throws Exception {
    Proposal p = examples.twoDirectives().getFirst();
    web.perform(act(p, "confirm").param("title", "Chữ đã gõ").cookie(as(examples.officer())))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("value=\"Chữ đã gõ\"")));
  }

  @Test
  void rejectingNeedsAReasonAndKeepsIt() throws Exception {
    Proposal p = examples.twoDirectives().getFirst();
    Cookie officer = as(examples.officer());
    web.perform(act(p, "reject").param("lyDo", " ").cookie(officer))
        .andExpect(status().isUnprocessableContent());
    web.perform(act(p, "reject").param("lyDo", "Lời chào, không phải việc").cookie(officer))
        .andExpect(status().is3xxRedirection());
    web.perform(get(page(p)).cookie(officer))
        .andExpect(content().string(containsString("Lời chào, không phải việc")));
  }

  @Test
  void aProposalOfTwoSentencesIsSplitAtTheSecondAndMergedAgain() throws Exception {
    Proposal p = examples.twoDirectives().getFirst();
    Cookie officer = as(examples.officer());
    int second = p.start() + p.quote().indexOf("Khẩn trương");
    web.perform(get(page(p) + "?viec=v" + p.id()).cookie(officer))
        .andExpect(content().string(containsString("<option value=\"" + second + "\"")));
    web.perform(act(p, "split").param("tai", "" + second).cookie(officer))
        .andExpect(status().is3xxRedirection());
    List<Proposal> open = open(p.document());
    assertThat(open).hasSize(3);
    assertThat(open.get(1).quote()).startsWith("Khẩn trương");
    web.perform(act(open.getFirst(), "merge").cookie(officer))
        .andExpect(status().is3xxRedirection());
    assertThat(open(p.document())).hasSize(2);
  }

  @Test
  void aMissionSeesThePageWithoutItsFormsAndIsRefused() throws Exception {
    Proposal p = examples.twoDirectives().getFirst();
    Cookie mission = as(actors.officerOf("BE-EMB-BRUSSELS"));
    web.perform(get(page(p)).cookie(mission))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("name=\"act\""))));
    web.perform(confirm(p, examples.conference()).cookie(mission))
        .andExpect(status().isForbidden());
  }

  @Test
  void theTableOfTwoConferencesNamesWhatIsMissingWhenSettledTooSoon() throws Exception {
    Conference before = examples.conference();
    Directive d = examples.directive(before, "Việc chưa trả lời");
    Conference next = examples.after(before);
    Cookie office = as(examples.followUp());
    web.perform(post(next.path() + "/chot").with(csrf()).cookie(office))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Việc chưa trả lời")));
    web.perform(
            post(next.path() + "/doi-chieu/" + d.id())
                .with(csrf())
                .cookie(office)
                .param("verdict", Verdict.COMPLETE.name())
                .param("result", "Đã xong")
                .param("proof", "http://localhost/" + d.source().passage().path().substring(1)))
        .andExpect(status().is3xxRedirection());
    assertThat(directives.closures(d.id()).getFirst().citations()).containsExactly(d.source());
    web.perform(get(next.path() + "/doi-chieu.csv").cookie(office))
        .andExpect(content().string(containsString("Hoàn thành đầy đủ,Đã xong")));
    web.perform(post(next.path() + "/chot").with(csrf()).cookie(office))
        .andExpect(status().is3xxRedirection());
    assertThat(conferences.get(next.id()).closedAt()).isNotNull();
  }

  @Test
  void aConferenceIsRecordedFromWhatItsDocumentSays() throws Exception {
    Proposal p = examples.twoDirectives().getFirst();
    Cookie officer = as(examples.officer());
    web.perform(get("/ban/chi-dao/hoi-nghi/moi?van-ban=" + p.document()).cookie(officer))
        .andExpect(status().isOk());
    web.perform(
            post("/ban/chi-dao/hoi-nghi/moi")
                .with(csrf())
                .cookie(officer)
                .param("title", "Hội nghị từ văn bản")
                .param("series", "other")
                .param("heldOn", "2025-01-06")
                .param("points", "94")
                .param("van-ban", "" + p.document()))
        .andExpect(status().is3xxRedirection());
    assertThat(conferences.reportedBy(p.document()))
        .singleElement()
        .satisfies(c -> assertThat(c.points()).isEqualTo(94));
  }

  @Test
  void aSecondReportOfAConferenceOnRecordHasItChosenAlready() throws Exception {
    Conference held = examples.reviewOf(2013);
    long report = examples.reportOn(2013);
    Cookie officer = as(examples.officer());
    web.perform(get("/ban/chi-dao/van-ban/" + report).cookie(officer))
        .andExpect(content().string(containsString("value=\"" + held.id() + "\" selected")));
    web.perform(get("/ban/chi-dao/hoi-nghi/moi?van-ban=" + report).cookie(officer))
        .andExpect(content().string(containsString("href=\"" + held.path() + "\"")));
  }

  @Test
  void theListIsFilteredAndAnswersAsFileAndJson() throws Exception {
    Directive d = examples.directive(examples.conference(), "Ngoại giao cây tre thử");
    Cookie officer = as(examples.officer());
    for (String form : List.of("", ".csv", ".json")) {
      web.perform(get("/ban/chi-dao" + form).param("q", "cay tre thu").cookie(officer))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString(d.title())));
    }
    web.perform(get("/ban/chi-dao").param("q", "không có điều này").cookie(officer))
        .andExpect(content().string(not(containsString(d.title()))));
    String give = "nguon=directive:" + d.id();
    web.perform(get(d.path()).cookie(as(examples.followUp())))
        .andExpect(content().string(containsString(give)));
    web.perform(get(d.path()).cookie(officer))
        .andExpect(content().string(not(containsString(give))));
  }

  private List<Proposal> open(long document) {
    return proposals.of(document).stream()
        .filter(p -> p.open() && p.kind().equals("DIRECTIVE"))
        .toList();
  }

  private static String page(Proposal p) {
    return "/ban/chi-dao/van-ban/" + p.document();
  }

  private static MockHttpServletRequestBuilder act(Proposal p, String act) {
    return post(page(p) + "/de-xuat/" + p.id()).with(csrf()).param("act", act);
  }

  private static MockHttpServletRequestBuilder confirm(Proposal p, Conference at) {
    return act(p, "confirm").param("conference", "" + at.id()).param("title", "Việc đã soát");
  }

  private Cookie as(Actor actor) throws Exception {
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
}
