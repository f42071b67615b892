package org.banggiao.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese personal names: a family name and one to four more syllables, each with a capital
 * ("Bùi Thanh Sơn", "Nguyễn Thị Bé Mười"). Places that begin like a name ("Hà Nội", "Hồ Chí Minh")
 * are none.
 */
final class Names {
  private static final Phrases<Boolean> FAMILIES = Phrases.of(Lexicon.of("names.families"), true);
  private static final Phrases<Boolean> NOT = Phrases.of(Lexicon.of("names.not"), true);

  private static final Phrases<Boolean> PROVINCES = Phrases.of(Lexicon.of("provinces"), true);

  private static final Phrases<Boolean> RARE = Phrases.of("ông|phó|cái|đan|thủ|cao|bá", true);

  /** What follows a name in a line of capitals: "… PHẠM VĂN AN TẠI HỘI NGHỊ". */
  private static final Phrases<Boolean> STOP =
      Phrases.of(
          "tại|về|và|của|trong|với|ở|do|đã|sẽ|phát biểu|chủ trì|kết luận|trình bày|làm việc|tiếp xúc|trả lời|dẫn đầu|dự hội|dự họp",
          true);

  private static final Phrases<Boolean> MIDDLE = Phrases.of("thị|văn", true);

  private Names() {}

  /**
   * The token after a place of several syllables that begins like a name ("Lâm Đồng") or whose
   * second half does ("Quảng Ninh", "Lạng Sơn"), or -1.
   */
  static int place(Tokens t, int i) {
    int after = t.capital(i) ? Math.max(NOT.after(t, i), PROVINCES.after(t, i)) : -1;
    return after > i + 1 && t.capital(after - 1) ? after : -1;
  }

  /**
   * The token after a foreign name of two to five words, or -1: capitals, and at least one word
   * that is no Vietnamese syllable ("Hun Manet", "Marco Rubio"). For places right after a post.
   */
  static int foreign(Tokens t, int i, int limit) {
    int words = 0;
    int after = i;
    boolean foreign = false;
    for (int j = i; j < limit && words < 5 && t.is(j, Tokens.WORD); words++) {
      if (!t.capital(j)) {
        if (words == 0 || !PARTICLE.begins(t, j)) {
          break;
        }
        j++;
        continue;
      }
      if (t.shouted(j) || words == 0 && COUNTRIES.begins(t, j)) {
        break;
      }
      foreign |= !syllable(t.string(j));
      while (t.mark(j + 1, '-') && t.glued(j) && t.glued(j + 1) && t.is(j + 2, Tokens.WORD)) {
        j += 2;
      }
      after = ++j;
    }
    return foreign && words > 1 && after - i > 1 ? after : -1;
  }

  /** The word may be a Vietnamese syllable, its marks of tone and quality set aside. */
  private static boolean syllable(String word) {
    String bare = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return SYLLABLE.matcher(MARKS.matcher(bare).replaceAll("")).matches();
  }

  private static final Phrases<Boolean> COUNTRIES =
      Phrases.of(Lexicon.of("countries") + "|việt nam", true);
  private static final Phrases<Boolean> PARTICLE =
      Phrases.of("von|van|der|de|da|di|la|bin|al|del|dos|le", true);
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?"
              + "(a[iouy]?|e[ou]?|i(a|eu?|u)?|o(a[iy]?|[eio])?|u(ay?|e|i|o[iu]?|u|y[aeu]?)?|y(eu?)?)"
              + "(ch|c|m|ng|nh|n|p|t)?");

  /** After "ông", "bà" three capitals are a name, whatever place they begin like: "Châu Mỹ Lệ". */
  static int titled(Tokens t, int i, int limit) {
    int j = i;
    while (j < Math.min(limit, i + 5) && t.is(j, Tokens.WORD) && t.capital(j)) {
      j++;
    }
    return j - i >= 3 && FAMILIES.begins(t, i) ? j : -1;
  }

  /** The token after the name that begins at {@code i}, or -1. */
  static int after(Tokens t, int i, int limit) {
    if (!t.is(i, Tokens.WORD) || !t.capital(i)) {
      return -1;
    }
    // "Bà Ông Thị Hạnh": syllables that are also a title or a rank need "Thị" or "Văn" after them.
    boolean rare = RARE.begins(t, i) && MIDDLE.begins(t, i + 1) && t.capital(i + 1);
    if (!rare && !FAMILIES.begins(t, i)) {
      return -1;
    }
    int not = NOT.after(t, i);
    if (not > i + 1 || (not == i + 1 && !(t.capital(i + 1) && t.capital(i + 2)))) {
      return -1;
    }
    int j = i + 1;
    while (j < Math.min(limit, i + 5)
        && t.is(j, Tokens.WORD)
        && t.capital(j)
        && !(t.shouted(j) && t.shouted(i) && STOP.begins(t, j))
        && !t.mark(j - 1, '.')) {
      j++;
    }
    boolean motto = j - i > 4 && !MIDDLE.begins(t, i + 1) && !MIDDLE.begins(t, i + 2);
    return j - i >= 2 && !motto ? j : -1; // "Đồng Hành Cùng Địa Phương"
  }
}
