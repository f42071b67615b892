package org.banggiao.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline said in a directive: the phrase kept, the last day it allows (null when the text gives
 * no year and there is no anchor). A standing duty ("thường xuyên") has no day and never enters the
 * statistics.
 */
public record Deadline(
    Span span, String phrase, @Nullable LocalDate due, boolean standing, String rule) {}
