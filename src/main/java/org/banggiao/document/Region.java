package org.banggiao.document;

/**
 * A span of the text with a form of its own.
 *
 * @param kind ASIDE (set aside by the extraction: no rule reads it), ASIDE_READ (set aside by the
 *     rules), TABLE, HEADING, FOOTNOTE or PAGE
 * @param detail why it is set aside, or the page's number
 */
public record Region(String kind, String detail, int start, int end) {

  public boolean aside() {
    return kind.startsWith("ASIDE");
  }
}
