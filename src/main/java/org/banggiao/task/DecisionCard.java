package org.banggiao.task;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.shell.HomeCard;
import org.banggiao.shell.Say;
import org.banggiao.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Page one: results to judge, assignments that are argued, open tasks without a deadline. */
@Component
class DecisionCard implements HomeCard {

  private static final int MOST = 6;

  private final Register register;
  private final TaskStore store;
  private final Bodies bodies;
  private final Words words;
  private final InstantSource clock;

  DecisionCard(
      Register register, TaskStore store, Bodies bodies, Words words, InstantSource clock) {
    this.register = register;
    this.store = store;
    this.bodies = bodies;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  /** Only for today: what waited on another day has been decided or still waits. */
  @Override
  public @Nullable Section on(LocalDate day, Actor reader) {
    if (!reader.has(Role.FOLLOW_UP, Role.LEADER) || !day.equals(Days.today(clock))) {
      return null;
    }
    List<Line> lines = new ArrayList<>();
    List<Task> tasks = store.all(register.waiting(MOST, reader));
    Map<Long, Body> leads = bodies.all(tasks.stream().map(Task::lead).collect(Collectors.toSet()));
    for (Task t : tasks) {
      lines.add(line(t, leads.get(t.lead())));
    }
    unbound(day, reader, lines);
    return new Section(
        "task.card.decide", Shape.DECIDE, true, "/ban/nhiem-vu?tt=trinh-duyet", lines);
  }

  private Line line(Task t, @Nullable Body lead) {
    boolean contested = t.state() == TaskState.CONTESTED;
    String name = lead == null ? "" : lead.name(words.locale().getLanguage().equals("en"));
    String detail =
        say(
            contested ? "task.card.contested" : "task.card.submitted",
            name,
            new Say(words.locale()).day(t.lastOn()));
    String source = t.passages().isEmpty() ? "" : t.passages().getFirst().path();
    String action = say(contested ? "task.card.lead" : "task.card.judge");
    return new Line(t.wording(), t.path(), detail, "", "", "", source, action, null, null);
  }

  private void unbound(LocalDate day, Actor reader, List<Line> lines) {
    long n = register.sum(day, reader).of(TimeClass.OPEN_NO_DEADLINE);
    if (n > 0) {
      lines.add(
          new Line(
              say("task.card.unbound", n),
              "/ban/nhiem-vu?lop=mo-khong-han",
              say("task.card.unbound.detail"),
              "",
              "",
              "",
              "",
              say("task.card.due"),
              null,
              null));
    }
  }

  private String say(String key, Object... arguments) {
    return words.say(words.locale(), key, arguments);
  }
}
