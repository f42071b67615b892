package org.banggiao.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The four faces of Tinos, as wide as Times New Roman. */
enum Typeface {
  /** Upright. */
  REGULAR("Tinos_400Regular.ttf", false, false),
  /** Slanted. */
  ITALIC("Tinos_400Regular_Italic.ttf", false, true),
  /** Heavy. */
  BOLD("Tinos_700Bold.ttf", true, false),
  /** Heavy and slanted. */
  BOLD_ITALIC("Tinos_700Bold_Italic.ttf", true, true);

  private final String file;
  private final boolean bold;
  private final boolean italic;

  Typeface(String file, boolean bold, boolean italic) {
    this.file = file;
    this.bold = bold;
    this.italic = italic;
  }

  boolean bold() {
    return bold;
  }

  boolean italic() {
    return italic;
  }

  byte[] bytes() {
    try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
