package org.banggiao.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@code /en/…} is the same page in English: the prefix becomes the language, the rest the path.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

  static final String LOCALE = LanguageFilter.class.getName() + ".locale";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    if (path.equals("/en") || path.startsWith("/en/")) {
      request.setAttribute(LOCALE, Locale.ENGLISH);
      chain.doFilter(new WithoutPrefix(request), response);
    } else {
      request.setAttribute(LOCALE, Words.VIETNAMESE);
      chain.doFilter(request, response);
    }
  }

  private static final class WithoutPrefix extends HttpServletRequestWrapper {
    WithoutPrefix(HttpServletRequest request) {
      super(request);
    }

    private static String strip(String path) {
      return path.length() > 3 ? path.substring(3) : "/";
    }

    @Override
    public String getRequestURI() {
      return strip(super.getRequestURI());
    }

    @Override
    public String getServletPath() {
      String path = super.getServletPath();
      return path.startsWith("/en") ? strip(path) : path;
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(super.getRequestURL().toString().replaceFirst("/en(?=/|$)", ""));
    }
  }
}
