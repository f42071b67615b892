package org.banggiao.task;

import java.time.LocalDate;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/** A line of a list, as the task stood on the day of the list. */
public record TaskRow(
    long id,
    String wording,
    RecordRef origin,
    long lead,
    TaskState state,
    TimeClass timeClass,
    LocalDate issuedOn,
    @Nullable LocalDate due,
    boolean invented) {

  public String path() {
    return "/ban/nhiem-vu/" + id;
  }
}
