package org.banggiao.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item: {@code start} is the marker's (or the body's) first character, the body runs from
 * {@code bodyStart} to {@code end} without closing punctuation; {@code extentEnd} goes on over
 * unmarked paragraphs that still belong to it, or the other cells of a table's row. {@code
 * addressee} is the body the item itself names, in its first words or in the cell of the lead;
 * {@code together} the words of the cell of those who work with it. {@code verbClass} 1 to 5 is
 * {@link Deontic}'s.
 */
public record Item(
    int order,
    @Nullable String marker,
    int start,
    int bodyStart,
    int end,
    int extentEnd,
    int verbClass,
    Suggestion suggestion,
    List<Span> subItems,
    @Nullable String addressee,
    @Nullable String together,
    String rule) {
  public Item {
    subItems = List.copyOf(subItems);
  }

  public Span body() {
    return new Span(bodyStart, end);
  }

  /** What a person might make of the item. */
  public enum Suggestion {
    /** A standing wish or line to follow. */
    DIRECTIVE,
    /** A deed with a product. */
    TASK
  }
}
