package org.banggiao.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list of a text: its lead-in, who says it to whom, and its items in order. {@code
 * declaredCount} is the number the lead-in announces, which need not be the number of items.
 */
public record Enumeration(
    String id,
    Kind kind,
    Span intro,
    @Nullable Integer declaredCount,
    @Nullable String speaker,
    @Nullable String speakerPost,
    @Nullable String addressee,
    @Nullable String conference,
    List<Item> items) {
  public Enumeration {
    items = List.copyOf(items);
  }

  /** What a list enumerates; only TASK asks for something to be done. */
  public enum Kind {
    /** What is asked to be done. */
    TASK,
    /** bài học. */
    LESSON,
    /** What was achieved. */
    RESULT,
    /** How the situation is judged. */
    ASSESSMENT,
    /** Phrases of a motto, từ khóa, phương châm. */
    KEYWORD,
    /** Topics, chủ đề. */
    THEME
  }
}
