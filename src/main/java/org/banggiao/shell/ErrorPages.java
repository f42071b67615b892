package org.banggiao.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was refused before a page was reached: no such address, a form that is not ours. */
@Controller
class ErrorPages implements ErrorController {

  private final RefusalPages refusals;

  ErrorPages(RefusalPages refusals) {
    this.refusals = refusals;
  }

  @RequestMapping("/error")
  Object show(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus known = code instanceof Integer n ? HttpStatus.resolve(n) : null;
    HttpStatus status = known == null ? HttpStatus.NOT_FOUND : known;
    String key =
        switch (status) {
          case NOT_FOUND -> "refusal.absent";
          case FORBIDDEN -> "refusal.forbidden.form";
          case CONTENT_TOO_LARGE -> "refusal.upload.large";
          default -> status.is4xxClientError() ? "refusal.request" : "fault";
        };
    return refusals.answer(request, status, key, status.value());
  }
}
