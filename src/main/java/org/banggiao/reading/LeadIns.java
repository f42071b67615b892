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
    EXPERIENCE,
    KEYWORD,
    RESULT,
    ASSESSMENT,
    TASK_NOUN,
    TASK_VERB,
    THEME,
    DISCUSS,
    VIEW,
    NONE
  }

  private static final Phrases<Cue> CUES =
      Phrases.of(Lexicon.of("leadin.lesson"), Cue.LESSON)
          .and("kinh nghiệm", Cue.EXPERIENCE)
          .and("từ khóa|từ khoá|phương châm|khẩu hiệu|chữ vàng|bốn từ|câu khẩu hiệu", Cue.KEYWORD)
          .and(Lexicon.of("leadin.result"), Cue.RESULT)
          .and(Lexicon.of("leadin.assessment"), Cue.ASSESSMENT)
          .and(Lexicon.of("leadin.task"), Cue.TASK_NOUN)
          .and(
              "đề nghị|yêu cầu|chỉ đạo|giao|mong toàn ngành|mong ngành|mong các đồng chí|mong mỗi|mong muốn ngành|mong muốn toàn ngành|mong muốn các đồng chí|mong muốn mỗi|mong rằng mỗi|mong muốn đội ngũ|mong đội ngũ|phải|cần|tập trung|tập trung vào|chú trọng|lưu ý|thực hiện tốt|quán triệt|kêu gọi|đề ra|quyết nghị|ưu tiên|cụ thể là|ủy quyền|uỷ quyền|chỉ thị|phân công|yêu cầu cần|đòi hỏi",
              Cue.TASK_VERB)
          .and("chủ đề", Cue.THEME)
          .and(
              LeadWords.TALK
                  + "|tập trung thảo luận|cho ý kiến|tọa đàm|trao đổi về|trao đổi các|tập trung trao đổi|bàn các|bàn về|tham luận|nghe báo cáo",
              Cue.DISCUSS)
          .and(LeadWords.VIEW, Cue.VIEW)
          .and(Lexicon.of("leadin.none"), Cue.NONE)
          .and(
              "mục đích|giải thích từ ngữ|phạm vi điều chỉnh|đối tượng áp dụng|phạm vi|kinh phí|định mức chi|hiệu lực|nơi nhận|kính gửi|căn cứ|điều khoản thi hành|thành phần|tham dự|thời gian|địa điểm|chỉ tiêu|định mức|liên hệ",
              Cue.NONE);
  private static final Phrases<Boolean> OUT = Phrases.of(Lexicon.of("leadin.out"), true);

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
    return first < to && OUT.begins(t, first) || Requests.in(t, from, to);
  }

  /**
   * A counted noun of no deed, with no verb that asks after it, decides: "lưu ý ba xu hướng lớn",
   * "nêu 3 vấn đề lớn cần lưu tâm"; but "khắc phục 3 hạn chế" asks.
   */
  private static @Nullable Kind counted(Tokens t, int from, int to) {
    Kind found = null;
    for (int i = from + 1; i < to; i++) {
      Phrases.Hit<Cue> hit = t.kind[i] == Tokens.WORD ? CUES.at(t, i) : null;
      if (hit == null || hit.after() > to) {
        continue;
      }
      Kind noun =
          hit.value() == Cue.RESULT
              ? Kind.RESULT
              : hit.value() == Cue.ASSESSMENT ? Kind.ASSESSMENT : null;
      int number = COUNTED.begins(t, i - 1) ? i - 2 : PLURAL.begins(t, i - 1) ? i - 1 : -1;
      number = Numerals.at(t, i - 1) != null ? i - 1 : number;
      boolean mended =
          number > 0 && (MEND.begins(t, number - 1) || number > 1 && MEND.begins(t, number - 2));
      if (noun != null && number > 0) {
        found = mended ? null : noun;
      } else if (hit.value() == Cue.TASK_VERB && LOOK.begins(t, hit.after())) {
        i = LOOK.after(t, hit.after()) - 1; // "ba nét lớn cần lưu ý"
        continue;
      } else if (hit.value() == Cue.TASK_NOUN || hit.value() == Cue.TASK_VERB) {
        found = null;
      } else if (hit.value() == Cue.LESSON || hit.value() == Cue.KEYWORD) {
        return null;
      }
      i = hit.after() - 1;
    }
    return found;
  }

  private static final Phrases<Boolean> PLURAL = Phrases.of("những|nhiều|mấy", true);
  private static final Phrases<Boolean> COUNTED = Phrases.of("số", true);
  private static final Phrases<Boolean> MEND =
      Phrases.of("khắc phục|tháo gỡ|giải quyết|xử lý|đạt|tạo|vượt qua|hóa giải|tận dụng", true);
  private static final Phrases<Boolean> LOOK =
      Phrases.of(
          "khắc phục|tháo gỡ|giải quyết|vượt qua|lưu tâm|lưu ý|quan tâm|chú ý|nhận thức|nhìn nhận|theo dõi|nhắc đến|nói tới",
          true);

  /** "Đó là:", "Cụ thể:", "Trong đó": words that open a list and leave to others what it is. */
  private static final Phrases<Boolean> BARE =
      Phrases.of(
          "đó là|đó chính là|cụ thể|cụ thể là|cụ thể như sau|như sau|trong đó|bao gồm|gồm|theo đó|gồm có|gồm các nội dung sau|sau đây|trước hết là|cụ thể gồm|đó là những|tiêu biểu là|tiêu biểu|nổi bật là|nổi bật|điển hình là|trong đó nổi bật là|nổi bật như|tiêu biểu như|có thể kể đến|trong đó có|đặc biệt là|đáng chú ý là",
          true);

  static boolean bare(Tokens t, int from, int to) {
    int after = BARE.after(t, from);
    return after > 0 && after >= to;
  }

  /**
   * The lead-in of a line: its last sentence without marker and colon; with the sentence before
   * when it only says "Đó là:".
   */
  static int[] of(Source s, int line) {
    if (line < 0) {
      return new int[] {0, 0};
    }
    Tokens t = s.tokens;
    int to = s.lines.to(line);
    int sentence = s.sentenceOf(to - 1);
    int from = Math.max(s.lines.from(line), s.sentences.from(sentence));
    Markers.Marker m = Markers.at(t, from, from == s.lines.from(line));
    if (m != null && m.body() < to) {
      from = m.body();
    } else if (from == s.lines.from(line) && MarkedLines.heading(s, line)) {
      from = Math.min(to - 1, t.mark(from + 2, '.') ? from + 3 : from + 2);
    }
    int after = MarkedLists.trim(t, from, to);
    if (bare(t, from, after)) {
      from = before(s, sentence, from);
    }
    return new int[] {from, after};
  }

  /** Where the sentence before {@code sentence} begins, in the line or in the own line above. */
  static int before(Source s, int sentence, int from) {
    int line = s.lineOf(from);
    for (int k = sentence - 1; k >= 0 && k > sentence - 4; k--) {
      int l = s.lineOf(s.sentences.from(k));
      if (l == line || s.own(l) && l != s.titleLine) {
        return line - l > 3 ? from : s.sentences.from(k);
      }
    }
    return from;
  }

  /** "rút ra ba kinh nghiệm": drawn from what was done, or counted. */
  private static boolean drawn(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is(i, Tokens.WORD) && DRAWN.begins(t, i) || Numerals.at(t, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static final Phrases<Boolean> DRAWN =
      Phrases.of("rút ra|đúc rút|đúc kết|những|mấy", true);

  /** The kind the words {@code from}..{@code to} announce, or null when they announce none. */
  static @Nullable Kind kind(Tokens t, int from, int to) {
    Kind kind = announced(t, from, to);
    if (kind != null && kind != Kind.TASK) {
      return kind;
    }
    int done = LeadWords.done(t, from, to);
    return done >= 0 && (kind == Kind.TASK || done >= to - 3) ? Kind.RESULT : kind;
  }

  private static @Nullable Kind announced(Tokens t, int from, int to) {
    Kind counted = counted(t, from, to);
    if (counted != null) {
      return counted;
    }
    Cue last = null;
    boolean verb = false;
    boolean discussed = false; // what a meeting talks about, until somebody asks
    for (int i = from; i < to; i++) {
      Phrases.Hit<Cue> hit = t.kind[i] == Tokens.WORD ? CUES.at(t, i) : null;
      if (hit == null || hit.after() > to) {
        continue;
      }
      int first = i;
      i = hit.after() - 1;
      Cue cue = hit.value();
      if (cue == Cue.EXPERIENCE) {
        cue = drawn(t, Math.max(from, first - 4), first) ? Cue.LESSON : Cue.NONE;
      }
      if (cue == Cue.DISCUSS) {
        discussed = !verb && (last == null || last == Cue.NONE);
      }
      discussed &= cue != Cue.TASK_VERB;
      if (cue == Cue.DISCUSS || discussed) {
        continue;
      }
      if (cue == Cue.TASK_VERB) {
        verb = true;
      } else if (cue == Cue.VIEW) {
        last = verb ? last : null; // "nêu 4 quan điểm" tells nobody to do anything
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
      case VIEW, NONE, EXPERIENCE, DISCUSS -> null;
    };
  }
}
