package org.banggiao.reading;

/** Characters that are not the document's own words and are set aside by every rule. */
public record Aside(Kind kind, Span span) {

  /** What the characters are. */
  public enum Kind {
    /** A photo caption or credit. */
    CAPTION,
    /** The name of an image file. */
    FILE_NAME,
    /** The title repeated. */
    REPEATED_TITLE,
    /** Author or credit line. */
    CREDIT,
    /** Related news, menus, share buttons. */
    FURNITURE
  }
}
