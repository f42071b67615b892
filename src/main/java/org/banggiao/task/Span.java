package org.banggiao.task;

import java.time.LocalDate;

/**
 * A stretch of days in which a task stood the same.
 *
 * @param until the day after; {@link Timeliness#NEVER} for the last
 */
record Span(LocalDate from, LocalDate until, Timely timely) {}
