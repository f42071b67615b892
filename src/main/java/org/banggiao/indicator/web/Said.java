package org.banggiao.indicator.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banggiao.indicator.Comparator;
import org.banggiao.indicator.Figure;
import org.banggiao.indicator.Observation;
import org.banggiao.indicator.Target;
import org.banggiao.shell.Say;
import org.banggiao.shell.Words;

/** Figures in words, in the language of the page: "gần 800 tỷ USD". */
public record Said(Words words, Locale locale) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** The units in which the indicators are kept; any other is shown as it was written. */
  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("tỷ USD", "bn USD"),
          Map.entry("triệu lượt", "million"),
          Map.entry("triệu người", "million"),
          Map.entry("nước/vùng lãnh thổ", "countries and territories"),
          Map.entry("nước", "countries"),
          Map.entry("hoạt động", "activities"),
          Map.entry("chuyến", "visits"),
          Map.entry("đoàn", "visits"),
          Map.entry("văn kiện", "documents"),
          Map.entry("cơ quan", "missions"),
          Map.entry("danh hiệu", "titles"),
          Map.entry("cơ chế", "bodies"));

  public String value(Observation o) {
    return value(o.comparator(), o.value(), o.valueMax()) + space(o.unit());
  }

  /** The number with its qualifier, without the unit unless it is per cent. */
  public String number(Observation o) {
    return value(o.comparator(), o.value(), o.valueMax()) + (o.unit().equals("%") ? "%" : "");
  }

  public String target(Target t, String unit) {
    return value(t.comparator(), t.value(), null) + space(unit);
  }

  private String value(
      Comparator c, BigDecimal value, @org.jspecify.annotations.Nullable BigDecimal max) {
    Say say = new Say(locale);
    return words.say(locale, "indicator.said." + c.code(), say.number(value), say.number(max));
  }

  private String space(String unit) {
    return unit.equals("%") ? "%" : " " + unit(unit);
  }

  /** A unit in the language of the page. */
  public String unit(String unit) {
    return locale.getLanguage().equals("en") ? ENGLISH.getOrDefault(unit, unit) : unit;
  }

  /**
   * Change from one figure to the next in per cent, one decimal, with its sign; nothing when it
   * cannot be told: no base, or sources that contradict each other.
   */
  public Optional<String> change(Figure before, Figure now) {
    if (before.open() || now.open() || before.shown().value().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal percent = percent(before, now);
    String sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "";
    String exact = exact(before) && exact(now) ? "" : "≈ ";
    return Optional.of(exact + sign + new Say(locale).number(percent.abs()) + "%");
  }

  static BigDecimal percent(Figure before, Figure now) {
    BigDecimal base = before.shown().value();
    return now.shown()
        .value()
        .subtract(base)
        .multiply(HUNDRED)
        .divide(base, MathContext.DECIMAL64)
        .setScale(1, RoundingMode.HALF_UP);
  }

  private static boolean exact(Figure f) {
    return f.shown().comparator() == Comparator.EQ;
  }
}
