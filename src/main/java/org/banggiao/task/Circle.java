package org.banggiao.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may see a task: its parties, now or before, and above them the bodies they belong to, for
 * office and leaders only. Deny by default. Decided when the task is written, so reading is one
 * look-up.
 */
@Component
class Circle {

  /** Above every body: the product on its own account. */
  static final long ALL = 0;

  private final JdbcClient db;
  private final Bodies bodies;

  Circle(JdbcClient db, Bodies bodies) {
    this.db = db;
    this.bodies = bodies;
  }

  /** Whose list this reader sees. */
  static long viewer(Actor reader) {
    return reader.person() == 0 ? ALL : reader.has(Role.reading()) ? reader.body() : -1;
  }

  /** Whether the reader also sees what bodies beneath do. */
  static boolean wide(Actor reader) {
    return reader.person() == 0 || reader.has(Role.FOLLOW_UP, Role.LEADER);
  }

  boolean sees(long task, Actor reader) {
    return !seen(List.of(task), reader).isEmpty();
  }

  /** Those of the tasks that the reader may see. */
  Set<Long> seen(Collection<Long> tasks, Actor reader) {
    if (tasks.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        db.sql(
                """
                select task from task.concern
                where task = any(:tasks) and viewer = :viewer and (:wide or direct)
                """)
            .param("tasks", tasks.toArray(Long[]::new))
            .param("viewer", viewer(reader))
            .param("wide", wide(reader))
            .query(Long.class)
            .list());
  }

  /** Whether one body belongs to another, however far up. */
  boolean beneath(long body, long above) {
    Map<Long, Body> known = new HashMap<>();
    Body b = body(body, known);
    while (b != null && b.parent() != null && !known.containsKey(b.parent())) {
      if (b.parent() == above) {
        return true;
      }
      b = body(b.parent(), known);
    }
    return false;
  }

  /** All viewers of the task as it stands, and those it ever had. */
  List<TallyStore.Viewer> of(Task task, Collection<TallyStore.Viewer> before) {
    Map<Long, Boolean> viewers = new TreeMap<>();
    before.forEach(v -> viewers.put(v.body(), v.direct()));
    List<Long> parties = new ArrayList<>(task.cooperators());
    parties.add(task.lead());
    parties.add(task.assigner());
    if (task.monitor() != null) {
      parties.add(task.monitor());
    }
    Map<Long, Body> known = new HashMap<>();
    for (long party : parties) {
      viewers.put(party, true);
      for (Body b = body(party, known);
          b != null && b.parent() != null;
          b = body(b.parent(), known)) {
        if (viewers.putIfAbsent(b.parent(), false) != null) {
          // Seen already, and with it everything above: also ends a circle of parents.
          if (known.containsKey(b.parent())) {
            break;
          }
        }
      }
    }
    viewers.putIfAbsent(ALL, false);
    return viewers.entrySet().stream()
        .map(e -> new TallyStore.Viewer(e.getKey(), e.getValue()))
        .collect(Collectors.toList());
  }

  private @org.jspecify.annotations.Nullable Body body(long id, Map<Long, Body> known) {
    return known.computeIfAbsent(id, i -> bodies.find(i).orElse(null));
  }
}
