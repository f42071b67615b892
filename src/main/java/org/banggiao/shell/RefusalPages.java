package org.banggiao.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place where a refusal becomes HTTP: a page in the reader's language, or an RFC 9457 body
 * for machines. Anything else is our fault: a reference number to the reader, the detail to the
 * log.
 */
@ControllerAdvice
class RefusalPages {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalPages.class);

  private final Words words;

  RefusalPages(Words words) {
    this.words = words;
  }

  static HttpStatus status(Refusal.Kind kind) {
    return switch (kind) {
      case ABSENT -> HttpStatus.NOT_FOUND;
      case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
      case CONFLICT -> HttpStatus.CONFLICT;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }

  @ExceptionHandler(Refusal.class)
  Object refused(Refusal refusal, HttpServletRequest request) {
    return answer(
        request,
        status(refusal.kind()),
        "refusal." + refusal.code(),
        refusal.arguments().toArray());
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  Object tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
    return answer(request, HttpStatus.CONTENT_TOO_LARGE, "refusal.upload.large");
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  Object wrongAddress(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
    return answer(request, HttpStatus.NOT_FOUND, "refusal.absent");
  }

  @ExceptionHandler(Exception.class)
  Object fault(Exception e, HttpServletRequest request) {
    if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
      return answer(
          request,
          status,
          status == HttpStatus.NOT_FOUND ? "refusal.absent" : "refusal.request",
          status.value());
    }
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("fault {} at {}", reference, request.getRequestURI(), e);
    return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "fault", reference);
  }

  Object answer(
      HttpServletRequest request, HttpStatus status, String key, @Nullable Object... arguments) {
    Locale locale = Language.of(request);
    String sentence = words.say(locale, key, (Object[]) arguments);
    String accept = request.getHeader("Accept");
    String path = request.getRequestURI();
    if (path.startsWith("/api/")
        || path.endsWith(".json")
        || (accept != null && accept.contains("application/json") && !accept.contains("html"))) {
      ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
      problem.setProperty("code", key);
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem);
    }
    return new ModelAndView(
        "shell/refusal", Map.of("status", status.value(), "sentence", sentence), status);
  }
}
