package org.banggiao.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.organisation.Actors;
import org.banggiao.organisation.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The table and the lists say what the pure function says, after acts at random. */
@ProductTest
class RegisterTest {

  @Autowired private Tasks tasks;
  @Autowired private Register register;
  @Autowired private Actors actors;
  @Autowired private InstantSource clock;

  private final List<Task> made = new ArrayList<>();
  private List<Body> leads = List.of();
  private Actor office = Actor.system();
  private LocalDate today = LocalDate.EPOCH;

  static LongStream seeds() {
    return LongStream.range(1, 3);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTableOfAnyDayIsTheSumOfItsTasksAndEachNumberTheLengthOfItsList(long seed) {
    someActs(new Random(seed), "S" + seed);
    for (LocalDate day = today.minusDays(95);
        day.isBefore(today.plusDays(60));
        day = day.plusDays(13)) {
      FourClasses table = register.table(day, office);
      assertThat(counts(table.sum())).as("%s", day).isEqualTo(expected(day));
      assertThat(table.lines().stream().mapToLong(FourClasses.Line::total).sum())
          .isEqualTo(table.sum().total())
          .isEqualTo(size(TaskFilter.on(day).with(TaskFilter.counted().toArray(TimeClass[]::new))));
      for (TimeClass c : TimeClass.values()) {
        assertThat(size(TaskFilter.on(day).with(c)))
            .as("%s on %s", c, day)
            .isEqualTo(c.counted() ? table.sum().of(c) : expectedOf(c, day));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLineOfTheTableIsThatOfThePureFunctionForWhoeverReads(long seed) {
    someActs(new Random(seed), "U" + seed);
    List<Actor> readers = List.of(office, actors.officerOf("A-U" + seed), Actor.system());
    for (LocalDate day = today.minusDays(95);
        day.isBefore(today.plusDays(60));
        day = day.plusDays(7)) {
      for (Actor reader : readers.subList(0, 2)) {
        assertThat(lines(register.table(day, reader)))
            .as("%s for %s", day, reader)
            .isEqualTo(pure(day, reader));
      }
      assertThat(lines(register.table(day, readers.getLast())))
          .as("all of it on %s", day)
          .isEqualTo(pure(day, office));
    }
  }

  /** Lines of the bodies of this test, with both marks. */
  private Map<Long, FourClasses.Line> lines(FourClasses table) {
    return table.lines().stream()
        .filter(l -> leads.stream().anyMatch(b -> b.id() == l.lead()))
        .collect(Collectors.toMap(FourClasses.Line::lead, l -> l));
  }

  private Map<Long, FourClasses.Line> pure(LocalDate day, Actor reader) {
    Map<Long, List<Timely>> byLead =
        made.stream()
            .filter(t -> tasks.find(t.id(), reader).isPresent())
            .map(t -> TaskEvent.facts(t.standing(), tasks.story(t.id(), office)))
            .flatMap(f -> Timeliness.of(f, AsOf.on(day)).stream())
            .filter(t -> t.timeClass().counted())
            .collect(Collectors.groupingBy(Timely::lead));
    Map<Long, FourClasses.Line> lines = new HashMap<>();
    byLead.forEach((lead, all) ->
        lines.put(
            lead,
            new FourClasses.Line(
                lead,
                all.stream()
                    .collect(Collectors.groupingBy(Timely::timeClass, Collectors.counting())),
                all.stream().filter(t -> t.mark() == Mark.WAITING).count(),
                all.stream().filter(t -> t.mark() == Mark.SUSPENDED).count())));
    return lines;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anActOfTodayChangesNoEarlierDay(long seed) {
    someActs(new Random(seed), "T" + seed);
    List<FourClasses.Line> before = earlier();
    for (Task t : made) {
      attempt(t.id(), Deed.of(Act.CANCELLED, "Thôi"), today, office);
    }
    assertThat(earlier()).isEqualTo(before);
    assertThat(register.sum(today, office).total()).isLessThan(made.size());
  }

  private List<FourClasses.Line> earlier() {
    return LongStream.range(1, 90).mapToObj(n -> register.sum(today.minusDays(n), office)).toList();
  }

  private static Map<TimeClass, Long> counts(FourClasses.Line line) {
    return line.counts();
  }

  private Map<TimeClass, Long> expected(LocalDate day) {
    Map<TimeClass, Long> counts = new EnumMap<>(TimeClass.class);
    for (TimeClass c : TimeClass.values()) {
      long n = expectedOf(c, day);
      if (c.counted() && n > 0) {
        counts.put(c, n);
      }
    }
    return counts;
  }

  private long expectedOf(TimeClass timeClass, LocalDate day) {
    return made.stream()
        .map(t -> TaskEvent.facts(t.standing(), tasks.story(t.id(), office)))
        .flatMap(f -> Timeliness.of(f, AsOf.on(day)).stream())
        .filter(t -> t.timeClass() == timeClass)
        .count();
  }

  private long size(TaskFilter filter) {
    List<TaskRow> rows = new ArrayList<>();
    register.export(filter, "han", false, office, rows::add);
    TaskListing page = register.list(filter, "han", false, 0, 25, office);
    assertThat(page.total()).isEqualTo(rows.size());
    assertThat(page.rows()).isEqualTo(rows.subList(0, Math.min(25, rows.size())));
    return rows.size();
  }

  private void someActs(Random r, String name) {
    today = Days.today(clock);
    made.clear();
    office = actors.followUpOf("VP-" + name);
    leads = List.of(actors.body("A-" + name), actors.body("B-" + name), actors.body("C-" + name));
    for (int i = 0; i < 10; i++) {
      LocalDate on = today.minusDays(90 - r.nextInt(60));
      LocalDate due = r.nextInt(5) == 0 ? null : on.plusDays(r.nextInt(60));
      NewTask t = TaskExamples.task(leads.get(r.nextInt(3)), due);
      boolean standing = due == null && r.nextBoolean();
      Task task =
          tasks.assign(
              new NewTask(
                  t.origin(),
                  List.of(),
                  t.wording(),
                  "",
                  t.lead(),
                  List.of(),
                  null,
                  due,
                  t.deadlineBasis(),
                  standing,
                  false),
              on,
              office);
      made.add(task);
      for (int n = r.nextInt(8); n > 0; n--) {
        on = on.plusDays(r.nextInt(12));
        if (!on.isAfter(today)) {
          step(task.id(), on, r);
        }
      }
    }
  }

  private void step(long id, LocalDate on, Random r) {
    Task t = tasks.get(id, office);
    Actor doer = actors.followUpOf(code(t.lead()));
    Proof proof = Proof.link("https://example.vn/x", "");
    switch (r.nextInt(6)) {
      case 0 -> attempt(id, Deed.progress("Đang làm", null), on, doer);
      case 1, 2 -> attempt(id, Deed.submit("Xong", proof), on, doer);
      case 3 -> attempt(id, Deed.accept(Verdict.COMPLETE, "Đủ"), on, office);
      case 4 -> attempt(id, Deed.of(Act.RETURNED, "Thiếu"), on, office);
      default -> other(id, on, r);
    }
  }

  private void other(long id, LocalDate on, Random r) {
    switch (r.nextInt(5)) {
      case 0 -> attempt(id, Deed.deadline(on.plusDays(r.nextInt(40)), "Gia hạn"), on, office);
      case 1 -> attempt(id, Deed.changeLead(leads.get(r.nextInt(3)).id(), "Đổi"), on, office);
      case 2 -> attempt(id, Deed.of(Act.SUSPENDED, "Chờ"), on, office);
      case 3 -> attempt(id, Deed.resume(on.plusDays(20), "Làm tiếp"), on, office);
      default -> attempt(id, Deed.of(Act.REOPENED, "Xem lại"), on, office);
    }
  }

  /** An act that the lifecycle refuses in this state is one the random walk does not take. */
  private void attempt(long id, Deed deed, LocalDate on, Actor actor) {
    try {
      tasks.act(id, 0, deed, on, actor);
    } catch (Refusal refused) {
      assertThat(refused.code()).startsWith("task.");
    }
  }

  private String code(long body) {
    return leads.stream().filter(b -> b.id() == body).findFirst().orElseThrow().code();
  }
}
