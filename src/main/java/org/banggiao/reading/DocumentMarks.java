package org.banggiao.reading;

import org.jspecify.annotations.Nullable;

/**
 * What the head of an official document says of itself (Nghị định 30/2020/NĐ-CP, Appendix I), for
 * the intake form. {@code language} is "vi", "en" or "und".
 */
public record DocumentMarks(
    @Nullable Mark type,
    @Nullable Mark number,
    @Nullable Mark issuer,
    @Nullable Mark place,
    @Nullable Mark date,
    @Nullable Mark urgency,
    @Nullable Mark subject,
    String language) {

  /** A value and the characters that say it; a date's value is ISO. */
  public record Mark(String value, Span span, String rule) {}
}
