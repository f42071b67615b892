package org.banggiao.directive;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banggiao.task.Task;
import org.banggiao.task.TaskState;
import org.banggiao.task.TimeClass;
import org.banggiao.task.Verdict;

/**
 * What the tasks under a directive suggest for its line at the next conference; a person decides.
 *
 * @param tasks how many count: those not withdrawn
 * @param classes how many of each class of the official table, on the day asked about
 */
public record ClosureSuggestion(Verdict verdict, int tasks, Map<TimeClass, Integer> classes) {

  public static ClosureSuggestion of(List<Task> tasks, LocalDate day) {
    List<Task> live = tasks.stream().filter(t -> !t.state().withdrawn()).toList();
    Map<TimeClass, Integer> classes = new EnumMap<>(TimeClass.class);
    live.forEach(t -> classes.merge(t.timely(day).timeClass(), 1, Integer::sum));
    return new ClosureSuggestion(verdict(live), live.size(), classes);
  }

  /**
   * All accepted: the least of their verdicts. Some accepted: SUBSTANTIAL when more than half were
   * accepted as such or better, otherwise LIMITED. None accepted: LIMITED when work was reported,
   * otherwise NO_EVIDENCE, because a task given is not a result. OVERTAKEN tasks count only when
   * all are.
   */
  private static Verdict verdict(List<Task> live) {
    List<Task> counted = live.stream().filter(t -> t.verdict() != Verdict.OVERTAKEN).toList();
    if (!live.isEmpty() && counted.isEmpty()) {
      return Verdict.OVERTAKEN;
    }
    List<Verdict> judged =
        counted.stream()
            .filter(t -> t.state() == TaskState.ACCEPTED)
            .flatMap(t -> java.util.stream.Stream.ofNullable(t.verdict()))
            .toList();
    if (!judged.isEmpty() && judged.size() == counted.size()) {
      return judged.stream().min(Verdict::compareTo).orElseThrow();
    }
    if (judged.isEmpty()) {
      return counted.stream().anyMatch(ClosureSuggestion::begun)
          ? Verdict.LIMITED
          : Verdict.NO_EVIDENCE;
    }
    long good = judged.stream().filter(v -> v.compareTo(Verdict.SUBSTANTIAL) >= 0).count();
    return 2 * good > counted.size() ? Verdict.SUBSTANTIAL : Verdict.LIMITED;
  }

  private static boolean begun(Task task) {
    return task.state() == TaskState.IN_PROGRESS || task.state() == TaskState.SUBMITTED;
  }
}
