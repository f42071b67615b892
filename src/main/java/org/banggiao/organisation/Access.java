package org.banggiao.organisation;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import org.banggiao.shell.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;

/**
 * Deny by default: only the doors listed here open without signing in. No inline script or style
 * anywhere, and nothing leaves the machine. Every redirect stays in the reader's language.
 */
@Configuration
class Access {

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  /** Paths open to everyone. */
  static final String[] OPEN = {"/t/**", "/dang-nhap", "/actuator/health", "/favicon.ico"};

  /** The public register: open to everyone for reading, and to nobody for writing. */
  static final String[] READ = {
    "/tim",
    "/tim.csv",
    "/tim.json",
    "/tim/goi-y",
    "/doi-tac",
    "/doi-tac.csv",
    "/doi-tac.json",
    "/doi-tac/**",
    "/dieu-uoc",
    "/dieu-uoc.csv",
    "/dieu-uoc.json",
    "/dieu-uoc.atom",
    "/dieu-uoc/**",
    "/dieu-uoc-cua/**",
    "/dieu-uoc-giua",
    "/dieu-uoc-giua.csv",
    "/dieu-uoc-giua.json",
    "/lich-hieu-luc",
    "/lich-hieu-luc.ics",
    "/thong-ke-dieu-uoc",
    "/api/v1/treaty",
    "/api/v1/treaty.jsonl",
    "/api/v1/treaty/**",
    "/sitemap.xml"
  };

  private static final String DOOR = "/dang-nhap";

  @Bean
  PasswordEncoder passwords() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  /** Commands have no doors to guard. */
  @Bean
  @ConditionalOnWebApplication
  SecurityFilterChain security(HttpSecurity http, SignIn signIn, InstantSource clock) {
    return http.authenticationProvider(signIn)
        .authorizeHttpRequests(r ->
            r.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.GET, READ)
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/dieu-uoc/*/bao-loi")
                .permitAll()
                .anyRequest()
                .authenticated())
        .addFilterBefore(new SessionEnd(clock), AnonymousAuthenticationFilter.class)
        .addFilterAfter(new FirstPassword(), AnonymousAuthenticationFilter.class)
        .exceptionHandling(e -> e.authenticationEntryPoint(door()))
        .formLogin(f ->
            f.loginPage(DOOR)
                .usernameParameter("ten")
                .passwordParameter("matKhau")
                .successHandler(entered())
                .failureHandler(failed()))
        .logout(l -> l.logoutUrl("/dang-xuat").logoutSuccessHandler(left()))
        .headers(h ->
            h.contentSecurityPolicy(c -> c.policyDirectives(POLICY))
                .referrerPolicy(
                    r -> r.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    p -> p.policy("camera=(), microphone=(), geolocation=(), payment=()")))
        .build();
  }

  /** People are shown the sign-in page; machines are told 401. */
  private static AuthenticationEntryPoint door() {
    return (request, response, refused) -> {
      String path = request.getRequestURI();
      if (path.startsWith("/api/") || path.endsWith(".json")) {
        response.sendError(HttpStatus.UNAUTHORIZED.value());
      } else {
        response.sendRedirect(Language.url(request, DOOR));
      }
    };
  }

  private static SavedRequestAwareAuthenticationSuccessHandler entered() {
    var handler = new SavedRequestAwareAuthenticationSuccessHandler();
    handler.setDefaultTargetUrl("/ban");
    handler.setRedirectStrategy(inLanguage());
    return handler;
  }

  private static SimpleUrlAuthenticationFailureHandler failed() {
    var handler = new SimpleUrlAuthenticationFailureHandler(DOOR + "?sai");
    handler.setRedirectStrategy(inLanguage());
    return handler;
  }

  private static SimpleUrlLogoutSuccessHandler left() {
    var handler = new SimpleUrlLogoutSuccessHandler();
    handler.setDefaultTargetUrl(DOOR + "?ra");
    handler.setRedirectStrategy(inLanguage());
    return handler;
  }

  /** Only the path and query are kept: nobody can be sent to another host. */
  private static RedirectStrategy inLanguage() {
    return (request, response, url) -> {
      URI target;
      try {
        target = URI.create(url);
      } catch (IllegalArgumentException e) {
        throw new IOException(e);
      }
      String query = target.getRawQuery();
      response.sendRedirect(
          Language.url(request, target.getRawPath() + (query == null ? "" : "?" + query)));
    };
  }
}
