package org.banggiao.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules propose about one text. Nothing here is decided: a person confirms. Offsets
 * are into the text as given. {@code published} is ISO, {@code yyyy-MM-dd} or {@code
 * yyyy-MM-ddTHH:mm}. {@code marks} and {@code asides} are not part of the printed schema.
 */
public record Reading(
    int chars,
    @Nullable Span title,
    @Nullable String published,
    List<Conference> conferences,
    List<Enumeration> lists,
    List<SingleDirective> singleDirectives,
    List<Figure> figures,
    List<DateMention> dates,
    List<Official> officials,
    List<BodyMention> bodies,
    DocumentMarks marks,
    List<Aside> asides) {
  public Reading {
    conferences = List.copyOf(conferences);
    lists = List.copyOf(lists);
    singleDirectives = List.copyOf(singleDirectives);
    figures = List.copyOf(figures);
    dates = List.copyOf(dates);
    officials = List.copyOf(officials);
    bodies = List.copyOf(bodies);
    asides = List.copyOf(asides);
  }

  /** The conference the text is about, or null when it is about none. */
  public @Nullable Conference mainConference() {
    return conferences.stream().filter(Conference::main).findFirst().orElse(null);
  }
}
