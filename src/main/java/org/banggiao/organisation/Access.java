package org.banggiao.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;

/**
 * Deny by default: only the doors listed here open without signing in. No inline script or style
 * anywhere, and nothing leaves the machine.
 */
@Configuration
class Access {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  /** Paths open to everyone. */
  static final String[] OPEN = {"/t/**", "/dang-nhap", "/actuator/health", "/favicon.ico"};

  @Bean
  PasswordEncoder passwords() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http, SignIn signIn) {
    SavedRequestAwareAuthenticationSuccessHandler then =
        new SavedRequestAwareAuthenticationSuccessHandler();
    then.setDefaultTargetUrl("/ban");
    return http.authenticationProvider(signIn)
        .authorizeHttpRequests(
            r -> r.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
        .formLogin(f ->
            f.loginPage("/dang-nhap")
                .usernameParameter("ten")
                .passwordParameter("matKhau")
                .successHandler(then)
                .failureUrl("/dang-nhap?sai"))
        .logout(l -> l.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?ra"))
        .headers(h ->
            h.contentSecurityPolicy(c -> c.policyDirectives(POLICY))
                .referrerPolicy(
                    r -> r.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    p -> p.policy("camera=(), microphone=(), geolocation=(), payment=()")))
        .build();
  }
}
