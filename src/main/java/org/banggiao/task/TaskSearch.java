package org.banggiao.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.search.Entry;
import org.banggiao.search.Searchable;
import org.banggiao.shell.Words;
import org.springframework.stereotype.Component;

/** Tasks found by their wording; known to those whose lists they stand in, see {@link Circle}. */
@Component
class TaskSearch implements Searchable {

  private final TaskStore store;
  private final TallyStore tally;
  private final Bodies bodies;
  private final Words words;

  TaskSearch(TaskStore store, TallyStore tally, Bodies bodies, Words words) {
    this.store = store;
    this.tally = tally;
    this.bodies = bodies;
    this.words = words;
  }

  @Override
  public String kind() {
    return "task";
  }

  @Override
  public List<String> ids() {
    return store.ids().stream().map(String::valueOf).toList();
  }

  /** Office and leaders hold the label of every viewer's list, others that of the parties. */
  @Override
  public Set<String> labels(Actor reader) {
    return Set.of(label(Circle.viewer(reader), !Circle.wide(reader)));
  }

  private static String label(long body, boolean direct) {
    return "task:" + body + (direct ? ":direct" : "");
  }

  @Override
  public List<Entry> entries(String id) {
    return store.find(Long.parseLong(id)).map(t -> List.of(entry(t))).orElse(List.of());
  }

  private Entry entry(Task t) {
    Set<String> labels =
        tally.viewers(t.id()).stream()
            .flatMap(v ->
                java.util.stream.Stream.of(true, false)
                    .filter(direct -> v.direct() || !direct)
                    .map(direct -> label(v.body(), direct)))
            .collect(Collectors.toSet());
    String lead = bodies.find(t.lead()).map(Body::nameVi).orElse("");
    return new Entry(
        t.ref(),
        0,
        "vi",
        t.wording(),
        t.product(),
        t.path(),
        t.issuedOn(),
        Map.of(
            "coquan",
            List.of(lead),
            "trangthai",
            List.of(words.say(Words.VIETNAMESE, "task.state." + t.state()))),
        labels);
  }
}
