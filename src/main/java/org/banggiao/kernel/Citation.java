package org.banggiao.kernel;

/**
 * A pointer to a passage together with the words that stood there, so that it can be checked for
 * ever.
 *
 * @param passage where
 * @param quote the very characters of the extracted text at that place
 */
public record Citation(PassageRef passage, String quote) {

  public Citation {
    if (quote.length() != passage.end() - passage.start()) {
      throw Refusal.invalid("citation.length", quote.length(), passage.end() - passage.start());
    }
  }
}
