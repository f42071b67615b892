package org.banggiao.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The list of bodies the program carries for readings without a database: resource {@code
 * bodies.txt}, one body a line, {@code id | name | alias ; alias}.
 */
public final class Bodies {
  private static final List<Body> SHIPPED = load();

  private Bodies() {}

  /** Ministries, Party and State bodies and units of the Ministry of Foreign Affairs. */
  public static List<Body> shipped() {
    return SHIPPED;
  }

  private static List<Body> load() {
    var stream = Objects.requireNonNull(Bodies.class.getResourceAsStream("bodies.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(Bodies::body)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Body body(String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    List<String> aliases =
        Arrays.stream(cells.get(2).split(";", -1))
            .map(String::strip)
            .filter(a -> !a.isEmpty())
            .toList();
    return new Body(cells.get(0), cells.get(1), aliases);
  }
}
