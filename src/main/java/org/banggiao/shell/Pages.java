package org.banggiao.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Page} of a request. */
@Component
class Pages {

  private final Words words;
  private final Assets assets;
  private final InstantSource clock;
  private final ObjectProvider<CurrentActor> current;
  private final List<NavEntry> nav;
  private final boolean demo;

  Pages(
      Words words,
      Assets assets,
      InstantSource clock,
      ObjectProvider<CurrentActor> current,
      ObjectProvider<NavEntry> nav,
      @Value("${bang-giao.demo}") boolean demo) {
    this.words = words;
    this.assets = assets;
    this.clock = clock;
    this.current = current;
    this.nav = nav.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
    this.demo = demo;
  }

  Page of(HttpServletRequest request) {
    Locale locale = Language.of(request);
    Actor actor = actor();
    CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    var flash = RequestContextUtils.getInputFlashMap(request);
    return new Page(
        locale,
        request.getRequestURI(),
        Objects.requireNonNullElse(request.getQueryString(), ""),
        actor,
        // Asking the token for its name would make one, and a session with it.
        "_csrf",
        csrf == null ? () -> "" : csrf::getToken,
        cookie(request, "giao-dien"),
        cookie(request, "tiet-kiem").equals("1") || "on".equals(request.getHeader("Save-Data")),
        !cookie(request, "phim").equals("off"),
        Days.today(clock),
        flash == null ? null : (String) flash.get("flash"),
        demo,
        nav.stream().filter(n -> n.opens(actor)).toList(),
        words,
        assets);
  }

  private @Nullable Actor actor() {
    CurrentActor known = current.getIfAvailable();
    return known == null ? null : known.find().orElse(null);
  }

  private static String cookie(HttpServletRequest request, String name) {
    if (request.getCookies() != null) {
      for (Cookie c : request.getCookies()) {
        if (c.getName().equals(name) && c.getValue().matches("[a-z0-9]{1,8}")) {
          return c.getValue();
        }
      }
    }
    return "";
  }
}
