package org.banggiao.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds by when something must be done. */
public final class Deadlines {
  private Deadlines() {}

  /**
   * The deadlines said inside {@code span} of {@code text}, in order. {@code anchor} is the day the
   * directive was given: it supplies the year the text leaves out (a day already past means next
   * year). A period ("trong quý II") is due on its last day; "trước ngày d" is due on d itself, as
   * deadlines are counted inclusively.
   */
  public static List<Deadline> in(String text, Span span, @Nullable LocalDate anchor) {
    return List.of();
  }
}
