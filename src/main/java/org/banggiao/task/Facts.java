package org.banggiao.task;

import java.util.List;

/**
 * All that timeliness depends on.
 *
 * @param standing a regular duty, outside the statistics
 * @param story in order; days never go back
 */
public record Facts(boolean standing, List<Fact> story) {

  public Facts {
    story = List.copyOf(story);
  }
}
