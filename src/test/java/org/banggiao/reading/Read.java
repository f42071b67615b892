package org.banggiao.reading;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.reading.Enumeration.Kind;

/** Short ways to ask what a sentence of our own is read as, on 6 January 2026. */
final class Read {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 6);

  private Read() {}

  static Reading of(String text) {
    return Readings.read(text, Hints.dated(DAY));
  }

  static List<String> items(String text, Kind kind) {
    return of(text).lists().stream()
        .filter(l -> l.kind() == kind)
        .flatMap(l -> l.items().stream())
        .map(i -> i.body().in(text))
        .toList();
  }

  static List<String> tasks(String text) {
    return items(text, Kind.TASK);
  }

  static List<String> dates(String text) {
    return of(text).dates().stream().map(DateMention::iso).toList();
  }

  static List<String> figures(String text) {
    return of(text).figures().stream()
        .filter(f -> f.cls() != Figure.Kind.STRUCTURAL)
        .map(f -> f.comparator() + " " + f.value().toPlainString() + " " + f.unit())
        .toList();
  }

  static List<String> people(String text) {
    return of(text).officials().stream()
        .map(o -> o.name() + o.posts().stream().map(Official.Post::title).toList())
        .toList();
  }
}
