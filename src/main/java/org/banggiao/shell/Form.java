package org.banggiao.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What was typed, and what is wrong with it, where. A page that refuses shows the same form again
 * with nothing lost.
 *
 * @param values first value of each field
 * @param errors in the order in which they should be mended
 */
public record Form(Map<String, String> values, List<FieldError> errors) {

  private static final DateTimeFormatter ISO = strict("uuuu-MM-dd");
  private static final DateTimeFormatter SLASHED = strict("d/M/uuuu");

  /** Years of more than four digits are no years of ours. */
  private static final int LONGEST_DAY = 10;

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** One thing to mend. {@code key} is a message key, {@code field} an input's name or empty. */
  public record FieldError(String field, String key, List<Object> arguments) {}

  public static Form empty() {
    return new Form(Map.of(), List.of());
  }

  public static Form of(Map<String, String> values) {
    return new Form(new HashMap<>(values), List.of());
  }

  /** What the request brought, and why it was refused. */
  public static Form refused(HttpServletRequest request, Refusal... refusals) {
    Map<String, String> values = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, all) -> {
          if (all.length > 0) {
            values.put(name, all[0]);
          }
        });
    List<FieldError> errors = new ArrayList<>();
    for (Refusal r : refusals) {
      errors.add(
          new FieldError(r.field() == null ? "" : r.field(), "refusal." + r.code(), r.arguments()));
    }
    return new Form(values, errors);
  }

  /**
   * The form to be shown again. What its sender cannot mend by typing is no matter of the form: it
   * goes on as it came.
   */
  public static Form again(HttpServletRequest request, Refusal refusal) {
    if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.CONFLICT) {
      throw refusal;
    }
    return refused(request, refusal);
  }

  /** The HTTP status with which a form is shown again. */
  public static HttpStatus status(Refusal refusal) {
    return RefusalPages.status(refusal.kind());
  }

  /** What the request brought in a field, without the blanks around it; empty when nothing. */
  public static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** The address of a page of ours without scheme and host; anything else as it is. */
  public static String local(HttpServletRequest request, String typed) {
    String host = request.getServerName().replace(".", "\\.");
    return typed.strip().replaceFirst("^https?://" + host + "(:\\d{1,5})?(?=/)", "");
  }

  /**
   * A day as typed in a field or an address: 2026-03-05 or 5/3/2026, null when empty.
   *
   * @param field where it was typed
   * @throws Refusal {@code day.form} for anything else, also for a day the calendar has not
   */
  public static @Nullable LocalDate day(String text, String field) {
    String typed = text.strip();
    try {
      if (typed.length() > LONGEST_DAY) {
        throw Refusal.invalid("day.form", text).at(field);
      }
      return typed.isEmpty() ? null : LocalDate.parse(typed, typed.contains("/") ? SLASHED : ISO);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("day.form", text).at(field);
    }
  }

  /** The same, with the day to take when none is typed. */
  public static LocalDate day(String text, String field, LocalDate otherwise) {
    LocalDate day = day(text, field);
    return day == null ? otherwise : day;
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public String value(String field, String otherwise) {
    return values.getOrDefault(field, otherwise);
  }

  public @Nullable FieldError error(String field) {
    return errors.stream().filter(e -> e.field().equals(field)).findFirst().orElse(null);
  }

  public boolean failed() {
    return !errors.isEmpty();
  }
}
