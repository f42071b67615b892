package org.banggiao.task.web;

import java.util.List;
import java.util.Map;
import org.banggiao.organisation.Body;
import org.banggiao.shell.ListQuery;
import org.banggiao.task.Register;
import org.banggiao.task.TaskFilter;
import org.banggiao.task.TaskListing;

/**
 * A page of the task list.
 *
 * @param bodies of the rows, by id
 * @param choices what the body filters offer
 */
public record TaskListView(
    ListQuery query,
    TaskFilter filter,
    TaskListing listing,
    Map<Long, Body> bodies,
    List<Body> choices) {

  public boolean next() {
    int start = query.page() * ListQuery.SIZE;
    return start <= Register.REACH && (start < listing.total() || listing.more());
  }

  public String name(long body, boolean english) {
    Body b = bodies.get(body);
    return b == null ? "" : b.name(english);
  }

  /** Address of the official table on the day of the list. */
  public String table() {
    return "/ban/nhiem-vu/bang?ngay=" + filter.day();
  }
}
