package org.banggiao.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banggiao.directive.Directives;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The yearly review: filled from what the system holds, worded by people, frozen when issued. */
@Component
public class Reviews {

  private final ReviewStore store;
  private final Material material;
  private final FigureTable figures;
  private final Directives directives;
  private final Checks checks;
  private final Printer printer;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Reviews(
      ReviewStore store,
      Material material,
      FigureTable figures,
      Directives directives,
      Checks checks,
      Printer printer,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.material = material;
    this.figures = figures;
    this.directives = directives;
    this.checks = checks;
    this.printer = printer;
    this.clock = clock;
    this.events = events;
  }

  /** Whether the actor words the review: the ministry at home writes it, missions report to it. */
  public boolean mayWrite(Actor actor) {
    return directives.mayConfirm(actor);
  }

  /** Whether the actor issues it. */
  public boolean mayFreeze(Actor actor) {
    return directives.mayClose(actor);
  }

  private void requireWriter(Actor by) {
    if (!mayWrite(by)) {
      throw Refusal.forbidden("review.ministry");
    }
  }

  public List<Review> list() {
    return store.list();
  }

  public Review get(int year) {
    return store.find(year).orElseThrow(() -> Refusal.absent("review.absent", "" + year));
  }

  public Optional<Review> find(int year) {
    return store.find(year);
  }

  /**
   * Begins the review of a year, or looks again at what the system holds. What was offered before
   * is not offered twice; what people wrote stays.
   *
   * @return how many new findings were offered
   */
  @Transactional
  public int fill(int year, Actor by) {
    requireWriter(by);
    if (year < 1945 || year > 2200) {
      throw Refusal.invalid("review.year", "" + year).at("nam");
    }
    store.add(year, by.name(), clock.instant());
    Review review = get(year);
    store.lock(review.id());
    int offered = 0;
    for (Suggestion s : material.of(year, by)) {
      if (store.offer(review.id(), s)) {
        offered++;
      }
    }
    say("review.filled", review, by, Map.of("offered", "" + offered));
    return offered;
  }

  public List<Block> blocks(int year) {
    return store.blocks(get(year).id());
  }

  /**
   * Writes a new wording. The figures stay: their marks must all be there, and no other number may
   * be typed unless a cited passage says it.
   */
  @Transactional
  public Block word(int year, long block, int version, String wording, Actor by) {
    return change(year, block, version, wording, "KEPT", "review.worded", by);
  }

  @Transactional
  public Block keep(int year, long block, int version, Actor by) {
    return change(year, block, version, one(block).finding().wording(), "KEPT", "review.kept", by);
  }

  /** Leaves the finding out of the review; it can be kept again. */
  @Transactional
  public Block drop(int year, long block, int version, Actor by) {
    return change(
        year, block, version, one(block).finding().wording(), "DROPPED", "review.dropped", by);
  }

  private Block change(
      int year, long block, int version, String wording, String state, String act, Actor by) {
    requireWriter(by);
    Review review = get(year);
    Block before = one(block);
    Finding finding =
        new Finding(wording.strip(), before.finding().figures(), before.finding().citations());
    if (!store.edit(block, version, finding.wording(), state, by.name(), clock.instant())) {
      throw Refusal.conflict("review.edited", before.editedBy()).at("wording");
    }
    say(act, review, by, Map.of("block", "" + block));
    return one(block);
  }

  private Block one(long block) {
    return store.block(block).orElseThrow(() -> Refusal.absent("absent"));
  }

  @Transactional
  public int keepAll(int year, Part part, Actor by) {
    requireWriter(by);
    Review review = get(year);
    int kept = store.keepAll(review.id(), part, by.name(), clock.instant());
    say("review.kept", review, by, Map.of("part", part.name(), "count", "" + kept));
    return kept;
  }

  /** What stands between this draft and an edition. */
  public List<Checks.Problem> problems(int year, Actor reader) {
    return checks.of(get(year), blocks(year), reader);
  }

  /**
   * Freezes an edition: values and quotes as printed, for ever. Refused while a contradiction is
   * undecided, a directive of the conference before has no line, or a part is empty.
   */
  @Transactional
  public Edition freeze(int year, Actor by) {
    if (!mayFreeze(by)) {
      throw Refusal.forbidden("review.ministry");
    }
    Review review = get(year);
    store.lock(review.id());
    List<Checks.Problem> problems = problems(year, by);
    if (!problems.isEmpty()) {
      throw Refusal.conflict("review.problems", problems.size());
    }
    LocalDate asOf = Days.today(clock);
    int number = latest(year) + 1;
    Printout printout = Printer.print(printer.paper(review, blocks(year), number, asOf, by));
    store.freeze(
        review.id(),
        number,
        clock.instant(),
        by.name(),
        asOf,
        printout,
        Sha256.hex(printout.docx()),
        Sha256.hex(printout.pdf()));
    say("review.frozen", review, by, Map.of("edition", "" + number));
    return editions(year).getFirst();
  }

  /** The table of figures as it would be printed today. */
  public List<YearFigures> figures(int year, Actor reader) {
    return figures.of(year, Days.today(clock), reader);
  }

  /** Where the directives of the year are closed: the conference at its end. */
  public Optional<Long> conference(int year) {
    return material.conference(year);
  }

  public List<Edition> editions(int year) {
    return store.editions(get(year).id());
  }

  /** Number of the latest edition, 0 when none was issued. */
  public int latest(int year) {
    return editions(year).stream().mapToInt(Edition::number).max().orElse(0);
  }

  /** An edition as it was frozen; for 0 the draft as it would be printed today. */
  public byte[] edition(int year, int number, PrintForm form, Actor reader) {
    Review review = get(year);
    if (number == 0) {
      return Printer.print(printer.paper(review, blocks(year), 0, Days.today(clock), reader), form);
    }
    return store
        .printed(review.id(), number, form)
        .orElseThrow(() -> Refusal.absent("review.edition.absent", number));
  }

  private void say(String act, Review review, Actor by, Map<String, String> details) {
    events.publishEvent(new Happened(act, RecordRef.of("review", review.year()), by, details));
  }
}
