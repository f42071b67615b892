package org.banggiao.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which files.
 *
 * @param words in the title, with or without marks; empty for all
 * @param step one that runs or may begin
 * @param lead id of the body
 * @param overdueOn only those with a deadline before this day
 */
public record FileFilter(
    String words,
    @Nullable Kind kind,
    @Nullable Step step,
    @Nullable Long lead,
    @Nullable LocalDate overdueOn) {

  public static final FileFilter ALL = new FileFilter("", null, null, null, null);
}
