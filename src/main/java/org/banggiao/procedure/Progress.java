package org.banggiao.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.procedure.StepLine.State;
import org.jspecify.annotations.Nullable;

/** Where every step of a file stands: a pure function of its nature and its events. */
public final class Progress {

  private Progress() {}

  /**
   * @param openedOn the day whose law the file keeps
   * @param today the day whose law is shown beside it where it differs
   */
  public static List<StepLine> of(
      Nature nature, List<FileEvent> story, LocalDate openedOn, LocalDate today) {
    Map<Step, FileEvent> started = new EnumMap<>(Step.class);
    Map<Step, FileEvent> done = new EnumMap<>(Step.class);
    story.forEach(e -> take(e, started, done));
    List<StepLine> lines = new ArrayList<>();
    for (Step step : Steps.of(nature)) {
      List<Step> waits =
          Steps.before(step, nature).stream().filter(s -> !done.containsKey(s)).toList();
      FileEvent last = done.get(step);
      FileEvent first = started.get(step);
      Limit limit = limit(step, nature, openedOn, first);
      Limit newer = Limits.on(step, nature, today).orElse(null);
      lines.add(
          new StepLine(
              step,
              state(step, first, last, waits),
              first,
              last,
              limit,
              differs(limit, newer) ? newer : null,
              waits));
    }
    return lines;
  }

  private static void take(FileEvent e, Map<Step, FileEvent> started, Map<Step, FileEvent> done) {
    Step step = e.step();
    if (step == null) {
      return;
    }
    switch (e.act()) {
      case STARTED -> {
        started.put(step, e);
        if (Steps.yearly(step)) {
          done.remove(step);
        }
      }
      case COMPLETED, SKIPPED -> done.put(step, e);
      case RETURNED -> {
        Set<Step> fall =
            done.keySet().stream()
                .filter(s -> s == step || s.stage() > step.stage())
                .collect(Collectors.toSet());
        fall.add(step);
        started.keySet().removeIf(s -> s == step || s.stage() > step.stage());
        done.keySet().removeAll(fall);
      }
      case OPENED, CHANGED, LINKED -> {}
    }
  }

  private static State state(
      Step step, @Nullable FileEvent started, @Nullable FileEvent done, List<Step> waits) {
    if (done != null && !Steps.yearly(step)) {
      return done.act() == FileAct.SKIPPED ? State.SKIPPED : State.DONE;
    }
    if (started != null && done == null) {
      return State.RUNNING;
    }
    return waits.isEmpty() ? State.OPEN : State.LATER;
  }

  private static @Nullable Limit limit(
      Step step, Nature nature, LocalDate openedOn, @Nullable FileEvent started) {
    return started == null || started.limit().isEmpty()
        ? Limits.on(step, nature, openedOn).orElse(null)
        : Limits.find(started.limit()).orElse(null);
  }

  private static boolean differs(@Nullable Limit limit, @Nullable Limit newer) {
    return newer != null && !Objects.equals(limit, newer);
  }
}
