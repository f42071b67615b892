package org.banggiao.reading;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a number and is counted by it: a unit the lexicon knows, an office ("01 Thứ
 * trưởng"), the phrase of a motto ("5 không"), or, behind digits, any noun. Nothing, where words
 * only look like a count: idioms ("ba miền"), times of the day, halves of a year.
 */
final class Counted {
  /** A unit found: how it is printed, its kind, and the token after it. */
  record Found(String name, Units.Kind kind, int after) {}

  private static final Phrases<Boolean> IDIOM =
      Phrases.of(
          "nước|quốc gia|bên|phía|dân tộc|đảng|nhà lãnh đạo|nhà nước|chiều|miền|vế|thủ tướng|bộ trưởng|đầu|mặt|số|con số|tuần một lần|năm một lần|nền kinh tế|nhân dân|chính phủ|quốc hội|lần",
          true);

  /** "qua ba lần đôn đốc": times that are counted. */
  private static final Phrases<Boolean> AFTER = Phrases.of("qua|sau|đủ|tới|đã", true);

  private static final int HAI = Words.intern("hai");
  private static final Phrases<Boolean> COUNTRIES = Phrases.of("nước|quốc gia|nền kinh tế", true);
  private static final Phrases<Boolean> OURS = Phrases.of("ta|nhà|việt nam|mình", true);
  private static final Phrases<Boolean> ONCE = Phrases.of("một lần|lần", true);
  private static final Phrases<Boolean> HALF = Phrases.of("đầu năm|cuối năm|năm", true);
  private static final Phrases<Boolean> HALF_BARE = Phrases.of("đầu|cuối", true);
  private static final Phrases<Boolean> MONTH = Phrases.of("tháng|quý", true);
  private static final Phrases<Boolean> DAY = Phrases.of("ngày", true);
  private static final Phrases<Boolean> OF_DAY =
      Phrases.of("ngày|sáng|chiều|tối|trưa|đêm|hằng ngày|hàng ngày|mỗi ngày", true);
  private static final Phrases<Boolean> CLOCK = Phrases.of("giờ", true);
  private static final Phrases<Boolean> FEW = Phrases.of("con số|chữ số", true);
  private static final Phrases<Boolean> MOT = Phrases.of("một", true);
  private static final Phrases<Boolean> DIGIT_STOP =
      Phrases.of(
          "và|của|cho|trong|tại|ở|với|là|đã|sẽ|được|so|để|do|từ|đến|tới|trên|dưới|khi|nếu|có|theo|về|vào|này|đó|như|hoặc|hay|cùng|nhất|tăng|giảm|giữa|sau|trước|qua|lên|xuống|ra|thì|mà|vẫn|còn|đang|phải|cần|mới|nữa|trở|mỗi|mọi|các|những|nào|ấy|kia|khác|riêng|thuộc|bị|bằng|vì|nhưng|rồi|đều|cũng|chỉ|không|chưa|gồm|tham|ký|chiếm|cao|thấp|lớn|nhỏ|dài|quan trọng|thg",
          true);

  private final Tokens t;
  private final boolean[] taken;

  /** {@code taken} marks tokens that belong to a date. */
  Counted(Tokens t, boolean[] taken) {
    this.t = t;
    this.taken = taken;
  }

  /** The unit at {@code i}; for digits an unknown noun will do, for words only a known one. */
  @Nullable Found at(int i, boolean words, int length, boolean qualified) {
    if (i >= t.size || taken[i] && !t.is(i, Tokens.WORD)) {
      return null;
    }
    Phrases.Hit<Units.Unit> u = Units.at(t, i);
    if (words) {
      boolean lone = length == 1 && !qualified;
      if (u == null || ONCE.begins(t, u.after()) && u.value().kind() == Units.Kind.TIME) {
        return null;
      }
      boolean one = length == 1 && MOT.begins(t, i - 1);
      boolean two = Words.find(t.text, t.start[i - 1], t.end[i - 1]) == HAI;
      boolean idiom =
          IDIOM.begins(t, i) && (two || !COUNTRIES.begins(t, i) || OURS.begins(t, i + 1));
      boolean times = u.value().kind() == Units.Kind.FACTOR && !AFTER.begins(t, i - 2);
      if (lone && (one || idiom && !AFTER.begins(t, i - 2) || times)
          || qualified && one && u.value().kind() == Units.Kind.LIST) {
        return null;
      }
    }
    if (u != null && u.value().kind() == Units.Kind.TIME && partOfYear(i, u.after())) {
      return null;
    }
    if (!words && Months.number(t, i - 1, 1) > 0 && FEW.begins(t, i)) {
      return null; // "tăng trưởng 2 con số"
    }
    boolean clock =
        u != null
            && CLOCK.begins(t, i)
            && (t.is(u.after(), Tokens.NUMBER) || OF_DAY.begins(t, u.after()));
    if (clock) {
      return null;
    }
    if (!words && Months.number(t, i - 1, 1) > 1 && Counts.noun(t, i - 1) > 0 && u != null) {
      return new Found(u.value().name(), Units.Kind.LIST, u.after()); // “3 cầu nối”
    }
    boolean motto =
        u == null
            && !words
            && Months.number(t, i - 1, 1) > 1
            && (Deontic.begins(t, i)
                || i > 1 && t.anyMark(i - 2, "“\"")
                || t.is(i, Tokens.WORD) && t.mark(i + 1, ':')); // "5 biết: biết mình, …"
    if (motto) { // "3 kiên định", “5 không”
      int verb = Deontic.begins(t, i) ? Deontic.after(t, i) : i + 1;
      return new Found(
          t.text.substring(t.start[i], t.end[verb - 1]).toLowerCase(java.util.Locale.ROOT),
          Units.Kind.LIST,
          verb);
    }
    if (u != null) {
      int pair = words || u.value().kind() != Units.Kind.COUNT ? -1 : pair(i, u.after());
      return pair < 0
          ? new Found(u.value().name(), u.value().kind(), u.after())
          : new Found(
              t.text.substring(t.start[i], t.end[pair - 1]).toLowerCase(java.util.Locale.ROOT),
              Units.Kind.COUNT,
              pair);
    }
    int bodies = words ? -1 : bodies(i);
    if (bodies > 0) { // "63 Sở Công Thương"
      return new Found(t.text.substring(t.start[i], t.end[bodies - 1]), Units.Kind.COUNT, bodies);
    }
    int holders = words ? -1 : Posts.heads(t, i);
    if (holders > 0) { // "01 Thứ trưởng"
      return new Found(t.text.substring(t.start[i], t.end[holders - 1]), Units.Kind.COUNT, holders);
    }
    if (words
        || Months.year(t, i - 1) > 0
        || !t.is(i, Tokens.WORD)
        || t.capital(i)
        || Deontic.begins(t, i) // "Vụ Châu Á 1 rà soát …"
        || DIGIT_STOP.begins(t, i)) {
      return null;
    }
    int after =
        t.is(i + 1, Tokens.WORD) && !t.capital(i + 1) && !DIGIT_STOP.begins(t, i + 1)
            ? i + 2
            : i + 1;
    return new Found(
        t.text.substring(t.start[i], t.end[after - 1]).toLowerCase(java.util.Locale.ROOT),
        Units.Kind.COUNT,
        after);
  }

  private static final Phrases<Boolean> BODIES =
      Phrases.of(
          "sở|bộ|vụ|cục|thương vụ|đại sứ quán|tổng lãnh sự quán|lãnh sự quán|phái đoàn|ủy ban|ban|phòng",
          true);

  /** The token after bodies that are counted, "57 Thương vụ", with what of their name follows. */
  private int bodies(int i) {
    int after = t.capital(i) && Months.number(t, i - 1, 4) > 1 ? BODIES.after(t, i) : -1;
    while (after > 0 && t.is(after, Tokens.WORD) && t.capital(after) && !OURS.begins(t, after)) {
      after++;
    }
    return after;
  }

  /**
   * "12 cơ quan, đơn vị", "27 Đại sứ, Tổng Lãnh sự": nouns under one number; the token after the
   * last, or -1.
   */
  private int pair(int first, int comma) {
    if (!t.mark(comma, ',')
        || t.capital(comma + 1) && !t.capital(first)
        || !t.is(comma + 1, Tokens.WORD)
        || taken[comma + 1]
        || Deontic.begins(t, comma + 1)) { // "46 doanh nghiệp, giải quyết …"
      return -1;
    }
    Phrases.Hit<Units.Unit> second = Units.at(t, comma + 1);
    int holders = Posts.heads(t, comma + 1);
    int after =
        second != null && second.value().kind() == Units.Kind.COUNT
            ? Math.max(second.after(), holders)
            : holders;
    if (after < 0 || t.is(after, Tokens.NUMBER)) {
      return -1;
    }
    int third = pair(first, after);
    return third > 0 ? third : after;
  }

  /** "hai ngày 26 và 27/12", "sáu tháng đầu năm": times of the year, no lengths. */
  private boolean partOfYear(int i, int after) {
    return DAY.begins(t, i) && taken[i]
        || MONTH.begins(t, i) && HALF_BARE.begins(t, after)
        || HALF.begins(t, after);
  }
}
