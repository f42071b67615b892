package org.banggiao.review;

import java.util.List;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.shell.Words;
import org.banggiao.task.StoryLines;
import org.banggiao.task.Task;
import org.springframework.stereotype.Component;

/** The end of a task's story: the sentence of the yearly review that tells what came of it. */
@Component
class ReviewStory implements StoryLines {

  private final ReviewStore store;
  private final Words words;

  ReviewStory(ReviewStore store, Words words) {
    this.store = store;
    this.words = words;
  }

  @Override
  public List<StoryLine> of(Task task, Actor reader) {
    return store.told("task:" + task.id() + ".").stream()
        .map(t ->
            new StoryLine(
                Days.of(t.editedAt()),
                words.say(
                    words.locale(),
                    "review.story",
                    "" + t.year(),
                    store.block(t.id()).orElseThrow().finding().printed()),
                "/ban/tong-ket/"
                    + t.year()
                    + "/muc/"
                    + Part.valueOf(t.part()).number()
                    + "#b"
                    + t.id()))
        .toList();
  }
}
