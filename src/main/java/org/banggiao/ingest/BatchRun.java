package org.banggiao.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.partner.Partners;
import org.banggiao.shell.Jobs;
import org.banggiao.shell.Words;
import org.banggiao.treaty.Relation;
import org.banggiao.treaty.Taken;
import org.banggiao.treaty.Taking;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyActions;
import org.banggiao.treaty.WholeTreaty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a batch in by steps of {@link #STEP} lines, each in its own transaction with the place
 * where it stands: a run that is broken off leaves no step half done and goes on where it was.
 */
@Component
class BatchRun {

  /** Lines in one transaction. */
  static final int STEP = 1000;

  /** Lines that are taken in while the person waits: about a second. */
  static final int AT_ONCE = 3000;

  private final BatchStore store;
  private final BatchFile file;
  private final TreatyActions actions;
  private final Partners partners;
  private final Jobs jobs;
  private final Words words;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate step;

  BatchRun(
      BatchStore store,
      BatchFile file,
      TreatyActions actions,
      Partners partners,
      Jobs jobs,
      Words words,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.file = file;
    this.actions = actions;
    this.partners = partners;
    this.jobs = jobs;
    this.words = words;
    this.events = events;
    this.step = new TransactionTemplate(transactions);
  }

  /** In the background, with a page of its progress; returns the number of the job. */
  long start(Batch b, Actor by) {
    String name = b.name().isEmpty() ? Long.toString(b.id()) : b.name();
    return jobs.start(
        words.say(Words.VIETNAMESE, "ingest.job", name),
        by,
        progress -> {
          run(b, Integer.MAX_VALUE, by, progress);
          return "/ban/nhap-dieu-uoc/" + b.id();
        });
  }

  Batch run(Batch b, int steps, Actor by, Jobs.Progress progress) {
    by.require(Batches.MAY);
    byte[] bytes = store.bytes(b.id());
    if (b.format() == Format.JSON_LINES && !b.done()) {
      treaties(b, bytes, by);
    }
    Iterator<Line> lines = file.lines(b, bytes).skip(b.position()).iterator();
    int at = b.position();
    for (int left = steps; left > 0 && !b.done() && (lines.hasNext() || at == 0); left--) {
      List<Line> part = next(lines, STEP);
      int from = at;
      boolean last = !lines.hasNext();
      step.executeWithoutResult(t -> step(b, part, from, last, by));
      at += part.size();
      progress.of(at, b.lines());
      if (last) {
        break;
      }
    }
    return store.find(b.id()).orElseThrow();
  }

  private static <T> List<T> next(Iterator<T> all, int most) {
    List<T> part = new ArrayList<>();
    while (part.size() < most && all.hasNext()) {
      part.add(all.next());
    }
    return part;
  }

  /** Treaties first, then what joins them: an act of any of them may hang on the others. */
  private void treaties(Batch b, byte[] bytes, Actor by) {
    Iterator<WholeTreaty> entered = file.whole(b, bytes).map(JsonLines.Told::whole).iterator();
    while (entered.hasNext()) {
      actions.enter(next(entered, STEP), by);
    }
    Iterator<Relation> relations =
        file.whole(b, bytes).flatMap(w -> w.whole().relations().stream()).iterator();
    while (relations.hasNext()) {
      List<Relation> wanting = actions.relate(next(relations, STEP), by);
      if (!wanting.isEmpty()) {
        Relation r = wanting.getFirst();
        throw Refusal.invalid("ingest.relation", r.treaty(), r.other());
      }
    }
  }

  private void step(Batch b, List<Line> lines, int from, boolean last, Actor by) {
    if (store.lock(b.id()) != from) {
      throw Refusal.conflict("ingest.running");
    }
    Map<String, Optional<Treaty>> known = new HashMap<>();
    Map<Taking, Line> good = new IdentityHashMap<>();
    List<Taking> inOrder = new ArrayList<>();
    for (Line line : lines) {
      try {
        Taking taking =
            LineRules.read(
                line,
                known.computeIfAbsent(line.field("treaty"), file::found).orElse(null),
                partners,
                b.knownOn());
        good.put(taking, line);
        inOrder.add(taking);
      } catch (Refusal refusal) {
        List<String> told = refusal.arguments().stream().map(Object::toString).toList();
        store.hold(b.id(), line, refusal.code(), told);
      }
    }
    Taken taken = actions.take(inOrder, by);
    taken
        .unanswered()
        .forEach(t -> {
          Line line = good.get(t);
          if (line != null) {
            store.hold(b.id(), line, "ingest.target", List.of(t.target()));
          }
        });
    int same = inOrder.size() - taken.added() - taken.unanswered().size();
    store.progress(b.id(), last ? "DONE" : "RUNNING", from + lines.size(), taken.added(), same);
    events.publishEvent(
        new Happened(
            "ingest.step",
            RecordRef.of("batch", b.id()),
            by,
            Map.of(
                "lines", Integer.toString(lines.size()),
                "taken", Integer.toString(taken.added()))));
  }
}
