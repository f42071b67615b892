package org.banggiao.search;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Days;
import org.banggiao.shell.HomeCard;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** What the reader's watches found and nobody has looked at yet, on page one. */
@Component
@ConditionalOnWebApplication
class FoundCard implements HomeCard {

  private static final int SHOWN = 6;

  private final Searches searches;

  FoundCard(Searches searches) {
    this.searches = searches;
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public @Nullable Section on(LocalDate day, Actor reader) {
    List<Watch.Told> fresh =
        searches.told(reader).stream().filter(t -> t.judged().equals("NEW")).toList();
    if (fresh.isEmpty()) {
      return null;
    }
    return new Section(
        "search.card",
        Shape.LINES,
        false,
        "/tim/theo-doi",
        fresh.stream()
            .limit(SHOWN)
            .map(t ->
                Line.of(
                    t.title(),
                    t.path(),
                    t.quote(),
                    new org.banggiao.shell.Say(java.util.Locale.ROOT)
                        .day(t.foundAt().atZone(Days.ZONE).toLocalDate())))
            .toList());
  }
}
