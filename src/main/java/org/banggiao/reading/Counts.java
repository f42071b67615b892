package org.banggiao.reading;

import org.jspecify.annotations.Nullable;

/** How many items a lead-in announces: "3 bài học", "bốn nhóm nhiệm vụ", “4 chủ động”. */
final class Counts {
  private static final Phrases<Boolean> NO = Phrases.of("không", true);

  private static final int MOTTO = 3;

  private Counts() {}

  /** The number announced last in tokens {@code from} to {@code to}, or null. */
  static @Nullable Integer declared(Tokens t, int from, int to) {
    Integer found = null;
    for (int i = from; i < to; i++) {
      int after = noun(t, i);
      if (after > 0 && after <= to) {
        found = number(t, i);
      }
    }
    return found;
  }

  /** The unit counts items of a list, or things a list may be made of. */
  static boolean list(Units.Unit u) {
    return u.kind() == Units.Kind.LIST
        || u.name().startsWith("nhóm")
        || u.name().equals("nội dung");
  }

  static int number(Tokens t, int i) {
    Numerals.Numeral n = Numerals.at(t, i);
    return n == null ? 0 : n.value().intValue();
  }

  /** The token after a count at {@code i} and the noun of a list behind it, or -1. */
  static int noun(Tokens t, int i) {
    Numerals.Numeral n = Numerals.at(t, i);
    Phrases.Hit<Units.Unit> u = n == null ? null : Units.at(t, n.after());
    if (n == null) {
      return -1;
    }
    if (u != null && list(u.value())) {
      return u.after();
    }
    boolean quoted = i > 0 && t.anyMark(i - 1, "“\"‘'") && !NO.begins(t, n.after()); // “3 không”
    int end = n.after();
    while (quoted && end - n.after() < MOTTO && t.is(end, Tokens.WORD)) {
      end++;
    }
    return end > n.after() && t.anyMark(end, "”\"’'") ? end + 1 : -1;
  }
}
