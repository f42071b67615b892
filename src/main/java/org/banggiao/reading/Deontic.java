package org.banggiao.reading;

/**
 * The strength of what is asked, 1 to 5, after the scale used for recommendations of the Universal
 * Periodic Review: 1 no deed ("nhận thức rõ"), 2 go on ("tiếp tục"), 3 consider ("nghiên cứu"), 4
 * strengthen ("tăng cường", "thúc đẩy"), 5 a deed with a product ("trình", "ban hành", "ký").
 * Classes 1 and 2 suggest a directive, 5 a task.
 */
public final class Deontic {
  private static final Phrases<Integer> VERBS =
      Phrases.of(
              "nhận thức|nhận thức rõ|thấm nhuần|nêu cao|đặt|tin tưởng|tôn trọng|lấy|xác định|quán triệt|coi trọng|nắm vững|xác định rõ|kiên trì|kiên định|giữ vững|đề cao",
              1)
          .and(Lexicon.of("verbs.keep"), 2)
          .and(
              "nghiên cứu|xem xét|theo dõi|đánh giá|rà soát|dự báo|tham mưu|khảo sát|tìm hiểu|nắm chắc|cân nhắc|tổng kết|sơ kết|tổng hợp|lắng nghe|nắm|quan tâm|lưu ý|tính toán|phân tích|nhận diện|học tập|tham khảo|trao đổi",
              3)
          .and(Lexicon.of("verbs.strengthen"), 4)
          .and(Lexicon.of("verbs.deed"), 5);
  private static final Phrases<Boolean> COMPOUND = Phrases.of(Lexicon.of("verbs.not"), true);

  /** Nouns that begin like a verb: "tổ chức đảng". */
  private static final Phrases<Boolean> NOUNS = Phrases.of(Lexicon.of("verbs.nouns"), true);

  static final int UNKNOWN = 4;
  private static final int LEADING_WORDS = 60;

  private Deontic() {}

  /** The class of the strongest verb among the leading words of {@code directive}; 4 if none. */
  public static int of(String directive) {
    Tokens t = Tokens.of(Plain.of(directive).text);
    return of(t, 0, t.size);
  }

  static int of(Tokens t, int from, int to) {
    int best = 0;
    for (int i = from; i < Math.min(to, from + LEADING_WORDS); i++) {
      Phrases.Hit<Integer> hit = VERBS.at(t, i);
      boolean clause = i == from || t.anyMark(i - 1, ",;:.") || best == 0;
      if (hit != null && clause) {
        best = Math.max(best, hit.value());
        i = hit.after() - 1;
      }
    }
    return best == 0 ? UNKNOWN : best;
  }

  /** A verb of the scale begins at token {@code i}: the words there ask for something. */
  static boolean begins(Tokens t, int i) {
    return i < t.size
        && VERBS.begins(t, i)
        && !NOUNS.begins(t, i)
        && !praises(t, i)
        && !(i > 0 && inCompound(t, i));
  }

  /** "Đánh giá cao", "Biểu dương": thanks ask for nothing. */
  static boolean praises(Tokens t, int i) {
    return t.is(i, Tokens.WORD) && PRAISE.begins(t, i);
  }

  /** Thanks, or "Chỉ thị này có hiệu lực kể từ ngày ký": no task begins at {@code i}. */
  static boolean asksNothing(Tokens t, int i) {
    if (praises(t, i)) {
      return true;
    }
    for (int k = i + 1; k < Math.min(t.size - 1, i + 6) && t.kind[k] == Tokens.WORD; k++) {
      if (THIS.begins(t, k)) {
        return IN_FORCE.begins(t, k + 1);
      }
    }
    return false;
  }

  private static final Phrases<Boolean> THIS = Phrases.of("này", true);
  private static final Phrases<Boolean> IN_FORCE =
      Phrases.of("có hiệu lực|bắt đầu có hiệu lực|hết hiệu lực|thay thế|được phổ biến|gồm", true);
  private static final Phrases<Boolean> PRAISE = Phrases.of(Lexicon.of("verbs.praise"), true);

  /** The token after the verb of the scale that begins at {@code i}, or -1. */
  static int after(Tokens t, int i) {
    return begins(t, i) ? VERBS.after(t, i) : -1;
  }

  /** "chương trình", "quy trình": a noun that only ends like a verb. */
  private static boolean inCompound(Tokens t, int i) {
    return COMPOUND.after(t, i - 1) > i;
  }

  /** TASK for class 5, DIRECTIVE for the rest. */
  public static Item.Suggestion suggest(int verbClass) {
    return verbClass >= 5 ? Item.Suggestion.TASK : Item.Suggestion.DIRECTIVE;
  }
}
