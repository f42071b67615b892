package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;

/** Items of one marker style in sequence, before it is known what they list. */
final class Series {
  /** One item: its marker, the line it opens on (or is in), its end token and its sub-series. */
  static final class Entry {
    final Markers.Marker marker;
    final int line;
    int after;
    int extentAfter;
    final List<Series> below = new ArrayList<>();

    Entry(Markers.Marker marker, int line, int after) {
      this.marker = marker;
      this.line = line;
      this.after = after;
      this.extentAfter = after;
    }
  }

  Markers.Style style;
  final List<Entry> entries = new ArrayList<>();

  Series(Markers.Style style) {
    this.style = style;
  }

  Entry last() {
    return entries.getLast();
  }

  void add(Entry e) {
    if (style == Markers.Style.SEQUENCE) {
      style = e.marker.style();
    }
    entries.add(e);
  }

  boolean takes(Markers.Marker m) {
    int before = last().marker.number();
    if (entries.size() == 1 && before == 1 && style == Markers.Style.SEQUENCE && m.number() == 2) {
      return m.style().spoken(); // "Trước hết, …", then "Hai là, …"
    }
    if (m.style() == Markers.Style.SEQUENCE && style.spoken() && m.number() == 9) {
      return true; // "Cuối cùng, …" after "Hai là, …"
    }
    boolean next =
        style == Markers.Style.SEQUENCE
            ? m.number() > 1 && before < 9
            : style.bullet() || m.number() == before + 1;
    return m.style() == style && next;
  }
}
