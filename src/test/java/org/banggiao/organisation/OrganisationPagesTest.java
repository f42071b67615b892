package org.banggiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class OrganisationPagesTest {

  @Autowired private MockMvc web;
  @Autowired private Actors actors;
  @Autowired private People people;

  private Actor reader() {
    return actors.of("DOC", Role.READER);
  }

  @Test
  void bodiesAreListedAsOfADay() throws Exception {
    web.perform(get("/co-quan.json?loai=province&ngay=2024-12-31").with(actors.as(reader())))
        .andExpect(jsonPath("$", hasSize(63)));
    web.perform(get("/co-quan.json?loai=province&ngay=2025-07-01").with(actors.as(reader())))
        .andExpect(jsonPath("$", hasSize(34)));
  }

  @Test
  void wordsAreFoundWithoutTheirMarks() throws Exception {
    web.perform(get("/co-quan.json?q=ngoai giao kinh te").with(actors.as(reader())))
        .andExpect(jsonPath("$[0].code").value("BNG-07"))
        .andExpect(jsonPath("$[0].parent").value("BNG"));
  }

  @Test
  void theListIsSortedByWhatItsAddressSays() throws Exception {
    web.perform(
            get("/co-quan.json?loai=province&ngay=2025-07-01&xep=-ma").with(actors.as(reader())))
        .andExpect(jsonPath("$[0].code").value("P-96"));
    web.perform(get("/co-quan.json?loai=province&ngay=2025-07-01").with(actors.as(reader())))
        .andExpect(jsonPath("$[0].nameVi").value("Thành phố Cần Thơ"));
  }

  @Test
  void aFileOpensInASpreadsheet() throws Exception {
    web.perform(get("/co-quan.csv?loai=ministry&ngay=2026-01-01").with(actors.as(reader())))
        .andExpect(content().string(containsString("BNG,ministry,Bộ Ngoại giao")));
  }

  @Test
  void aBodyShowsWhatCameBeforeItWhatCameAfterAndHowSureItIs() throws Exception {
    web.perform(get("/co-quan/P-24").with(actors.as(reader())))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("/co-quan/VN-54?ngay=2025-06-30"),
                        containsString("từ 01/07/2025"),
                        not(containsString("Cần xác minh")))));
    web.perform(get("/co-quan/VN-54").with(actors.as(reader())))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("/co-quan/P-24\""),
                        containsString("Cần xác minh"),
                        containsString("đã kết thúc hoạt động"))));
    web.perform(get("/co-quan/KHONG-CO").with(actors.as(reader())))
        .andExpect(status().isNotFound());
    web.perform(get("/co-quan?ngay=31-12-2024").with(actors.as(reader())))
        .andExpect(status().is(422));
  }

  @Test
  void howPagesLookIsKeptInCookiesAndDrawn() throws Exception {
    web.perform(
            post("/tai-khoan/hien-thi")
                .with(csrf())
                .with(actors.as(reader()))
                .param("giaoDien", "dark")
                .param("tietKiem", "1")
                .param("phim", "off"))
        .andExpect(cookie().value("giao-dien", "dark"))
        .andExpect(cookie().value("tiet-kiem", "1"))
        .andExpect(cookie().value("phim", "off"))
        .andExpect(redirectedUrl("/tai-khoan"));
    web.perform(
            get("/tai-khoan")
                .with(actors.as(reader()))
                .cookie(
                    new Cookie("giao-dien", "dark"),
                    new Cookie("tiet-kiem", "1"),
                    new Cookie("phim", "off")))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("data-theme=\"dark\""),
                        containsString("data-keys=\"off\""),
                        not(containsString("fonts.css")))));
    web.perform(
            post("/tai-khoan/hien-thi")
                .with(csrf())
                .with(actors.as(reader()))
                .param("giaoDien", "x"))
        .andExpect(cookie().maxAge("giao-dien", 0));
  }

  @Test
  void aPersonActsForTheBodyChosenAndForNoOther() throws Exception {
    Actor officer = actors.of("CHON-1", Role.OFFICER);
    Body second = actors.body("CHON-2");
    people.give(officer.person(), second.id(), Role.OFFICER, Actor.system());
    var chosen =
        web.perform(
                post("/tai-khoan/co-quan")
                    .with(csrf())
                    .with(actors.as(officer))
                    .param("body", "" + second.id()))
            .andExpect(redirectedUrl("/tai-khoan"))
            .andReturn();
    Cookie session = chosen.getResponse().getCookie("BANG_GIAO");
    assertThat(session).isNotNull();
    web.perform(get("/tai-khoan").cookie(session).with(actors.as(officer)))
        .andExpect(content().string(containsString(officer.name() + "<br>Cơ quan CHON-2")));
    web.perform(
            post("/tai-khoan/co-quan")
                .with(csrf())
                .with(actors.as(officer))
                .param("body", "" + actors.body("KHAC").id()))
        .andExpect(status().isForbidden());
  }

  @Test
  void aRefusedPasswordIsShownAtItsField() throws Exception {
    web.perform(
            post("/tai-khoan/mat-khau")
                .with(csrf())
                .with(actors.as(reader()))
                .param("current", "không đúng đâu")
                .param("password", "mot-mat-khau-moi"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("href=\"#current\"")))
        .andExpect(content().string(not(containsString("không đúng đâu"))));
  }

  @Test
  void anAdministratorAddsAnAccountGivesARoleAndTakesItBack() throws Exception {
    Actor administrator = actors.of("QUAN-TRI", Role.ADMINISTRATOR);
    var as = actors.as(administrator);
    web.perform(
            post("/quan-tri/tai-khoan")
                .with(csrf())
                .with(as)
                .param("login", "nguoi.moi")
                .param("displayName", "Chuyên viên mới")
                .param("password", "mat-khau-tam-thoi"))
        .andExpect(status().is3xxRedirection());
    long id = people.find("nguoi.moi").orElseThrow().id();
    String page = "/quan-tri/tai-khoan/" + id;
    web.perform(
            post(page + "/vai-tro")
                .with(csrf())
                .with(as)
                .param("body", "BNG-07")
                .param("role", "OFFICER"))
        .andExpect(redirectedUrl(page));
    web.perform(get(page).with(as))
        .andExpect(content().string(containsString("Vụ Ngoại giao kinh tế")));
    web.perform(
            post(page + "/vai-tro")
                .with(csrf())
                .with(as)
                .param("body", "LẠ")
                .param("role", "OFFICER"))
        .andExpect(status().is(422));
    web.perform(
            post(page + "/thu-vai-tro")
                .with(csrf())
                .with(as)
                .param("holding", "" + people.holdings(id).getFirst().id()))
        .andExpect(redirectedUrl(page));
    assertThat(people.roles(id)).isEmpty();
    web.perform(
            post("/quan-tri/tai-khoan")
                .with(csrf())
                .with(as)
                .param("login", "nguoi.moi")
                .param("displayName", "Trùng tên")
                .param("password", "mat-khau-tam-thoi"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("value=\"Trùng tên\"")));
  }
}
