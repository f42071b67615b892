package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.banggiao.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ProductTest
class TreatyApiTest {

  @Autowired private MockMvc web;

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  @Test
  void theListIsReadPageByPageFromAnyOrigin() throws Exception {
    web.perform(get("/api/v1/treaty").param("size", "10").with(from("10.0.0.1")))
        .andExpect(header().string("Access-Control-Allow-Origin", "*"))
        .andExpect(jsonPath("$.items.length()").value(10))
        .andExpect(jsonPath("$.next").value("/api/v1/treaty?page=2&size=10"));
    web.perform(get("/api/v1/treaty").param("size", "501").with(from("10.0.0.1")))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code").value("refusal.api.page"));
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() throws Exception {
    String tag =
        Objects.requireNonNull(
            web.perform(get("/api/v1/treaty/luat-bien-1982").with(from("10.0.0.2")))
                .andExpect(jsonPath("$.treaty.mtdsg").value("XXI-6"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
    var again =
        web.perform(
                get("/api/v1/treaty/luat-bien-1982")
                    .header("If-None-Match", tag)
                    .with(from("10.0.0.2")))
            .andExpect(status().isNotModified())
            .andReturn()
            .getResponse();
    assertThat(again.getContentLength()).isZero();
  }

  @Test
  void participantsAreThoseOfTheDay() throws Exception {
    web.perform(
            get("/api/v1/treaty/untc-xxi-6/participant")
                .param("asOf", "1983-01-01")
                .with(from("10.0.0.3")))
        .andExpect(jsonPath("$[?(@.code=='VNM')].state").value("SIGNED"));
  }

  @Test
  void oneAddressThatAsksTooOftenWaits() throws Exception {
    int status = 200;
    for (int i = 0; i <= 120 && status == 200; i++) {
      status =
          web.perform(get("/api/v1/treaty").param("size", "1").with(from("10.9.9.9")))
              .andReturn()
              .getResponse()
              .getStatus();
    }
    assertThat(status).isEqualTo(429);
    web.perform(get("/api/v1/treaty").param("size", "1").with(from("10.9.9.8")))
        .andExpect(status().isOk());
  }

  @Test
  void theBulkFileHoldsOneTreatyALine() throws Exception {
    String lines =
        web.perform(get("/api/v1/treaty.jsonl").param("q", "luat bien 1982").with(from("10.0.0.4")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(lines.lines())
        .anySatisfy(l -> assertThat(l).contains("\"id\":\"luat-bien-1982\"", "\"1994-07-25\""));
  }
}
