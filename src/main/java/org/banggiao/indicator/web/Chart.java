package org.banggiao.indicator.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Observation;
import org.banggiao.indicator.Target;

/**
 * A line over time, laid out for a template to draw: 660 by 270 units, the plot between 44 and 604
 * across, 36 and 236 down. A whole year stands at its number, anything else at its last day.
 *
 * @param line points of the settled figures, as an SVG path
 */
public record Chart(
    List<Tick> across, List<Tick> up, String line, List<Dot> dots, List<Dot> targets) {

  private static final double LEFT = 44;
  private static final double RIGHT = 604;
  private static final double TOP = 36;
  private static final double BOTTOM = 236;
  private static final int FEW = 9;

  public record Tick(double at, String text) {}

  /**
   * @param open one of several values that contradict each other
   * @param text value to write beside it, or empty
   */
  public record Dot(double x, double y, boolean open, String text, boolean below) {}

  private record Point(double time, double value, boolean open) {}

  public boolean drawn() {
    return dots.size() > 1;
  }

  /** Lays out the figures; {@code say} writes a value in the language of the page. */
  static Chart of(List<Figure> figures, List<Target> targets, Function<BigDecimal, String> say) {
    List<Point> points = new ArrayList<>();
    for (Figure f : figures) {
      List<Observation> drawn = f.open() ? f.contradicting() : List.of(f.shown());
      drawn.forEach(o ->
          points.add(
              new Point(
                  time(f.window().wholeYear(), f.window().from(), f.window().last()),
                  o.value().doubleValue(),
                  f.open())));
    }
    List<Point> aims =
        targets.stream()
            .map(t ->
                new Point(
                    time(t.window().wholeYear(), t.window().from(), t.window().last()),
                    t.value().doubleValue(),
                    false))
            .toList();
    return points.isEmpty()
        ? new Chart(List.of(), List.of(), "", List.of(), List.of())
        : laid(points, aims, say);
  }

  private static Chart laid(
      List<Point> points, List<Point> aims, Function<BigDecimal, String> say) {
    List<Point> all = new ArrayList<>(points);
    all.addAll(aims);
    double from = all.stream().mapToDouble(Point::time).min().orElseThrow();
    double to = Math.max(from + 1, all.stream().mapToDouble(Point::time).max().orElseThrow());
    double low = all.stream().mapToDouble(Point::value).min().orElseThrow();
    double high = all.stream().mapToDouble(Point::value).max().orElseThrow();
    double step = step(low, high);
    double floor = low >= 0 && low < high / 2 ? 0 : floor(low, step);
    double ceiling = Math.max(floor + step, Math.ceil(high / step) * step);
    Function<Point, Dot> place =
        p ->
            new Dot(
                round(LEFT + (p.time - from) / (to - from) * (RIGHT - LEFT)),
                round(BOTTOM - (p.value - floor) / (ceiling - floor) * (BOTTOM - TOP)),
                p.open,
                "",
                false);
    List<Dot> dots = labelled(points, place, say);
    return new Chart(
        across(from, to),
        up(floor, ceiling, step, say),
        path(points, place),
        dots,
        labelled(aims, place, say));
  }

  /** Every value is written when they are few, otherwise the first, the last and the extremes. */
  private static List<Dot> labelled(
      List<Point> points, Function<Point, Dot> place, Function<BigDecimal, String> say) {
    double low = points.stream().mapToDouble(Point::value).min().orElse(0);
    double high = points.stream().mapToDouble(Point::value).max().orElse(0);
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point p = points.get(i);
      Dot d = place.apply(p);
      boolean written =
          points.size() <= FEW
              || i == 0
              || i == points.size() - 1
              || p.value == low
              || p.value == high;
      boolean dip =
          (i > 0 && points.get(i - 1).value > p.value)
              || (i == 0 && points.size() > 1 && points.get(1).value > p.value);
      dots.add(
          new Dot(d.x, d.y, d.open, written ? say.apply(BigDecimal.valueOf(p.value)) : "", dip));
    }
    return dots;
  }

  private static String path(List<Point> points, Function<Point, Dot> place) {
    StringBuilder b = new StringBuilder();
    for (Point p : points) {
      if (!p.open) {
        Dot d = place.apply(p);
        b.append(b.isEmpty() ? 'M' : 'L').append(d.x).append(' ').append(d.y);
      }
    }
    return b.toString();
  }

  private static List<Tick> across(double from, double to) {
    int first = (int) Math.ceil(from);
    int last = (int) Math.floor(to);
    int step = Math.max(1, (last - first + 6) / 7);
    List<Tick> ticks = new ArrayList<>();
    for (int year = first; year <= last; year += step) {
      ticks.add(
          new Tick(
              round(LEFT + (year - from) / (to - from) * (RIGHT - LEFT)), Integer.toString(year)));
    }
    return ticks;
  }

  private static List<Tick> up(
      double floor, double ceiling, double step, Function<BigDecimal, String> say) {
    List<Tick> ticks = new ArrayList<>();
    int count = (int) Math.round((ceiling - floor) / step);
    for (int i = 0; i <= count; i++) {
      ticks.add(
          new Tick(
              round(BOTTOM - (double) i / count * (BOTTOM - TOP)),
              say.apply(new BigDecimal(String.format(Locale.ROOT, "%.4f", floor + i * step)))));
    }
    return ticks;
  }

  /** Where the axis begins, with room for the number under the lowest point. */
  private static double floor(double low, double step) {
    double floor = Math.floor(low / step) * step;
    return floor > 0 && low - floor < step / 2 ? floor - step : floor;
  }

  /** 1, 2 or 5 times a power of ten, giving four to eight steps. */
  private static double step(double low, double high) {
    double span = low >= 0 && low < high / 2 ? high : Math.max(high - low, Math.abs(high) / 100);
    double power = Math.pow(10, Math.floor(Math.log10(span <= 0 ? 1 : span)));
    double lead = (span <= 0 ? 1 : span) / power;
    return lead <= 2 ? power / 2 : lead <= 5 ? power : power * 2;
  }

  private static double time(boolean wholeYear, LocalDate from, LocalDate last) {
    return wholeYear
        ? from.getYear()
        : last.getYear() + (last.getDayOfYear() - 1.0) / last.lengthOfYear();
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
