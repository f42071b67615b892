package org.banggiao.extraction;

/** Every reason why a file gives no text. */
public enum ExtractionProblem {
  /** No bytes, or no text and no picture. */
  EMPTY,
  /** The end of the file is missing. */
  TRUNCATED,
  /** The file breaks its own format, or reading it used up the memory allowed. */
  DAMAGED,
  /** A password is needed. */
  ENCRYPTED,
  /** The file carries macros; they are never run and such files are not taken. */
  HAS_MACROS,
  /** More bytes, or more text, than the limit. */
  TOO_LARGE,
  /** A small archive that unpacks to something enormous. */
  ZIP_BOMB,
  /** More pages than the limit. */
  TOO_MANY_PAGES,
  /** A format that is not read here. */
  UNSUPPORTED_TYPE,
  /** The PDF has a text layer, but it is not language, and its pictures could not be read. */
  GARBAGE_TEXT_LAYER,
  /** Pictures only, and no program to read them: a person may type or paste the text. */
  NO_TEXT,
  /** Reading took longer than allowed. */
  TIMED_OUT,
  /**
   * Marked Mật, Tối mật or Tuyệt mật: refused at the door, nothing of it may be kept (Law
   * 29/2018/QH14, art. 5).
   */
  MARKED_SECRET;

  /** Key of the words for the reader, in {@code messages/extraction.properties}. */
  public String wordsKey() {
    return "extraction.problem." + name();
  }
}
