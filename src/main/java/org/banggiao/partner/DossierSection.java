package org.banggiao.partner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The socket of a partner's page: a module gives a section, the page draws it. */
public interface DossierSection {

  /** Position from the top. */
  int order();

  /** The section on this partner as of the day; null when there is nothing to say. */
  @Nullable Section of(Partner partner, LocalDate day, boolean english);

  /**
   * @param key message key of the heading
   * @param count how many there are in all
   * @param more address of the whole list
   * @param lines the first of them
   */
  record Section(String key, long count, String more, List<Line> lines) {}

  /**
   * @param lead date in front, or empty
   * @param tag class of the state tag or empty
   * @param tagText the word on it
   */
  record Line(String lead, String text, String href, String tag, String tagText) {}
}
