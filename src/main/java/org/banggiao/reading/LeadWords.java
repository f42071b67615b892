package org.banggiao.reading;

/** What the words of a lead-in tell beside the kind of list: order, deed, aim, the past. */
final class LeadWords {
  static final String VIEW =
      "quan điểm|quan điểm chỉ đạo|tư tưởng chỉ đạo|nguyên tắc chỉ đạo|mục tiêu|mục tiêu cụ thể";
  static final String TALK = "thảo luận|bàn thảo|làm rõ|cho ý kiến";
  private static final Phrases<Boolean> TALKS = Phrases.of(TALK, true);
  private static final Phrases<Boolean> AIMS = Phrases.of(VIEW, true);

  private LeadWords() {}

  private static boolean any(Tokens t, int from, int to, Phrases<Boolean> cue) {
    for (int i = from; i < to; i++) {
      if (t.kind[i] == Tokens.WORD && cue.begins(t, i)) {
        return true;
      }
    }
    return false;
  }

  /** The words name deeds to be done or an order, not only "nội dung" or "vấn đề". */
  static boolean strong(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.kind[i] == Tokens.WORD && (ASKED.begins(t, i) || STRONG.begins(t, i))) {
        int weak = WEAK.after(t, i);
        if (weak < 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words name an aim ("mục tiêu", "quan điểm"), which is no deed. */
  static boolean aims(Tokens t, int from, int to) {
    return any(t, from, to, AIMS);
  }

  /** The words name tasks, solutions or the like. */
  static boolean deeds(Tokens t, int from, int to) {
    return any(t, from, to, STRONG);
  }

  /** The words ask only for talk: "đề nghị Hội nghị thảo luận". */
  static boolean talks(Tokens t, int from, int to) {
    return any(t, from, to, TALKS);
  }

  /** The words look back: "Trong năm qua", "Nhìn lại". */
  static boolean looksBack(Tokens t, int from, int to) {
    return any(t, from, to, BACK);
  }

  private static final Phrases<Boolean> BACK =
      Phrases.of(
          "năm qua|thời gian qua|vừa qua|nhiệm kỳ qua|nhìn lại|những năm qua|tháng qua|quý qua|có nhiều đổi mới|có chuyển biến|so với cùng kỳ",
          true);

  private static final Phrases<Boolean> STRONG =
      Phrases.of(
          "nhiệm vụ|giải pháp|phương hướng|định hướng|trọng tâm|biện pháp|trách nhiệm|công việc|các việc|những việc|mấy việc|một số việc|đầu việc|hai việc|ba việc|bốn việc|năm việc|tổ chức thực hiện|chủ trương|tập trung|chú trọng|ưu tiên",
          true);
  private static final Phrases<Boolean> WEAK =
      Phrases.of(
          "thống nhất|nhất trí|thông qua|khẳng định|kết luận|đồng ý|trình bày|nêu|nêu rõ|ngoại giao|công bố|quyết định|giao ban",
          true);

  /** Where "đã" tells that a thing was done and nobody asks after it, or -1. */
  static int done(Tokens t, int from, int to) {
    int done = -1;
    for (int i = from; i < to; i++) {
      if (t.kind[i] != Tokens.WORD) {
        continue;
      }
      if (DONE.begins(t, i)) {
        done = i;
      } else if (done >= 0 && ASKED.begins(t, i)) {
        int not = TOLD.after(t, i - 1);
        done = not > i ? done : -1;
      }
    }
    return done;
  }

  private static final Phrases<Boolean> DONE = Phrases.of("đã", true);
  private static final Phrases<Boolean> TOLD =
      Phrases.of("được giao|ngoại giao|bàn giao|chuyển giao|ban chỉ đạo|được phân công", true);
  private static final Phrases<Boolean> ASKED =
      Phrases.of(
          "đề nghị|yêu cầu|chỉ đạo|giao|phải|cần|lưu ý|kêu gọi|quyết nghị|chỉ thị|phân công|đòi hỏi|đề ra|ủy quyền|xác định|thống nhất|thông qua|nêu|nêu rõ|nhấn mạnh|gợi mở|chỉ rõ|chỉ ra|ban hành|kết luận|quyết định|thời gian tới|phát động|định hướng|căn dặn|gửi gắm|vạch ra|đưa ra|gợi ý|khẳng định|có ý kiến|quán triệt|mong|mong muốn|nhất trí|đồng ý|trình bày|công bố|đặt ra|đề xuất|kiến nghị",
          true);
}
