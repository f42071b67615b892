package org.banggiao.organisation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.banggiao.shell.Language;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A password that another person set opens nothing but the page where it is changed (TCVN
 * 11930:2017, level 3).
 */
final class FirstPassword extends OncePerRequestFilter {

  private static final String ACCOUNT = "/tai-khoan";
  private static final Set<String> STILL_OPEN =
      Set.of(ACCOUNT, ACCOUNT + "/mat-khau", ACCOUNT + "/dang-xuat-moi-noi", "/dang-xuat");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    String path = request.getRequestURI();
    if (authentication != null
        && authentication.getPrincipal() instanceof SignedIn signed
        && signed.mustChange()
        && !STILL_OPEN.contains(path)
        && !path.startsWith("/t/")) {
      response.sendRedirect(Language.url(request, ACCOUNT));
      return;
    }
    chain.doFilter(request, response);
  }
}
