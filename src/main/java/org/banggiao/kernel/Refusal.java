package org.banggiao.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clear "no", with the reason in words: the message key is {@code refusal.<code>} in the bundle
 * of the module that refuses. Everything that is not a Refusal is our fault, never the reader's.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** How the refusal is told over HTTP and as an exit code. */
  public enum Kind {
    /** The record does not exist, or may not be known to exist: 404. */
    ABSENT,
    /** Something in what was sent must be mended: 422. */
    INVALID,
    /** Somebody else was first, or the state does not allow the act: 409. */
    CONFLICT,
    /** Signed in, but not for this act: 403. */
    FORBIDDEN,
    /** Larger than the limit: 413. */
    TOO_LARGE,
    /** Will work later: 503. */
    UNAVAILABLE
  }

  private final Kind kind;
  private final String code;
  private final @Nullable String field;
  private final transient List<Object> arguments;

  private Refusal(Kind kind, String code, @Nullable String field, List<Object> arguments) {
    super(code + arguments);
    this.kind = kind;
    this.code = code;
    this.field = field;
    this.arguments = arguments;
  }

  public static Refusal absent(String code, Object... arguments) {
    return new Refusal(Kind.ABSENT, code, null, List.of(arguments));
  }

  public static Refusal invalid(String code, Object... arguments) {
    return new Refusal(Kind.INVALID, code, null, List.of(arguments));
  }

  public static Refusal conflict(String code, Object... arguments) {
    return new Refusal(Kind.CONFLICT, code, null, List.of(arguments));
  }

  public static Refusal forbidden(String code, Object... arguments) {
    return new Refusal(Kind.FORBIDDEN, code, null, List.of(arguments));
  }

  public static Refusal tooLarge(String code, Object... arguments) {
    return new Refusal(Kind.TOO_LARGE, code, null, List.of(arguments));
  }

  public static Refusal unavailable(String code, Object... arguments) {
    return new Refusal(Kind.UNAVAILABLE, code, null, List.of(arguments));
  }

  /** The same refusal, pointing at the form field that must be mended. */
  public Refusal at(String formField) {
    return new Refusal(kind, code, formField, arguments);
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public @Nullable String field() {
    return field;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
