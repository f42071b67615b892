package org.banggiao.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.shell.HomeCard;
import org.banggiao.shell.Say;
import org.banggiao.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Page one: what became overdue last and what is due next, on one axis. */
@Component
class WatchCard implements HomeCard {

  private static final int LATE = 4;
  private static final int SOON = 5;
  private static final int AHEAD = 30;

  private final Register register;
  private final Bodies bodies;
  private final Words words;

  WatchCard(Register register, Bodies bodies, Words words) {
    this.register = register;
    this.bodies = bodies;
    this.words = words;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public @Nullable Section on(LocalDate day, Actor reader) {
    TaskFilter all = TaskFilter.on(day);
    List<TaskRow> rows =
        new ArrayList<>(register.first(all.with(TimeClass.OPEN_OVERDUE), true, LATE, reader));
    rows.sort(Comparator.comparing(TaskRow::due, Comparator.nullsLast(Comparator.naturalOrder())));
    TaskFilter soon =
        new TaskFilter(
            null, null, Set.of(TimeClass.OPEN_IN_TIME), null, day, day.plusDays(AHEAD), "", day);
    register.first(soon, false, 2 * SOON, reader).stream()
        .filter(r -> r.state() != TaskState.SUBMITTED)
        .limit(SOON)
        .forEach(rows::add);
    if (rows.isEmpty() && register.sum(day, reader).total() == 0) {
      return null;
    }
    Map<Long, Body> leads =
        bodies.all(rows.stream().map(TaskRow::lead).collect(Collectors.toSet()));
    List<Line> lines = rows.stream().map(r -> line(r, leads.get(r.lead()), day)).toList();
    return new Section("task.card.watch", Shape.ROWS, true, "/ban/nhiem-vu?ngay=" + day, lines);
  }

  /** The year is said where it is not the year of the page. */
  private String due(@Nullable LocalDate due, LocalDate day) {
    Say say = new Say(words.locale());
    return due != null && due.getYear() == day.getYear() ? say.dayMonth(due) : say.day(due);
  }

  private Line line(TaskRow r, @Nullable Body lead, LocalDate day) {
    TaskTag tag = TaskTag.of(r.state(), r.timeClass(), r.due(), day);
    return new Line(
        r.wording(),
        r.path(),
        lead == null ? "" : lead.name(words.locale().getLanguage().equals("en")),
        due(r.due(), day),
        tag.style(),
        words.say(words.locale(), tag.key(), tag.arguments().toArray()),
        "",
        "",
        r.issuedOn(),
        r.due());
  }
}
