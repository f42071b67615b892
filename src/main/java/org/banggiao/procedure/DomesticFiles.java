package org.banggiao.procedure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Bodies;
import org.banggiao.procedure.FileLedger.Begun;
import org.banggiao.procedure.Limit.Unit;
import org.banggiao.procedure.StepLine.State;
import org.banggiao.shell.Say;
import org.banggiao.shell.Words;
import org.banggiao.task.Proof;
import org.banggiao.task.Task;
import org.banggiao.task.Tasks;
import org.banggiao.treaty.Treaties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door: files are opened, and changed by acts only. Everyone signed in may read. */
@Component
public class DomesticFiles {

  private final FileStore store;
  private final FileEventStore events;
  private final FileDesk desk;
  private final FileTasks fileTasks;
  private final FileClosing closing;
  private final FileLedger ledger;
  private final Tasks tasks;
  private final WorkCalendar calendar;
  private final Bodies bodies;
  private final Treaties treaties;
  private final Documents documents;
  private final Words words;
  private final InstantSource clock;

  DomesticFiles(
      FileStore store,
      FileEventStore events,
      FileDesk desk,
      FileTasks fileTasks,
      FileClosing closing,
      FileLedger ledger,
      Tasks tasks,
      WorkCalendar calendar,
      Bodies bodies,
      Treaties treaties,
      Documents documents,
      Words words,
      InstantSource clock) {
    this.store = store;
    this.events = events;
    this.desk = desk;
    this.fileTasks = fileTasks;
    this.closing = closing;
    this.ledger = ledger;
    this.tasks = tasks;
    this.calendar = calendar;
    this.bodies = bodies;
    this.treaties = treaties;
    this.documents = documents;
    this.words = words;
    this.clock = clock;
  }

  public DomesticFile get(long id) {
    return store.find(id).orElseThrow(() -> Refusal.absent("absent"));
  }

  public long count(FileFilter filter) {
    return store.count(filter);
  }

  /**
   * @param sort {@code mo} by opening, {@code han}, {@code ten}
   */
  public List<DomesticFile> list(
      FileFilter filter, String sort, boolean descending, int limit, int offset) {
    return store.rows(filter, sort, descending, limit, offset);
  }

  /** The files tied to a treaty of the register, the last opened first. */
  public List<DomesticFile> of(String treaty) {
    return store.of(treaty);
  }

  public List<FileEvent> story(long id) {
    return events.story(id);
  }

  /** Where every step stands today. */
  public List<StepLine> progress(DomesticFile file) {
    return Progress.of(file.nature(), events.story(file.id()), file.openedOn(), today());
  }

