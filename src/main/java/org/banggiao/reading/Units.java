package org.banggiao.reading;

/**
 * Nouns that numbers count, each with its class. Money is named by its currency, per cent by "%".
 * Nouns that count a list's own items are structural ("3 bài học").
 */
final class Units {
  /** What a unit makes of its number. */
  enum Kind {
    COUNT,
    TIME,
    MONEY,
    PERCENT,
    FACTOR,
    LIST
  }

  /** A unit: how it is printed (null: as written) and its kind. */
  record Unit(String name, Kind kind) {}

  private static final Phrases<Unit> UNITS = units();

  private static final Phrases<Boolean> NAM = Phrases.of("nam", true);

  private Units() {}

  private static Phrases<Unit> units() {
    Phrases<Unit> p = Phrases.of("phần trăm", new Unit("%", Kind.PERCENT));
    p.and("usd|đô|đô la|đô la mỹ|đôla|đô-la|đô la mĩ", new Unit("USD", Kind.MONEY));
    p.and("đồng|vnđ|vnd", new Unit("đồng", Kind.MONEY))
        .and("eur", new Unit("EUR", Kind.MONEY))
        .and("euro|ơ-rô", new Unit("euro", Kind.MONEY));
    p.and("yên|jpy", new Unit("JPY", Kind.MONEY))
        .and("nhân dân tệ|ndt|cny", new Unit("CNY", Kind.MONEY));
    p.and("bảng|bảng anh|gbp", new Unit("GBP", Kind.MONEY))
        .and("won|krw", new Unit("KRW", Kind.MONEY));
    p.and("rúp|rub", new Unit("RUB", Kind.MONEY)).and("bạt|baht", new Unit("THB", Kind.MONEY));
    p.and("điểm phần trăm|điểm %", new Unit("điểm phần trăm", Kind.PERCENT));
    p.and("lần", new Unit("lần", Kind.FACTOR));
    each(
        p,
        Kind.TIME,
        "năm|tháng|ngày|tuần|giờ|phút|giây|ngày làm việc|thập kỷ|thập niên|thế kỷ|quý|nhiệm kỳ|tuổi|tiếng|tiếng đồng hồ");
    each(p, Kind.LIST, Lexicon.of("units.list"));
    each(p, Kind.COUNT, Lexicon.of("units.count"));
    return p;
  }

  private static void each(Phrases<Unit> p, Kind kind, String names) {
    for (String n : names.split("\\|", -1)) {
      p.and(n, new Unit(n, kind));
    }
  }

  private static boolean abbreviation(Tokens t, int i) {
    return t.is(i, Tokens.WORD)
        && t.end[i] - t.start[i] == 3
        && t.string(i).equals(t.string(i).toUpperCase(java.util.Locale.ROOT));
  }

  /** The longest unit at token {@code i}, or null; "%" and the currency signs too. */
  static Phrases.@org.jspecify.annotations.Nullable Hit<Unit> at(Tokens t, int i) {
    if (t.mark(i, '%')) {
      return new Phrases.Hit<>(i + 1, new Unit("%", Kind.PERCENT));
    }
    if (t.mark(i, '€')) {
      return new Phrases.Hit<>(i + 1, new Unit("EUR", Kind.MONEY));
    }
    Phrases.Hit<Unit> hit = t.is(i, Tokens.WORD) || t.is(i, Tokens.MIXED) ? UNITS.at(t, i) : null;
    if (hit != null && hit.value().name().equals("người việt") && NAM.begins(t, hit.after())) {
      return new Phrases.Hit<>(i + 1, new Unit("người", Kind.COUNT)); // "người Việt Nam ở …"
    }
    if (hit != null && hit.value().name().equals("lượt") && t.is(hit.after(), Tokens.WORD)) {
      Phrases.Hit<Unit> of = UNITS.at(t, hit.after()); // "200 lượt cán bộ"
      if (of != null && of.value().kind() == Kind.COUNT) {
        return new Phrases.Hit<>(of.after(), new Unit("lượt " + of.value().name(), Kind.COUNT));
      }
    }
    if (hit != null && hit.value().name().equals("dự án") && abbreviation(t, hit.after())) {
      String named = "dự án " + t.string(hit.after()); // "163 dự án FDI"
      return new Phrases.Hit<>(hit.after() + 1, new Unit(named, Kind.COUNT));
    }
    if (hit != null && hit.value().name().equals("nhóm") && t.is(hit.after(), Tokens.WORD)) {
      Phrases.Hit<Unit> of = UNITS.at(t, hit.after()); // "bốn nhóm vướng mắc"
      if (of != null && of.value().kind() == Kind.LIST) {
        return new Phrases.Hit<>(of.after(), new Unit("nhóm " + of.value().name(), Kind.LIST));
      }
    }
    return hit;
  }
}
