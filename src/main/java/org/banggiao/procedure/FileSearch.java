package org.banggiao.procedure;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.search.Entry;
import org.banggiao.search.Searchable;
import org.banggiao.shell.Words;
import org.springframework.stereotype.Component;

/**
 * Files and their steps, found by title, step and notes; known to all who read the working record.
 */
@Component
class FileSearch implements Searchable {

  private final FileStore store;
  private final FileEventStore events;
  private final Bodies bodies;
  private final Words words;
  private final InstantSource clock;

  FileSearch(
      FileStore store, FileEventStore events, Bodies bodies, Words words, InstantSource clock) {
    this.store = store;
    this.events = events;
    this.bodies = bodies;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "file";
  }

  @Override
  public List<String> ids() {
    return store.ids();
  }

  @Override
  public Set<String> labels(Actor reader) {
    return Set.of();
  }

  @Override
  public List<Entry> entries(String id) {
    return store.find(Long.parseLong(id)).map(this::entries).orElse(List.of());
  }

  private List<Entry> entries(DomesticFile file) {
    List<FileEvent> story = events.story(file.id());
    List<StepLine> lines =
        Progress.of(file.nature(), story, file.openedOn(), Days.today(clock)).stream()
            .filter(line -> line.touched() || line.now())
            .toList();
    String now = file.stepsNow().stream().map(this::name).collect(Collectors.joining(", "));
    List<Entry> all = new ArrayList<>();
    all.add(
        entry(
            file,
            0,
            file.title(),
            word("procedure.kind." + file.nature().kind()) + ". " + now,
            file.path(),
            List.of()));
    for (StepLine line : lines) {
      String notes =
          story.stream()
              .filter(e -> e.step() == line.step())
              .flatMap(e -> Stream.of(e.note()))
              .filter(note -> !note.isEmpty())
              .collect(Collectors.joining(". "));
      all.add(
          entry(
              file,
              all.size(),
              name(line.step()) + " · " + file.title(),
              notes,
              file.path(line.step()),
              List.of(word("procedure.state." + line.state()))));
    }
    return all;
  }

  private Entry entry(
      DomesticFile file, int part, String title, String text, String path, List<String> state) {
    String lead = bodies.find(file.lead()).map(Body::nameVi).orElse("");
    return new Entry(
        file.ref(),
        part,
        "vi",
        title,
        text,
        path,
        file.openedOn(),
        Map.of("coquan", List.of(lead), "trangthai", state),
        Set.of(READERS));
  }

  private String name(Step step) {
    return word("procedure.step." + step);
  }

  private String word(String key) {
    return words.say(Words.VIETNAMESE, key);
  }
}