  /** The tasks of its deadlines, as far as the reader may see them, the first given first. */
  public List<Task> tasks(DomesticFile file, Actor reader) {
    List<RecordRef> origins = new ArrayList<>(List.of(file.ref()));
    Arrays.stream(Step.values()).map(file::ref).forEach(origins::add);
    return tasks.of(origins, reader).values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Task::id))
        .toList();
  }

  public boolean may(Actor actor, long lead) {
    return desk.may(actor, lead);
  }

  /** Opens a file today or on an earlier day; it keeps the law of that day. */
  @Transactional
  public DomesticFile open(NewFile wanted, Actor actor) {
    if (bodies.find(wanted.lead()).isEmpty()) {
      throw Refusal.invalid("body.absent", wanted.lead()).at("chu-tri");
    }
    desk.require(actor, wanted.lead());
    LocalDate first = wanted.nature().kind() == Kind.TREATY ? LAW_TREATIES : LAW_AGREEMENTS;
    checkDay(wanted.openedOn(), first, "mo-ngay");
    checkTreaty(wanted.treaty());
    DomesticFile file = get(store.add(wanted));
    FileDeed deed =
        new FileDeed(FileAct.OPENED, null, wanted.openedOn(), null, "", List.of(), null);
    ledger.write(file, 1, deed, null, actor);
    return get(file.id());
  }

  private static final LocalDate LAW_TREATIES = LocalDate.of(2016, 7, 1);
  private static final LocalDate LAW_AGREEMENTS = LocalDate.of(2021, 7, 1);

  /**
   * Does an act.
   *
   * @param seen version on the page from which it was sent; 0 when it was not sent from a page
   */
  @Transactional
  public DomesticFile act(long id, int seen, FileDeed deed, Actor actor) {
    DomesticFile file = locked(id, seen, actor);
    List<FileEvent> story = events.story(id);
    List<StepLine> before = Progress.of(file.nature(), story, file.openedOn(), today());
    Begun begun = null;
    if (deed.act() == FileAct.CHANGED) {
      check(file, deed);
    } else {
      StepLine line =
          before.stream()
              .filter(l -> l.step() == deed.step() && deed.act() != FileAct.OPENED)
              .findFirst()
              .orElseThrow(() -> Refusal.invalid("procedure.step").at("buoc"));
      check(line, deed);
      checkDay(deed.on(), earliest(line, file, story), "ngay");
      deed.proofs().forEach(p -> check(p, actor));
      begun = deed.act() == FileAct.STARTED ? begin(file, story, line, deed, actor) : null;
    }
    List<StepLine> after = ledger.write(file, file.version() + 1, deed, begun, actor);
    closing.follow(file, story, before, after, deed, actor);
    return get(id);
  }

  /** Ties a file to a treaty of the register, or unties it when {@code treaty} is null. */
  @Transactional
  public DomesticFile link(long id, int seen, @Nullable String treaty, Actor actor) {
    DomesticFile file = locked(id, seen, actor);
    checkTreaty(treaty);
    if (!Objects.equals(treaty, file.treaty())) {
      String note = treaty == null ? "" : treaty;
      FileDeed deed = new FileDeed(FileAct.LINKED, null, today(), null, note, List.of(), null);
      ledger.write(file, file.version() + 1, deed, null, actor);
      store.link(id, treaty);
    }
    return get(id);
  }

  private void checkTreaty(@Nullable String treaty) {
    if (treaty != null && treaties.find(treaty).isEmpty()) {
      throw Refusal.invalid("procedure.treaty", treaty).at("dieu-uoc");
    }
  }

  /** The file, held until the transaction ends, for somebody who may write in it. */
  private DomesticFile locked(long id, int seen, Actor actor) {
    DomesticFile file = store.lock(id).orElseThrow(() -> Refusal.absent("absent"));
    desk.require(actor, file.lead());
    if (seen != 0 && seen != file.version()) {
      FileEvent last = events.story(id).getLast();
      throw Refusal.conflict(
          "procedure.moved", last.personName(), new Say(words.locale()).moment(last.recordedAt()));
    }
    return file;
  }

  private void check(DomesticFile file, FileDeed deed) {
    Nature changed = deed.nature();
    if (changed == null || changed.kind() != file.nature().kind()) {
      throw Refusal.invalid("procedure.kind").at("loai");
    }
    checkDay(deed.on(), file.openedOn(), "ngay");
  }

  private void check(StepLine line, FileDeed deed) {
    boolean right =
        switch (deed.act()) {
          case STARTED -> line.state() == State.OPEN;
          case COMPLETED -> line.now();
          case SKIPPED -> line.now() && Steps.optional(line.step());
          case RETURNED -> line.finished();
          case OPENED, CHANGED, LINKED -> false;
        };
    if (right) {
      return;
    }
    if (line.state() == State.LATER) {
      throw Refusal.conflict(
          "procedure.order",
          line.waits().stream()
              .map(s -> words.say(words.locale(), "procedure.step." + s))
              .collect(Collectors.joining(", ")));
    }
    throw Refusal.conflict("procedure.state");
  }

  private @Nullable Begun begin(
      DomesticFile file, List<FileEvent> story, StepLine line, FileDeed deed, Actor actor) {
    Limit limit = line.limit();
    if (limit == null || !limit.known()) {
      return null;
    }
    LocalDate from = limit.unit() == Unit.DAYS_BEFORE ? deed.anchor() : deed.on();
    if (from == null) {
      throw Refusal.invalid("procedure.anchor", limit.fromVi()).at("moc");
    }
    Reckoning count = Reckoning.of(limit, from, calendar.working());
    Task task = fileTasks.give(file, story, line.step(), limit, count, deed.on(), actor);
    return new Begun(limit, count, task.id());
  }

  /** Not before the file, its own start, or what had to come first. */
  private static LocalDate earliest(StepLine line, DomesticFile file, List<FileEvent> story) {
    List<Step> before = Steps.before(line.step(), file.nature());
    LocalDate day = file.openedOn();
    for (FileEvent e : story) {
      boolean counts = e.step() == line.step() || (e.step() != null && before.contains(e.step()));
      if (counts && e.on().isAfter(day)) {
        day = e.on();
      }
    }
    return day;
  }

  private void checkDay(LocalDate on, LocalDate notBefore, String field) {
    if (on.isAfter(today()) || on.isBefore(notBefore)) {
      Say say = new Say(words.locale());
      throw Refusal.invalid("procedure.day", say.day(notBefore), say.day(today())).at(field);
    }
  }

  /** Passages and files must be there; links are not looked up. */
  private void check(Proof proof, Actor actor) {
    try {
      switch (proof.kind()) {
        case PASSAGE ->
            documents.cite(
                proof.passage().document(), proof.passage().start(), proof.passage().end());
        case FILE -> documents.get(Long.parseLong(proof.reference()), actor);
        case LINK -> {}
        case FIGURE -> throw Refusal.invalid("procedure.proof", proof.reference());
      }
    } catch (Refusal gone) {
      throw Refusal.invalid("procedure.proof", proof.reference()).at("tham-chieu");
    }
  }

  private LocalDate today() {
    return Days.today(clock);
  }
}
