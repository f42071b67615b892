package org.banggiao.treaty.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many questions a minute from one address, so that one machine does not keep all others
 * waiting: 429 with Retry-After (RFC 6585) beyond. Addresses are held in memory for that minute and
 * written nowhere.
 */
@Component
@Order(0)
class ApiLimit extends OncePerRequestFilter {

  private static final int ADDRESSES = 10_000;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final int limit;
  private final InstantSource clock;
  private final Map<String, Integer> asked =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
          return size() > ADDRESSES;
        }
      };
  private Instant since = Instant.EPOCH;

  ApiLimit(@Value("${bang-giao.api.per-minute}") int limit, InstantSource clock) {
    this.limit = limit;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean report = request.getMethod().equals("POST") && path.endsWith("/bao-loi");
    return !report && !path.startsWith("/api/") && !path.endsWith(".pdf");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int left = left(request.getRemoteAddr());
    response.setHeader("RateLimit-Limit", Integer.toString(limit));
    response.setHeader("RateLimit-Remaining", Integer.toString(Math.max(0, left)));
    if (left < 0) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(WINDOW.toSeconds()));
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
      return;
    }
    chain.doFilter(request, response);
  }

  private synchronized int left(String address) {
    Instant now = clock.instant();
    if (now.isAfter(since.plus(WINDOW))) {
      asked.clear();
      since = now;
    }
    return limit - asked.merge(address, 1, Integer::sum);
  }
}
