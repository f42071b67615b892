package org.banggiao.organisation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.banggiao.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Signs a test person in through the real form: {@code
 * web.perform(get("/ban").with(session.of(actor)))}.
 */
@Component
public class WebSession {

  /** There is none when the product runs without the test frame. */
  @Autowired private ObjectProvider<MockMvc> web;

  @Autowired private Actors actors;

  private final Map<Long, RequestPostProcessor> known = new ConcurrentHashMap<>();

  /**
   * The session cookie of the person, on any request; signs in once, for hashing is slow by design.
   */
  public RequestPostProcessor of(Actor actor) throws Exception {
    RequestPostProcessor session = known.get(actor.person());
    if (session == null) {
      session = signIn(actor);
      known.put(actor.person(), session);
    }
    return session;
  }

  private RequestPostProcessor signIn(Actor actor) throws Exception {
    var answer =
        web.getObject()
            .perform(
                formLogin("/dang-nhap")
                    .userParameter("ten")
                    .passwordParam("matKhau")
                    .user(actors.login(actor))
                    .password(Actors.PASSWORD))
            .andReturn();
    var cookie = answer.getResponse().getCookie("BANG_GIAO");
    if (cookie != null) {
      return request -> {
        request.setCookies(cookie);
        return request;
      };
    }
    var session = Objects.requireNonNull(answer.getRequest().getSession(false));
    return request -> {
      request.setSession((org.springframework.mock.web.MockHttpSession) session);
      return request;
    };
  }
}
