package org.banggiao.indicator.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Indicators;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Role;
import org.banggiao.shell.HomeCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Page one: figures whose sources contradict each other and wait for a person. */
@Component
class ClashCard implements HomeCard {

  private final Indicators indicators;
  private final Speaking speaking;

  ClashCard(Indicators indicators, Speaking speaking) {
    this.indicators = indicators;
    this.speaking = speaking;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public @Nullable Section on(LocalDate day, Actor reader) {
    if (!reader.has(Role.OFFICER, Role.FOLLOW_UP, Role.LEADER)) {
      return null;
    }
    List<Line> lines =
        indicators.contradictions(AsOf.on(day)).stream()
            .filter(f -> f.open() && !f.window().from().isAfter(day))
            .map(this::line)
            .toList();
    return lines.isEmpty()
        ? null
        : new Section("indicator.clashes", Shape.DECIDE, true, "/ban/chi-so?tt=lech", lines);
  }

  private Line line(Figure f) {
    Said said = speaking.here();
    return new Line(
        indicators.get(f.indicator()).name(speaking.english()) + ", " + f.window().say(),
        "/ban/chi-so/" + f.indicator() + "#ky-" + f.window().text(),
        f.contradicting().stream()
            .map(o -> said.value(o) + (o.sourceText().isEmpty() ? "" : " (" + o.sourceText() + ")"))
            .collect(Collectors.joining(" ≠ ")),
        "",
        "clash",
        "",
        "",
        speaking.word("indicator.decide"),
        null,
        null);
  }
}
