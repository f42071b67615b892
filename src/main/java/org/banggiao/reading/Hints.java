package org.banggiao.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a text besides the text: the file's name, the document's date (the anchor of
 * dates without a year), and the bodies to look for.
 */
public record Hints(
    @Nullable String fileName, @Nullable LocalDate documentDate, List<Body> bodies) {
  public Hints {
    bodies = List.copyOf(bodies);
  }

  /** Nothing known; the shipped list of bodies. */
  public static Hints none() {
    return new Hints(null, null, Bodies.shipped());
  }

  /** The document's date known; the shipped list of bodies. */
  public static Hints dated(@Nullable LocalDate documentDate) {
    return new Hints(null, documentDate, Bodies.shipped());
  }
}
