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
import org.banggiao.treaty.Taking;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyActions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door of files from other registers. A file is kept, looked at, then taken in by steps of
 * {@link #STEP} lines, each in its own transaction: a run that is broken off goes on where it was.
 */
@Component
public class Batches {

  /** Lines in one transaction. */
  static final int STEP = 1000;

  private static final Role[] MAY = {Role.OFFICER, Role.FOLLOW_UP, Role.LEADER};

  private final BatchStore store;
  private final Treaties treaties;
  private final TreatyActions actions;
  private final Partners partners;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate step;
  private final JsonMapper json;

  Batches(
      BatchStore store,
      Treaties treaties,
      TreatyActions actions,
      Partners partners,
      InstantSource clock,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      JsonMapper json) {
    this.store = store;
    this.treaties = treaties;
    this.actions = actions;
    this.partners = partners;
    this.clock = clock;
    this.events = events;
    this.step = new TransactionTemplate(transactions);
    this.json = json;
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
                : found(treaty)
                    .map(Treaty::id)
                    .orElseThrow(() -> Refusal.invalid("ingest.treaty", treaty).at("dieuUoc")),
            format == Format.TABLE ? Lines.guessed(Lines.Table.any(name, bytes)) : "",
            knownOn == null ? Days.today(clock) : knownOn,
            "WAITING",
            0,
            0,
            0,
            by.name(),
            clock.instant());
    Batch kept = get(store.add(b, bytes));
    lines(kept, bytes);
    tell("ingest.sent", kept.id(), by, Map.of("name", kept.name()));
    return kept;
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

  /** The columns of a table and its first rows; empty for formats that need no mapping. */
  public Preview preview(long id) {
    Batch b = get(id);
    byte[] bytes = store.bytes(id);
    Lines.Table table = b.format() == Format.TABLE ? Lines.Table.any(b.name(), bytes) : null;
    List<Line> lines = table == null ? lines(b, bytes) : Lines.table(table, b);
    return new Preview(
        table == null ? List.of() : table.header(),
        Lines.mapping(b.mapping()),
        lines.subList(0, Math.min(10, lines.size())),
        lines.size());
  }

  private List<Line> lines(Batch b, byte[] bytes) {
    return b.format() == Format.JSON_LINES ? lines(whole(bytes, b.sentBy())) : Lines.read(b, bytes);
  }

  private List<JsonLines.Whole> whole(byte[] bytes, String by) {
    return JsonLines.read(bytes, json, by, clock.instant());
  }

  private static List<Line> lines(List<JsonLines.Whole> whole) {
    return whole.stream().flatMap(w -> w.lines().stream()).toList();
  }

  /** Takes the batch in from where it stands, and returns it as it stands then. */
  public Batch run(long id, Actor by) {
    return run(id, Integer.MAX_VALUE, by);
  }

  /** At most so many steps, as when the run is broken off after them. */
  Batch run(long id, int steps, Actor by) {
    by.require(MAY);
    Batch b = get(id);
    byte[] bytes = store.bytes(id);
    List<Line> lines;
    if (b.format() == Format.JSON_LINES) {
      List<JsonLines.Whole> whole = whole(bytes, by.name());
      whole.forEach(w -> actions.take(w.treaty(), by));
      lines = lines(whole);
    } else {
      lines = Lines.read(b, bytes);
    }
    int left = steps;
    for (int at = b.position(); at < lines.size() && left-- > 0; at += STEP) {
      List<Line> part = lines.subList(at, Math.min(at + STEP, lines.size()));
      int end = at + part.size();
      step.executeWithoutResult(t -> step(b, part, end, end == lines.size(), by));
    }
    if (lines.isEmpty()) {
      step.executeWithoutResult(t -> step(b, List.of(), 0, true, by));
    }
    return get(id);
  }

  private void step(Batch b, List<Line> lines, int position, boolean last, Actor by) {
    Map<String, Optional<Treaty>> known = new HashMap<>();
    List<Taking> good = new ArrayList<>();
    for (Line line : lines) {
      try {
        good.add(
            LineRules.read(
                line,
                known.computeIfAbsent(line.field("treaty"), this::found).orElse(null),
                partners,
                b.knownOn()));
      } catch (Refusal refusal) {
        store.hold(
            b.id(),
            line,
            refusal.code(),
            refusal.arguments().stream().map(Object::toString).toList());
      }
    }
    int taken = actions.take(good, by);
    store.progress(b.id(), last ? "DONE" : "RUNNING", position, taken, good.size() - taken);
    tell(
        "ingest.step",
        b.id(),
        by,
        Map.of("lines", Integer.toString(lines.size()), "taken", Integer.toString(taken)));
  }

  /** By id, older id, number with the Secretary-General, or a title that only one bears. */
  private Optional<Treaty> found(String named) {
    String id = named.strip().toLowerCase(java.util.Locale.ROOT);
    return treaties
        .known(id)
        .or(() -> treaties.moved("mtdsg-" + id).flatMap(treaties::find))
        .or(() -> treaties.titled(named));
  }

  /** Takes a mended line in; still wrong, it stays held with the new reason. */
  @Transactional
  public void mend(long held, Map<String, String> fields, Actor by) {
    by.require(MAY);
    Held h = line(held);
    Batch b = get(h.batch());
    Map<String, String> all = new HashMap<>(h.fields());
    Line.FIELDS.forEach(f -> {
      if (fields.containsKey(f)) {
        all.put(f, fields.get(f));
      }
    });
    Line line = new Line(h.line(), all);
    Taking good =
        LineRules.read(line, found(line.field("treaty")).orElse(null), partners, b.knownOn());
    int taken = actions.take(List.of(good), by);
    store.mended(h, line.fields(), "TAKEN", "", by.name());
    store.progress(b.id(), b.state(), b.position(), taken, 1 - taken);
    tell("ingest.mended", b.id(), by, Map.of("line", Integer.toString(h.line())));
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
