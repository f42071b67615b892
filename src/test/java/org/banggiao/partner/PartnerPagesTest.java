package org.banggiao.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.banggiao.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Read without an account. */
@ProductTest
class PartnerPagesTest {

  @Autowired private MockMvc web;

  @Test
  void theListAnswersAsPageAsFileAndAsJson() throws Exception {
    web.perform(get("/doi-tac").param("q", "nhat"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Nhật Bản")));
    web.perform(get("/doi-tac.csv").param("loai", "former"))
        .andExpect(content().string(containsString("Tiệp Khắc")))
        .andExpect(content().string(not(containsString("Nhật Bản"))));
    web.perform(get("/doi-tac.json").param("q", "czechoslovakia"))
        .andExpect(jsonPath("$[0].successors[0]").value("CZE"));
  }

  @Test
  void theListOfADayHoldsThoseThatExistedThen() throws Exception {
    web.perform(get("/doi-tac").param("ngay", "1985-01-01").param("q", "czech"))
        .andExpect(content().string(containsString("CSK")))
        .andExpect(content().string(not(containsString("/doi-tac/CZE"))));
  }

  @Test
  void thePageSaysSoWhenThePartnerDidNotExistThatDay() throws Exception {
    web.perform(get("/doi-tac/CSK").param("ngay", "1992-01-01"))
        .andExpect(content().string(not(containsString("không tồn tại"))));
    web.perform(get("/en/doi-tac/CSK").param("ngay", "2000-01-01"))
        .andExpect(content().string(containsString("did not exist")))
        .andExpect(content().string(containsString("Slovakia")));
    web.perform(get("/doi-tac/KHONG")).andExpect(status().isNotFound());
    web.perform(get("/doi-tac/vnm")).andExpect(redirectedUrl("/doi-tac/VNM"));
  }

  @Test
  void aReaderWithoutAnAccountGetsNoSession() throws Exception {
    var response = web.perform(get("/doi-tac/VNM")).andReturn().getResponse();
    assertThat(response.getCookie("BANG_GIAO")).isNull();
  }
}
