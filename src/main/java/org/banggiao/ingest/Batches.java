package org.banggiao.ingest;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.kernel.Sha256;
import org.banggiao.partner.Partners;
import org.banggiao.treaty.Taken;
import org.banggiao.treaty.Taking;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyActions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of files from other registers. A file is kept, looked at, then taken in by steps, each
 * in its own transaction: a run that is broken off goes on where it was.
 */
@Component
public class Batches {

  static final Role[] MAY = {Role.OFFICER, Role.FOLLOW_UP, Role.LEADER};

  private final BatchStore store;
  private final TreatyActions actions;
  private final Partners partners;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;
  private final BatchFile file;
  private final BatchRun runs;

  Batches(
      BatchStore store,
      TreatyActions actions,
      Partners partners,
      InstantSource clock,
      ApplicationEventPublisher events,
      BatchFile file,
      BatchRun runs) {
    this.store = store;
    this.actions = actions;
    this.partners = partners;
    this.clock = clock;
    this.events = events;
    this.file = file;
    this.runs = runs;
  }

  public List<Batch> list() {
    return store.list();
  }

  public Batch get(long id) {
    return store.find(id).orElseThrow(() -> Refusal.absent("ingest.absent", id));
  }

  /** Lines held back, those still open first; at most 500. */
  public List<Held> held(long batch) {
    return store.held(batch, 500);
  }

  public long open(long batch) {
    return store.open(batch);
  }

  /** Keeps a file. The same bytes again are the same batch, as it stands. */
  @Transactional
  public Batch send(
      Format format,
      String name,
      byte[] bytes,
      String treaty,
      @Nullable LocalDate knownOn,
      Actor by) {
    by.require(MAY);
    if (bytes.length == 0) {
      throw Refusal.invalid("ingest.empty").at("tep");
    }
    String sha = Sha256.hex(bytes);
    Optional<Batch> before = store.same(sha);
    if (before.isPresent()) {
      return before.get();
    }
    Batch b =
        new Batch(
            0,
            format,
            name.strip(),
            sha,
            treaty.isBlank()
                ? ""
                : file.found(treaty)
                    .map(Treaty::id)
                    .orElseThrow(() -> Refusal.invalid("ingest.treaty", treaty).at("dieuUoc")),
            format == Format.TABLE ? Lines.guessed(Lines.Table.any(name, bytes)) : "",
            knownOn == null ? Days.today(clock) : knownOn,
            "WAITING",
            0,
            0,
            0,
            0,
            by.name(),
            clock.instant());
    Batch kept = get(store.add(b, bytes));
    store.lines(kept.id(), file.count(kept, bytes));
    tell("ingest.sent", kept.id(), by, Map.of("name", kept.name()));
    return get(kept.id());
  }

  /** Says which column holds which field. */
  @Transactional
  public Batch map(long id, String treaty, Map<String, String> columns, Actor by) {
    by.require(MAY);
    List<String> pairs = new ArrayList<>();
    Line.FIELDS.forEach(f -> {
      if (!columns.getOrDefault(f, "").isEmpty()) {
        pairs.add(f + "=" + columns.get(f));
      }
    });
    store.map(id, treaty, String.join("\n", pairs));
    tell("ingest.mapped", id, by, Map.of());
    return get(id);
  }

  /**
   * The columns of a table and its first rows, for a batch that waits; nothing of one that does
   * not.
   */
  public Preview preview(long id) {
    Batch b = get(id);
    return b.waiting()
        ? file.preview(b, store.bytes(id))
        : new Preview(List.of(), Map.of(), List.of());
  }

  /** Takes the batch in from where it stands, and returns it as it stands then. */
  public Batch run(long id, Actor by) {
    return run(id, Integer.MAX_VALUE, by);
  }

  /** At most so many steps, as when the run is broken off after them. */
  Batch run(long id, int steps, Actor by) {
    return runs.run(get(id), steps, by, (done, total) -> {});
  }

  /**
   * Takes the batch in, a large one in the background.
   *
   * @return the number of the job, or nothing when it is done already
   */
  public Optional<Long> start(long id, Actor by) {
    by.require(MAY);
    Batch b = get(id);
    if (b.lines() - b.position() <= BatchRun.AT_ONCE) {
      run(id, by);
      return Optional.empty();
    }
    return Optional.of(runs.start(b, by));
  }

  /** Takes a mended line in; still wrong, it stays held with the new reason. */
  @Transactional
  public void mend(long held, Map<String, String> fields, Actor by) {
    mend(held, fields, "", by);
  }

  /** Takes a line in as its source has it, in spite of the doubt, with the reason. */
  @Transactional
  public void takeAsStated(long held, String reason, Actor by) {
    if (reason.isBlank()) {
      throw Refusal.invalid("ingest.reason").at("lyDo");
    }
    mend(held, Map.of(), reason.strip(), by);
  }

  private void mend(long held, Map<String, String> fields, String reason, Actor by) {
    by.require(MAY);
    Held h = line(held);
    Batch b = get(h.batch());
    Map<String, String> all = new HashMap<>(h.fields());
    Line.FIELDS.forEach(f -> {
      if (fields.containsKey(f)) {
        all.put(f, fields.get(f));
      }
    });
    if (!reason.isEmpty()) {
      all.put("doubts", h.code().replace("ingest.", "") + "," + all.getOrDefault("doubts", ""));
    }
    Line line = new Line(h.line(), all);
    Taking good =
        LineRules.read(line, file.found(line.field("treaty")).orElse(null), partners, b.knownOn());
    Taken answer = actions.take(List.of(good), by);
    if (!answer.unanswered().isEmpty()) {
      throw Refusal.invalid("ingest.target", good.target());
    }
    int taken = answer.added();
    store.mended(h, line.fields(), "TAKEN", reason, by.name());
    store.progress(b.id(), b.state(), b.position(), taken, 1 - taken);
    tell("ingest.mended", b.id(), by, Map.of("line", Integer.toString(h.line()), "reason", reason));
  }

  /** Leaves a line out for good, with the reason; it stays readable. */
  @Transactional
  public void setAside(long held, String reason, Actor by) {
    by.require(MAY);
    Held h = line(held);
    if (reason.isBlank()) {
      throw Refusal.invalid("ingest.reason").at("lyDo");
    }
    store.mended(h, h.fields(), "SET_ASIDE", reason.strip(), by.name());
    tell(
        "ingest.aside",
        h.batch(),
        by,
        Map.of("line", Integer.toString(h.line()), "reason", reason));
  }

  private Held line(long id) {
    Held h = store.held(id).orElseThrow(() -> Refusal.absent("ingest.absent", id));
    if (!h.open()) {
      throw Refusal.conflict("ingest.decided");
    }
    return h;
  }

  private void tell(String act, long batch, Actor by, Map<String, String> details) {
    events.publishEvent(new Happened(act, RecordRef.of("batch", batch), by, details));
  }
}
