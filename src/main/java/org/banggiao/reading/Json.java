package org.banggiao.reading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A JSON writer of a few lines (RFC 8259): keys in the order they are given, no spaces. */
final class Json {
  private final StringBuilder out = new StringBuilder();
  private boolean comma;

  Json object(Runnable content) {
    return bracket('{', '}', content);
  }

  <T> Json array(String key, Collection<T> values, Consumer<T> each) {
    return key(key).bracket('[', ']', () -> values.forEach(each));
  }

  Json key(String key) {
    separate();
    quote(key);
    out.append(':');
    comma = false;
    return this;
  }

  Json field(String key, @Nullable Object value) {
    return key(key).value(value);
  }

  Json value(@Nullable Object value) {
    separate();
    switch (value) {
      case null -> out.append("null");
      case BigDecimal n ->
          out.append(n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString());
      case Number n -> out.append(n);
      case Boolean b -> out.append(b);
      case Span s ->
          out.append("{\"start\":")
              .append(s.start())
              .append(",\"end\":")
              .append(s.end())
              .append('}');
      case Enum<?> e -> quote(e.name().toLowerCase(Locale.ROOT));
      default -> quote(value.toString());
    }
    comma = true;
    return this;
  }

  private Json bracket(char open, char close, Runnable content) {
    separate();
    out.append(open);
    comma = false;
    content.run();
    out.append(close);
    comma = true;
    return this;
  }

  private void separate() {
    if (comma) {
      out.append(',');
    }
  }

  private void quote(String s) {
    out.append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || (Character.isSurrogate(c) && !paired(s, i))) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean paired(String s, int i) {
    return Character.isHighSurrogate(s.charAt(i))
        ? i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
