package org.banggiao.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banggiao.document.Documents;
import org.banggiao.indicator.Definition;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Indicators;
import org.banggiao.indicator.Observation;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.shell.Say;
import org.banggiao.shell.Words;
import org.springframework.stereotype.Component;

/** The figures of a year beside those of the year before, as the review prints them. */
@Component
class FigureTable {

  private final Indicators indicators;
  private final Documents documents;
  private final Words words;

  FigureTable(Indicators indicators, Documents documents, Words words) {
    this.indicators = indicators;
    this.documents = documents;
    this.words = words;
  }

  String printed(Observation o) {
    Say say = new Say(Words.VIETNAMESE);
    String before = words.say(Words.VIETNAMESE, "review.comparator." + o.comparator().code());
    String value = say.number(o.value());
    if (o.valueMax() != null) {
      value = value + " - " + say.number(o.valueMax());
    }
    return (before + " " + value + " " + o.unit()).strip();
  }

  /**
   * The table of figures: the year beside the year before, with the source of each. A figure that
   * nobody has checked against a source stays out of an official report.
   */
  List<YearFigures> of(int year, LocalDate asOf, Actor reader) {
    AsOf now = AsOf.on(asOf);
    List<YearFigures> rows = new ArrayList<>();
    for (Definition d : indicators.list()) {
      Optional<Figure> here = checked(d, year, now);
      Optional<Figure> before = checked(d, year - 1, now);
      if (here.isEmpty() && before.isEmpty()) {
        continue;
      }
      rows.add(
          new YearFigures(
              d.nameVi(),
              before.map(f -> printed(f.shown())).orElse(""),
              here.map(f -> printed(f.shown())).orElse(""),
              YearFigures.change(before, here),
              here.or(() -> before).map(f -> source(f.shown(), reader)).orElse(""),
              before.map(f -> f.shown().citation()).orElse(null),
              here.map(f -> f.shown().citation()).orElse(null)));
    }
    return rows;
  }

  private Optional<Figure> checked(Definition d, int year, AsOf now) {
    return indicators.ofYear(d, year, now).filter(f -> !f.shown().toVerify());
  }

  /** The document that says so; without one, where the reference data has it from. */
  private String source(Observation o, Actor reader) {
    return o.source() == null
        ? o.sourceText()
        : documents.get(o.source().document(), reader).title();
  }
}
