package org.banggiao.organisation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class SignInTest {

  @Autowired private MockMvc web;
  @Autowired private Actors actors;

  @Test
  void theRightPasswordOpensAndFiveWrongOnesLock() throws Exception {
    Actor officer = actors.officerOf("SIGN-IN");
    String login = actors.login(officer);
    web.perform(signIn(login, Actors.PASSWORD)).andExpect(authenticated());
    for (int i = 0; i < 5; i++) {
      web.perform(signIn(login, "sai mật khẩu")).andExpect(unauthenticated());
    }
    web.perform(signIn(login, Actors.PASSWORD)).andExpect(unauthenticated());
  }

  private static org.springframework.test.web.servlet.RequestBuilder signIn(
      String login, String password) {
    return formLogin("/dang-nhap")
        .userParameter("ten")
        .passwordParam("matKhau")
        .user(login)
        .password(password);
  }
}
