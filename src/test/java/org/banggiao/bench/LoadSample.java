package org.banggiao.bench;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Role;
import org.banggiao.task.Act;
import org.banggiao.task.Deed;
import org.banggiao.task.NewTask;
import org.banggiao.task.Proof;
import org.banggiao.task.Tasks;
import org.banggiao.task.Verdict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether filled rows are those that the door writes: some tasks are given once more and every act
 * of theirs done once more through {@link Tasks}, and all rows compared; then the whole tally is
 * added up again. Nothing of it stays.
 */
final class LoadSample {

  /** Tables of a task and the column that names it; other numbers and moments are left out. */
  private static final Map<String, String> ROWS =
      Map.of(
          "task", "id",
          "passage", "task",
          "assignment", "task",
          "event", "task",
          "deadline", "task",
          "evidence", "task",
          "span", "task",
          "concern", "task");

  private static final String NUMBERS =
      "array[%1$s done_on_time%2$s, %1$s done_late%2$s, %1$s open_in_time%2$s, %1$s open_overdue%2$s,"
          + " %1$s open_no_deadline%2$s, %1$s done_no_deadline%2$s, %1$s standing%2$s, %1$s withdrawn%2$s,"
          + " %1$s waiting%2$s, %1$s suspended%2$s]";

  private final Tasks tasks;
  private final JdbcTemplate db;

  private LoadSample(LoadedProduct product) {
    tasks = product.bean(Tasks.class);
    db = product.bean(JdbcTemplate.class);
  }

  /** The first differences, in words; empty when the fill is as the door. */
  static List<String> differences(LoadedProduct product, int sample) {
    LoadSample it = new LoadSample(product);
    TransactionTemplate undone =
        new TransactionTemplate(product.bean(PlatformTransactionManager.class));
    List<String> found = new ArrayList<>();
    undone.executeWithoutResult(t -> {
      t.setRollbackOnly();
      for (int i = 0; i < sample; i++) {
        long filled = 1 + (long) i * product.tasks / sample;
        long done = it.again(filled);
        for (String table : ROWS.keySet()) {
          String a = it.rows(table, filled);
          String b = it.rows(table, done);
          if (!a.equals(b)) {
            found.add(table + " of task " + filled + ": filled " + a + ", by the door " + b);
          }
        }
      }
      found.addAll(it.tally());
    });
    return found.subList(0, Math.min(5, found.size()));
  }

  private String rows(String table, long task) {
    String key = ROWS.getOrDefault(table, "task");
    return String.valueOf(
        db.queryForObject(
            "select jsonb_agg(r order by r::text)::text from (select to_jsonb(x) - 'id' - 'task' - 'recorded_at' as r"
                + " from task."
                + table
                + " x where "
                + key
                + " = ?) r",
            String.class,
            task));
  }

  private long again(long filled) {
    Map<String, Object> t = db.queryForMap("select * from task.task where id = ?", filled);
    Map<String, Object> p = db.queryForMap("select * from task.passage where task = ?", filled);
    long id =
        tasks
            .assign(
                new NewTask(
                    new RecordRef((String) t.get("origin_kind"), (String) t.get("origin_id")),
                    List.of(
                        new PassageRef(
                            (Long) p.get("document"),
                            (Integer) p.get("start_at"),
                            (Integer) p.get("end_at"))),
                    (String) t.get("wording"),
                    "",
                    (Long) t.get("lead"),
                    db.queryForList(
                        "select body from task.assignment where task = ? and role = 'COOPERATOR'",
                        Long.class,
                        filled),
                    null,
                    day(t.get("due")),
                    (String) t.get("due_basis"),
                    false,
                    true),
                day(t.get("issued_on")),
                actor((Long) t.get("assigner")))
            .id();
    for (Map<String, Object> e :
        db.queryForList(
            "select * from task.event where task = ? and number > 1 order by number", filled)) {
      tasks.act(
          id,
          0,
          deed(Act.valueOf((String) e.get("act")), (String) e.get("text"), filled, e),
          day(e.get("occurred_on")),
          actor((Long) e.get("body")));
    }
    return id;
  }

  private static Deed deed(Act act, String text, long filled, Map<String, Object> event) {
    return switch (act) {
      case PROGRESSED -> Deed.progress(text, 10 * (Integer) event.get("number"));
      case SUBMITTED ->
          Deed.submit(
              text, Proof.link("https://example.vn/ket-qua/" + filled, "Văn bản đã ban hành"));
      case ACCEPTED -> Deed.accept(Verdict.COMPLETE, text);
      default -> Deed.of(act, text);
    };
  }

  private static Actor actor(long body) {
    return new Actor(
        body == 100_001 ? 1 : 2,
        "Tải",
        body,
        "TAI-" + (body - 100_001),
        Set.of(Role.FOLLOW_UP, Role.OFFICER));
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(
      @org.jspecify.annotations.Nullable Object date) {
    return date == null ? null : ((Date) date).toLocalDate();
  }

  /** Lines of the tally that are not the sum of the spans that each viewer sees. */
  private List<String> tally() {
    String summed =
        """
        select c.viewer, b.block, c.direct, s.lead, array[
          sum(change * (class = 'DONE_ON_TIME')::integer), sum(change * (class = 'DONE_LATE')::integer),
          sum(change * (class = 'OPEN_IN_TIME')::integer), sum(change * (class = 'OPEN_OVERDUE')::integer),
          sum(change * (class = 'OPEN_NO_DEADLINE')::integer), sum(change * (class = 'DONE_NO_DEADLINE')::integer),
          sum(change * (class = 'STANDING')::integer), sum(change * (class = 'WITHDRAWN')::integer),
          sum(change * (mark = 'WAITING')::integer), sum(change * (mark = 'SUSPENDED')::integer)] as n
        from task.span s join task.concern c using (task),
          lateral (values (s.from_day, 1), (s.until_day, -1)) d (day, change), lateral task.blocks(d.day) b (block)
        where d.day < '9999-12-31' group by 1, 2, 3, 4
        """;
    return db.queryForList(
        "select format('tally %s: %s is kept, %s is right', coalesce(a.k, b.k), a.n, b.n) from (select"
            + " row(viewer, block, direct, lead)::text as k, "
            + NUMBERS.formatted("", "::bigint")
            + " as n from task.tally) a full join (select row(viewer, block, direct, lead)::text as k, n from ("
            + summed
            + ") s) b using (k) where coalesce(a.n, array_fill(0::bigint, array[10])) <> coalesce(b.n,"
            + " array_fill(0::bigint, array[10])) limit 20",
        String.class);
  }
}
