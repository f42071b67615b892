package org.banggiao.paper;

import java.time.Instant;
import java.util.List;

/**
 * The text of a document that is not one's own, such as a treaty, printed for reading.
 *
 * @param lang of the text, BCP 47
 * @param notes above the text: what it is, where it is from, what it is worth
 * @param pageLang the language of title and notes, BCP 47
 * @param madeAt stamped into the file as time of creation
 */
public record Reprint(
    String title,
    List<String> notes,
    String pageLang,
    String lang,
    List<Chapter> chapters,
    Instant madeAt) {

  public Reprint {
    notes = List.copyOf(notes);
    chapters = List.copyOf(chapters);
  }

  /** A heading, empty when there is none, and its paragraphs. */
  public record Chapter(String heading, List<String> paragraphs) {
    public Chapter {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
