package org.banggiao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who runs the accounts or reads the trail reads nothing of the working record. */
@ProductTest
class WorkingRecordTest {

  @Autowired private MockMvc web;
  @Autowired private Actors actors;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ban/chi-dao",
        "/ban/chi-dao.csv",
        "/ban/chi-so.json",
        "/ban/nhiem-vu/bang",
        "/ban/tong-ket",
        "/van-ban",
        "/van-ban.csv",
        "/ho-so",
        "/ho-so.json",
        "/ho-so/thoi-han",
        "/en/ban/chi-dao"
      })
  void itsDoorsOpenToReadersOnly(String door) throws Exception {
    for (Role other : new Role[] {Role.ADMINISTRATOR, Role.AUDITOR}) {
      web.perform(get(door).with(actors.as(actors.of("CUA-" + other, other))))
          .andExpect(status().isForbidden());
    }
    web.perform(get(door).with(actors.as(actors.of("CUA-DOC", Role.READER))))
        .andExpect(status().isOk());
  }

  @Test
  void pageOneSendsTheOthersToTheirOwnDoor() throws Exception {
    Actor administrator = actors.of("CUA-QT", Role.ADMINISTRATOR);
    web.perform(get("/ban").with(actors.as(administrator)))
        .andExpect(redirectedUrl("/quan-tri/tai-khoan"));
    web.perform(get("/en/ban").with(actors.as(actors.of("CUA-KT", Role.AUDITOR))))
        .andExpect(redirectedUrl("/en/nhat-ky"));
    web.perform(get("/quan-tri/tai-khoan").with(actors.as(administrator)))
        .andExpect(content().string(not(containsString("href=\"/ban/chi-dao\""))));
    web.perform(get("/ho-so/lich-nghi").with(actors.as(administrator))).andExpect(status().isOk());
    web.perform(get("/ban/viec-chay").with(actors.as(administrator))).andExpect(status().isOk());
  }

  @Test
  void aDayIsReadInOneWayEverywhere() throws Exception {
    LocalDate day = LocalDate.of(2026, 3, 5);
    assertThat(Form.day(" 2026-03-05 ", "ngay")).isEqualTo(day);
    assertThat(Form.day("5/3/2026", "ngay")).isEqualTo(day);
    assertThat(Form.day("", "ngay")).isNull();
    assertThat(Form.day("", "ngay", day)).isEqualTo(day);
    for (String wrong :
        new String[] {"hôm qua", "30/2/2026", "2026-02-30", "+999999-01-01", "2026", "5/3/26"}) {
      assertThatThrownBy(() -> Form.day(wrong, "han"))
          .isInstanceOfSatisfying(
              Refusal.class,
              r -> {
                assertThat(r.code()).isEqualTo("day.form");
                assertThat(r.field()).isEqualTo("han");
              });
    }
    Actor reader = actors.of("CUA-DOC", Role.READER);
    for (String page :
        new String[] {"/ban", "/ban/nhiem-vu", "/ban/nhiem-vu/bang", "/co-quan", "/tim/theo-doi"}) {
      web.perform(get(page).queryParam("ngay", "30/2/2026").with(actors.as(reader)))
          .andExpect(status().is(422))
          .andExpect(content().string(containsString("30/2/2026")));
      web.perform(get(page).queryParam("ngay", "5/3/2026").with(actors.as(reader)))
          .andExpect(status().isOk());
    }
  }

  @Test
  void aFileForPeopleIsHeadedInTheirLanguage() throws Exception {
    Actor reader = actors.of("CUA-DOC", Role.READER);
    web.perform(get("/co-quan.csv").with(actors.as(reader)))
        .andExpect(content().string(containsString("Mã,Loại,Tên tiếng Việt,Tên tiếng Anh")));
    web.perform(get("/en/ho-so/thoi-han.csv").with(actors.as(reader)))
        .andExpect(content().string(containsString("Number,Step,Case")));
  }
}
