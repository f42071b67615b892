package org.banggiao.procedure;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A file as it stands now.
 *
 * @param version number of the last event; a page remembers it, so that two people at once are told
 * @param lead id of the body that proposes and answers for it
 * @param treaty id in the register, once it is there
 * @param openedOn the day whose law the file keeps
 * @param lastOn day of the last event
 * @param stepsNow steps that run or may begin
 * @param due nearest deadline of those that run, last day included
 * @param invented demonstration data
 */
public record DomesticFile(
    long id,
    int version,
    Nature nature,
    String title,
    long lead,
    @Nullable String treaty,
    LocalDate openedOn,
    LocalDate lastOn,
    List<Step> stepsNow,
    @Nullable LocalDate due,
    boolean invented) {

  /** Longest title, characters. */
  public static final int TITLE = 400;

  public RecordRef ref() {
    return RecordRef.of("file", id);
  }

  /** One of its steps: where the task of its deadline comes from. */
  public RecordRef ref(Step step) {
    return new RecordRef("step", id + "." + step.name());
  }

  public String path() {
    return "/ho-so/" + id;
  }

  public String path(Step step) {
    return path() + "#" + step.slug();
  }

  public boolean overdue(LocalDate day) {
    return due != null && due.isBefore(day);
  }
}
