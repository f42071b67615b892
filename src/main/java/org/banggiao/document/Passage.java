package org.banggiao.document;

import org.banggiao.kernel.PassageRef;
import org.jspecify.annotations.Nullable;

/**
 * A numbered piece of the text, numbered once and for ever.
 *
 * @param number from 1 among the passages of its kind; paragraph 8 is {@code #p8}
 * @param kind PART, PARAGRAPH (a line of the text) or SENTENCE
 * @param start first character, inclusive
 * @param end after the last character, exclusive
 * @param parent number of the part around a paragraph, or of the paragraph around a sentence
 */
public record Passage(
    long document, int number, String kind, int start, int end, @Nullable Integer parent) {

  public PassageRef ref() {
    return new PassageRef(document, start, end);
  }
}
