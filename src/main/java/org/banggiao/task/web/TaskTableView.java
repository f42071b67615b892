package org.banggiao.task.web;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.organisation.Body;
import org.banggiao.shell.Page;
import org.banggiao.task.FourClasses;
import org.banggiao.task.TaskState;
import org.banggiao.task.TimeClass;
import org.jspecify.annotations.Nullable;

/** The official table of four classes on a day. */
public record TaskTableView(LocalDate day, List<Row> rows, FourClasses.Line sum) {

  /** A line with its body. */
  public record Row(Body body, FourClasses.Line line) {}

  /** The list behind a number; the body is null for the sum. */
  public String list(@Nullable Body body, String lop) {
    return "/ban/nhiem-vu?ngay="
        + day
        + (body == null ? "" : "&chu-tri=" + body.code())
        + (lop.isEmpty() ? "" : "&lop=" + lop);
  }

  public String list(@Nullable Body body, TimeClass timeClass) {
    return list(body, TaskWords.slug(timeClass));
  }

  public String list(@Nullable Body body, TaskState state) {
    return list(body, "thong-ke") + "&tt=" + TaskWords.slug(state);
  }

  /** The caption: the day, the base of both rates, and how they are counted. */
  public String caption(Page page) {
    return page.t("task.table.caption", page.say().day(day), page.say().number(sum.rates().base()));
  }
}
