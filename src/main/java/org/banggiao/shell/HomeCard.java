package org.banggiao.shell;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** The socket of page one: a module gives a section, the shell draws it. */
public interface HomeCard {

  /** Position from the top of its column. */
  int order();

  /** The section for this reader on this day; null when there is nothing to say. */
  @Nullable Section on(LocalDate day, Actor reader);

  /** How a section is drawn. */
  enum Shape {
    /** Numbered decisions with one button each. */
    DECIDE,
    /** Rows with state and deadline ruler. */
    ROWS,
    /** Big figures with their source. */
    FIGURES,
    /** Dated lines. */
    LINES
  }

  /**
   * @param key message key of the heading
   * @param wide whether it stands in the left, wider column
   * @param more address of the whole list, or empty
   */
  record Section(String key, Shape shape, boolean wide, String more, List<Line> lines) {}

  /**
   * @param text what it is
   * @param href where it leads
   * @param detail one quiet line under it
   * @param lead date, figure or state word in front
   * @param tag class of the state tag ({@code ok run wait soon late clash none}) or empty
   * @param tagText the word on the tag
   * @param source address of the passage that says so, or empty
   * @param action word of the button for {@link Shape#DECIDE}, or empty
   * @param start and {@code due}: ends of the deadline ruler, when there is one
   */
  record Line(
      String text,
      String href,
      String detail,
      String lead,
      String tag,
      String tagText,
      String source,
      String action,
      @Nullable LocalDate start,
      @Nullable LocalDate due) {

    public static Line of(String text, String href, String detail, String lead) {
      return new Line(text, href, detail, lead, "", "", "", "", null, null);
    }
  }
}
