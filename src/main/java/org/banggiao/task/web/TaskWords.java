package org.banggiao.task.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banggiao.task.Act;
import org.banggiao.task.TaskFilter;
import org.banggiao.task.TaskState;
import org.banggiao.task.TimeClass;
import org.jspecify.annotations.Nullable;

/** The words of addresses, without marks. */
public final class TaskWords {

  private static final Map<Act, String> ACTS = new EnumMap<>(Act.class);
  private static final Map<TaskState, String> STATES = new EnumMap<>(TaskState.class);
  private static final Map<String, Set<TimeClass>> CLASSES = new LinkedHashMap<>();

  static {
    ACTS.put(Act.ACKNOWLEDGED, "nhan");
    ACTS.put(Act.CONTESTED, "y-kien");
    ACTS.put(Act.UPHELD, "giu-phan-cong");
    ACTS.put(Act.LEAD_CHANGED, "doi-chu-tri");
    ACTS.put(Act.PROGRESSED, "tien-do");
    ACTS.put(Act.EVIDENCED, "minh-chung");
    ACTS.put(Act.SUBMITTED, "trinh");
    ACTS.put(Act.ACCEPTED, "duyet");
    ACTS.put(Act.RETURNED, "tra-lai");
    ACTS.put(Act.DEADLINE_SET, "han");
    ACTS.put(Act.SUSPENDED, "tam-dung");
    ACTS.put(Act.RESUMED, "lam-tiep");
    ACTS.put(Act.CANCELLED, "huy");
    ACTS.put(Act.SUPERSEDED, "thay-the");
    ACTS.put(Act.REOPENED, "mo-lai");
    STATES.put(TaskState.ISSUED, "moi-giao");
    STATES.put(TaskState.CONTESTED, "xem-lai");
    STATES.put(TaskState.ACKNOWLEDGED, "da-nhan");
    STATES.put(TaskState.IN_PROGRESS, "dang-lam");
    STATES.put(TaskState.SUBMITTED, "trinh-duyet");
    STATES.put(TaskState.ACCEPTED, "hoan-thanh");
    STATES.put(TaskState.SUSPENDED, "tam-dung");
    STATES.put(TaskState.CANCELLED, "da-huy");
    STATES.put(TaskState.SUPERSEDED, "thay-the");
    CLASSES.put("trong-han", Set.of(TimeClass.OPEN_IN_TIME));
    CLASSES.put("qua-han", Set.of(TimeClass.OPEN_OVERDUE));
    CLASSES.put("mo-khong-han", Set.of(TimeClass.OPEN_NO_DEADLINE));
    CLASSES.put("xong-dung-han", Set.of(TimeClass.DONE_ON_TIME));
    CLASSES.put("xong-qua-han", Set.of(TimeClass.DONE_LATE));
    CLASSES.put("xong-khong-han", Set.of(TimeClass.DONE_NO_DEADLINE));
    CLASSES.put("thuong-xuyen", Set.of(TimeClass.STANDING));
    CLASSES.put("da-rut", Set.of(TimeClass.WITHDRAWN));
    CLASSES.put("thong-ke", TaskFilter.counted());
  }

  private TaskWords() {}

  public static String slug(Act act) {
    return ACTS.getOrDefault(act, "");
  }

  static Optional<Act> act(String slug) {
    return ACTS.entrySet().stream()
        .filter(e -> e.getValue().equals(slug))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public static String slug(TaskState state) {
    return STATES.getOrDefault(state, "");
  }

  static @Nullable TaskState state(String slug) {
    return STATES.entrySet().stream()
        .filter(e -> e.getValue().equals(slug))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Slugs of the class filter, in the order of the form. */
  public static Set<String> classSlugs() {
    return CLASSES.keySet();
  }

  static Set<TimeClass> classes(String slug) {
    return CLASSES.getOrDefault(slug, Set.of());
  }

  /** Message key of a class slug. */
  public static String classKey(String slug) {
    Set<TimeClass> set = classes(slug);
    return "task.class." + (set.size() == 1 ? set.iterator().next().name() : "COUNTED");
  }

  public static String slug(TimeClass timeClass) {
    return CLASSES.entrySet().stream()
        .filter(e -> e.getValue().equals(Set.of(timeClass)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
