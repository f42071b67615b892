package org.banggiao.procedure;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Happened;
import org.banggiao.procedure.StepLine.State;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes an act on a file: the event, what follows from it, and the word to the trail. */
@Component
class FileLedger {

  private final FileStore store;
  private final FileEventStore events;
  private final InstantSource clock;
  private final ApplicationEventPublisher publisher;

  FileLedger(
      FileStore store,
      FileEventStore events,
      InstantSource clock,
      ApplicationEventPublisher publisher) {
    this.store = store;
    this.events = events;
    this.clock = clock;
    this.publisher = publisher;
  }

  /** A deadline begun with a step: its rule, how it was counted, and the task that carries it. */
  record Begun(Limit limit, Reckoning count, long task) {}

  /** The steps as they stand after it. */
  List<StepLine> write(
      DomesticFile file, int number, FileDeed deed, @Nullable Begun begun, Actor actor) {
    events.add(
        new FileEvent(
            file.id(),
            number,
            deed.act(),
            deed.step(),
            deed.on(),
            begun == null ? "" : begun.limit().id(),
            begun == null ? null : begun.count(),
            begun == null ? null : begun.task(),
            deed.note(),
            deed.proofs(),
            actor.person(),
            actor.name(),
            actor.bodyName(),
            clock.instant()));
    Nature nature = deed.nature() == null ? file.nature() : deed.nature();
    List<StepLine> lines =
        Progress.of(nature, events.story(file.id()), file.openedOn(), Days.today(clock));
    store.move(
        file.id(),
        number,
        nature,
        deed.on(),
        lines.stream().filter(StepLine::now).map(StepLine::step).toList(),
        lines.stream()
            .filter(l -> l.state() == State.RUNNING)
            .map(StepLine::reckoning)
            .filter(Objects::nonNull)
            .map(Reckoning::due)
            .min(Comparator.naturalOrder())
            .orElse(null));
    publisher.publishEvent(
        new Happened(
            deed.act().code(),
            file.ref(),
            actor,
            Map.of(
                "number",
                "" + number,
                "on",
                "" + deed.on(),
                "step",
                deed.step() == null ? "" : deed.step().name(),
                "nature",
                nature.side() + " " + nature.flags().stream().sorted().toList())));
    return lines;
  }
}
