package org.banggiao.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** Months as digits ("tháng 6") or words ("tháng Năm", "tháng Giêng"), and years of four digits. */
final class Months {
  private static final Phrases<Integer> WORDS = words();

  private Months() {}

  private static Phrases<Integer> words() {
    String[] names = {
      "một|giêng",
      "hai",
      "ba",
      "tư",
      "năm",
      "sáu",
      "bảy",
      "tám",
      "chín",
      "mười",
      "mười một",
      "mười hai|chạp"
    };
    Map<String, Integer> m = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String n : names[i].split("\\|", -1)) {
        m.put(n, i + 1);
      }
    }
    return Phrases.of(m);
  }

  /** The month written at token {@code i} after "tháng", 0 for none; words only in capitals. */
  static int at(Tokens t, int i) {
    int n = number(t, i, 2);
    if (n >= 1 && n <= 12) {
      return n;
    }
    Phrases.Hit<Integer> w = t.is(i, Tokens.WORD) && t.capital(i) ? WORDS.at(t, i) : null;
    return w == null ? 0 : w.value();
  }

  /** The token after the month that begins at {@code i}. */
  static int after(Tokens t, int i) {
    return t.is(i, Tokens.WORD) ? WORDS.after(t, i) : i + 1;
  }

  /** The year 1900 to 2100 at token {@code i}, or 0. */
  static int year(Tokens t, int i) {
    int n = number(t, i, 4);
    return n >= 1900 && n <= 2100 ? n : 0;
  }

  /** Plain digits, at most {@code most} of them; -1 otherwise. */
  static int number(Tokens t, int i, int most) {
    if (!t.is(i, Tokens.NUMBER) || t.end[i] - t.start[i] > most) {
      return -1;
    }
    int n = 0;
    for (int k = t.start[i]; k < t.end[i]; k++) {
      char c = t.text.charAt(k);
      if (!Tokens.isDigit(c)) {
        return -1;
      }
      n = n * 10 + c - '0';
    }
    return n;
  }
}
