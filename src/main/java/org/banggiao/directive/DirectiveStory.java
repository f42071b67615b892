package org.banggiao.directive;

import java.util.List;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.task.StoryLines;
import org.banggiao.task.Task;
import org.springframework.stereotype.Component;

/** Ends a task's story with the line its directive was given at the next conference. */
@Component
class DirectiveStory implements StoryLines {

  private final DirectiveStore store;
  private final ConferenceStore conferences;

  DirectiveStory(DirectiveStore store, ConferenceStore conferences) {
    this.store = store;
    this.conferences = conferences;
  }

  @Override
  public List<StoryLine> of(Task task, Actor reader) {
    if (!task.origin().kind().equals("directive")) {
      return List.of();
    }
    long directive = task.origin().number();
    return store.closures(directive).stream()
        .map(c -> {
          Conference held = conferences.find(c.conference()).orElseThrow();
          return new StoryLine(
              held.heldOn() == null ? Days.of(c.at()) : held.heldOn(),
              held.title() + (c.result().isEmpty() ? "" : ": " + c.result()),
              held.path() + "/doi-chieu#d" + directive);
        })
        .toList();
  }
}
