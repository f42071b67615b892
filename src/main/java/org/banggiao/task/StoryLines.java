package org.banggiao.task;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.kernel.Actor;

/**
 * Socket: what became of a task outside it, told at the end of its story: the line in the review of
 * the year.
 */
public interface StoryLines {

  /**
   * @param on the day, for order
   * @param text one sentence
   * @param href where it stands
   */
  record StoryLine(LocalDate on, String text, String href) {}

  List<StoryLine> of(Task task, Actor reader);
}
