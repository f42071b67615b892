package org.banggiao.paper;

/** A stretch of text within a paragraph. */
public sealed interface Run {

  /** Words in one style. */
  record Text(String text, Style style) implements Run {}

  /** A reference such as [3] to the list of sources; numbers from 1. */
  record Mark(int source) implements Run {}

  /** How words look. */
  enum Style {
    /** Upright. */
    PLAIN,
    /** Bold. */
    BOLD,
    /** Italic. */
    ITALIC
  }
}
