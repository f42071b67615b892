package org.banggiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class AccessTest {

  @LocalServerPort private int port;
  @Autowired private MockMvc web;
  @Autowired private Actors actors;
  @Autowired private People people;

  @Test
  void whoeverIsNotSignedInIsSentToTheSignInPageInTheirLanguage() throws Exception {
    web.perform(get("/ban")).andExpect(redirectedUrl("/dang-nhap"));
    web.perform(get("/en/ban")).andExpect(redirectedUrl("/en/dang-nhap"));
    web.perform(get("/co-quan.json")).andExpect(status().isUnauthorized());
  }

  @Test
  void signingInAndFailingToKeepTheLanguage() throws Exception {
    String login = actors.login(actors.officerOf("NGON-NGU"));
    web.perform(signIn("/en/dang-nhap", login, "sai mật khẩu"))
        .andExpect(redirectedUrl("/en/dang-nhap?sai"));
    web.perform(signIn("/en/dang-nhap", login, Actors.PASSWORD))
        .andExpect(redirectedUrl("/en/ban"));
    web.perform(signIn("/dang-nhap", login, Actors.PASSWORD)).andExpect(redirectedUrl("/ban"));
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder signIn(
      String path, String login, String password) {
    return post(path).with(csrf()).param("ten", login).param("matKhau", password);
  }

  @Test
  void aPasswordSetByAnotherPersonOpensOnlyThePageWhereItIsChanged() throws Exception {
    String login = "nguoi-moi-" + System.nanoTime();
    people.add(login, "Người mới", "mat-khau-ban-dau", true, actors.of("BNG", Role.ADMINISTRATOR));
    Cookie session = enter(login, "mat-khau-ban-dau");
    for (String path : List.of("/ban", "/van-ban", "/nhat-ky.csv")) {
      web.perform(get(path).cookie(session)).andExpect(redirectedUrl("/tai-khoan"));
    }
    web.perform(get("/en/ban").cookie(session)).andExpect(redirectedUrl("/en/tai-khoan"));
    web.perform(get("/tai-khoan").cookie(session))
        .andExpect(content().string(containsString("do người khác đặt")));
    for (String poor : List.of("mat-khau-ban-dau", login + "-2026", "ngắn")) {
      web.perform(change(session, poor)).andExpect(status().isUnprocessableContent());
    }
    web.perform(change(session, "mot-mat-khau-rieng")).andExpect(redirectedUrl("/dang-nhap?doi"));
    web.perform(get("/tai-khoan").cookie(enter(login, "mot-mat-khau-rieng")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("do người khác đặt"))));
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder change(
      Cookie session, String password) {
    return post("/tai-khoan/mat-khau")
        .cookie(session)
        .with(csrf())
        .param("current", "mat-khau-ban-dau")
        .param("password", password);
  }

  private Cookie enter(String login, String password) throws Exception {
    return java.util.Objects.requireNonNull(
        web.perform(signIn("/dang-nhap", login, password))
            .andReturn()
            .getResponse()
            .getCookie("BANG_GIAO"));
  }

  @Test
  void everyPageCarriesTheSecureHeaders() throws Exception {
    for (String path : List.of("/dang-nhap", "/ban")) {
      web.perform(get(path).with(actors.as(actors.officerOf("NGON-NGU"))))
          .andExpect(header().string("Content-Security-Policy", Access.POLICY))
          .andExpect(header().string("X-Content-Type-Options", "nosniff"))
          .andExpect(header().string("X-Frame-Options", "DENY"))
          .andExpect(header().string("Referrer-Policy", "same-origin"))
          .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
          .andExpect(header().string("Cache-Control", containsString("no-store")));
    }
    assertThat(Access.POLICY).doesNotContain("unsafe").contains("default-src 'none'");
    web.perform(get("/dang-nhap").secure(true))
        .andExpect(header().string("Strict-Transport-Security", containsString("max-age=")));
  }

  @Test
  void theSessionCookieIsHttpOnlySameSiteAndNewAfterSignIn() throws Exception {
    String login = actors.login(actors.officerOf("NGON-NGU"));
    try (HttpClient client = HttpClient.newHttpClient()) {
      var page = send(client, HttpRequest.newBuilder(address("/dang-nhap")));
      String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
      String before = cookie.substring(0, cookie.indexOf(';'));
      String token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
      var entered =
          send(
              client,
              HttpRequest.newBuilder(address("/dang-nhap"))
                  .header("Cookie", before)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(
                      HttpRequest.BodyPublishers.ofString(
                          "_csrf=" + token + "&ten=" + login + "&matKhau=" + Actors.PASSWORD)));
      assertThat(entered.headers().firstValue("Location").orElseThrow()).endsWith("/ban");
      String after = entered.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(after).doesNotStartWith(before);
      String session = after.substring(0, after.indexOf(';'));
      assertThat(answer(client, session)).isEqualTo(200);
      assertThat(answer(client, before)).isEqualTo(302);
      actors.endSessions(login);
      assertThat(answer(client, session)).isEqualTo(302);
    }
  }

  private int answer(HttpClient client, String cookie) throws Exception {
    return send(client, HttpRequest.newBuilder(address("/ban")).header("Cookie", cookie))
        .statusCode();
  }

  @Test
  void behindHttpsTheCookieIsSecure() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var page =
          send(
              client,
              HttpRequest.newBuilder(address("/dang-nhap")).header("X-Forwarded-Proto", "https"));
      assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
    }
  }

  @Test
  void aFormThatIsNotOursIsRefusedInWords() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var refused =
          send(
              client,
              HttpRequest.newBuilder(address("/dang-nhap"))
                  .POST(HttpRequest.BodyPublishers.noBody()));
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).contains("Biểu mẫu này đã hết hạn");
    }
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
      throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aSessionEndsEightHoursAfterSignIn() throws Exception {
    Actor officer = actors.officerOf("NGON-NGU");
    web.perform(get("/ban").with(since(officer, Duration.ofHours(7)))).andExpect(status().isOk());
    web.perform(get("/ban").with(since(officer, Duration.ofHours(9))))
        .andExpect(redirectedUrl("/dang-nhap"));
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor since(
      Actor actor, Duration ago) {
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedIn(actor.person(), Instant.now().minus(ago), false), null, List.of()));
  }

  @Test
  void aReaderIsNotLetIntoAdministrationOrTheTrail() throws Exception {
    Actor officer = actors.officerOf("NGON-NGU");
    web.perform(get("/quan-tri/tai-khoan").with(actors.as(officer)))
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("Vai trò của bạn")));
    web.perform(get("/nhat-ky").with(actors.as(officer))).andExpect(status().isForbidden());
    web.perform(get("/nhat-ky.json").with(actors.as(officer))).andExpect(status().isForbidden());
  }
}
