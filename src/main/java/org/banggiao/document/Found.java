package org.banggiao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in a file's bytes. */
sealed interface Found {

  String mediaType();

  /** Its text, NFC, with spans of a form of their own. */
  record Text(
      String text,
      String mediaType,
      String title,
      String language,
      List<Region> regions,
      @Nullable Integer ocrConfidence,
      List<String> notes)
      implements Found {}

  /** No text, and the coded reason; holds nothing of the content. */
  record None(String problem, String mediaType, String detail) implements Found {}
}
