package org.banggiao.reading;

import org.jspecify.annotations.Nullable;

/**
 * Where the name of those who are asked ends: at the first verb of doing, at a year, at a mark that
 * parts no series of bodies. "yêu cầu <b>các bộ, ngành, địa phương</b> tập trung …", "đề nghị
 * <b>toàn ngành</b> năm 2026 …".
 */
final class Addressees {
  private static final Phrases<Boolean> DOING =
      Phrases.of(
          "tập trung|cần|phải|thực hiện|triển khai|tiếp tục|khẩn trương|chủ động|phối hợp|quán triệt|nghiêm túc|sớm|trước mắt|làm tốt|nỗ lực|chú trọng|trong thời gian tới|trong năm|một số|các nhiệm vụ|nhiệm vụ|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|thời gian tới|trong quý|quan tâm|là|gương mẫu|để|nhằm|khi|năm|ngay|căn cứ|theo|hãy|không|được|thì|đã|đang|sẽ",
          true);

  /** Between the asking verb and those who are asked. */
  private static final Phrases<Boolean> TO =
      Phrases.of("nhiệm vụ cho|trách nhiệm cho|công việc cho|cho|thêm cho|với|đối với", true);

  /** What goes on with a series after a comma, though no body by itself. */
  private static final Phrases<Boolean> SERIES =
      Phrases.of(
          "ngành|địa phương|cơ quan|đơn vị|doanh nghiệp|hiệp hội|đoàn thể|cấp|các cấp|các ngành|đảng viên|công chức|viên chức|chiến sĩ|thành phố|ban|tổ chức đảng|hội|người lao động|các doanh nghiệp|các đoàn thể|bộ phận",
          true);

  /** They ask, they are not asked. */
  private static final Phrases<Boolean> HOSTS =
      Phrases.of("hội nghị|phiên họp|cuộc họp|buổi làm việc|hội thảo|đại hội|tại", true);

  private static final Phrases<Boolean> LOOSE = Phrases.of("và|của|trong|cùng|các|với|năm", true);
  private static final int LONGEST = 36;
  private static final int ASIDE = 10;

  private Addressees() {}

  /** The tokens of those asked after a verb that ends before {@code i}, or null. */
  static int @Nullable [] after(Tokens t, int i, int limit) {
    int from = t.is(i, Tokens.WORD) && TO.after(t, i) > 0 ? TO.after(t, i) : i;
    if (t.mark(from, ',')) { // "yêu cầu, trong năm 2026, các cơ quan đại diện phải …"
      int k = from + 1;
      while (k < limit && k - from < ASIDE && !t.mark(k, ',')) {
        k++;
      }
      from = t.mark(k, ',') && Lists.opensBody(t, k + 1) ? k + 1 : from;
    }
    if (from >= limit || t.is(from, Tokens.WORD) && HOSTS.begins(t, from)) {
      return null;
    }
    int end = end(t, from, limit, from);
    return end > from ? new int[] {from, end} : null;
  }

  /** Where a name that begins at {@code from}, and is sure up to {@code known}, ends. */
  static int end(Tokens t, int from, int limit, int known) {
    int end = known;
    while (end < limit && end - from < LONGEST) {
      boolean word = t.is(end, Tokens.WORD);
      int body = word && end > from ? Posts.body(t, end) : -1;
      if (body > 0) {
        end = Math.min(body, limit);
      } else if (word && (t.capital(end) && end > from || !doing(t, end))
          || t.mark(end, ',') && end > from && goesOn(t, end)) {
        end++;
      } else {
        break;
      }
    }
    while (end > from + 1 && t.is(end - 1, Tokens.WORD) && LOOSE.begins(t, end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean goesOn(Tokens t, int comma) {
    int next = comma + 1;
    return t.is(next, Tokens.WORD)
        && (SERIES.begins(t, next)
            || Lists.opensBody(t, next)
            || t.capital(next) && t.capital(comma - 1) && !doing(t, next));
  }

  private static boolean doing(Tokens t, int i) {
    return DOING.begins(t, i) || Deontic.begins(t, i);
  }

  /** "<b>Hội nghị</b> yêu cầu …": the meeting itself asks by the verb at {@code i}. */
  static boolean byHost(Tokens t, int from, int i) {
    int k = i > from && t.kind[i - 1] == Tokens.WORD && ADVERB.begins(t, i - 1) ? i - 1 : i;
    return k - from <= 4
        && k - 2 >= from
        && t.is(k - 2, Tokens.WORD)
        && t.capital(k - 2)
        && MEETING.after(t, k - 2) == k;
  }

  private static final Phrases<Boolean> ADVERB = Phrases.of("cũng|đã|còn", true);
  private static final Phrases<Boolean> MEETING = Phrases.of("hội nghị|đại hội|phiên họp", true);
}
