package org.banggiao.reading;

import org.banggiao.reading.Enumeration.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What kind of list a lead-in opens, by its noun and its head verb, not by the list's shape: "rút
 * ra 3 bài học" lessons, "có thể khái quát ở 3 khía cạnh là" results, "đề nghị …" tasks.
 */
final class LeadIns {
  private enum Cue {
    LESSON,
    KEYWORD,
    RESULT,
    ASSESSMENT,
    TASK_NOUN,
    TASK_VERB,
    THEME,
    NONE
  }

  private static final Phrases<Cue> CUES =
      Phrases.of("bài học|bài học kinh nghiệm|kinh nghiệm rút ra", Cue.LESSON)
          .and("từ khóa|từ khoá|phương châm|khẩu hiệu|chữ vàng|bốn từ|câu khẩu hiệu", Cue.KEYWORD)
          .and(
              "kết quả|kết quả nổi bật|thành tựu|thành tích|thành công|khía cạnh|chuyển biến|dấu ấn|điểm sáng|đạt được|đã đạt|điểm nhấn|tự hào|điểm nổi bật|tiến bộ|kết quả đạt được|đóng góp",
              Cue.RESULT)
          .and(
              "nhận định|dự báo|vấn đề lớn|đặc điểm|xu hướng|xu thế|thách thức|cơ hội|hạn chế|tồn tại|nguyên nhân|tình hình|đáng chú ý|khó khăn|bất cập|vấn đề đặt ra|bối cảnh|điểm nghẽn|vướng mắc",
              Cue.ASSESSMENT)
          .and(
              "nhiệm vụ|giải pháp|nội dung trọng tâm|trọng tâm|phương hướng|định hướng|tổ chức thực hiện|trách nhiệm|việc sau đây|các việc|các nội dung sau|nội dung sau|việc sau|phân công|nội dung công việc|hai việc|ba việc|bốn việc|năm việc|sáu việc|bảy việc|tám việc|mấy việc|chủ trương|biện pháp|yêu cầu sau|kết luận của chủ trì|ý kiến kết luận|kết luận như sau",
              Cue.TASK_NOUN)
          .and(
              "đề nghị|yêu cầu|chỉ đạo|giao|phải|cần|tập trung|tập trung vào|chú trọng|lưu ý|thực hiện tốt|quán triệt|kêu gọi|đề ra|quyết nghị|ưu tiên|kiến nghị|cụ thể là",
              Cue.TASK_VERB)
          .and("chủ đề", Cue.THEME)
          .and(
              "phát biểu chỉ đạo|dự và chỉ đạo|sự chỉ đạo|ý kiến chỉ đạo|lãnh đạo, chỉ đạo|báo cáo kết quả|ban chỉ đạo|ngoại giao|bàn giao|chuyển giao|giao lưu|giao thương|kết luận, chỉ đạo|đạt yêu cầu|theo yêu cầu|cần thiết|người đứng đầu|theo đề nghị|cần chú ý",
              Cue.NONE)
          .and(
              "mục đích|giải thích từ ngữ|phạm vi điều chỉnh|đối tượng áp dụng|phạm vi|kinh phí|định mức chi|hiệu lực|nơi nhận|kính gửi|căn cứ|điều khoản thi hành|thành phần|tham dự|thời gian|địa điểm|chỉ tiêu|định mức|liên hệ",
              Cue.NONE);
  private static final Phrases<Boolean> OUT =
      Phrases.of(
          "mục đích|giải thích từ ngữ|phạm vi điều chỉnh|đối tượng áp dụng|phạm vi|kinh phí|định mức chi|định mức|hiệu lực|nơi nhận|kính gửi|căn cứ|điều khoản thi hành|thành phần|tham dự|chỉ tiêu|liên hệ|chương trình làm việc|quan điểm|mục tiêu|mục đích, yêu cầu",
          true);

  private static final Phrases<Boolean> HEADING = Phrases.of("điều|mục|chương|phần", true);

  private LeadIns() {}

  /** The lead-in opens a list of something else: recipients, definitions, legal bases. */
  static boolean out(Tokens t, int from, int to) {
    int first = from;
    if (HEADING.begins(t, from) && from + 2 < to && !t.is(from + 1, Tokens.WORD)) {
      first = t.mark(from + 2, '.') ? from + 3 : from + 2;
    } else if (from + 2 < to && t.anyMark(from + 1, ".-") && t.glued(from)) {
      first = from + 2;
    }
    return first < to && OUT.begins(t, first);
  }

  /** The kind the words {@code from}..{@code to} announce, or null when they announce none. */
  static @Nullable Kind kind(Tokens t, int from, int to) {
    Cue last = null;
    boolean verb = false;
    for (int i = from; i < to; i++) {
      Phrases.Hit<Cue> hit = t.kind[i] == Tokens.WORD ? CUES.at(t, i) : null;
      if (hit == null || hit.after() > to) {
        continue;
      }
      i = hit.after() - 1;
      Cue cue = hit.value();
      if (cue == Cue.TASK_VERB) {
        verb = true;
      } else if (cue != Cue.NONE) {
        last = cue;
      }
      if (cue == Cue.TASK_VERB && last != Cue.LESSON && last != Cue.KEYWORD) {
        last = Cue.TASK_VERB;
      }
    }
    if (last == null) {
      return null;
    }
    return switch (last) {
      case LESSON -> Kind.LESSON;
      case KEYWORD -> Kind.KEYWORD;
      case THEME -> Kind.THEME;
      case RESULT -> verb ? Kind.TASK : Kind.RESULT;
      case ASSESSMENT -> verb ? Kind.TASK : Kind.ASSESSMENT;
      case TASK_NOUN, TASK_VERB -> Kind.TASK;
      case NONE -> null;
    };
  }
}
