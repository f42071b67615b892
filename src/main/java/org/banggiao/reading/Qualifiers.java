package org.banggiao.reading;

import org.banggiao.reading.Figure.Qualifier;
import org.jspecify.annotations.Nullable;

/** Words before a number that say how it binds: "gần", "hơn", "ít nhất", "cán mốc", "gấp". */
final class Qualifiers {
  private static final Phrases<Qualifier> QUALIFIERS =
      Phrases.of(
              "ít nhất|ít nhất là|tối thiểu|tối thiểu là|không dưới|không ít hơn|không thấp hơn|không nhỏ hơn|từ mức",
              Qualifier.GE)
          .and(
              "trên|hơn|vượt|vượt mốc|vượt qua|vượt qua mốc|vượt ngưỡng|vượt mốc kỷ lục|vượt con số|vượt mức|vượt xa|vượt hơn|vượt trên|cao hơn mức|lớn hơn|quá|đạt hơn|đạt trên|đạt vượt",
              Qualifier.GT)
          .and(
              "không quá|tối đa|không vượt quá|nhiều nhất|không hơn|chậm nhất|chậm nhất là|muộn nhất",
              Qualifier.LE)
          .and("dưới|chưa tới|chưa đến|chưa đầy", Qualifier.LT)
          .and(
              "gần|gần gấp|đạt gần|gấp gần|lên gần|ngót|sát mốc|tiệm cận|xấp xỉ gần",
              Qualifier.LT_NEAR)
          .and(
              "khoảng|cỡ|tầm|trên dưới|vào khoảng|xấp xỉ|chừng|ước chừng|ước tính khoảng|đạt khoảng|độ khoảng|ước khoảng|đạt khoảng|khoảng gấp|đạt xấp xỉ",
              Qualifier.ABOUT)
          .and(
              "cán mốc|chạm mốc|đạt|đạt mốc|cán đích|đạt mức|đạt tới|đạt ngưỡng|cán ngưỡng|đạt con số|đạt kỷ lục",
              Qualifier.REACH)
          .and("gấp|nhiều hơn|cao hơn|ít hơn|thấp hơn", Qualifier.EQ)
          .and("gấp hơn|gấp trên", Qualifier.GT);

  private static final Phrases<Boolean> MARK =
      Phrases.of("mốc|mức|kỷ lục|lịch sử|ngưỡng|con số|cột mốc", true);

  private Qualifiers() {}

  static Phrases.@Nullable Hit<Qualifier> at(Tokens t, int i) {
    return QUALIFIERS.at(t, i);
  }

  /** "vượt mốc lịch sử 700 tỷ", "đạt mức kỷ lục 681 tỷ": words of a mark between. */
  static int pastMark(Tokens t, int i) {
    int n = i;
    for (int after = MARK.after(t, n); after > 0; after = MARK.after(t, n)) {
      n = after;
    }
    return n;
  }
}
