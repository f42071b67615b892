package org.banggiao.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The words users see: every {@code messages/<module>.properties} (Vietnamese) and {@code _en}
 * (English), UTF-8. A key that is missing is shown as the key, and a test fails.
 */
@Component
public class Words {

  /** The language of the product unless the address says {@code /en}. */
  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private final Map<String, String> vietnamese = load(false);
  private final Map<String, String> english = load(true);
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  public String say(Locale locale, String key, Object... arguments) {
    boolean en = locale.getLanguage().equals("en");
    String pattern = (en ? english : vietnamese).getOrDefault(key, key);
    if (arguments.length == 0) {
      return pattern;
    }
    MessageFormat format =
        formats.computeIfAbsent(
            (en ? "en:" : "vi:") + key, k -> new MessageFormat(pattern.replace("'", "''"), locale));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  /** The language of the request being answered; Vietnamese outside one. */
  public Locale locale() {
    return RequestContextHolder.getRequestAttributes() != null
            && RequestContextHolder.getRequestAttributes()
                    .getAttribute(LanguageFilter.LOCALE, RequestAttributes.SCOPE_REQUEST)
                instanceof Locale locale
        ? locale
        : VIETNAMESE;
  }

  public boolean has(Locale locale, String key) {
    return (locale.getLanguage().equals("en") ? english : vietnamese).containsKey(key);
  }

  /** Keys that start so, in order: a catalogue such as {@code act.}. */
  public List<String> keys(String prefix) {
    return vietnamese.keySet().stream().filter(k -> k.startsWith(prefix)).sorted().toList();
  }

  private static Map<String, String> load(boolean en) {
    Map<String, String> all = new ConcurrentHashMap<>();
    try {
      for (var file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*.properties")) {
        String name = file.getFilename();
        if (name != null && name.endsWith("_en.properties") == en) {
          Properties words = new Properties();
          try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
          }
          words.forEach((k, v) -> all.put((String) k, (String) v));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
