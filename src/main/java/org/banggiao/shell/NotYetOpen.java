package org.banggiao.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.banggiao.kernel.Refusal;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The port answers some seconds before the reference data are there: until then a page says so and
 * asks again by itself, so that nobody sees a register half filled.
 */
@Component
class NotYetOpen implements HandlerInterceptor {

  private static final String SECONDS = "2";

  private final ApplicationAvailability availability;

  NotYetOpen(ApplicationAvailability availability) {
    this.availability = availability;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
      return true;
    }
    response.setHeader("Retry-After", SECONDS);
    if (request.getMethod().equals("GET")) {
      response.setHeader("Refresh", SECONDS);
    }
    throw Refusal.unavailable("opening");
  }
}
