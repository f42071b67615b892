package org.banggiao.reading;

/**
 * A numbered piece of a text. Paragraphs are numbered from 1 in reading order, sentences from 1
 * within the text, parts (Phần, Chương, Mục, Điều …) from 1; {@code parent} is the number of the
 * enclosing part (for a paragraph) or paragraph (for a sentence), 0 for none.
 */
public record Passage(Kind kind, int number, int parent, int start, int end) {
  public Span span() {
    return new Span(start, end);
  }

  /** How large a piece. */
  public enum Kind {
    /** Phần, Chương, Mục, Tiểu mục, Điều, or a Roman-numbered heading. */
    PART,
    /** One line of the extracted text. */
    PARAGRAPH,
    /** One sentence. */
    SENTENCE
  }
}
