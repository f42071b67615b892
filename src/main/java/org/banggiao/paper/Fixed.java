package org.banggiao.paper;

/** Words that the decree fixes. */
final class Fixed {
  static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  /** Under the title of an annex; its places stay blank on an electronic document (III.1.c). */
  static final String GOES_WITH = "(Kèm theo văn bản số …/…-… ngày … tháng … năm … của …)";

  static final String RECIPIENTS = "Nơi nhận:";
  static final String SOURCES = "NGUỒN TRÍCH DẪN";

  private Fixed() {}

  /** "Phụ lục" alone, or "Phụ lục II" of several (III.1.a). */
  static String annexLabel(int ordinal, int count) {
    return count == 1 ? "Phụ lục" : "Phụ lục " + Numerals.roman(ordinal);
  }
}
