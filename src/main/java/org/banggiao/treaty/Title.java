package org.banggiao.treaty;

/**
 * What a treaty is called.
 *
 * @param lang ISO 639-1
 */
public record Title(String lang, Kind kind, String words) {

  /** How the title is used. */
  public enum Kind {
    /** As the treaty itself or its register says it. */
    FULL,
    /** An acronym or short name. */
    SHORT,
    /** Found under it, never shown as a heading. */
    ALIAS
  }
}
