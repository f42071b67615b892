package org.banggiao.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to read; null or empty leaves a filter out.
 *
 * @param person id of the account
 * @param act as catalogued, whole
 * @param subject a record {@code task:12}, or a kind {@code task}
 * @param from first day, Asia/Ho_Chi_Minh
 * @param until last day, included
 */
public record TrailQuery(
    @Nullable Long person,
    String act,
    String subject,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Sort sort,
    boolean descending,
    int offset,
    int limit) {

  /** By what the trail can be sorted; each has its index. */
  public enum Sort {
    /** Order in which the acts happened. */
    TIME("seq"),
    /** By act, then time. */
    ACT("act"),
    /** By record, then time. */
    SUBJECT("subject"),
    /** By person, then time. */
    PERSON("person");

    final String column;

    Sort(String column) {
      this.column = column;
    }
  }
}
