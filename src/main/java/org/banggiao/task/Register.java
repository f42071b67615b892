package org.banggiao.task;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading many tasks: lists and the official table, as of any day, only what the reader may see.
 * The same events give both, so a number of the table is the length of the list it leads to.
 */
@Component
public class Register {

  /** Most rows in an exported list. */
  public static final int EXPORTED = 50_000;

  /** Last row a page of a list may start at; beyond, the list must be narrowed. */
  public static final int REACH = 10_000;

  private static final int CHUNK = 1000;

  private final TaskListStore lists;
  private final TallyStore tally;
  private final InstantSource clock;

  Register(TaskListStore lists, TallyStore tally, InstantSource clock) {
    this.lists = lists;
    this.tally = tally;
    this.clock = clock;
  }

  /**
   * A page of a list.
   *
   * @param sort {@code han} (deadline, open tasks first) or {@code giao} (day given)
   */
  @Transactional(readOnly = true)
  public TaskListing list(
      TaskFilter filter, String sort, boolean descending, int offset, int limit, Actor reader) {
    if (offset > REACH) {
      throw Refusal.invalid("task.list.far", REACH);
    }
    long viewer = Circle.viewer(reader);
    boolean wide = Circle.wide(reader);
    boolean past = past(filter.day());
    List<TaskRow> rows =
        lists.list(viewer, wide, past, filter, order(sort, descending), offset, limit);
    if (filter.plain()) {
      return new TaskListing(rows, tally.count(viewer, wide, filter), false);
    }
    long n = lists.count(viewer, wide, past, filter, TaskListing.COUNTED + 1);
    return new TaskListing(rows, Math.min(n, TaskListing.COUNTED), n > TaskListing.COUNTED);
  }

  /** The first rows of a list by deadline, uncounted. */
  @Transactional(readOnly = true)
  public List<TaskRow> first(TaskFilter filter, boolean latest, int limit, Actor reader) {
    return lists.list(
        Circle.viewer(reader),
        Circle.wide(reader),
        past(filter.day()),
        filter,
        order("han", latest),
        0,
        limit);
  }

  /** Ids of tasks that wait for a decision of this reader's body, the longest waiting first. */
  @Transactional(readOnly = true)
  public List<Long> waiting(int limit, Actor reader) {
    return reader.has(Role.FOLLOW_UP, Role.LEADER)
        ? lists.waiting(reader.body(), limit)
        : List.of();
  }

  /** Every row of a list, piece by piece; refuses lists longer than {@link #EXPORTED}. */
  @Transactional(readOnly = true)
  public void export(
      TaskFilter filter, String sort, boolean descending, Actor reader, Consumer<TaskRow> to) {
    long viewer = Circle.viewer(reader);
    boolean wide = Circle.wide(reader);
    boolean past = past(filter.day());
    if (lists.count(viewer, wide, past, filter, EXPORTED + 1) > EXPORTED) {
      throw Refusal.tooLarge("task.export", EXPORTED);
    }
    List<TaskRow> rows;
    int offset = 0;
    do {
      rows = lists.list(viewer, wide, past, filter, order(sort, descending), offset, CHUNK);
      rows.forEach(to);
      offset += CHUNK;
    } while (rows.size() == CHUNK);
  }

  /** The official table on a day, by the body that led then. */
  @Transactional(readOnly = true)
  public FourClasses table(LocalDate day, Actor reader) {
    return FourClasses.of(day, tally.lines(Circle.viewer(reader), Circle.wide(reader), day));
  }

  /** The sum line of the table alone. */
  @Transactional(readOnly = true)
  public FourClasses.Line sum(LocalDate day, Actor reader) {
    return tally.sum(Circle.viewer(reader), Circle.wide(reader), day);
  }

  private boolean past(LocalDate day) {
    return day.isBefore(Days.today(clock));
  }

  private static TaskListStore.Sort order(String sort, boolean descending) {
    if (sort.equals("giao")) {
      return descending ? TaskListStore.Sort.ISSUED_LAST : TaskListStore.Sort.ISSUED;
    }
    return descending ? TaskListStore.Sort.DUE_LAST : TaskListStore.Sort.DUE;
  }
}
