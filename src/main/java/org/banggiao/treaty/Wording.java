package org.banggiao.treaty;

import java.util.List;

/**
 * The text of a treaty in one language and version.
 *
 * @param version empty for the original, else what it is amended by
 * @param licence under which it may be shown
 */
public record Wording(
    long id,
    String treaty,
    String lang,
    String version,
    Status status,
    String preamble,
    String source,
    String licence) {

  /** What the text is worth in law. */
  public enum Status {
    /** One of the authentic languages, as its source gives it. */
    AUTHENTIC,
    /** An official translation. */
    TRANSLATION,
    /** Neither: for information. */
    UNOFFICIAL
  }

  /** What a list of articles shows of one. */
  public record Heading(String number, String heading) {}

  /**
   * An article or an article-like unit, addressed {@code /dieu-uoc/{id}/dieu/{number}}.
   *
   * @param number as the text numbers it
   */
  public record Article(int position, String number, String heading, String words) {

    /** Paragraphs as lines. */
    public List<String> lines() {
      return words.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
  }
}
