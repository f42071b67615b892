package org.banggiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conferences named in a text. The series comes from the name ("tổng kết công tác", "Đối ngoại toàn
 * quốc", "rà soát … cam kết"), the years from the name too: the year summed up, then the year
 * ahead. The main one is the first of a known series, else the first with a name of its own.
 */
final class Meetings {
  /** A conference in tokens, before its date is known. */
  record Meeting(
      int first, int after, Conference.Type type, int reviewYear, int planYear, int line) {}

  private static final Phrases<Boolean> HEAD =
      Phrases.of("hội nghị|cuộc họp|phiên họp|cuộc họp về", true);
  private static final Phrases<Boolean> DOES =
      Phrases.of(
          "rút ra|tập trung|thống nhất|nhất trí|xác định|ghi nhận|khẳng định|thảo luận|quyết nghị|nhận thấy|yêu cầu|đề nghị|đề ra|kết luận|thông qua|nhấn mạnh|cho rằng|cũng|đã|là|này|có|gồm|cùng|còn|cần|thể hiện|góp phần|nhằm|vẫn|chỉ|kêu gọi|biểu dương|đánh giá cao|lần này|hôm nay|lần đó|trên|vừa qua",
          true);
  private static final Phrases<Boolean> DAY = Phrases.of("ngày|sáng|chiều", true);
  private static final Phrases<Boolean> ABOUT = Phrases.of("về", true);
  private static final Phrases<Boolean> CHAIRED = Phrases.of("trì", true);
  private static final Phrases<Boolean> NATIONAL = Phrases.of("đối ngoại toàn quốc", true);
  private static final Phrases<Boolean> REVIEW =
      Phrases.of("tổng kết|sơ kết|nhìn lại|đánh giá công tác", true);
  private static final Phrases<Boolean> SUM =
      Phrases.of("tổng kết|đánh giá công tác|nhìn lại", true);
  private static final Phrases<Boolean> COMMITMENT = Phrases.of("rà soát|đôn đốc|kiểm điểm", true);
  private static final Phrases<Boolean> PROMISE = Phrases.of("cam kết|thỏa thuận|thoả thuận", true);
  private static final Phrases<Boolean> AHEAD =
      Phrases.of("triển khai|phương hướng|nhiệm vụ|kế hoạch|định hướng|chương trình", true);
  private static final Phrases<Boolean> STOP =
      Phrases.of(
          "do|được|diễn ra|đã|sẽ|tại|dưới|với sự|có sự|vào|đang|cho biết|được tổ chức|khai mạc|theo hình thức|bằng hình thức|sáng|chiều|tối|ngày|thủ tướng|phó thủ tướng|bộ trưởng|kết nối|chủ trì",
          true);
  private static final Phrases<Boolean> GOES_ON =
      Phrases.of(
          "thành phố|thành|thúc đẩy|đánh giá|sơ kết|rà soát|quán triệt|tăng cường|xúc tiến|thực hiện|phát động|công bố|theo dõi|kiểm điểm|tháo gỡ|giải quyết|nhìn lại|xây dựng|tổng kết|triển khai|phương hướng|nhiệm vụ|kế hoạch|định hướng|bàn|và|đề ra|đôn đốc|thỏa thuận|ngoại giao|chương trình",
          true);
  private static final int LONGEST = 50;

  /** A meeting named in small letters is the text's own only so near its head. */
  private static final int LEAD = 10;

  private Meetings() {}

  static List<Meeting> find(Source s) {
    List<Meeting> found = find(s, HEAD, false);
    found = found.isEmpty() ? find(s, TALKS, false) : found;
    return found.isEmpty() ? find(s, HEAD, true) : found;
  }

  /** What a text is about that tells of no conference. */
  private static final Phrases<Boolean> TALKS =
      Phrases.of("hội thảo|tọa đàm|toạ đàm|diễn đàn", true);

  /** "Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương" is no meeting. */
  private static final Phrases<Boolean> ORGANISATIONS =
      Phrases.of("hợp tác kinh tế châu á|khu vực asean|các đảo thái bình dương", true);

  /** "Bên lề Hội nghị": what the text tells happened elsewhere. */
  private static final Phrases<Boolean> BESIDE = Phrases.of("bên lề", true);

  private static List<Meeting> find(Source s, Phrases<Boolean> heads, boolean loose) {
    List<Meeting> out = new ArrayList<>();
    Tokens t = s.tokens;
    for (int i = 0; i < t.size && out.size() < 200; i++) {
      int head = t.kind[i] == Tokens.WORD ? heads.after(t, i) : -1;
      boolean other =
          BESIDE.after(t, i - 2) == i
              || heads == TALKS && (s.lineOf(i) >= LEAD || ORGANISATIONS.begins(t, head));
      if (head > 0 && !other && s.aside[s.lineOf(i)] != Aside.Kind.FURNITURE) {
        Meeting m = meeting(s, i, head, loose && s.lineOf(i) < LEAD);
        if (m != null) {
          out.add(m);
          i = m.after() - 1;
        }
      }
    }
    return out;
  }

  private static @Nullable Meeting meeting(Source s, int first, int head, boolean loose) {
    Tokens t = s.tokens;
    int line = s.lineOf(first);
    if (DOES.begins(t, head)) {
      return null; // "Hội nghị thống nhất …" names none
    }
    int about = named(t, head);
    int after = about;
    while (after < Math.min(s.lines.to(line), first + LONGEST)) {
      if (t.start[after] - t.end[after - 1] > 1) {
        break; // the next cell of a table
      }
      boolean word = t.kind[after] != Tokens.MARK;
      boolean joined =
          t.anyMark(after, ",–-/")
              && after + 1 < t.size
              && (t.anyMark(after, "–-/") || GOES_ON.begins(t, after + 1));
      if (!(word ? !STOP.begins(t, after) : joined)) {
        break;
      }
      after++;
    }
    while (after > head && t.kind[after - 1] == Tokens.MARK) {
      after--;
    }
    boolean national = has(t, head, after, NATIONAL);
    boolean commitment = has(t, head, after, COMMITMENT) && has(t, head, after, PROMISE);
    boolean review = has(t, head, after, REVIEW);
    boolean annual = has(t, head, after, SUM);
    if (after - head < 2
        || !(national
            || commitment
            || review
            || after - head >= 3 && CHAIRED.begins(t, first - 1)
            || loose && after - head >= 4
            || t.capital(first) && (t.capital(head) || after - head >= 4))) {
      return null;
    }
    int reviewYear = 0;
    int planYear = 0;
    boolean ahead = false;
    for (int i = about; i < after; i++) {
      ahead |= t.kind[i] == Tokens.WORD && AHEAD.begins(t, i) && (reviewYear > 0 || i > head + 3);
      int y = Months.year(t, i);
      boolean period =
          t.anyMark(i + 1, "-–") && Months.year(t, i + 2) > 0
              || t.anyMark(i - 1, "-–") && Months.year(t, i - 2) > 0;
      y = period || i > 0 && PART.begins(t, partOf(t, i)) ? 0 : y;
      if (y > 0 && (annual || commitment)) {
        if (reviewYear == 0 && !ahead || commitment && reviewYear == 0) {
          reviewYear = y;
        } else if (planYear == 0 && y > reviewYear) {
          planYear = y;
        }
      }
    }
    Conference.Type type =
        national
            ? Conference.Type.NATIONAL_FOREIGN_AFFAIRS
            : commitment
                ? Conference.Type.COMMITMENT_REVIEW
                : annual ? Conference.Type.ANNUAL_REVIEW : Conference.Type.OTHER;
    return new Meeting(first, after, type, reviewYear, planYear, line);
  }

  private static final Phrases<Boolean> PART =
      Phrases.of("đầu năm|cuối năm|quý|đầu|cuối|giữa năm", true);

  private static final Phrases<Boolean> QUARTER = Phrases.of("quý", true);

  /** Where the words before "năm 2025" begin that may name a part of it: "quý I năm". */
  private static int partOf(Tokens t, int year) {
    return QUARTER.begins(t, year - 3) ? year - 3 : PART.begins(t, year - 2) ? year - 2 : year - 1;
  }

  /** "cuộc họp ngày 11/2/2025 về …": the name goes on behind the day. */
  private static int named(Tokens t, int head) {
    if (DAY.begins(t, head)) {
      for (int i = head + 1; i < Math.min(t.size, head + 9); i++) {
        if (t.kind[i] == Tokens.WORD && ABOUT.begins(t, i)) {
          return i;
        }
      }
    }
    return head;
  }

  private static boolean has(Tokens t, int from, int to, Phrases<Boolean> cue) {
    for (int i = from; i < to; i++) {
      if (t.kind[i] == Tokens.WORD && cue.begins(t, i)) {
        return true;
      }
    }
    return false;
  }

  /** The meeting the text is about, or null. */
  static @Nullable Meeting main(Source s, List<Meeting> found) {
    Meeting titled =
        found.stream().filter(m -> m.line() <= Headers.titleEnd(s)).findFirst().orElse(null);
    Meeting best = null;
    for (Meeting m : found) {
      boolean inTitle = m.line() >= s.titleLine && m.line() <= Headers.titleEnd(s);
      if (inTitle || s.aside[m.line()] != null) {
        continue;
      }
      // a review of no year is only cited where the title names a meeting of its own
      boolean cited =
          titled != null && m.type() == Conference.Type.ANNUAL_REVIEW && m.reviewYear() == 0;
      boolean known = m.type() != Conference.Type.OTHER && !cited;
      if (best == null
          || (known && best.type() == Conference.Type.OTHER && m.line() < best.line() + 6)) {
        best = m;
      } else if (m.type() == best.type() && best.reviewYear() == 0 && m.reviewYear() > 0) {
        best =
            new Meeting(
                best.first(), best.after(), best.type(), m.reviewYear(), m.planYear(), best.line());
      }
    }
    if (best == null || titled == null || best.type() != Conference.Type.OTHER) {
      return best == null ? titled : best;
    }
    // "Hội nghị thống nhất …" in the text is short for the conference the title names in full.
    boolean fuller = titled.after() - titled.first() > best.after() - best.first();
    boolean cited = best.line() > Headers.titleEnd(s) + 3; // the one to come, far below
    return fuller || cited
        ? new Meeting(
            titled.first(),
            titled.after(),
            titled.type(),
            titled.reviewYear(),
            titled.planYear(),
            best.line())
        : best;
  }
}
