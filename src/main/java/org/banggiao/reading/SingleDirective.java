package org.banggiao.reading;

import org.jspecify.annotations.Nullable;

/** A request made in one sentence outside every list: "Thủ tướng yêu cầu Bộ … khẩn trương …". */
public record SingleDirective(
    int start,
    int end,
    @Nullable String speaker,
    @Nullable String addressee,
    String verb,
    int verbClass,
    Item.Suggestion suggestion,
    String rule) {
  public Span span() {
    return new Span(start, end);
  }
}
