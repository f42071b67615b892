package org.banggiao.procedure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Happened;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of work: which days are off, as announced, entered by the office. */
@Component
@Order(20)
public class WorkCalendar implements ApplicationRunner {

  private static final int LONGEST = 200;
  private static final int FIRST = 2016;
  private static final int LAST = 2100;

  private final DayStore store;
  private final InstantSource clock;
  private final ApplicationEventPublisher publisher;

  WorkCalendar(DayStore store, InstantSource clock, ApplicationEventPublisher publisher) {
    this.store = store;
    this.clock = clock;
    this.publisher = publisher;
  }

  /**
   * Takes in the days that come with the product, and what a later version knows better; what the
   * office entered stays.
   */
  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    Map<LocalDate, DayOff> known =
        store.list().stream().collect(Collectors.toMap(DayOff::day, Function.identity()));
    List<DayOff> fresh =
        DaysOff.shipped().stream()
            .filter(d -> {
              DayOff now = known.get(d.day());
              return now == null || (now.recordedBy().isEmpty() && !now.equals(d));
            })
            .toList();
    if (!fresh.isEmpty()) {
      fresh.forEach(d -> store.add(d, clock.instant()));
      publisher.publishEvent(
          new Happened(
              "procedure.loaded", new RecordRef("day", "facts"), Actor.system(), Map.of()));
    }
  }

  /** The row that holds of each day, by day; those taken back too. */
  public List<DayOff> list() {
    return store.list();
  }

  public WorkingDays working() {
    return new WorkingDays(store.list());
  }

  public boolean may(Actor actor) {
    return actor.has(Role.ADMINISTRATOR, Role.FOLLOW_UP);
  }

  /** Enters a day off and the weekend day worked in exchange for it. */
  @Transactional
  public void swap(DayOff off, LocalDate worked, Actor actor) {
    record(off, actor);
    record(off.exchanged(worked), actor);
  }

  /** Enters what was announced for a day, or takes it back; deadlines already set do not move. */
  @Transactional
  public void record(DayOff day, Actor actor) {
    actor.require(Role.ADMINISTRATOR, Role.FOLLOW_UP);
    if (day.day().getYear() < FIRST || day.day().getYear() > LAST) {
      throw Refusal.invalid("procedure.calendar.year", "" + FIRST, "" + LAST).at("ngay");
    }
    if (day.nameVi().isBlank() || day.nameVi().length() > LONGEST) {
      throw Refusal.invalid("procedure.calendar.name", LONGEST).at("ten");
    }
    if (day.basis().isBlank() || day.basis().length() > LONGEST) {
      throw Refusal.invalid("procedure.calendar.basis", LONGEST).at("can-cu");
    }
    if (day.kind() == DayOff.Kind.WORK && !WorkingDays.weekend(day.day())) {
      throw Refusal.invalid("procedure.calendar.work").at("lam-bu");
    }
    store.add(day, clock.instant());
    publisher.publishEvent(
        new Happened(
            "procedure.dayrecorded",
            new RecordRef("day", day.day().toString()),
            actor,
            Map.of("kind", day.kind().name(), "name", day.nameVi(), "basis", day.basis())));
  }
}
