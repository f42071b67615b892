package org.banggiao.ops;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.banggiao.kernel.EditDistance;
import org.banggiao.kernel.Refusal;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** A misspelt setting is an error, told with the nearest right name. */
final class SettingsCheck {

  private static final String OURS = "bang-giao.";

  private SettingsCheck() {}

  /**
   * Looks at everything set from outside.
   *
   * @throws Refusal naming the unknown key and the nearest known one
   */
  static void check(ConfigurableEnvironment environment) {
    Set<String> known = known();
    for (var source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> listed) {
        for (String name : listed.getPropertyNames()) {
          String key = canonical(name, known);
          if (key.startsWith(OURS) && !known.contains(key)) {
            throw Refusal.invalid("setting.unknown", name, nearest(key, known));
          }
        }
      }
    }
  }

  static Set<String> known() {
    Properties settings = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(SettingsCheck.class.getResourceAsStream("/settings.properties")),
            StandardCharsets.UTF_8)) {
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(settings.stringPropertyNames());
  }

  /** BANG_GIAO_DATA and bang-giao.data are one key. */
  private static String canonical(String name, Set<String> known) {
    if (!name.startsWith("BANG_GIAO_")) {
      return name;
    }
    String flat = name.substring("BANG_GIAO_".length()).toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(k -> k.substring(OURS.length()).replaceAll("[.-]", "_").equals(flat))
        .findFirst()
        .orElse(OURS + flat.replace('_', '.'));
  }

  static String nearest(String key, Set<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(k -> EditDistance.between(k, key)))
        .orElse("");
  }
}
