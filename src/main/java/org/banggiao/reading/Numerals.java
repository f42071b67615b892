package org.banggiao.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by the Vietnamese rule: point for thousands, comma for decimals ("1.234,5"), words ("hai
 * mươi hai"), magnitudes ("tỷ", "nghìn tỷ"). Mixed English forms ("1,234.5") are refused.
 */
final class Numerals {
  /** A number read: its value and the token after it. */
  record Numeral(BigDecimal value, int after) {}

  private static final Phrases<Integer> WORDS = words();
  private static final Phrases<BigDecimal> MAGNITUDES = magnitudes();

  private Numerals() {}

  private static Phrases<Integer> words() {
    String[] ones = {"", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    String[] tails = {"", "một|mốt", "hai", "ba", "bốn|tư", "lăm|năm", "sáu", "bảy", "tám", "chín"};
    Map<String, Integer> m = new LinkedHashMap<>();
    for (int i = 1; i < 10; i++) {
      m.put(ones[i], i);
      for (String tail : tails[i].split("\\|", -1)) {
        m.put("mười " + tail, 10 + i);
        for (int k = 2; k < 10; k++) {
          m.put(ones[k] + " mươi " + tail, k * 10 + i);
        }
      }
      m.put(ones[i] + " trăm", i * 100);
      if (i > 1) {
        m.put(ones[i] + " mươi", i * 10);
      }
    }
    m.put("mười", 10);
    m.put("một chục", 10);
    Map<String, Integer> small = new LinkedHashMap<>(m);
    for (int i = 1; i < 10; i++) {
      String hundreds = ones[i] + " trăm ";
      for (Map.Entry<String, Integer> e : small.entrySet()) {
        int n = e.getValue();
        if (n >= 10 && n < 100 && !e.getKey().endsWith("chục")) {
          m.put(hundreds + e.getKey(), i * 100 + n);
        } else if (n < 10) {
          m.put(hundreds + "linh " + e.getKey(), i * 100 + n);
          m.put(hundreds + "lẻ " + e.getKey(), i * 100 + n);
        }
      }
    }
    return Phrases.of(m);
  }

  private static Phrases<BigDecimal> magnitudes() {
    Map<String, BigDecimal> m = new LinkedHashMap<>();
    BigDecimal thousand = new BigDecimal(1000);
    BigDecimal million = thousand.pow(2);
    BigDecimal billion = thousand.pow(3);
    for (String w : new String[] {"nghìn", "ngàn"}) {
      m.put(w, thousand);
      m.put(w + " tỷ", thousand.pow(4));
      m.put(w + " tỉ", thousand.pow(4));
    }
    m.put("triệu", million);
    m.put("tỷ", billion);
    m.put("tỉ", billion);
    m.put("triệu tỷ", thousand.pow(5));
    m.put("vạn", new BigDecimal(10_000));
    return Phrases.of(m);
  }

  /** The value of the digits of a number token, or null when the form is not Vietnamese. */
  static @Nullable BigDecimal digits(String s) {
    int comma = s.indexOf(',');
    if (s.length() > 24 || comma != s.lastIndexOf(',')) {
      return null;
    }
    String whole = comma < 0 ? s : s.substring(0, comma);
    String fraction = comma < 0 ? "" : s.substring(comma + 1);
    if (fraction.indexOf('.') >= 0) {
      return null;
    }
    int point = whole.indexOf('.');
    if (point >= 0) {
      boolean groups = point <= 3 && (whole.length() - point) % 4 == 0 && groups(whole, point);
      boolean decimal = comma < 0 && point == whole.lastIndexOf('.') && whole.length() - point <= 3;
      if (!groups && !decimal) {
        return null;
      }
      whole = groups ? whole.replace(".", "") : whole;
    }
    return new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
  }

  private static boolean groups(String whole, int point) {
    for (int i = point; i < whole.length(); i += 4) {
      if (whole.charAt(i) != '.') {
        return false;
      }
      for (int k = i + 1; k < i + 4; k++) {
        if (whole.charAt(k) == '.') {
          return false;
        }
      }
    }
    return true;
  }

  /** Digits or number words at token {@code i}, without magnitude; null when there are none. */
  static @Nullable Numeral at(Tokens t, int i) {
    if (t.is(i, Tokens.NUMBER)) {
      BigDecimal v = digits(t.string(i));
      return v == null ? null : new Numeral(v, i + 1);
    }
    Phrases.Hit<Integer> words = t.is(i, Tokens.WORD) ? WORDS.at(t, i) : null;
    return words == null ? null : new Numeral(new BigDecimal(words.value()), words.after());
  }

  /** "6 tỷ 250 triệu": a number in two magnitudes read as one; else the number as it is. */
  static Numeral joined(Tokens t, Numeral n) {
    Phrases.Hit<BigDecimal> large = magnitude(t, n.after());
    Numeral rest = large == null ? null : at(t, large.after());
    Phrases.Hit<BigDecimal> small = rest == null ? null : magnitude(t, rest.after());
    if (large == null
        || rest == null
        || small == null
        || small.value().compareTo(large.value()) >= 0) {
      return n;
    }
    BigDecimal sum = n.value().multiply(large.value()).add(rest.value().multiply(small.value()));
    return new Numeral(sum, small.after());
  }

  /** The magnitude word at token {@code i}, or null. */
  static Phrases.@Nullable Hit<BigDecimal> magnitude(Tokens t, int i) {
    return t.is(i, Tokens.WORD) ? MAGNITUDES.at(t, i) : null;
  }
}
