package org.banggiao.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The longer word lists of the rules, from the resource {@code lexicon.txt}: sections headed "==
 * name", phrases parted by "|". What a section means is said where it is asked for.
 */
final class Lexicon {
  private static final Map<String, String> SECTIONS = load();

  private Lexicon() {}

  /** The phrases of a section, parted by "|"; a name that is not there is a fault of the code. */
  static String of(String section) {
    return Objects.requireNonNull(SECTIONS.get(section), section);
  }

  private static Map<String, String> load() {
    Map<String, String> sections = new HashMap<>();
    try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"))) {
      String name = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("==")) {
          name = line.substring(2).strip();
        } else if (!line.isBlank() && !line.startsWith("#")) {
          sections.merge(name, line.strip().replaceAll(" *[|] *", "|"), String::concat);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }
}
